/// One form of a verb.
struct VerbForm: Sendable {
    /// As written.
    let text: String
    /// How far it asserts.
    let mood: Mood
}
