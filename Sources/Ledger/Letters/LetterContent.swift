public import Federation
public import Foundation
public import Seal

/// What a letter says, by kind.
public enum LetterContent: Hashable, Sendable {
    case proposal(ProposalContent)
    case receipt(ReceiptContent)
    case question(QuestionContent)
    case refusal(RefusalContent)
    case relay(RelayContent)
    case reminder(ReminderContent)
    case digest(DigestContent)
    case summary(SummaryContent)
    case signature(SignatureContent)
    case escalation(EscalationContent)
    case preview(PreviewContent)
    case acknowledgement(AcknowledgementContent)
    case extended(ExtendedContent)
    case withdrawn(WithdrawnContent)
    case confirmation(ConfirmationContent)
    case alarm(AlarmContent)

    /// The kind it belongs to.
    public var kind: LetterKind {
        switch self {
        case .proposal: .proposal
        case .receipt: .receipt
        case .question: .question
        case .refusal: .refusal
        case .relay: .relay
        case .reminder: .reminder
        case .digest: .digest
        case .summary: .summary
        case .signature: .signature
        case .escalation: .escalation
        case .preview: .preview
        case .acknowledgement: .acknowledgement
        case .extended: .extended
        case .withdrawn: .withdrawn
        case .confirmation: .confirmation
        case .alarm: .alarm
        }
    }
}

/// What every letter about a matter needs to name it.
public struct MatterHeading: Hashable, Sendable {
    public let id: MatterID
    public let title: String
    public let openedAt: Date
    public let deadline: Date
    public let rule: Rule

    public init(id: MatterID, title: String, openedAt: Date, deadline: Date, rule: Rule) {
        self.id = id
        self.title = title
        self.openedAt = openedAt
        self.deadline = deadline
        self.rule = rule
    }
}

/// A file of a proposal, kept by its digest.
public struct FileReference: Hashable, Codable, Sendable {
    public let name: String
    public let contentType: String
    public let digest: SHA256Digest
    public let size: Int

    public init(name: String, contentType: String, digest: SHA256Digest, size: Int) {
        self.name = name
        self.contentType = contentType
        self.digest = digest
        self.size = size
    }
}

/// A place in the ledger, printed in letters so that a rollback shows (T42).
public struct LedgerHead: Hashable, Codable, Sendable {
    public let sequence: Int
    public let digest: SHA256Digest

    public init(sequence: Int, digest: SHA256Digest) {
        self.sequence = sequence
        self.digest = digest
    }
}

/// The text put to one correspondent. One-click answers are offered for agree, noObjection, reserve, disagree, abstain, delay.
public struct ProposalContent: Hashable, Sendable {
    public let matter: MatterHeading
    public let organisation: String
    public let text: String
    public let why: String?
    public let initiator: String?
    public let files: [FileReference]

    public init(
        matter: MatterHeading, organisation: String, text: String, why: String?, initiator: String?,
        files: [FileReference]
    ) {
        self.matter = matter
        self.organisation = organisation
        self.text = text
        self.why = why
        self.initiator = initiator
        self.files = files
    }
}

/// What was recorded, the sentence relied on, how to correct.
public struct ReceiptContent: Hashable, Sendable {
    /// How the answer came.
    public enum Origin: Hashable, Sendable {
        /// By the recipient's own mail.
        case ownMail
        /// By another person of the same organisation.
        case colleague(name: String)
        /// Given by telephone, recorded by the secretariat.
        case telephone(by: String)
        /// A doubtful mail, settled by the secretariat.
        case settled(by: String)
    }
    public let matter: MatterHeading
    public let organisation: String
    public let position: Position
    /// What stood before, if this changes it.
    public let previous: Position?
    public let evidence: String?
    public let origin: Origin
    /// Whether it blocks the signature as long as it stands.
    public let blocks: Bool
    /// Whether it came after the deadline.
    public let isLate: Bool
    /// Whether it came after the matter was concluded.
    public let isAfterConclusion: Bool
    public let head: LedgerHead

    public init(
        matter: MatterHeading, organisation: String, position: Position, previous: Position?, evidence: String?,
        origin: Origin, blocks: Bool, isLate: Bool, isAfterConclusion: Bool, head: LedgerHead
    ) {
        self.matter = matter
        self.organisation = organisation
        self.position = position
        self.previous = previous
        self.evidence = evidence
        self.origin = origin
        self.blocks = blocks
        self.isLate = isLate
        self.isAfterConclusion = isAfterConclusion
        self.head = head
    }
}

/// What was not understood. One-click answers are offered for `likely`.
public struct QuestionContent: Hashable, Sendable {
    public let matter: MatterHeading
    public let organisation: String
    /// Their sentence, as they wrote it; empty if there was no text.
    public let sentence: String
    public let likely: [Position]
    public let reason: HoldReason

    public init(matter: MatterHeading, organisation: String, sentence: String, likely: [Position], reason: HoldReason) {
        self.matter = matter
        self.organisation = organisation
        self.sentence = sentence
        self.likely = likely
        self.reason = reason
    }
}

/// Why a mail had no effect, and what to do.
public struct RefusalContent: Hashable, Sendable {
    /// Why.
    public enum Reason: Hashable, Sendable {
        /// The address is not registered.
        case unknownAddress
        /// The person's mandate has ended, or has not begun.
        case notMandated(organisation: String)
        /// Nothing open, or nothing that the mail could be about.
        case noMatter
        /// Several matters are open and the mail names none: which one?
        case whichMatter([MatterHeading])
        /// The matter is over; the answer is recorded as late, and the secretariat told.
        case concluded(MatterHeading, outcome: Outcome)
        /// The organisation was not in the electorate.
        case notInElectorate(MatterHeading, organisation: String)
        /// Withdrawing an objection needs a reply to the latest receipt from the registered address.
        case withdrawalNotProved(MatterHeading, organisation: String)
        /// A steering mail that was not understood; the sentence, and examples follow.
        case unknownCommand(String)
        /// A steering act that the rule does not allow now, in the clerk's words (a template key of `acts.yaml`).
        case actNotPossible(act: String, matter: MatterHeading?, because: ActRefusal)
        /// Larger than the mailbox takes.
        case tooLarge(limitMegabytes: Int)
    }
    public let reason: Reason
    /// First line of what they wrote.
    public let excerpt: String

    public init(reason: Reason, excerpt: String) {
        self.reason = reason
        self.excerpt = excerpt
    }
}

/// Why a steering act is not possible.
public enum ActRefusal: String, Codable, Hashable, Sendable, CaseIterable {
    /// The matter is already over.
    case alreadyConcluded
    /// Closing early needs an answer of every organisation: silence has not consented before the term.
    case silentOrganisations
    /// Something stands that blocks: a disagreement, a reservation or a hold.
    case blocked
    /// The new deadline is not after the present one.
    case deadlineNotLater
    /// No date could be read, or it is in the past.
    case noDate
    /// No such matter.
    case noSuchMatter
    /// No such hold, or already settled.
    case noSuchHold
    /// No such organisation.
    case noSuchOrganisation
    /// The proposal has neither text nor file.
    case emptyText
    /// The proposal has no title.
    case noTitle
    /// No such body.
    case noSuchBody
    /// The mail is not proved to be the secretariat's: it must answer a letter of the clerk.
    case notProved
}

/// A disagreement or reservation with its reason, as written to the federation in answer to a proposal.
public struct RelayContent: Hashable, Sendable {
    public let matter: MatterHeading
    /// Who objects.
    public let organisation: String
    public let position: Position
    /// The reason in their words: the new visible text.
    public let reasonText: String
    /// Whether it lifts what was relayed before.
    public let isLifted: Bool

    public init(matter: MatterHeading, organisation: String, position: Position, reasonText: String, isLifted: Bool) {
        self.matter = matter
        self.organisation = organisation
        self.position = position
        self.reasonText = reasonText
        self.isLifted = isLifted
    }
}

/// To one correspondent whose organisation has not answered.
public struct ReminderContent: Hashable, Sendable {
    public let matter: MatterHeading
    public let organisation: String
    /// Whether it is the last one before the deadline.
    public let isLast: Bool

    public init(matter: MatterHeading, organisation: String, isLast: Bool) {
        self.matter = matter
        self.organisation = organisation
        self.isLast = isLast
    }
}

/// One organisation's line in a digest, a summary or a status.
public struct Tally: Hashable, Sendable {
    /// Where an organisation stands.
    public enum Standing: Hashable, Sendable {
        case answered(Position, late: Bool)
        case silent
        case unreachable
        /// Answered something a human must settle.
        case held
    }
    public let organisation: OrganisationID
    public let name: String
    public let standing: Standing
    public let at: Date?
    public let evidence: String?

    public init(organisation: OrganisationID, name: String, standing: Standing, at: Date?, evidence: String?) {
        self.organisation = organisation
        self.name = name
        self.standing = standing
        self.at = at
        self.evidence = evidence
    }
}

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
    /// Holds that belong to no matter.
    public let otherHolds: [HoldLine]
    public let counts: MailCounts
    /// Letters refused for good, or tried too often: address and the server's words.
    public let undelivered: [String]
    public let head: LedgerHead

    public init(
        isWeekly: Bool, at: Date, matters: [MatterLines], otherHolds: [HoldLine], counts: MailCounts,
        undelivered: [String], head: LedgerHead
    ) {
        self.isWeekly = isWeekly
        self.at = at
        self.matters = matters
        self.otherHolds = otherHolds
        self.counts = counts
        self.undelivered = undelivered
        self.head = head
    }
}

/// Who said what, at the end.
public struct SummaryContent: Hashable, Sendable {
    public let matter: MatterHeading
    public let outcome: Outcome
    public let tallies: [Tally]
    public let concludedAt: Date
    public let head: LedgerHead

    public init(matter: MatterHeading, outcome: Outcome, tallies: [Tally], concludedAt: Date, head: LedgerHead) {
        self.matter = matter
        self.outcome = outcome
        self.tallies = tallies
        self.concludedAt = concludedAt
        self.head = head
    }
}

/// Ready to send to the text's initiator.
public struct SignatureContent: Hashable, Sendable {
    public let matter: MatterHeading
    public let federation: String
    public let text: String
    public let files: [FileReference]
    /// Names of the organisations that said yes, with or without a remark.
    public let agreeing: [String]
    /// Names of all organisations in whose common name it is signed (no abstention, no recusal).
    public let signatories: [String]
    public let signedAt: Date
    public let head: LedgerHead

    public init(
        matter: MatterHeading, federation: String, text: String, files: [FileReference], agreeing: [String],
        signatories: [String], signedAt: Date, head: LedgerHead
    ) {
        self.matter = matter
        self.federation = federation
        self.text = text
        self.files = files
        self.agreeing = agreeing
        self.signatories = signatories
        self.signedAt = signedAt
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

/// The term was extended.
public struct ExtendedContent: Hashable, Sendable {
    public let matter: MatterHeading
    public let organisation: String
    public let previousDeadline: Date
    /// What stands for this organisation; `nil` if it has not answered.
    public let standing: Position?

    public init(matter: MatterHeading, organisation: String, previousDeadline: Date, standing: Position?) {
        self.matter = matter
        self.organisation = organisation
        self.previousDeadline = previousDeadline
        self.standing = standing
    }
}

/// The proposal was withdrawn.
public struct WithdrawnContent: Hashable, Sendable {
    public let matter: MatterHeading
    public let reason: String?

    public init(matter: MatterHeading, reason: String?) {
        self.matter = matter
        self.reason = reason
    }
}

/// Something came in the organisation's name that is not proved. One-click answers are offered for all positions.
public struct ConfirmationContent: Hashable, Sendable {
    public let matter: MatterHeading
    public let organisation: String
    /// The address it came from.
    public let author: String
    public let position: Position
    public let sentence: String
    /// Whether it counts as an objection until somebody settles it.
    public let holds: Bool

    public init(
        matter: MatterHeading, organisation: String, author: String, position: Position, sentence: String, holds: Bool
    ) {
        self.matter = matter
        self.organisation = organisation
        self.author = author
        self.position = position
        self.sentence = sentence
        self.holds = holds
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
