public import Federation
public import Foundation

/// A meeting as the ledger has it, from the poll of its dates to its end.
public struct Meeting: Sendable {
    /// The number.
    public let id: MatterID
    /// The habits it was opened under.
    public let habits: MeetingHabits
    /// The organisations, as they stood when it was opened.
    public let electorate: Electorate
    /// When it was opened: as a poll, or called.
    public let openedAt: Date
    /// Sequence number of the opening.
    public let openedBy: Int
    /// The dates it was put to the vote with, if it was.
    public internal(set) var poll: DatePoll?
    /// What the invitation says; `nil` as long as its date is asked for.
    public internal(set) var plan: MeetingPlan?
    /// SEQUENCE of its calendar entry: rises with every change people's calendars must see (RFC 5545 §3.8.7.4).
    public internal(set) var sequence = 0
    /// SEQUENCE of the invitation that gave the present day and hours.
    public internal(set) var datedSequence = 0
    /// SEQUENCE of the last invitation, the agenda's updates not counted.
    public internal(set) var invitedSequence = 0
    /// Sequence number of the entry that gave the present day and hours: answers to older ones are asked again.
    public internal(set) var datedBy = 0
    /// When the call for points closes; `nil` if there is none.
    public internal(set) var agendaClosesAt: Date?
    /// Points asked for, in order of their numbers.
    public internal(set) var items: [AgendaItem] = []
    /// How far the agenda is.
    public internal(set) var agenda = AgendaState.open
    /// How it ended.
    public internal(set) var end: End?
    /// What each organisation said, in the order of the ledger.
    public internal(set) var answers: [OrganisationID: [AttendanceStatement]] = [:]
    /// Persons already asked once after a mail that said nothing.
    var asked: Set<PersonID> = []
    /// Persons whose invitation came back.
    var unreached: Set<PersonID> = []

    /// How far the agenda is.
    public enum AgendaState: Hashable, Sendable {
        /// Points may be asked for.
        case open
        /// The draft is before the secretariat.
        case closed
        /// It is settled, in this order.
        case settled([Int])
    }

    /// How a meeting ends.
    public enum End: Hashable, Sendable {
        case cancelled(reason: String?, at: Date)
        case held(at: Date)
    }

    init(_ id: MatterID, _ habits: MeetingHabits, _ electorate: Electorate, at time: Date, sequence: Int) {
        self.id = id
        self.habits = habits
        self.electorate = electorate
        openedAt = time
        openedBy = sequence
    }

    /// The title.
    public var title: String { plan?.title ?? poll?.plan.title ?? id.description }
    /// The body that meets.
    public var body: BodyID? { plan?.body ?? poll?.plan.body }
    /// The organisations, in the roster's order.
    public var organisations: [Organisation] { electorate.organisations }
    /// Whether it is still to come.
    public var isOpen: Bool { end == nil }
    /// Whether its date is being asked for.
    public var isPolling: Bool { isOpen && plan == nil }
    /// Whether the body is invited and it is still to come.
    public var isCalled: Bool { isOpen && plan != nil }
    /// When answers stop being of use.
    public var deadline: Date { plan?.start ?? poll?.plan.closesAt ?? openedAt }

    /// The name of one of its organisations, or its id.
    public func name(of id: OrganisationID) -> String { electorate[id]?.name ?? id.rawValue }

    /// The answer that counts: the latest given to the present day and hours; `nil` if there is none.
    public func standing(of id: OrganisationID) -> AttendanceStatement? {
        (answers[id] ?? []).filter { $0.sequence > datedBy }.max { ($0.at, $0.sequence) < ($1.at, $1.sequence) }
    }

    /// Organisations that have not answered, in the roster's order.
    public var silent: [OrganisationID] { organisations.map(\.id).filter { standing(of: $0) == nil } }

    /// Whether as many take part as must.
    public var quorum: QuorumForecast {
        let coming = organisations.count { standing(of: $0.id)?.value.takesPart ?? false }
        return QuorumForecast(needed: habits.quorum, coming: coming)
    }

    /// Whether the secretariat put the points in order.
    public var isAgendaSettled: Bool {
        switch agenda {
        case .settled: true
        case .open, .closed: false
        }
    }

    /// The points in order: the secretariat's once it is settled, else as asked, without those taken back or left out.
    public var agendaItems: [AgendaItem] {
        switch agenda {
        case .settled(let order): order.compactMap { number in items.first { $0.number == number } }
        case .open, .closed: items.filter { $0.fate == .asked && !$0.isLate }
        }
    }
}

/// Whether as many organisations take part as must, by what is known.
public struct QuorumForecast: Hashable, Sendable {
    /// How many must; 0 if no number is asked for.
    public let needed: Int
    /// How many said they do: in the room, from afar or by a substitute.
    public let coming: Int

    public init(needed: Int, coming: Int) {
        self.needed = needed
        self.coming = coming
    }

    /// How many are missing.
    public var missing: Int { max(0, needed - coming) }
}

extension Attendance {
    /// Whether the organisation takes part: in the room, from afar or by a substitute.
    public var takesPart: Bool {
        switch self {
        case .present, .remote, .substitute: true
        case .absent, .tentative: false
        }
    }
}
