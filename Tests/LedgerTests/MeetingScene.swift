import Federation
import Foundation
import Ledger
import Testing

/// A meeting among a scene's organisations: called on 29 June, to be held on 10 September at ten in Paris.
extension Scene {
    static let body = BodyID(unchecked: "pleniere")

    static func plan(_ start: String = "2026-09-10T08:00:00Z", hours: Double = 3) throws -> MeetingPlan {
        let start = try Date(start, strategy: .iso8601)
        return MeetingPlan(
            title: "Réunion plénière", start: start, end: start + hours * 3600, place: "Paris",
            link: "https://visio.example", body: body)
    }

    /// The secretariat calls it; every invitation has been taken by the server.
    @discardableResult
    mutating func call(_ plan: MeetingPlan? = nil, agenda: [String] = []) throws -> MatterID {
        try act(.meeting(.call(try plan ?? Scene.plan(), agenda: agenda)))
        let id = try #require(register.meetingsInOrder.last?.id)
        try sendAll()
        return id
    }

    var meeting: Meeting? { register.meetingsInOrder.last }

    func attendance(_ organisation: String) -> Attendance? {
        meeting?.standing(of: OrganisationID(unchecked: organisation))?.value
    }

    /// The correspondent, or the deputy, answers the newest letter of `kind`.
    mutating func say(
        _ organisation: String, _ heard: MeetingHeard, to kind: LetterKind? = .invitation, aligned: Bool = true,
        deputy: Bool = false, calendar: [CalendarAnswer] = [], form: Submission.Form = .person, from: String? = nil
    ) throws {
        let author = "\(organisation).\(deputy ? "d" : "c")@\(organisation).example"
        let letter = kind.flatMap { self.letter($0, to: "\(organisation).c") }
        var mail = Mail(from: from ?? author, answering: letter, isAligned: aligned)
        mail.calendar = calendar
        mail.form = form
        try receive(mail, says: .about(heard))
    }

    /// What a calendar program sends for an organisation's correspondent.
    func calendar(
        _ organisation: String, _ partstat: String, method: String = "REPLY", sequence: Int? = nil,
        matter: MatterID? = nil, attendee: String? = nil, delegatedTo: String? = nil
    ) -> CalendarAnswer {
        CalendarAnswer(
            method: method, matter: matter ?? meeting?.id, sequence: sequence ?? meeting?.sequence ?? 0,
            attendee: EmailAddress(attendee ?? "\(organisation).c@\(organisation).example"), partstat: partstat,
            delegatedTo: delegatedTo)
    }

    func asked(_ organisation: String) -> [Letter] {
        due().filter { $0.content.kind == .attendanceQuestion && $0.organisation?.rawValue == organisation }
    }

    func reasonsOfMeeting() -> [HoldReason] {
        register.openHolds.filter { $0.opening.matter == meeting?.id }.map(\.opening.reason)
    }

    func kinds() -> [LetterKind] { due().map(\.content.kind) }
}

extension MeetingHeard {
    static func clearly(
        _ value: Attendance, substitute: String? = nil, part: String? = nil, items: [String] = []
    ) -> MeetingHeard {
        MeetingHeard(
            answer: .attendance(value), certainty: .certain, substitute: substitute, part: part, evidence: "\(value)",
            text: "\(value)", why: ["test"], items: items)
    }

    static func doubtfully(_ value: Attendance) -> MeetingHeard {
        MeetingHeard(
            answer: .attendance(value), certainty: .doubtful, evidence: "peut-être", text: "peut-être", why: ["test"],
            likely: [value, .absent])
    }

    static let silence = MeetingHeard(
        answer: .nothing, certainty: .certain, evidence: nil, text: "", why: ["test"])

    static func items(_ items: [String], withdrawal: Withdrawal = .none) -> MeetingHeard {
        MeetingHeard(
            answer: .nothing, certainty: .certain, evidence: nil, text: "points", why: ["test"], items: items,
            withdrawal: withdrawal)
    }

    static func aside(_ matters: [MatterID]) -> MeetingHeard {
        MeetingHeard(
            answer: .attendance(.present), certainty: .certain, evidence: "Oui je viens.", text: "…", why: ["test"],
            aside: Aside(matters: matters, heard: HeardAside(sentence: "Nous sommes contre.", likely: [.disagree])))
    }

    static func dates(_ choices: [Int: DateChoice], certainty: Certainty = .certain) -> MeetingHeard {
        let choices = choices.sorted { $0.key < $1.key }.map { PollAnswered.Choice(option: $0.key, choice: $0.value) }
        return MeetingHeard(
            answer: .nothing, certainty: .certain, evidence: nil, text: "dates", why: ["test"],
            dates: Dates(choices: choices, certainty: certainty))
    }
}

extension Heard {
    static func about(_ meeting: MeetingHeard) -> Heard {
        Heard(
            answer: .nothing, certainty: .certain, evidence: nil, text: meeting.text, why: ["test"], likely: [],
            doubt: nil, meeting: meeting)
    }
}
