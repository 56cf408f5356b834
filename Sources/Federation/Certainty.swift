/// Whether a reading may be recorded without asking.
public enum Certainty: String, Codable, Sendable {
    /// The whole new text was understood.
    case certain
    /// Something was left unexplained: the correspondent is asked, and the matter held.
    case doubtful
}
