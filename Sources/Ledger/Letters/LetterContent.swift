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
    case meeting(MeetingLetter)
    case minutes(MinutesLetter)

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
        case .meeting(let letter): letter.kind
        case .minutes(let letter): letter.kind
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

    /// Whether it is plain text or Markdown, which the clerk reads; any other file it carries as it is.
    public var isText: Bool {
        let ending = name.lowercased()
        return [".txt", ".md", ".markdown", ".text"].contains { ending.hasSuffix($0) }
            || (contentType == "text/plain" || contentType == "text/markdown") && !ending.contains(".")
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
