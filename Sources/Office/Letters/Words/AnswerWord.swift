/// A word people answer with.
struct AnswerWord: Sendable {
    /// As people write it, in a sentence: `pas d’objection`.
    let name: String
    /// As it stands on a button: `Pas d’objection`.
    let label: String
    /// As it is sent by the button, plain ASCII: `PAS D'OBJECTION`.
    let send: String
    /// What it means for who says it, in a few words.
    private(set) var meaning: String

    /// A word made of others; `send` is ASCII.
    init(name: String, label: String, send: String, meaning: String) {
        self.name = name
        self.label = label
        self.send = send
        self.meaning = meaning
    }

    /// The word at `path` of the words.
    init(_ reader: WordsReader, _ group: String, _ key: String) {
        name = reader.text(group, key, "name")
        label = reader.text(group, key, "label")
        send = reader.ascii(group, key, "send")
        meaning = reader.text(group, key, "meaning")
    }

    /// The same word where it means something else.
    func meaning(_ meaning: String) -> AnswerWord {
        var word = self
        word.meaning = meaning
        return word
    }
}
