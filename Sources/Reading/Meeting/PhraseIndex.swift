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
        /// The words it begins with, at least one.
        let words: ArraySlice<String>
        /// The words after its gap, if it has one.
        let tail: ArraySlice<String>?
        let row: Int

        init(_ all: [String], row: Int) {
            let gap = all.dropFirst().firstIndex(of: PhraseIndex.gap)
            words = all[..<(gap ?? all.endIndex)]
            tail = gap.map { all[($0 + 1)...] }
            self.row = row
        }
    }
    private let phrases: [Phrase]
    private let byFirst: [String: Range<Int>]

    /// An index of `phrases`, each as its folded words; none may be empty.
    init(_ phrases: [[String]]) {
        let sorted = phrases.enumerated()
            .sorted { one, other in
                (one.element[0], -one.element.count, one.offset)
                    < (other.element[0], -other.element.count, other.offset)
            }
            .map { Phrase($0.element, row: $0.offset) }
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
        let phrase = phrases[candidate]
        let end = index + phrase.words.count
        guard end <= lexemes.count else { return nil }
        for offset in 1..<max(1, phrase.words.count) where lexemes[index + offset].folded != phrase.words[offset] {
            return nil
        }
        guard let tail = phrase.tail else { return end }
        return isFound(tail, lexemes, from: end) ? end : nil
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
