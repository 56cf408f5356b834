public import Federation

/// What a mail was understood to say, as far as the ledger cares.
public struct Heard: Hashable, Sendable {
    /// The answer.
    public enum Answer: Hashable, Sendable {
        case position(Position)
        /// Asks something, or cannot be understood: a human must read it.
        case unclear
        /// Says nothing of the matter.
        case nothing
    }
    public let answer: Answer
    public let certainty: Certainty
    public let evidence: String?
    /// The new visible text.
    public let text: String
    public let why: [String]
    public let likely: [Position]
    /// Why it is doubtful, if for another reason than its words.
    public let doubt: HoldReason?
    /// What it says to a meeting, if it was read for one.
    public let meeting: MeetingHeard?

    public init(
        answer: Answer, certainty: Certainty, evidence: String?, text: String, why: [String], likely: [Position],
        doubt: HoldReason?, meeting: MeetingHeard? = nil
    ) {
        self.meeting = meeting
        self.answer = answer
        self.certainty = certainty
        self.evidence = evidence
        self.text = text
        self.why = why
        self.likely = likely
        self.doubt = doubt
    }

    /// Whether the words, certain or not, oppose the signature as it stands.
    public var mayObject: Bool {
        switch answer {
        case .position(let position): position.objects || likely.contains(where: \.objects)
        case .unclear: true
        case .nothing: certainty == .doubtful
        }
    }
}
