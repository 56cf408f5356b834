public import Federation

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
    /// What came of the signature on it, if it had one that was looked at.
    public let signature: SignatureFinding?

    public init(
        matter: MatterHeading, organisation: String, position: Position, previous: Position?, evidence: String?,
        origin: Origin, blocks: Bool, isLate: Bool, isAfterConclusion: Bool, head: LedgerHead,
        signature: SignatureFinding? = nil
    ) {
        self.signature = signature
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
        /// An answer to a meeting without effect: its number and title if it is one of ours.
        case meeting(MeetingRefusal, number: MatterID?, title: String?)
        /// A mail about a meeting's minutes without effect.
        case minutes(MinutesRefusal, number: MatterID, title: String)
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
    /// The act is for matters of another kind.
    case otherKind
    /// The meeting would end before it begins, or last for days.
    case endBeforeStart
    /// The clocks change that night: the hour is missing, or comes twice.
    case skippedHour
    /// A poll needs two dates at least.
    case tooFewDates
    /// A poll must end before the first of its dates.
    case pollTooLate
    /// No such date in the poll.
    case noSuchDate
    /// No such point on the agenda.
    case noSuchItem
    /// Everything is so already.
    case nothingToChange
    /// The mail is not proved to be the secretariat's: it must answer a letter of the clerk.
    case notProved
    /// No person of that id.
    case noSuchPerson
    /// No minutes were handed in yet.
    case noMinutes
    /// No such correction, or it is settled.
    case noSuchCorrection
    /// No such action point, or it is over.
    case noSuchAction
    /// What bears on an open matter or hold is not erased.
    case matterStillOpen
    /// Nothing is kept about that person, or no longer.
    case nothingKept
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
