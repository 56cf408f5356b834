import Federation
public import Foundation
import Ledger
import Seal

/// What programs read of a meeting, besides what they read of every matter.
public struct MeetingStatus: Encodable, Sendable {
    public let start: Date?
    public let end: Date?
    public let place: String?
    public let link: String?
    /// SEQUENCE of the calendar entry.
    public let sequence: Int
    public let quorum: Quorum
    /// `open`, `closed` or `settled`.
    public let agendaState: String
    public let agenda: [Item]
    /// The poll of its dates, if there was one.
    public let dates: [DateStatus]?

    /// Its minutes, once it took place.
    public let minutes: MinutesStatus?

    /// How many organisations must take part, and how many said they do.
    public struct Quorum: Encodable, Sendable {
        public let needed: Int
        public let coming: Int
    }

    /// One point of the agenda.
    public struct Item: Encodable, Sendable {
        public let number: Int
        public let text: String
        public let organisation: String?
    }

    /// One date of a poll.
    public struct DateStatus: Encodable, Sendable {
        public let start: Date
        public let yes: Int
        public let maybe: Int
        public let no: Int
    }

    init(_ meeting: Meeting, _ minutes: Minutes?) {
        self.minutes = minutes.map(MinutesStatus.init)
        start = meeting.plan?.start
        end = meeting.plan?.end
        place = meeting.plan?.place
        link = meeting.plan?.link
        sequence = meeting.sequence
        quorum = Quorum(needed: meeting.quorum.needed, coming: meeting.quorum.coming)
        agendaState =
            switch meeting.agenda {
            case .open: "open"
            case .closed: "closed"
            case .settled: "settled"
            }
        agenda = meeting.agendaItems.map {
            Item(number: $0.number, text: $0.text, organisation: $0.organisation?.rawValue)
        }
        dates = meeting.poll.map { poll in
            poll.plan.options.map { option in
                DateStatus(
                    start: option.start, yes: poll.count(.yes, of: option.number),
                    maybe: poll.count(.maybe, of: option.number), no: poll.count(.no, of: option.number))
            }
        }
    }
}

extension MatterStatus {
    /// A meeting among the matters: its positions are attendances, its deadline is its beginning.
    init(_ meeting: Meeting, in register: Register) {
        matter = meeting.id
        kind = meeting.id.kind
        title = meeting.title
        state = register.state(of: meeting)
        openedAt = meeting.openedAt
        deadline = meeting.deadline
        positions = meeting.organisations.compactMap { organisation in
            meeting.standing(of: organisation.id).map { statement in
                PositionStatus(
                    organisation: organisation.id, value: statement.value.rawValue,
                    level: max(0, statement.taken.proof.rawValue), certainty: .certain, at: statement.at,
                    evidence: statement.taken.evidence, message: statement.taken.mail?.hex,
                    substitute: statement.taken.substitute, part: statement.taken.part,
                    proxy: statement.taken.proxy)
            }
        }
        silent = meeting.isPolling ? [] : meeting.silent
        unreachable = []
        holds = register.openHolds.filter { $0.opening.matter == meeting.id }.map(HoldStatus.init)
        ifClosedNow = meeting.quorum.missing == 0 ? "quorate" : "inquorate"
        self.meeting = MeetingStatus(meeting, register.minutes[meeting.id])
    }
}
