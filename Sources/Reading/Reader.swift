import Federation
public import Mail

/// Reads what a mail says, as a careful secretary does. Pure, total, in linear time.
public struct Reader: Sendable {
    /// A reader with the language knowledge built in.
    public init() {}

    /// What `message` says in answer to `question`.
    public func read(_ message: Message, asAnswerTo question: Question) -> Reading {
        let visible = VisibleText(of: message, question: question)
        return Reading(
            text: visible.text, elided: visible.elided, language: nil, position: .unclear, evidence: nil,
            certainty: .doubtful, why: visible.doubts.map(\.rawValue).sorted(), likely: [], attendance: .unclear,
            substitute: nil, agenda: [])
    }
}
