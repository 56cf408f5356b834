public import Federation

/// What new text was understood to say of a signature, and what that rests on.
///
/// A consent is certain only if every clause of the text was explained; an objection is heard more readily.
public struct PositionReading: Hashable, Sendable {
    /// The position, or why there is none.
    public var answer: Reading.Answer
    /// The exact words relied on, as they stand in the text (or in the subject).
    public var evidence: String?
    /// Whether the answer may be recorded without asking.
    public var certainty: Certainty
    /// Names of the rules that fired and of what made the reading doubtful, in order of appearance.
    public var why: [String]
    /// Where doubtful: what it probably means, likeliest first.
    public var likely: [Position]
    /// ISO 639-1 code of the text's language, if it could be told.
    public var language: String?

    /// A reading; `likely` stays empty where `certainty` is certain.
    public init(
        answer: Reading.Answer, evidence: String?, certainty: Certainty, why: [String], likely: [Position],
        language: String?
    ) {
        self.answer = answer
        self.evidence = evidence
        self.certainty = certainty
        self.why = why
        self.likely = likely
        self.language = language
    }
}
