public import Federation
public import Foundation

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
