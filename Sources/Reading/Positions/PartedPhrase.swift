/// A phrase in two parts, as verbs of Dutch, German and English have them: *stimmen … zu*, *tekenen … mee*, *take … off*.
struct PartedPhrase: Sendable {
    /// The words it begins with.
    let head: [String]
    /// The words it ends with.
    let tail: [String]
    /// What it means.
    let entry: Lexicon.Entry

    /// Where both parts stand.
    struct Match {
        let entry: Lexicon.Entry
        /// Index of the token after the first part.
        let end: Int
        /// The tokens of the second part.
        let tail: Range<Int>
    }

    /// How many tokens may stand between the parts.
    private static let reach = 16

    /// The phrase in `tokens` from `start`; its second part must end a clause.
    func match(in tokens: [Token], from start: Int) -> Match? {
        let end = start + head.count
        guard stands(head, at: start, in: tokens) else { return nil }
        for at in end..<max(end, min(tokens.count, end + Self.reach)) {
            if tokens[at].kind == .bracket || tokens[at].form == ";" { return nil }
            let after = at + tail.count
            guard stands(tail, at: at, in: tokens), endsClause(after, in: tokens) else { continue }
            return Match(entry: entry, end: end, tail: at..<after)
        }
        return nil
    }

    private func stands(_ words: [String], at start: Int, in tokens: [Token]) -> Bool {
        start + words.count <= tokens.count
            && words.indices.allSatisfy { tokens[start + $0].isLexical && tokens[start + $0].form == words[$0] }
    }

    private func endsClause(_ at: Int, in tokens: [Token]) -> Bool {
        guard at < tokens.count, tokens[at].isLexical, tokens[at].kind != .emoji else { return true }
        return tail.count > 1 || tokens[at].isOf(.follower)
    }
}
