public import Federation
public import Foundation

/// What every letter about a meeting needs to name it.
public struct MeetingHeading: Hashable, Sendable {
    public let id: MatterID
    public let title: String
    public let start: Date
    public let end: Date
    public let place: String?
    public let link: String?
    public let openedAt: Date
    /// When the call for points closes, if one is open.
    public let agendaClosesAt: Date?
    /// SEQUENCE of its calendar entry.
    public let sequence: Int
    public let quorum: QuorumForecast

    public init(
        id: MatterID, title: String, start: Date, end: Date, place: String?, link: String?, openedAt: Date,
        agendaClosesAt: Date?, sequence: Int, quorum: QuorumForecast
    ) {
        self.id = id
        self.title = title
        self.start = start
        self.end = end
        self.place = place
        self.link = link
        self.openedAt = openedAt
        self.agendaClosesAt = agendaClosesAt
        self.sequence = sequence
        self.quorum = quorum
    }
}

/// What every letter about a poll of dates needs.
public struct PollHeading: Hashable, Sendable {
    public let id: MatterID
    public let title: String
    public let options: [DatePollPlan.Option]
    public let closesAt: Date
    public let place: String?
    public let link: String?
    public let note: String?

    public init(
        id: MatterID, title: String, options: [DatePollPlan.Option], closesAt: Date, place: String?, link: String?,
        note: String?
    ) {
        self.id = id
        self.title = title
        self.options = options
        self.closesAt = closesAt
        self.place = place
        self.link = link
        self.note = note
    }
}

/// One organisation's line in a list of who comes.
public struct AttendanceLine: Hashable, Sendable {
    public let name: String
    /// `nil` if it has not answered.
    public let value: Attendance?
    public let substitute: String?
    /// For which part they come, as written.
    public let part: String?
    public let proxy: String?

    public init(name: String, value: Attendance?, substitute: String?, part: String? = nil, proxy: String?) {
        self.name = name
        self.value = value
        self.substitute = substitute
        self.part = part
        self.proxy = proxy
    }
}

/// One point of an agenda.
public struct AgendaLine: Hashable, Sendable {
    public let number: Int
    public let text: String
    /// Who asked for it; `nil` for the secretariat.
    public let organisation: String?
    /// Whether it came after the call had closed.
    public let isLate: Bool
    public let fate: AgendaItem.Fate

    public init(number: Int, text: String, organisation: String?, isLate: Bool, fate: AgendaItem.Fate) {
        self.number = number
        self.text = text
        self.organisation = organisation
        self.isLate = isLate
        self.fate = fate
    }
}
