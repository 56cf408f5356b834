/// What all sentences of a text say together.
struct TextReading: Sendable {
    /// The sentences, in order.
    var sentences: [SentenceReading] = []
    /// What the text as a whole makes doubtful.
    var doubts: [PositionDoubt] = []
    /// ISO 639-1 code of the language most sentences are in.
    var language: String?
    /// Whether the text holds words at all.
    var words = 0

    /// Whether marks stand where no word does.
    var marks = Marks.absent

    /// Whether there are any.
    enum Marks: Sendable { case absent, present }

    /// Whether nothing but a figure was written: an answer to nobody knows what.
    var isFigure: Bool { words == 1 && sentences.allSatisfy { $0.met.isEmpty && $0.unknownWords == 0 } }

    /// Every claim that commits the organisation now, outside questions.
    var claims: [Claim] {
        sentences.filter { $0.end == .statement }.flatMap(\.claims).filter(\.counts)
    }

    /// Doubts of all sentences, in order.
    var placedDoubts: [PlacedDoubt] { sentences.flatMap(\.doubts) }

    /// Whether a phrase of `tag` was met.
    func met(_ tag: Tag) -> Bool { sentences.contains { $0.met.contains(tag) } }

    /// Whether remarks and demands are said to bind nobody: by a sentence about nothing else, or each by its own.
    ///
    /// *Le paragraphe 3 doit être retiré. Pour la salle, à vous de voir*: of the room, and nothing of the paragraph.
    var isWaived: Bool {
        if sentences.contains(where: \.waives) { return true }
        return met(.harmless) && sentences.allSatisfy { $0.met.contains(.harmless) || !$0.holdsDemand }
    }

    /// Leaves out who signs at the end, so that no name there is taken for something said.
    mutating func leaveOutNames() {
        for index in sentences.indices.reversed() {
            if sentences[index].words == 0 { continue }
            guard index > 0, sentences[index].signs == .name else { return }
            var name = SentenceReading(index: sentences[index].index, end: .statement)
            name.met = [.courtesy]
            sentences[index] = name
        }
    }
}
