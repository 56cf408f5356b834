/// Finds sentences: at full stops, empty lines, and ends of line that are not mere wrapping.
///
/// A line goes on below if it breaks without a full stop and the next one begins in lower case, or if it is long
/// enough to have been wrapped by a program. An answer torn by a wrap must stay in one piece: "pas" / "d'accord".
struct SentenceSplitter {
    private static let wrapped = 55
    /// Words after which a sentence is cut, so that looks back over a clause stay short: nobody writes one, and nothing
    /// certain comes of it.
    static let longest = 300

    /// The sentences of `tokens`, which came from `text`.
    static func sentences(of tokens: [Token], in text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var current: [Token] = []
        var lineStart = text.startIndex
        var start = Sentence.Start.line
        func close(_ end: Sentence.End) {
            if !current.isEmpty { sentences.append(Sentence(tokens: current, end: end, start: start)) }
            if !current.isEmpty { start = .within }
            current = []
        }
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .stop where isInNumber(index, in: tokens): break
            case .stop:
                if current.count <= 4, !current.isEmpty, trails(index, in: tokens) { current.append(trailing(token)) }
                if !isAbbreviation(current, next: tokens, index) { close(.statement) }
            case .question: close(.question)
            case .paragraph:
                if !goesOn(current, after: index, in: tokens) { close(.statement) }
                if current.isEmpty { start = .line }
                lineStart = token.range.upperBound
            case .line:
                let length = text.unicodeScalars.distance(from: lineStart, to: token.range.lowerBound)
                lineStart = token.range.upperBound
                if breaks(current, length: length, next: index + 1 < tokens.count ? tokens[index + 1] : nil) {
                    close(.statement)
                }
                if current.isEmpty { start = .line }
            case .word, .number, .emoji, .pause, .bracket, .openQuote, .closeQuote, .straightQuote, .other:
                if current.count == longest { close(.statement) }
                current.append(token)
            }
        }
        close(.statement)
        return sentences
    }

    /// *The 9.24 train*, *14.000 handtekeningen*.
    private static func isInNumber(_ index: Int, in tokens: [Token]) -> Bool {
        guard index > 0, index + 1 < tokens.count, tokens[index].form == "." else { return false }
        let (before, after) = (tokens[index - 1], tokens[index + 1])
        return before.kind == .number && after.kind == .number
            && before.range.upperBound == tokens[index].range.lowerBound
            && after.range.lowerBound == tokens[index].range.upperBound
    }

    /// Whether the full stop at `index` is an ellipsis.
    private static func trails(_ index: Int, in tokens: [Token]) -> Bool {
        if tokens[index].form == "…" { return true }
        return index + 1 < tokens.count && tokens[index].form == "." && tokens[index + 1].form == "."
    }

    private static func trailing(_ stop: Token) -> Token {
        Token(kind: .other, form: "…", range: stop.range, initial: .none)
    }

    private static func breaks(_ line: [Token], length: Int, next: Token?) -> Bool {
        guard let last = line.last, let next else { return true }
        switch next.kind {
        case .other, .bracket, .pause, .emoji, .number: return true
        case .word, .stop, .question, .line, .paragraph, .openQuote, .closeQuote, .straightQuote: break
        }
        if last.kind == .word, next.kind == .word, last.isOf(.leaning) { return false }
        if length < wrapped, ClosingWords.all.contains(next.form), !last.isOf(.hanging) { return true }
        if next.initial == .lower { return last.kind == .pause && last.form == "," && line.count <= 5 }
        return length < wrapped || last.kind == .pause
    }

    /// An empty line does not end a sentence that hangs in the air: some programs double every end of line.
    private static func goesOn(_ line: [Token], after index: Int, in tokens: [Token]) -> Bool {
        guard let last = line.last, last.kind == .word, index + 1 < tokens.count else { return false }
        return last.isOf(.hanging) && tokens[index + 1].initial == .lower
    }

    /// *Am 12. nicht dabei*.
    private static func isOrdinal(_ line: [Token], next tokens: [Token], _ index: Int) -> Bool {
        guard let day = line.last, day.kind == .number, day.form.utf8.count <= 2, line.count > 1,
            line[line.count - 2].isOf(.beforeDay), index + 1 < tokens.count
        else { return false }
        return tokens[index + 1].kind == .word && tokens[index + 1].initial == .lower
    }

    private static func isAbbreviation(_ line: [Token], next tokens: [Token], _ index: Int) -> Bool {
        guard let last = line.last, tokens[index].form == "." else { return false }
        if isOrdinal(line, next: tokens, index) { return true }
        guard last.kind == .word else { return false }
        guard index + 1 < tokens.count, last.range.upperBound == tokens[index].range.lowerBound else { return false }
        let next = tokens[index + 1]
        if next.kind == .word, next.range.lowerBound == tokens[index].range.upperBound { return true }
        // *B. Sanchez*
        let begins = line.dropLast().last.map { $0.kind != .word || $0.initial == .upper } ?? true
        let goes = next.initial == .upper && next.range.lowerBound != tokens[index].range.upperBound || next.form == ","
        if last.form.utf8.count == 1, last.initial == .upper, goes, begins { return true }
        // *Mettez notre nom svp. Merci.*
        if last.isOf(.closingAbbreviation), next.initial != .lower { return false }
        return last.isOf(.abbreviation) && (next.kind == .word || next.kind == .number)
    }
}
