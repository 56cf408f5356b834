import Federation
import Foundation
import Ledger
import Seal
import Testing

/// The minutes of a meeting among a scene's organisations; the correspondent of ANAS holds the role of rapporteur.
extension Scene {
    /// A meeting that took place; its minutes are asked for, and every letter has gone out.
    @discardableResult
    mutating func meet(
        rapporteurs: [String] = ["anas.c"], until end: String? = nil, habits: MinutesHabits = MinutesHabits()
    ) throws -> MatterID {
        let writers = try rapporteurs.map { try Scene.person($0, until: end) }
        let body = try #require(roster.bodies.first)
        roster = Roster(
            federation: roster.federation, organisations: roster.organisations, secretariat: roster.secretariat,
            members: [try #require(EmailAddress("adherents@cpo.example"))], rapporteurs: writers,
            bodies: [Body(id: body.id, name: body.name, members: body.members, rule: rule, minutes: habits)])
        let id = try call()
        now = try #require(meeting?.plan?.end) + 3600
        try conclude()
        try sendAll()
        return id
    }

    var minutes: Minutes? { register.minutesInOrder.last }

    /// A mail about minutes arrives.
    mutating func write(
        from author: String, to kind: LetterKind?, of person: String? = nil, _ heard: MinutesHeard,
        aligned: Bool = false, form: Submission.Form = .person, obstruction: HoldReason? = nil,
        answering known: String? = nil, received: Date? = nil, dated: Date? = nil
    ) throws {
        let name = String(author.prefix { $0 != "@" })
        let letter = known ?? kind.flatMap { self.letter($0, to: person ?? name) }
        let address = author.contains("@") ? author : "\(author)@\(author.prefix { $0 != "." }).example"
        let count = register.counts.seen + 1
        var clues = Submission.Clues()
        clues.letters = [letter].compactMap(\.self)
        if letter == nil { clues.numbers = [try #require(meeting?.id)] }
        let submission = Submission(
            place: Place(folder: "INBOX", uidValidity: 2, uid: UInt32(count)), received: received ?? now, dated: dated,
            raw: SHA256Digest(of: "m\(count)".utf8), content: SHA256Digest(of: "m\(count)".utf8), size: 1,
            messageID: "m\(count)@x.example", subject: "Re", isJunk: false, author: EmailAddress(address),
            authorText: address, form: form, isAligned: aligned, clues: clues, answerability: .answerable,
            obstruction: obstruction)
        let route = try #require(MinutesRouter(register, roster: roster).route(submission))
        let admission = MinutesAdmission(
            submission, route, heard, register: register, roster: roster, calendar: calendar, at: now)
        try write(try #require(try admission.entries()))
    }

    /// The rapporteur hands in a version in answer to the newest letter of a kind, and it goes round.
    mutating func file(
        _ text: String, to kind: LetterKind = .minutesDraft, by author: String = "anas.c",
        actions: [MinutesFiling.Action] = [], sending: Sending = .all
    ) throws {
        try write(from: author, to: kind, .filing(text, actions: actions))
        switch sending {
        case .all: try sendAll()
        case .none: break
        case .except(let organisation): try sendAll { $0.organisation?.rawValue != organisation }
        }
    }

    /// Term and grace run out, and the mailbox is read.
    mutating func runOutMinutes() throws {
        now = max(now, try #require(minutes?.graceEnd) + 60)
        try look()
        try conclude()
    }

    func refusals() -> [RefusalContent.Reason] {
        due().compactMap { if case .refusal(let content) = $0.content { content.reason } else { nil } }
    }

    func letters(_ kind: LetterKind) -> [Letter] { due().filter { $0.content.kind == kind } }
}

extension MinutesHeard {
    static func filing(
        _ text: String, shape: MinutesFiling.Shape = .declared, files: [FileReference] = [],
        actions: [MinutesFiling.Action] = []
    ) -> MinutesHeard {
        MinutesHeard(
            text: text, files: files,
            filing: MinutesFiling(
                text: text, files: files, shape: shape, decisions: ["Oui."], actions: actions))
    }

    /// A few words, which a short text always could be minutes of.
    static func words(_ text: String) -> MinutesHeard {
        MinutesHeard(
            text: text, filing: MinutesFiling(text: text, files: [], shape: .short, decisions: [], actions: []))
    }

    static let ras = MinutesHeard(agreement: .given("RAS"), text: "RAS")

    static func asks(_ instructions: Instruction...) -> MinutesHeard {
        MinutesHeard(instructions: instructions, text: "…")
    }
}
