import Federation
import Foundation
import Ledger
import Mail
import Reading
import Seal

/// A mail about minutes or action points → entries; everything else is somebody else's.
struct MinutesDesk {
    let house: House
    let register: Register
    let submission: Submission
    let message: Message
    let reader: Reader

    /// The entries; `nil` if the mail is about something else.
    func entries(at now: Date) throws -> [Event]? {
        guard let route = MinutesRouter(register, roster: house.roster).route(submission) else { return nil }
        let admission = MinutesAdmission(
            submission, route, try heard(route), register: register, roster: house.roster, calendar: house.calendar,
            at: now)
        guard let entries = try admission.entries() else { return nil }
        try keepFiles(of: entries)
        return entries
    }

    /// Files are kept before the entry that names them.
    private func keepFiles(of entries: [Event]) throws(DiskFault) {
        let names = Set(
            entries.flatMap { entry -> [SHA256Digest] in
                switch entry {
                case .minutes(.filed(let filed)): filed.files.map(\.digest)
                case .minutes(.correctionTaken(let taken)): taken.files.map(\.digest)
                default: []
                }
            })
        for file in message.attachments where names.contains(SHA256Digest(of: file.content)) {
            try house.store.keep(file.content)
        }
    }

    // MARK: What is heard

    private func heard(_ route: MinutesRoute) throws -> MinutesHeard {
        let letters = submission.clues.letters.prefix(8).compactMap { register.outbox[$0]?.letter }
        let originals = try letters.flatMap(house.texts)
        let names = names(of: route)
        let reading = reader.read(
            message, asAnswerTo: Question(kind: .signature, originals: originals, ownNames: names))
        let files = MinutesFiles(of: message)
        let known = KnownHolders(house.roster)
        let read = MinutesInstruction.read(reading.text, names: names)
        let instructions = read.compactMap { $0.heard(by: route, known) }
        let hasDoubt = !reading.doubts.isDisjoint(with: Doubt.hidingWords)
        let agreement =
            hasDoubt || !files.all.isEmpty
            ? nil : MinutesAgreement().read(reading.text, subject: submission.subject, names: names)
        let filing = MinutesEar(house: house, message: message, files: files, known: known)
            .filing(answering: originals, at: submission.received)
        return MinutesHeard(
            instructions: instructions, agreement: agreement.map(MinutesHeard.Agreement.given) ?? .none,
            text: reading.text, files: files.references, filing: filing,
            matters: MatterID.all(in: reading.text).filter { $0.kind == .signature },
            doubt: hasDoubt ? .doubtfulReading : nil, topic: MinutesTopic.isNamed(in: reading.text) ? .minutes : .other)
    }

    private func names(of route: MinutesRoute) -> [String] {
        [route.person?.name, route.organisation.flatMap(house.roster.organisation)?.name, house.roster.federation]
            .compactMap(\.self)
    }
}

extension Doubt {
    /// Doubts that leave words unread: an agreement may not be all that is said.
    fileprivate static let hidingWords: Set<Doubt> = [
        .viewsDisagree, .hiddenText, .confusables, .undecodable, .encrypted, .signedOpaque, .markedInQuote,
        .pointsBelow, .onlyForwarded, .notReadWhole, .malformed, .quoteMayAnswer, .insertedInQuote,
    ]
}

extension MinutesInstruction {
    /// The same for the ledger: names become persons and organisations. An approval is the secretariat's word only where
    /// it does not answer as a correspondent.
    fileprivate func heard(by route: MinutesRoute, _ known: KnownHolders) -> MinutesHeard.Instruction? {
        switch self {
        case .rapporteur(let name): return .rapporteur(known.named(name))
        case .approve: return route.isSecretariat && route.letter?.organisation == nil ? .approve : nil
        case .settle(let numbers): return .settle(numbers)
        case .done(let numbers): return .close(numbers, .done)
        case .abandoned(let numbers): return .close(numbers, .abandoned)
        case .assign(let number, let name): return .assign(number, known.named(name))
        case .unclearAction: return .unclearAction
        }
    }
}
