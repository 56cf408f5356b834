/// Parts a sentence where what is asked may turn: at `;`, `mais`, `par contre`.
enum AgendaStretches {
    /// The stretches, in order; one alone behind a colon, where `;` parts points.
    static func ranges(in lexemes: [Lexeme]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < lexemes.count {
            if lexemes[index].isMark(":"), isAnnouncing(lexemes[start..<index]) { break }
            if let end = turns.match(lexemes, at: index)?.end ?? adverb(lexemes, at: index)
                ?? contrast(lexemes, at: index, from: start)
            {
                if index > start { ranges.append(start..<index) }
                start = index
                index = end
            } else {
                index += 1
            }
        }
        if start < lexemes.count { ranges.append(start..<lexemes.count) }
        return ranges
    }

    private static func isAnnouncing(_ head: ArraySlice<Lexeme>) -> Bool {
        let head = Array(head)
        return head.indices.contains { AgendaWords.triggers.match(head, at: $0) != nil }
    }

    private static let turns = PointTerm.turns.phrases
    private static let adverbs = PointTerm.turningAdverbs.words

    private static let contrasts = PointTerm.contrasts.phrases

    /// `par contre`, unless it stands between a verb that takes back and what it takes: `je retire par contre le point …`.
    private static func contrast(_ lexemes: [Lexeme], at index: Int, from start: Int) -> Int? {
        guard let end = contrasts.match(lexemes, at: index)?.end,
            !(max(start, index - 3)..<index).contains(where: {
                (AgendaWords.withdrawals.match(lexemes, at: $0)?.end ?? 0) >= index
            })
        else { return nil }
        return end
    }

    private static func adverb(_ lexemes: [Lexeme], at index: Int) -> Int? {
        index > 0 && lexemes[index - 1].kind == .mark && adverbs.contains(lexemes[index].folded) ? index + 1 : nil
    }
}
