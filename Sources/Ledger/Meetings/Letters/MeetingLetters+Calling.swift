public import Federation

/// An invitation, or the same with a change. One-click answers are offered for present, remote and absent.
public struct InvitationContent: Hashable, Sendable {
    /// What an invitation changes.
    public enum Change: Hashable, Sendable {
        /// Day or hours: everybody is asked again.
        case moved
        /// Place, link or title.
        case details
    }
    public let meeting: MeetingHeading
    public let organisation: String
    public let note: String?
    public let agenda: [AgendaLine]
    /// What changed; `nil` in the first invitation.
    public let change: Change?
    /// What the organisation answered, if that still counts.
    public let standing: Attendance?

    public init(
        meeting: MeetingHeading, organisation: String, note: String?, agenda: [AgendaLine], change: Change?,
        standing: Attendance?
    ) {
        self.meeting = meeting
        self.organisation = organisation
        self.note = note
        self.agenda = agenda
        self.change = change
        self.standing = standing
    }
}

/// The meeting will not take place.
public struct CancellationContent: Hashable, Sendable {
    public let title: String
    public let id: MatterID
    /// `nil` if it was never called.
    public let meeting: MeetingHeading?
    public let organisation: String
    public let reason: String?

    public init(title: String, id: MatterID, meeting: MeetingHeading?, organisation: String, reason: String?) {
        self.title = title
        self.id = id
        self.meeting = meeting
        self.organisation = organisation
        self.reason = reason
    }
}

/// To one correspondent whose organisation has not answered.
public struct AttendanceReminderContent: Hashable, Sendable {
    public let meeting: MeetingHeading
    public let organisation: String
    public let isLast: Bool

    public init(meeting: MeetingHeading, organisation: String, isLast: Bool) {
        self.meeting = meeting
        self.organisation = organisation
        self.isLast = isLast
    }
}

/// What one needs to know the day before.
public struct EveContent: Hashable, Sendable {
    public let meeting: MeetingHeading
    /// `nil` to the secretariat.
    public let organisation: String?
    public let note: String?
    public let agenda: [AgendaLine]
    /// Whether the secretariat settled the agenda.
    public let isSettled: Bool
    public let lines: [AttendanceLine]
    public let standing: Attendance?
    /// Other open signature proposals.
    public let open: [MatterHeading]
    /// Open signature proposals the organisation has not answered.
    public let pending: [MatterHeading]

    public init(
        meeting: MeetingHeading, organisation: String?, note: String?, agenda: [AgendaLine], isSettled: Bool,
        lines: [AttendanceLine], standing: Attendance?, open: [MatterHeading], pending: [MatterHeading]
    ) {
        self.meeting = meeting
        self.organisation = organisation
        self.note = note
        self.agenda = agenda
        self.isSettled = isSettled
        self.lines = lines
        self.standing = standing
        self.open = open
        self.pending = pending
    }
}
