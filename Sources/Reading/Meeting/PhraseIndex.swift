/// Phrases by their first word, the longest first; knows words only, not what they mean.
struct PhraseIndex: Sendable {
    /// A phrase that was found.
    struct Hit {
        /// Its rank in the order the index was made with.
        let row: Int
        /// The index after its last lexeme.
        let end: Int
    }
    private struct Phrase: Sendable {
        let words: [String]
        let row: Int
    }
    private let phrases: [Phrase]
    private let byFirst: [String: Range<Int>]

    /// An index of `phrases`, each as its folded words; none may be empty.
    init(_ phrases: [[String]]) {
        let sorted = phrases.enumerated().map { Phrase(words: $0.element, row: $0.offset) }
            .sorted { ($0.words[0], -$0.words.count, $0.row) < ($1.words[0], -$1.words.count, $1.row) }
        var byFirst: [String: Range<Int>] = [:]
        for (index, phrase) in sorted.enumerated() {
            byFirst[phrase.words[0]] = (byFirst[phrase.words[0]]?.lowerBound ?? index)..<(index + 1)
        }
        self.phrases = sorted
        self.byFirst = byFirst
    }

    /// The longest phrase that starts at `index`; of two alike, the first.
    func hit(_ lexemes: [Lexeme], at index: Int) -> Hit? {
        guard index < lexemes.count, let candidates = byFirst[lexemes[index].folded] else { return nil }
        for candidate in candidates {
            let end = index + phrases[candidate].words.count
            if end <= lexemes.count, fits(candidate, lexemes, at: index) {
                return Hit(row: phrases[candidate].row, end: end)
            }
        }
        return nil
    }

    private func fits(_ candidate: Int, _ lexemes: [Lexeme], at index: Int) -> Bool {
        var offset = 1
        while offset < phrases[candidate].words.count {
            if lexemes[index + offset].folded != phrases[candidate].words[offset] { return false }
            offset += 1
        }
        return true
    }
}
