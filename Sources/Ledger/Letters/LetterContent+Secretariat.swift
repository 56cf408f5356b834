public import Federation
public import Foundation

/// A hold as the secretariat sees it.
public struct HoldLine: Hashable, Sendable {
    public let id: HoldID
    public let reason: HoldReason
    public let matter: MatterID?
    public let organisation: String?
    public let since: Date

    public init(id: HoldID, reason: HoldReason, matter: MatterID?, organisation: String?, since: Date) {
        self.id = id
        self.reason = reason
        self.matter = matter
        self.organisation = organisation
        self.since = since
    }
}

/// Where everything stands.
public struct DigestContent: Hashable, Sendable {
    /// One matter in the digest.
    public struct MatterLines: Hashable, Sendable {
        public let matter: MatterHeading
        public let state: MatterState
        public let tallies: [Tally]
        public let ifClosedNow: Outcome
        public let holds: [HoldLine]

        public init(
            matter: MatterHeading, state: MatterState, tallies: [Tally], ifClosedNow: Outcome, holds: [HoldLine]
        ) {
            self.matter = matter
            self.state = state
            self.tallies = tallies
            self.ifClosedNow = ifClosedNow
            self.holds = holds
        }
    }
    /// Whether it is the weekly one, sent even if nothing changed.
    public let isWeekly: Bool
    public let at: Date
    public let matters: [MatterLines]
    /// Meetings to come, and polls of their dates.
    public let meetings: [MeetingDigestLines]
    /// Holds that belong to no matter.
    public let otherHolds: [HoldLine]
    public let counts: MailCounts
    /// Letters refused for good, or tried too often: address and the server's words.
    public let undelivered: [String]
    /// When the roster in the configuration changed, if this digest is the first to tell.
    public let rosterChangedAt: Date?
    public let head: LedgerHead

    public init(
        isWeekly: Bool, at: Date, matters: [MatterLines], meetings: [MeetingDigestLines] = [], otherHolds: [HoldLine],
        counts: MailCounts, undelivered: [String], rosterChangedAt: Date? = nil, head: LedgerHead
    ) {
        self.isWeekly = isWeekly
        self.at = at
        self.matters = matters
        self.meetings = meetings
        self.otherHolds = otherHolds
        self.counts = counts
        self.undelivered = undelivered
        self.rosterChangedAt = rosterChangedAt
        self.head = head
    }
}

/// Something a human must settle: answered with one word.
public struct EscalationContent: Hashable, Sendable {
    public let hold: HoldLine
    public let matter: MatterHeading?
    /// Who wrote, as the mail says.
    public let author: String
    /// What they wrote (new visible text), shortened.
    public let excerpt: String
    /// What it probably means, likeliest first.
    public let likely: [Position]
    /// The words that settle it.
    public let words: [SettlementWord]

    public init(
        hold: HoldLine, matter: MatterHeading?, author: String, excerpt: String, likely: [Position],
        words: [SettlementWord]
    ) {
        self.hold = hold
        self.matter = matter
        self.author = author
        self.excerpt = excerpt
        self.likely = likely
        self.words = words
    }
}

/// A word that settles a hold.
public enum SettlementWord: Hashable, Codable, Sendable {
    /// Record this position for the organisation.
    case record(Position)
    /// Record who comes to the meeting.
    case attend(Attendance)
    /// The mail has no effect.
    case dismiss
    /// The organisation was reached in another way.
    case reached
    /// Seen: the alarm is over.
    case acknowledge
}

/// What would be sent, to whom, until when; "oui" sends it.
public struct PreviewContent: Hashable, Sendable {
    public let draft: DraftID
    public let title: String
    public let text: String
    public let why: String?
    public let initiator: String?
    public let files: [FileReference]
    public let body: String
    public let organisations: [String]
    public let recipients: Int
    public let rule: Rule
    /// The deadline if it were sent now.
    public let deadline: Date

    public init(
        draft: DraftID, title: String, text: String, why: String?, initiator: String?, files: [FileReference],
        body: String, organisations: [String], recipients: Int, rule: Rule, deadline: Date
    ) {
        self.draft = draft
        self.title = title
        self.text = text
        self.why = why
        self.initiator = initiator
        self.files = files
        self.body = body
        self.organisations = organisations
        self.recipients = recipients
        self.rule = rule
        self.deadline = deadline
    }
}

/// An act of the secretariat, done.
public struct AcknowledgementContent: Hashable, Sendable {
    /// What was done.
    public enum Act: Hashable, Sendable {
        case opened(recipients: Int)
        case extended(from: Date)
        case withdrawn
        case closing
        case settled(HoldLine, SettlementWord)
        case recorded(organisation: String, Position)
        case draftDropped(title: String)
        case acknowledged
    }
    public let act: Act
    public let matter: MatterHeading?

    public init(act: Act, matter: MatterHeading?) {
        self.act = act
        self.matter = matter
    }
}

/// The clerk cannot do its work safely.
public struct AlarmContent: Hashable, Sendable {
    public let reason: HoldReason
    public let hold: HoldLine
    /// Technical detail in one line, without secrets.
    public let detail: String

    public init(reason: HoldReason, hold: HoldLine, detail: String) {
        self.reason = reason
        self.hold = hold
        self.detail = detail
    }
}
