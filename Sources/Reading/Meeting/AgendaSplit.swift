/// Parts a stretch of text into points.
enum AgendaSplit {
    /// The points in `lexemes`: parted at `;`; at `,` and `et` where several are announced or enumerated; else one.
    static func items(in lexemes: [Lexeme], announcedBy head: [Lexeme], source: String) -> [String] {
        let body = withoutRemark(lexemes)
        let semicolons = body.split { $0.isMark(";") }
        if semicolons.count > 1 { return semicolons.map { text($0, source) } }
        let slashes = body.indices.filter { body[$0].isMark("/") && !body[$0].isGlued }
        if let slash = slashes.first {
            return [text(body[..<slash], source)]
                + items(in: Array(body[(slash + 1)...]), announcedBy: head, source: source)
        }
        let also = body.split { $0.folded == "ainsi" }
        if also.count == 2, also[1].first?.folded == "que" {
            return items(in: Array(also[0]), announcedBy: head, source: source) + [text(also[1].dropFirst(), source)]
        }
        let count = head.compactMap { AgendaWords.counts[$0.folded] }.last
        let isPlural = head.contains { AgendaWords.plurals.contains($0.folded) } || count != nil
        let commas = parts(body, at: [","])
        let both = parts(body, at: isDutch(head) ? [",", "en"] : [",", "et", "and", "und"])
        if let count {
            if commas.count == count { return commas.map { text($0, source) } }
            if both.count == count { return both.map { text($0, source) } }
        }
        let isEnumerated = commas.count >= 2 && both.count > commas.count || commas.count >= 3
        if isPlural || isEnumerated && !head.contains(where: { $0.folded == "point" }) {
            let chosen = both.allSatisfy(startsLikePoint) ? both : commas
            if chosen.count > 1 { return chosen.map { text($0, source) } }
        }
        return [text(body[...], source)]
    }

    /// Without `(20 min, je présente)` at the end.
    private static func withoutRemark(_ lexemes: [Lexeme]) -> [Lexeme] {
        guard let open = lexemes.lastIndex(where: { $0.isMark("(") }), open > 0,
            let close = lexemes.lastIndex(where: { $0.isMark(")") }),
            close > open, lexemes.count - close <= 2
        else { return lexemes }
        return Array(lexemes[..<open])
    }

    /// `en` parts points in Dutch only.
    private static func isDutch(_ head: [Lexeme]) -> Bool {
        head.contains { ["punten", "agendapunten", "graag", "kunnen", "twee", "drie"].contains($0.folded) }
    }

    private static func parts(_ lexemes: [Lexeme], at marks: Set<String>) -> [ArraySlice<Lexeme>] {
        lexemes.split { marks.contains($0.folded) }.map { part in
            part.first.map { ["et", "and", "und"].contains($0.folded) } ?? false ? part.dropFirst() : part
        }.filter { !$0.isEmpty }
    }

    /// An article, or a capital: `le budget et les locaux`, not `la formation et qualification`.
    private static func startsLikePoint(_ part: ArraySlice<Lexeme>) -> Bool {
        guard let first = part.first else { return false }
        return [
            "le", "la", "les", "l", "un", "une", "des", "du", "nos", "notre", "de", "ce", "cette", "the", "our", "a",
            "de", "het", "die", "der", "das",
        ]
        .contains(first.folded)
    }

    private static func text(_ lexemes: ArraySlice<Lexeme>, _ source: String) -> String {
        guard let first = lexemes.first, let last = lexemes.last else { return "" }
        return String(source[first.range.lowerBound..<last.range.upperBound])
    }
}
