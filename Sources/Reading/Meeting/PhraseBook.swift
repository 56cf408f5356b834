/// Phrases with what they mean, found by their first word; the longest that fits wins.
struct PhraseBook<Meaning: Sendable>: Sendable {
    /// A phrase that was found.
    struct Match {
        /// What it means.
        let meaning: Meaning
        /// The index after its last lexeme.
        let end: Int
    }
    private let index: PhraseIndex
    private let meanings: [Meaning]

    /// A book of `rows`; the phrases of a row are parted by `|`, their words as a person writes them.
    init(_ rows: [(Meaning, String)]) {
        var phrases: [[[[String]]]] = []
        var meanings: [Meaning] = []
        for (meaning, row) in rows {
            for phrase in row.utf8.split(separator: UInt8(ascii: "|")).map(Substring.init) {
                phrases.append([[Self.words(phrase).filter { $0 != PhraseIndex.gap }]])
                meanings.append(meaning)
            }
        }
        index = PhraseIndex(phrases)
        self.meanings = meanings
    }

    /// A book of `phrases` of tables: with choices as ``PhrasePattern`` has them, and `…` for up to eight lexemes between a
    /// verb and its particle, of which a match holds only what stands before.
    init(phrases: [(Meaning, ArraySlice<UInt8>)]) {
        index = PhraseIndex(phrases.map { PhrasePattern.places(of: $0.1) })
        meanings = phrases.map(\.0)
    }

    private static func words(_ phrase: Substring) -> [String] {
        Lexer.lexemes(of: String(phrase)).filter { $0.kind != .lineBreak }.map(\.folded)
    }

    /// The longest phrase that starts at `start`.
    func match(_ lexemes: [Lexeme], at start: Int) -> Match? {
        index.hit(lexemes, at: start).map { Match(meaning: meanings[$0.row], end: $0.end) }
    }
}
