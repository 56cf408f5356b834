/// A sentence, as lexemes.
struct MeetingSentence {
    /// Its lexemes, marks included, line breaks not.
    let lexemes: [Lexeme]
    /// Whether a question mark ends it.
    var isQuestion: Bool

    /// A clause: words and numbers between two marks or before a word that turns the sense.
    struct Clause {
        /// Its words and numbers.
        let words: [Lexeme]
        /// The mark or word that parts it from the clause before; empty for the first.
        let opening: String
    }

    /// The clauses, in order; exclamations between a verb and its negation part nothing.
    var clauses: [Clause] {
        var clauses: [Clause] = []
        var words: [Lexeme] = []
        var opening = ""
        func close(_ next: String) {
            if !words.isEmpty { clauses.append(Clause(words: words, opening: opening)) }
            words = []
            opening = next
        }
        for (index, lexeme) in lexemes.enumerated() {
            switch lexeme.kind {
            case .lineBreak: break
            case .mark:
                // *80 % de chances*
                if lexeme.isMark("%") { words.append(lexeme) }
                if Self.partingMarks.contains(lexeme.folded), !isAroundInterjection(index), !isAroundWord(index),
                    !isRatio(index)
                {
                    close(lexeme.folded)
                }
            case .word, .number:
                if AttendanceWords.interjections.contains(lexeme.folded), lexemes.count > 2 { continue }
                if AttendanceWords.turns.contains(lexeme.folded) || AttendanceWords.caveats.contains(lexeme.folded) {
                    close(lexeme.folded)
                }
                words.append(lexeme)
            }
        }
        close("")
        return clauses
    }

    /// The bar of `50/50`.
    private func isRatio(_ index: Int) -> Bool {
        lexemes[index].isMark("/") && index > 0 && index + 1 < lexemes.count
            && lexemes[index - 1].kind == .number && lexemes[index - 1].folded == lexemes[index + 1].folded
    }

    private func isAroundInterjection(_ index: Int) -> Bool {
        guard lexemes[index].isMark(",") else { return false }
        let before = index > 0 && AttendanceWords.interjections.contains(lexemes[index - 1].folded)
        let after = index + 1 < lexemes.count && AttendanceWords.interjections.contains(lexemes[index + 1].folded)
        return before || after
    }

    /// A quotation mark around a few words that a verb governs, as in `j'avais répondu « en visio »`: they are part of what
    /// it says.
    private func isAroundWord(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return (max(1, index - Self.longestQuotation)...index).contains { open in
            guard Self.openingMarks.contains(lexemes[open].folded),
                lexemes[open - 1].kind == .word
            else { return false }
            let inside = lexemes[(open + 1)...].prefix(Self.longestQuotation)
            guard let close = inside.firstIndex(where: { Self.closingMarks.contains($0.folded) }) else { return false }
            return index == open || index == close
        }
    }

    private static let longestQuotation = 4
    private static let openingMarks: Set<String> = ["«", "“", "\""]
    private static let closingMarks: Set<String> = ["»", "”", "\""]

    /// The sentence as it stands in `source`.
    func text(in source: String) -> String {
        guard let first = lexemes.first, let last = lexemes.last else { return "" }
        return String(source[first.range.lowerBound..<last.range.upperBound])
    }

    private static let partingMarks: Set<String> = [
        ",", ";", ":", "(", ")", "—", "–", "-", ".", "!", "?", "…", "/", "\"", "«", "»", "“", "”",
    ]
}
