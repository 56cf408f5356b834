/// One answer as the letters offer it.
public struct AnswerForms: Hashable, Sendable {
    /// As people are told to write it: `pas d’objection`.
    public let written: String
    /// As the button sends it, plain ASCII: `PAS D'OBJECTION`.
    public let sent: String

    init(_ word: AnswerWord) {
        written = word.name
        sent = word.send
    }
}
