/// What a mail takes back of itself: `PS : oubliez tout ce qui précède, je reste à la maison.`
struct Retraction {
    /// The sentences that stand; one taken back is left empty, so that all keep their index.
    private(set) var sentences: [MeetingSentence]
    /// The last sentence that takes back others.
    private(set) var sentence: Int?

    init(_ sentences: [MeetingSentence]) {
        self.sentences = sentences
        for (index, sentence) in sentences.enumerated() { read(sentence, at: index) }
    }

    private mutating func read(_ sentence: MeetingSentence, at index: Int) {
        let lexemes = sentence.lexemes
        guard let start = lexemes.indices.first(where: { Self.phrases.match(lexemes, at: $0) != nil }),
            let match = Self.phrases.match(lexemes, at: start)
        else { return }
        self.sentence = index
        switch match.meaning {
        case .unreal:
            for earlier in 0..<index { empty(earlier) }
        case .above:
            for earlier in 0..<index { empty(earlier) }
            sentences[index] = MeetingSentence(
                lexemes: Array(lexemes[match.end...]), isQuestion: sentence.isQuestion)
        case .below:
            for later in (index + 1)..<max(index + 1, sentences.count) { empty(later) }
        }
    }

    private mutating func empty(_ index: Int) {
        sentences[index] = MeetingSentence(lexemes: [], isQuestion: false)
    }

    /// Which side of it a retraction means.
    private enum Side {
        case above, below
        /// What stands before, told as what would have been: `voilà ce que j'aurais répondu si …`.
        case unreal
    }

    private static let phrases = MeetingTextTerm.phrases([
        .disownedAbove: Side.above, .unreal: .unreal, .disownedBelow: .below,
    ])
}
