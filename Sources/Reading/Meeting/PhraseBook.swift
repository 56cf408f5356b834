/// Phrases with what they mean, found by their first word; the longest that fits wins.
struct PhraseBook<Meaning: Sendable>: Sendable {
    /// A phrase that was found.
    struct Match {
        /// What it means.
        let meaning: Meaning
        /// The index after its last lexeme.
        let end: Int
    }
    private struct Phrase: Sendable {
        let words: [String]
        let meaning: Meaning
    }
    private let byFirst: [String: [Phrase]]

    /// A book of `rows`; the phrases of a row are parted by `|`, their words as a person writes them.
    init(_ rows: [(Meaning, String)]) {
        var byFirst: [String: [Phrase]] = [:]
        for (meaning, phrases) in rows {
            for phrase in phrases.split(separator: "|") {
                let words = Lexer.lexemes(of: String(phrase)).map(\.folded)
                if let first = words.first {
                    byFirst[first, default: []].append(Phrase(words: words, meaning: meaning))
                }
            }
        }
        self.byFirst = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The longest phrase that starts at `index`.
    func match(_ lexemes: [Lexeme], at index: Int) -> Match? {
        guard index < lexemes.count, let candidates = byFirst[lexemes[index].folded] else { return nil }
        for phrase in candidates where index + phrase.words.count <= lexemes.count {
            let fits = phrase.words.indices.allSatisfy { lexemes[index + $0].folded == phrase.words[$0] }
            if fits { return Match(meaning: phrase.meaning, end: index + phrase.words.count) }
        }
        return nil
    }
}
