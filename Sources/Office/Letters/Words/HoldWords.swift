/// How a reason to hold is told to people.
struct HoldWords: Sendable {
    /// In a few words, for lists.
    let name: String
    /// What happened, to the secretariat.
    let explanation: String
    /// What to do about it, to the secretariat.
    let advice: String
    /// The same about a meeting, where a signature's words do not do.
    let meetingExplanation: String?
    let meetingAdvice: String?
    /// Why the clerk asks, to the correspondent whose answer it is.
    let question: String

    /// The words for the reason `key`.
    init(_ reader: WordsReader, _ key: String) {
        name = reader.text("holds", key, "name")
        explanation = reader.text("holds", key, "explanation")
        advice = reader.text("holds", key, "advice")
        meetingExplanation = reader.optional("holds", key, "meetingExplanation")
        meetingAdvice = reader.optional("holds", key, "meetingAdvice")
        question = reader.text("holds", key, "question")
    }
}
