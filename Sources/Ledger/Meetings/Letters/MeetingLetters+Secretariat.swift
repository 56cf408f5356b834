public import Federation
public import Foundation

/// A meeting or a poll as it would go out; "oui" sends it.
public struct MeetingPreviewContent: Hashable, Sendable {
    public let draft: DraftID
    public let title: String
    public let wish: MeetingDrafted.Wish
    public let agenda: [String]
    public let body: String
    public let organisations: [String]
    public let recipients: Int
    public let agendaClosesAt: Date?
    public let quorum: Int
    /// Whether the series proposes it.
    public let isSeries: Bool

    public init(
        draft: DraftID, title: String, wish: MeetingDrafted.Wish, agenda: [String], body: String,
        organisations: [String], recipients: Int, agendaClosesAt: Date?, quorum: Int, isSeries: Bool
    ) {
        self.draft = draft
        self.title = title
        self.wish = wish
        self.agenda = agenda
        self.body = body
        self.organisations = organisations
        self.recipients = recipients
        self.agendaClosesAt = agendaClosesAt
        self.quorum = quorum
        self.isSeries = isSeries
    }
}

/// An act of the secretariat on a meeting, done.
public struct MeetingAcknowledgementContent: Hashable, Sendable {
    /// What was done.
    public enum Act: Hashable, Sendable {
        case called(recipients: Int)
        case pollOpened(recipients: Int)
        case pollExtended, pollClosed, changed, cancelled, agendaClosed, agendaSettled, itemsAdded, draftDropped,
            tableAsked
        case recorded(organisation: String, Attendance)
    }
    public let act: Act
    public let id: MatterID?
    public let title: String
    public let meeting: MeetingHeading?
    public let lines: [AttendanceLine]

    public init(act: Act, id: MatterID?, title: String, meeting: MeetingHeading?, lines: [AttendanceLine]) {
        self.act = act
        self.id = id
        self.title = title
        self.meeting = meeting
        self.lines = lines
    }
}

/// Something about a meeting a human must settle: answered with one word.
public struct MeetingEscalationContent: Hashable, Sendable {
    public let hold: HoldLine
    public let title: String
    public let meeting: MeetingHeading?
    public let author: String
    public let excerpt: String
    public let likely: [Attendance]
    public let words: [SettlementWord]

    public init(
        hold: HoldLine, title: String, meeting: MeetingHeading?, author: String, excerpt: String, likely: [Attendance],
        words: [SettlementWord]
    ) {
        self.hold = hold
        self.title = title
        self.meeting = meeting
        self.author = author
        self.excerpt = excerpt
        self.likely = likely
        self.words = words
    }
}

/// One meeting in the digest.
public struct MeetingDigestLines: Hashable, Sendable {
    public let id: MatterID
    public let title: String
    public let state: MatterState
    public let meeting: MeetingHeading?
    public let poll: PollHeading?
    public let lines: [AttendanceLine]
    public let items: Int
    public let holds: [HoldLine]

    public init(
        id: MatterID, title: String, state: MatterState, meeting: MeetingHeading?, poll: PollHeading?,
        lines: [AttendanceLine], items: Int, holds: [HoldLine]
    ) {
        self.id = id
        self.title = title
        self.state = state
        self.meeting = meeting
        self.poll = poll
        self.lines = lines
        self.items = items
        self.holds = holds
    }
}
