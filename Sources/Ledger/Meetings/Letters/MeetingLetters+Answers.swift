public import Federation

/// What was recorded of an answer to an invitation.
public struct AttendanceReceiptContent: Hashable, Sendable {
    /// How the answer came.
    public enum Origin: Hashable, Sendable {
        case ownMail
        /// By the recipient's calendar.
        case calendar
        case colleague(name: String)
        case telephone(by: String)
        case settled(by: String)
    }
    public let meeting: MeetingHeading
    public let organisation: String
    public let value: Attendance
    public let substitute: String?
    /// For which part they come, as written.
    public let part: String?
    public let proxy: String?
    /// What stood before, if this changes it.
    public let previous: Attendance?
    public let evidence: String?
    public let origin: Origin
    /// Points asked for in the same mail.
    public let items: [AgendaLine]
    public let head: LedgerHead

    public init(
        meeting: MeetingHeading, organisation: String, value: Attendance, substitute: String?, part: String? = nil,
        proxy: String?,
        previous: Attendance?, evidence: String?, origin: Origin, items: [AgendaLine], head: LedgerHead
    ) {
        self.meeting = meeting
        self.organisation = organisation
        self.value = value
        self.substitute = substitute
        self.part = part
        self.proxy = proxy
        self.previous = previous
        self.evidence = evidence
        self.origin = origin
        self.items = items
        self.head = head
    }
}

/// What became of points asked for or taken back.
public struct AgendaReceiptContent: Hashable, Sendable {
    /// `nil` while the date is asked for.
    public let meeting: MeetingHeading?
    public let id: MatterID
    public let title: String
    public let organisation: String
    /// The organisation's points, those taken back included.
    public let items: [AgendaLine]
    /// Whether the call for points is over: the secretariat decides.
    public let isClosed: Bool

    public init(
        meeting: MeetingHeading?, id: MatterID, title: String, organisation: String, items: [AgendaLine], isClosed: Bool
    ) {
        self.meeting = meeting
        self.id = id
        self.title = title
        self.organisation = organisation
        self.items = items
        self.isClosed = isClosed
    }
}

/// What was not understood. One-click answers are offered for `likely`.
public struct AttendanceQuestionContent: Hashable, Sendable {
    /// Why the clerk asks.
    public enum Doubt: Hashable, Sendable {
        case asked(AttendanceAsked.Doubt)
        case held(HoldReason)
    }
    public let meeting: MeetingHeading
    public let organisation: String
    public let sentence: String
    public let likely: [Attendance]
    public let doubt: Doubt
    /// The points it may be about.
    public let items: [AgendaLine]

    public init(
        meeting: MeetingHeading, organisation: String, sentence: String, likely: [Attendance], doubt: Doubt,
        items: [AgendaLine]
    ) {
        self.meeting = meeting
        self.organisation = organisation
        self.sentence = sentence
        self.likely = likely
        self.doubt = doubt
        self.items = items
    }
}
