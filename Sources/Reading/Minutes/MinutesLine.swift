/// One line of minutes, told by how it begins.
struct MinutesLine {
    /// What a line is.
    enum Kind: Equatable {
        case empty
        /// Without its label.
        case decision(String)
        case action(String)
        /// "Actions", alone on its line: what is listed under it are actions.
        case actionsHeading
        /// A list's line, without its mark.
        case item(String)
        case text
    }
    let kind: Kind

    init(_ raw: some StringProtocol) {
        let (body, isItem) = MinutesLine.unmarked(String(raw))
        guard !body.isEmpty else {
            kind = .empty
            return
        }
        if let (label, rest) = MinutesLine.labelled(body) {
            switch label {
            case .decision: kind = rest.isEmpty ? .text : .decision(rest)
            case .action: kind = rest.isEmpty ? .actionsHeading : .action(rest)
            }
        } else {
            kind = isItem ? .item(body) : .text
        }
    }

    private enum Label { case decision, action }

    /// Without quote and list marks, numbering, heading signs and emphasis.
    private static func unmarked(_ raw: String) -> (body: String, isItem: Bool) {
        var line = Substring(raw.filter { $0 != "*" && $0 != "`" }.replacing("__", with: ""))
        var isItem = raw.drop { $0 == " " || $0 == "\t" || $0 == ">" }.hasPrefix("* ")
        line = line.drop { $0 == " " || $0 == "\t" || $0 == ">" || $0 == "\u{A0}" }
        while let first = line.first, "-–—•·▪◦‣→+".contains(first) {
            isItem = true
            line = line.dropFirst().drop { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
        }
        if line.hasPrefix("[ ]") || line.hasPrefix("[x]") || line.hasPrefix("[X]") || line.hasPrefix("☐") {
            isItem = true
            line = line.drop { $0 != "]" && $0 != "☐" }.dropFirst()
        }
        line = line.drop { $0 == "#" || $0 == " " }
        let digits = line.prefix { $0.isNumber }
        if (1...2).contains(digits.count), let mark = line.dropFirst(digits.count).first, ".)".contains(mark),
            line.dropFirst(digits.count + 1).first == " "
        {
            isItem = true
            line = line.dropFirst(digits.count + 2)
        }
        while let last = line.last, last == " " || last == "\u{A0}" || last == "\t" { line.removeLast() }
        return (String(line.drop { $0 == " " || $0 == "\u{A0}" }), isItem)
    }

    private static let decisionWords: Set<String> = ["decision", "decisions", "decide", "resolution"]
    private static let actionWords: Set<String> = ["action", "actions", "todo", "tache", "taches"]
    private static let qualifiers: Set<String> = ["decidees", "mener", "suivre", "action", "actions"]

    /// The label before a colon or dash, and what follows.
    private static func labelled(_ line: String) -> (Label, String)? {
        let lexemes = Lexer.lexemes(of: line)
        guard let first = lexemes.first, first.kind == .word else { return nil }
        var index = 1
        var label: Label?
        if decisionWords.contains(first.folded) {
            label = .decision
        } else if actionWords.contains(first.folded) {
            label = .action
        } else if index < lexemes.count,
            ["a faire", "points d", "plan d", "suites a"].contains(where: {
                first.folded + " " + lexemes[index].folded == $0
            })
        {
            label = .action
            index += first.folded == "a" ? 1 : 2
        }
        guard let label, index <= lexemes.count else { return nil }
        index = past(lexemes, from: index)
        guard index < lexemes.count else { return (label, "") }
        guard [":", "–", "—", "-", "→", "="].contains(lexemes[index].folded) else { return nil }
        let rest = line[lexemes[index].range.upperBound...].drop { $0 == " " || $0 == "\u{A0}" }
        return (label, String(rest))
    }

    /// Past a number (`Action 3`, `Action n° 3`, `Action A3`) and the words of a heading.
    private static func past(_ lexemes: [Lexeme], from start: Int) -> Int {
        var index = start
        while index < lexemes.count {
            let lexeme = lexemes[index]
            let isNumbering =
                lexeme.kind == .number || lexeme.isMark("°") || lexeme.isMark("º") || lexeme.isMark("#")
                || ["n", "no", "numero", "a"].contains(lexeme.folded) || qualifiers.contains(lexeme.folded)
            guard isNumbering else { return index }
            index += 1
        }
        return index
    }
}
