import Federation
import Foundation
import Ledger
import Mail
import Seal

/// What every desk of the clerk shares: the configuration, the keys, the files, and the writer of letters.
struct House {
    let configuration: Configuration
    let tokens: Tokens
    let store: MailStore
    let writer: LetterWriter
    /// Where keys of signatures are looked up; `nil` if the clerk verifies none itself.
    let keys: (any KeyDirectory)?
    /// Looks at the signatures of answers; `nil` if nobody has registered keys.
    let signatures: SignatureDesk?

    /// - Parameter writer: Where the templates are read already.
    init(_ configuration: Configuration, tokenKey: SecretKey, store: MailStore, writer: LetterWriter? = nil) throws {
        self.configuration = configuration
        self.store = store
        keys = configuration.keyResolver.map { DNSKeyDirectory($0) }
        signatures =
            configuration.keys.isEmpty
            ? nil
            : SignatureDesk(
                configuration.keys, roster: configuration.roster, folder: configuration.stateFolder + "/signatures")
        tokens = Tokens(
            key: tokenKey, previous: configuration.secrets?.previousTokenKeys ?? [], domain: configuration.listID)
        self.writer = try writer ?? LetterWriter(configuration)
    }

    var roster: Roster { configuration.roster }
    var calendar: CivilCalendar { configuration.calendar }
    var mailbox: EmailAddress { configuration.submission.senderAddress }

    /// Whether somebody of the roster writes from there.
    func isRegistered(_ address: EmailAddress) -> Bool {
        let seats = roster.organisations.flatMap { $0.correspondents + $0.deputies }
        return (seats + roster.secretariat).contains { $0.addresses.contains(address) }
    }

    /// How mail of our own is recognised when it comes back (T38).
    var ownLetters: OwnLetters {
        // Not the mailbox's own domain: the secretariat's programs make Message-IDs in it, too.
        OwnLetters(addresses: [mailbox], messageIDDomain: configuration.listID)
    }

    var schedule: Schedule {
        Schedule(
            reminderDays: configuration.reminderDays, digestHour: configuration.digest.hour,
            digestWeekday: configuration.digest.weekday.calendarNumber)
    }

    /// The texts of a letter of ours, for subtracting them from what quotes it (decision 10).
    func texts(of letter: LetterQueued) throws -> [String] {
        try store.bytes(of: letter.blob).map { Message(parsing: $0).quotableTexts } ?? []
    }
}

extension LetterWriter {
    /// Reads the templates the configuration names, in its language.
    init(_ configuration: Configuration) throws(TemplateFaults) {
        try self.init(
            templates: URL(fileURLWithPath: configuration.templatesFolder, isDirectory: true),
            language: configuration.language)
    }
}
