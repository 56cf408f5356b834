public import Federation

/// The draft agenda, or the final one.
public struct AgendaContent: Hashable, Sendable {
    public let meeting: MeetingHeading
    /// `nil` to the secretariat, who orders the points.
    public let organisation: String?
    /// In order.
    public let items: [AgendaLine]
    /// Points that came after the call had closed and are not on the agenda.
    public let late: [AgendaLine]
    public let standing: Attendance?

    public init(
        meeting: MeetingHeading, organisation: String?, items: [AgendaLine], late: [AgendaLine], standing: Attendance?
    ) {
        self.meeting = meeting
        self.organisation = organisation
        self.items = items
        self.late = late
        self.standing = standing
    }
}
