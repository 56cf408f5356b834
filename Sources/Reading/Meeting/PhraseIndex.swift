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
            if let end = end(of: candidate, lexemes, at: index) {
                return Hit(row: phrases[candidate].row, end: end)
            }
        }
        return nil
    }

    /// The index after the words of `candidate`, or after those before its gap.
    private func end(of candidate: Int, _ lexemes: [Lexeme], at index: Int) -> Int? {
        let words = phrases[candidate].words
        var offset = 1
        while offset < words.count {
            if words[offset] == Self.gap {
                return isFound(words[(offset + 1)...], lexemes, from: index + offset) ? index + offset : nil
            }
            guard index + offset < lexemes.count, lexemes[index + offset].folded == words[offset] else { return nil }
            offset += 1
        }
        return index + offset
    }

    private func isFound(_ tail: ArraySlice<String>, _ lexemes: [Lexeme], from start: Int) -> Bool {
        let last = min(start + Self.longestGap, lexemes.count - tail.count)
        guard start <= last else { return false }
        return (start...last).contains { place in
            zip(tail, lexemes[place...]).allSatisfy { $0 == $1.folded }
        }
    }

    /// What stands for words that may come between.
    static let gap = "…"
    private static let longestGap = 8
}
