import Federation
import Foundation
import Ledger
import Mail
import Reading
import Seal

/// intake: (delivery, register, now) → entries. Message → Submission → Route → Reading → entries, one line an arrow.
struct IntakeDesk {
    let house: House
    private let reader = Reader()

    init(_ house: House) { self.house = house }

    /// The entries for one delivered mail, kept as `raw`; the mail's own comes first.
    func entries(for delivery: Delivery, kept raw: SHA256Digest, in register: Register, at now: Date) throws -> [Event]
    {
        let message = Message(parsing: delivery.bytes ?? delivery.head)
        return try entries(for: message, delivery, kept: raw, register, now)
            + rollback(shownBy: message, register, now)
    }

    /// The alarm of a mail that answers a letter of ours the ledger does not know: it was put back from a backup, or cut
    /// (T42). Each such letter is told of once, since threads name their letters for ever.
    private func rollback(shownBy message: Message, _ register: Register, _ now: Date) -> [Event] {
        let reports = MailClass(of: message) == .bounce ? DeliveryReport.all(in: message) : []
        let reported = reports.compactMap(\.originalMessageID)
        let lost = (message.inReplyTo + message.references + reported).first {
            register.outbox[$0] == nil && house.tokens.isOwn($0)
        }
        guard let lost else { return [] }
        let told = register.holds.values.filter { $0.opening.reason == .rollback }
        guard !told.contains(where: { $0.isOpen || $0.opening.detail?.contains(lost) ?? false }) else { return [] }
        return [
            .holdOpened(
                .alarm(.rollback, at: now, detail: "a mail answers our letter \(lost), which is not in the ledger"))
        ]
    }

    private func entries(
        for message: Message, _ delivery: Delivery, kept raw: SHA256Digest, _ register: Register, _ now: Date
    ) throws -> [Event] {
        let submission = SubmissionMaker(house, register).submission(of: message, delivery, kept: raw)
        let admission = Admission(submission, register: register, roster: house.roster)
        if let entries = admission.withoutReading() { return entries }
        let minutes = MinutesDesk(
            house: house, register: register, submission: submission, message: message, reader: reader)
        if let entries = try minutes.entries(at: now) { return entries }
        let router = Router(register, roster: house.roster)
        let route = router.route(submission)
        if case .steering(let person, let proof, let context) = route {
            let desk = SteeringDesk(house, register, submission, message)
            let text = reader.read(message, asAnswerTo: try question(about: route, submission, register)).text
            if let entries = try desk.entries(from: person, proof, answering: context, text: text, at: now) {
                try keepFiles(of: message, for: entries)
                return entries
            }
            return try answer(message, submission, router.routeAsAnswer(submission), admission, register, at: now)
        }
        return try answer(message, submission, route, admission, register, at: now)
    }

    /// The entries for a mail whose reading killed the clerk twice (T24): kept, held, and never read by it again.
    /// Seen again in another place, it is a duplicate like any other.
    func unreadable(_ delivery: Delivery, kept raw: SHA256Digest, in register: Register) -> [Event] {
        let isKnown = register.mails.first(with: raw) != nil
        let seen = MailSeen(
            place: delivery.place, received: delivery.received, dated: nil, raw: raw, content: raw,
            size: delivery.size, messageID: nil, from: "", subject: "", isJunk: delivery.isJunk,
            disposition: isKnown ? .duplicate : .hold, matter: nil)
        if isKnown { return [.mailSeen(seen)] }
        let detail = "\(delivery.place.folder) UID \(delivery.place.uid), \(delivery.size) bytes, \(raw)"
        return [.mailSeen(seen), .holdOpened(.alarm(.poison, at: delivery.received, detail: detail))]
    }

    /// The files of a proposal are kept before the entry that names them.
    private func keepFiles(of message: Message, for entries: [Event]) throws(DiskFault) {
        let names = entries.flatMap { entry -> [SHA256Digest] in
            if case .drafted(let drafted) = entry { drafted.proposal.files.map(\.digest) } else { [] }
        }
        for file in message.attachments where names.contains(SHA256Digest(of: file.content)) {
            try house.store.keep(file.content)
        }
    }

    private func answer(
        _ message: Message, _ submission: Submission, _ route: Route, _ admission: Admission, _ register: Register,
        at now: Date
    ) throws -> [Event] {
        let question = try question(about: route, submission, register)
        if case .answer(_, let id) = route, let meeting = register.meetings[id] {
            let heard = ear.heard(message, to: meeting, asAnswerTo: question, at: now)
            return admission.entries(for: route, heard: heard)
        }
        let isOnDraft = Router(register, roster: house.roster).namesDraft(submission)
        let told = isOnDraft ? route : told(message, route, question, register)
        guard told == route else { return try answer(message, submission, told, admission, register, at: now) }
        return admission.entries(for: route, heard: Heard(reader.read(message, asAnswerTo: question)))
    }

    private var ear: MeetingEar { MeetingEar(reader: reader, calendar: house.calendar) }

    /// Where a mail belongs that names neither the one open meeting nor any text to sign: its words may tell. Only words
    /// that say who comes and nothing of signing go to the meeting; only a position that is no word of coming goes to
    /// the one text; everything else is asked.
    private func told(_ message: Message, _ route: Route, _ question: Question, _ register: Register) -> Route {
        guard case .whichMatter(let speaker, let open) = route else { return route }
        let meetings = open.filter { $0.kind == .meeting }
        guard let meeting = meetings.first, meetings.count == 1, open.count > 1 else { return route }
        var both = question
        both.kind = .meeting
        let coming = reader.read(message, asAnswerTo: both)
        both.kind = .signature
        let position = reader.read(message, asAnswerTo: both)
        let aside = reader.aside(in: coming.text, evidence: nil, asAnswerTo: both)
        if coming.attendance != .none, coming.certainty == .certain, position.position == .none, aside == nil {
            return .answer(speaker, meeting)
        }
        if coming.attendance == .none, coming.agenda.isEmpty, open.count == 2, position.position != .none,
            let text = open.first(where: { $0.kind == .signature })
        {
            return .answer(speaker, text)
        }
        return route
    }

    /// What the mail is an answer to: our letters it may quote, the title, who is who.
    private func question(about route: Route, _ submission: Submission, _ register: Register) throws -> Question {
        let title = route.matter.flatMap { register.matters[$0]?.title ?? register.meetings[$0]?.title }
        let own = route.speaker.map { [$0.organisation] } ?? []
        let named = house.roster.organisations
        return Question(
            kind: .signature, originals: try originals(submission, route, register), title: title,
            ownNames: named.filter { own.contains($0.id) }.map(\.name),
            otherNames: named.filter { !own.contains($0.id) }.map(\.name))
    }

    private func originals(_ submission: Submission, _ route: Route, _ register: Register) throws -> [String] {
        let named = submission.clues.letters.compactMap { register.outbox[$0]?.letter }
        let proposals = proposals(put: route, register).filter { letter in !named.contains(letter) }
        return try (named.prefix(8) + proposals.prefix(2)).flatMap(house.texts)
    }

    /// The proposal as the speaker's organisation got it.
    private func proposals(put route: Route, _ register: Register) -> [LetterQueued] {
        guard let matter = route.matter, let id = route.speaker?.organisation,
            let asked = register.organisations(of: matter)
        else { return [] }
        let organisations = [house.roster.organisation(id), asked.first { $0.id == id }].compactMap(\.self)
        let people = organisations.flatMap { $0.correspondents + $0.deputies }.map(\.id)
        return people.enumerated().filter { index, person in people.firstIndex(of: person) == index }
            .compactMap { _, person in
                let who = [id.rawValue, person.rawValue]
                let key =
                    switch matter.kind {
                    case .signature: LetterKey(.proposal, [matter.description] + who)
                    case .meeting:
                        LetterKey(
                            .invitation,
                            [matter.description, String(register.meetings[matter]?.invitedSequence ?? 0)] + who)
                    }
                return register.outbox[key]?.letter
            }
    }
}

extension Route {
    /// Who speaks, if it is known.
    var speaker: Speaker? {
        switch self {
        case .answer(let speaker, _), .whichMatter(let speaker, _), .contradictory(let speaker, _),
            .noMatter(let speaker), .notInElectorate(let speaker, _):
            speaker
        case .steering, .stranger: nil
        }
    }
}
