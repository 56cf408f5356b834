/// Points that run on in one line, and the words said about them.
///
/// ```
/// run     = mark point { mark point }
/// mark    = number ( ")" | "/" | "°" | "-" ) | letter ")" | dash | bullet
/// comment = "," ( adverb … | subject … verb … )
/// ```
enum AgendaRuns {
    /// `1) les stages 2) le calendrier 3) le logo`: the points between the marks; `nil` if fewer than two are marked.
    static func parts(of body: [Lexeme]) -> [ArraySlice<Lexeme>]? { numbered(body) ?? dashed(body) }

    private static func numbered(_ body: [Lexeme]) -> [ArraySlice<Lexeme>]? {
        var starts: [Int] = []
        for index in body.indices.dropLast(2) where isNumbering(body, at: index, rank: starts.count) {
            if starts.isEmpty, index > 1 { return nil }
            starts.append(index)
        }
        guard starts.count > 1 else { return nil }
        return zip(starts, starts.dropFirst() + [body.count]).map { start, end in body[(start + 2)..<end] }
            .filter { part in part.contains { $0.kind == .word } }
    }

    /// Whether the mark of the point of `rank` stands at `index`.
    private static func isNumbering(_ body: [Lexeme], at index: Int, rank: Int) -> Bool {
        let mark = body[index + 1]
        guard mark.isGlued, index == 0 || !body[index].isGlued else { return false }
        if body[index].number == rank + 1 { return [")", "/", "°", "-", "."].contains(mark.folded) }
        return rank < letters.count && body[index].folded == letters[rank] && mark.isMark(")")
    }

    private static let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]

    /// `- les stages - le calendrier`: dashes with space around them, the first at the head.
    private static func dashed(_ body: [Lexeme]) -> [ArraySlice<Lexeme>]? {
        guard let first = body.first, dashes.contains(first.folded) else { return nil }
        let marks = body.indices.filter { body[$0].isMark(first.folded) && ($0 == 0 || !body[$0].isGlued) }
        guard marks.count > 1 else { return nil }
        return zip(marks, marks.dropFirst() + [body.count]).map { start, end in body[(start + 1)..<end] }
            .filter { part in part.contains { $0.kind == .word } }
    }

    private static let dashes: Set<String> = ["-", "–", "—", "•", "*", "·"]

    // MARK: - Comments

    /// Whether what follows a comma, up to the next, speaks of the point before: an adverb, or a clause with its verb.
    static func isComment(_ rest: ArraySlice<Lexeme>) -> Bool {
        let words = Array(rest.prefix { !$0.isMark(",") && !$0.isMark(";") }.filter { $0.kind == .word })
        guard let first = words.first else { return false }
        if adverbs.contains(first.folded), words.count > 1 { return true }
        if isAside(words) || isClause(words) { return true }
        guard let verb = words.indices.dropFirst().first(where: { verbs.contains(words[$0].folded) }),
            verb + 1 < words.count
        else { return false }
        return !words[..<verb].contains { relatives.contains($0.folded) }
            && !AgendaWords.invertedSubjects.contains(words[verb + 1].folded)
    }

    /// `, que je vous prie d'inscrire`, `, sujet qui nous occupe`, `, mes collègues en parlent`: about the point, and none.
    private static func isAside(_ words: [Lexeme]) -> Bool {
        guard words.count > 1 else { return false }
        if asides.contains(words[0].folded) { return words[0].folded != "ou" || words[1].folded == "l" }
        return AgendaWords.remarkNouns.contains(words[0].folded)
            && AgendaWords.remarkLinks.contains(words[1].folded)
    }

    /// `, les adhérentes nous en parlent`, `, les familles attendent`: a subject and its verb.
    private static func isClause(_ words: [Lexeme]) -> Bool {
        guard words.count > 3, !words.contains(where: { relatives.contains($0.folded) }) else { return false }
        return words.indices.dropFirst(2).contains { index in
            if clitics.contains(words[index].folded), index + 1 < words.count {
                return !governing.contains(words[index - 1].folded)
            }
            // *les familles attendent*: a verb in the plural right behind its noun.
            return words[index].folded.hasSuffix("ent") && words[index].folded.utf8.count > 5
                && !words[index].folded.hasSuffix("ment") && index + 1 < words.count
                && ["s", "x"].contains(words[index - 1].folded.last)
        }
    }

    private static let asides = PointTerm.asides.words
    private static let clitics = PointTerm.verbClitics.words
    private static let governing = PointTerm.governing.words

    private static let adverbs = PointTerm.remarkAdverbs.words
    private static let verbs = PointTerm.finiteVerbs.words
    private static let relatives = PointTerm.relatives.words
}
