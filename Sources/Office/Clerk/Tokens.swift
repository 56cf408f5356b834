import Federation
import Foundation
import Ledger
import Seal

/// What letters carry so that answers find their way back (decision 6): Message-IDs nobody can guess, and short codes.
///
/// A Message-ID is an HMAC over the letter's key, and the ledger knows which letter it belongs to: kind, matter,
/// organisation, person and what the letter knew come from there, so that no field can be swapped (T30). A code is an
/// HMAC over matter, organisation, person and, once a meeting was moved, its day; short enough to be typed, it proves less,
/// and is compared in constant time.
///
/// What is written now carries the present key. A code under a key of before opens only what a letter under that very key
/// named, so that an old key which somebody found opens nothing new (T50). Message-IDs need no key to be recognised.
struct Tokens {
    private let key: SecretKey
    private let previous: [SecretKey]
    private let domain: String
    private static let codeLength = 8
    private static let nameLength = 20
    private static let sealLength = 12

    init(key: SecretKey, previous: [SecretKey] = [], domain: some StringProtocol) {
        self.key = key
        self.previous = previous
        self.domain = String(domain)
    }

    /// The Message-ID of the letter of `key`, without angle brackets: a name made of the key, and a seal of that name.
    func messageID(of key: LetterKey) -> String { messageID(of: key, under: self.key) }

    private func messageID(of key: LetterKey, under secret: SecretKey) -> String {
        let name = Base32.string(
            secret.authenticationCode(over: ["message-id", key.rawValue]), length: Tokens.nameLength)
        return "\(name)\(Tokens.seal(of: name, under: secret))@\(domain)"
    }

    /// Whether this clerk made that Message-ID, under any of its keys, even if its ledger knows no such letter: then the
    /// ledger is older than what was sent (T42). Nobody can make one up.
    func isOwn(_ messageID: String) -> Bool {
        let parts = messageID.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1] == domain, parts[0].utf8.count == Tokens.nameLength + Tokens.sealLength else {
            return false
        }
        let name = String(parts[0].prefix(Tokens.nameLength))
        let written = String(parts[0].suffix(Tokens.sealLength))
        return ([key] + previous).contains { Base32.constantTimeEqual(Tokens.seal(of: name, under: $0), written) }
    }

    private static func seal(of name: String, under key: SecretKey) -> String {
        Base32.string(key.authenticationCode(over: ["message-id seal", name]), length: sealLength)
    }

    /// Where an answer to the letter of `messageID` goes (RFC 5233): the letter's own token as detail. `nil` if the
    /// mailbox's local part leaves no room for it (RFC 5321 §4.5.3.1.1).
    func replyAddress(of messageID: String, to mailbox: EmailAddress) -> EmailAddress? {
        let local = mailbox.text.prefix { $0 != "@" }
        return EmailAddress("\(local)+\(messageID.prefix { $0 != "@" })@\(mailbox.domain)")
    }

    /// The Message-ID of the letter whose token is the detail of `recipient`; whether there is such a letter, the ledger
    /// knows. `nil` if it is no such address of `mailbox`.
    func messageID(answeredAt recipient: EmailAddress, of mailbox: EmailAddress) -> String? {
        let start = mailbox.localPart + "+"
        guard recipient.domain == mailbox.domain, recipient.localPart.hasPrefix(start) else { return nil }
        return "\(recipient.localPart.dropFirst(start.count))@\(domain)"
    }

    /// The code of one person's one-click answers.
    func code(matter: MatterID, organisation: OrganisationID, person: PersonID, day: Int = 0) -> String {
        code(of: Submission.Code(matter: matter, organisation: organisation, person: person, day: day), under: key)
    }

    private func code(of seat: Submission.Code, under key: SecretKey) -> String {
        let day = seat.day > 0 ? [String(seat.day)] : []
        let code = key.authenticationCode(
            over: ["answer", seat.matter.description, seat.organisation.rawValue, seat.person.rawValue] + day)
        return Base32.string(code, length: Tokens.codeLength)
    }

    /// What stands in the subject of a one-click answer: `[SIG-2026-014 k7qf2m9x]`.
    func tag(matter: MatterID, organisation: OrganisationID, person: PersonID, day: Int) -> String {
        "[\(matter) \(code(matter: matter, organisation: organisation, person: person, day: day))]"
    }

    /// The person whose code stands in `subject` behind a matter's number.
    func recognised(in subject: String, register: Register, roster: Roster) -> Submission.Code? {
        let words = subject.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" }
        for (number, word) in zip(words, words.dropFirst()) where word.utf8.count == Tokens.codeLength {
            guard let id = MatterID(number), let organisations = register.organisations(of: id) else { continue }
            let written = Base32.folded(word)
            for organisation in organisations {
                let known = roster.organisation(organisation.id) ?? organisation
                for person in known.correspondents + known.deputies {
                    for day in register.days(of: id) {
                        let seat = Submission.Code(
                            matter: id, organisation: organisation.id, person: person.id, day: day)
                        if opens(written, seat, register) { return seat }
                    }
                }
            }
        }
        return nil
    }

    private func opens(_ written: String, _ seat: Submission.Code, _ register: Register) -> Bool {
        if Base32.constantTimeEqual(written, code(of: seat, under: key)) { return true }
        return previous.contains { old in
            Base32.constantTimeEqual(written, code(of: seat, under: old)) && wasWritten(under: old, to: seat, register)
        }
    }

    /// Whether a letter about the matter went to that seat while `old` was the key.
    private func wasWritten(under old: SecretKey, to seat: Submission.Code, _ register: Register) -> Bool {
        register.outbox.all.contains { item in
            item.letter.matter == seat.matter && item.letter.organisation == seat.organisation
                && item.letter.person == seat.person
                && item.letter.messageID == messageID(of: item.letter.key, under: old)
        }
    }
}

extension Register {
    /// The days that codes of a matter may have been written for, the present one first.
    fileprivate func days(of id: MatterID) -> ReversedCollection<ClosedRange<Int>> {
        (0...(meetings[id]?.datedSequence ?? 0)).reversed()
    }
}
