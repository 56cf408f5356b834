import Federation
import Foundation
import Ledger
import Seal
import Testing

/// A federation of a few organisations and the ledger they write, in simulated time; what a test says happens, happens.
struct Scene {
    var register = Register()
    var now: Date
    let calendar: CivilCalendar
    var roster: Roster
    var rule: Rule
    private let coder = LineCoder()
    private(set) var lines: [UInt8] = []
    private var mails = 0

    init(_ organisations: [String] = ["anas", "fneje", "cemea"], rule: Rule = Rule()) throws {
        calendar = CivilCalendar(zone: try #require(TimeZone(identifier: "Europe/Paris")))
        now = try Date("2026-06-29T09:00:00Z", strategy: .iso8601)
        self.rule = rule
        roster = try Scene.roster(organisations, rule: rule)
        try write([.founded(Founded(federation: "CPO"))])
    }

    static func roster(_ ids: [String], rule: Rule, without gone: String? = nil) throws -> Roster {
        let organisations = try ids.map { id in
            let correspondent = try person("\(id).c", until: gone == id ? "2026-07-01T00:00:00Z" : nil)
            return Organisation(
                id: OrganisationID(unchecked: id), name: id.uppercased(), correspondents: [correspondent],
                deputies: [try person("\(id).d")])
        }
        let body = Body(
            id: BodyID(unchecked: "pleniere"), name: "plénière", members: organisations.map(\.id), rule: rule)
        return Roster(
            federation: "CPO", organisations: organisations, secretariat: [try person("secretariat")], bodies: [body])
    }

    static func person(_ id: String, until: String? = nil) throws -> Person {
        let address = try #require(EmailAddress("\(id)@\(id.prefix { $0 != "." }).example"))
        let end = try until.map { try Date($0, strategy: .iso8601) }
        return try #require(
            Person(id: PersonID(unchecked: id), name: id, addresses: [address], mandate: Mandate(until: end)))
    }

    // MARK: Time and entries

    mutating func pass(days: Double) { now += days * 86_400 }
    mutating func pass(hours: Double) { now += hours * 3600 }

    mutating func write(_ events: [Event]) throws {
        for (index, event) in events.enumerated() {
            let entry = Entry(
                sequence: register.head.sequence + 1, time: now,
                batch: BatchPlace(index: index + 1, count: events.count), event: event)
            let line = try coder.line(entry, after: register.head.digest)
            // What is folded is what reads back: every event of every test passes through its line.
            let read = try coder.entry(
                line.bytes.dropLast(), sequence: entry.sequence, after: register.head.digest)
            try register.apply(read.entry, digest: read.digest)
            lines += line.bytes
        }
    }

    // MARK: What people do

    /// The secretariat opens a text; returns its number once every proposal has been taken by the server.
    mutating func open(_ title: String = "Appel", sending: Sending = .all) throws -> MatterID {
        let proposal = Proposal(title: title, text: "Nous appelons…", body: BodyID(unchecked: "pleniere"))
        try act(.open(proposal, term: .ofRule))
        let id = try #require(register.openMatters.last?.id)
        switch sending {
        case .all: try sendAll()
        case .none: break
        case .except(let organisation):
            try sendAll { $0.organisation?.rawValue != organisation }
        }
        return id
    }

    enum Sending { case all, none, except(String) }

    mutating func act(_ act: Act, by name: String = "secretariat") throws {
        let actor = Actor(way: .mail, name: name, person: PersonID(unchecked: name))
        let secretariat = Secretariat(register, roster: roster, calendar: calendar)
        try write(secretariat.entries(for: act, by: actor, at: now, inReplyTo: nil))
    }

    /// Everything due is written and sent; letters `include` refuses stay queued.
    mutating func sendAll(_ include: (LetterQueued) -> Bool = { _ in true }) throws {
        try writeLetters()
        for id in register.outbox.pending {
            guard let letter = register.outbox[id]?.letter, include(letter) else { continue }
            try write([.letterAttempted(LetterAttempted(messageID: id))])
            try write([.letterDispatched(LetterDispatched(messageID: id, result: .sent, answer: "250"))])
        }
    }

    mutating func writeLetters() throws {
        var letters = due()
        while let cause = letters.first {
            let batch = letters.filter { $0.because == cause.because }
            letters.removeAll { $0.because == cause.because }
            try write(batch.map { .letterQueued(queued($0)) })
        }
    }

    func due() -> [Letter] {
        DueLetters(register, roster: roster, calendar: calendar, schedule: Schedule(), at: now).letters()
    }

    private func queued(_ letter: Letter) -> LetterQueued {
        LetterQueued(
            key: letter.key, messageID: Scene.messageID(letter.key.rawValue), to: letter.address,
            kind: letter.content.kind, matter: letter.matter, organisation: letter.organisation,
            person: letter.person, hold: nil, draft: nil, blob: SHA256Digest(of: letter.key.rawValue.utf8),
            knows: register.head.sequence, because: letter.because)
    }

    static func messageID(_ key: String) -> String { "\(SHA256Digest(of: key.utf8).hex.prefix(20))@cpo.example" }

    /// The newest letter of a kind to a person.
    func letter(_ kind: LetterKind, to person: String) -> String? {
        register.outbox.all.filter { $0.letter.kind == kind && $0.letter.person?.rawValue == person }
            .max { $0.letter.knows < $1.letter.knows }?.letter.messageID
    }

    /// How a mail comes in.
    struct Mail {
        var from: String
        var answering: String?
        var answersLostLetter = false
        var isAligned = false
        var numbers: [MatterID] = []
        var received: Date?
        var dated: Date?
        var messageID: String?
        var content: String?
        var form = Submission.Form.person
        var code: Submission.Code?
        var obstruction: HoldReason?
        var isJunk = false
        var calendar: [CalendarAnswer] = []
        var signature: Submission.Signature?
    }

    /// A mail arrives and is decided.
    mutating func receive(_ mail: Mail, says heard: Heard) throws {
        mails += 1
        let id = mail.messageID ?? "m\(mails)@x.example"
        let content = SHA256Digest(of: (mail.content ?? "content \(mails)").utf8)
        var clues = Submission.Clues()
        clues.letters = [mail.answering].compactMap(\.self)
        clues.answersLostLetter = mail.answersLostLetter
        clues.numbers = mail.numbers
        clues.code = mail.code
        let submission = Submission(
            place: Place(folder: "INBOX", uidValidity: 1, uid: UInt32(mails)), received: mail.received ?? now,
            dated: mail.dated, raw: SHA256Digest(of: "raw \(mails)".utf8), content: content, size: 1, messageID: id,
            subject: "Re: Appel", isJunk: mail.isJunk, author: EmailAddress(mail.from), authorText: mail.from,
            form: mail.form, isAligned: mail.isAligned, clues: clues, answerability: .answerable,
            obstruction: mail.obstruction, calendar: mail.calendar,
            signature: mail.signature)
        let admission = Admission(submission, register: register, roster: roster)
        if let events = admission.withoutReading() { return try write(events) }
        let route = Router(register, roster: roster).routeAsAnswer(submission)
        try write(admission.entries(for: route, heard: heard))
    }

    /// A reply by the organisation's correspondent to the newest letter of a kind.
    mutating func reply(
        _ organisation: String, _ position: Position, to kind: LetterKind = .proposal, aligned: Bool = true,
        deputy: Bool = false, at received: Date? = nil
    ) throws {
        let author = "\(organisation).\(deputy ? "d" : "c")"
        let letter = letter(kind, to: "\(organisation).c")
        let mail = Mail(
            from: "\(author)@\(organisation).example", answering: letter, isAligned: aligned, received: received)
        try receive(mail, says: .clearly(position))
    }

    // MARK: What is so

    func standing(_ organisation: String, in id: MatterID) -> Position? {
        register.matters[id]?.voices[OrganisationID(unchecked: organisation)]?.position
    }

    func reasons(on id: MatterID) -> [HoldReason] { register.holds(on: id).map(\.opening.reason) }

    /// The term and its grace run out, the mailbox is read, and whatever follows is concluded.
    mutating func runOut(_ id: MatterID) throws {
        let matter = try #require(register.matters[id])
        now = max(now, matter.end.addingTimeInterval(TimeInterval(matter.rule.graceMinutes * 60 + 60)))
        try look()
        try conclude()
    }

    mutating func look() throws {
        try write([.syncCompleted(SyncCompleted(startedAt: now, folders: ["INBOX", "Junk"]))])
    }

    mutating func conclude() throws {
        while true {
            let due = Conclusions(register, roster: roster, calendar: calendar).due(at: now)
            if due.isEmpty { return }
            try write(due)
        }
    }

    func outcome(_ id: MatterID) -> Outcome? { register.matters[id]?.conclusion?.outcome }
}

extension Heard {
    static func clearly(_ position: Position) -> Heard {
        Heard(
            answer: .position(position), certainty: .certain, evidence: "\(position)", text: "\(position)",
            why: ["test"],
            likely: [], doubt: nil)
    }

    static func doubtful(_ likely: [Position]) -> Heard {
        Heard(
            answer: .unclear, certainty: .doubtful, evidence: nil, text: "peut-être", why: ["test"], likely: likely,
            doubt: nil)
    }

    static let nothing = Heard(
        answer: .nothing, certainty: .certain, evidence: nil, text: "Bien reçu.", why: ["test"], likely: [], doubt: nil)
}
