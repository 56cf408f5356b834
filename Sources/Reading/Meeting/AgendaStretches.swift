/// Parts a sentence where what is asked may turn: at `;`, `mais`, `par contre`.
enum AgendaStretches {
    /// The stretches, in order; one alone behind a colon, where `;` parts points.
    static func ranges(in lexemes: [Lexeme]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < lexemes.count {
            if lexemes[index].isMark(":"), isAnnouncing(lexemes[start..<index]) { break }
            if let end = turns.match(lexemes, at: index)?.end {
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

    private static let turns = PhraseBook<Void>([
        (
            (),
            "; |mais|par contre|en revanche|toutefois|cependant|reste|restent|but|however|maar|wel|aber|dagegen|jedoch|dafür"
        )
    ])
}
