internal import Mail

extension TextLine {
    /// The lines of a view.
    static func lines(of view: BodyView) -> (lines: [TextLine], isTruncated: Bool) {
        switch view.kind {
        case .plain: return (plain(view.text), false)
        case .html:
            let html = HTMLText(view.text)
            return (html.lines.map(TextLine.init(html:)), html.isTruncated)
        case .calendar: return ([], false)
        }
    }

    /// Empty lines in a row that are kept: nothing is told by more of them, and a mail may be made of nothing else.
    private static let mostBlanks = 4

    private static func plain(_ text: String) -> [TextLine] {
        var lines: [TextLine] = []
        var isFenced = false
        var blanks = 0
        for piece in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            blanks = piece.isEmpty ? blanks + 1 : 0
            if blanks > mostBlanks { continue }
            var line = TextLine(quoted: Substring(piece))
            if line.depth == 0, line.text.utf8.first == UInt8(ascii: "`"), line.text.hasPrefix("```") {
                isFenced.toggle()
                line.isProtected = true
            }
            if isFenced { line.isProtected = true }
            lines.append(line)
        }
        if isFenced { for index in lines.indices { lines[index].isProtected = false } }
        return lines
    }

    /// A line of plain text: `>` marks, with at most one space between them, make its depth (RFC 3676 §4.5).
    private init(quoted source: Substring) {
        var rest = source.utf8[...]
        var depth = 0
        while let mark = Self.quoteMark(rest) {
            depth += 1
            rest = mark
        }
        if depth > 0, rest.first == 0x20 { rest = rest.dropFirst() }
        self.init(text: Self.trimmed(Substring(rest)))
        self.depth = depth
        hasBar = depth == 0 && text.utf8.first == UInt8(ascii: "|") && (text == "|" || text.hasPrefix("| "))
    }

    /// What follows a `>` that stands first, or after one space.
    private static func quoteMark(_ bytes: Substring.UTF8View) -> Substring.UTF8View? {
        guard let first = bytes.first else { return nil }
        let rest = bytes.dropFirst()
        if first == UInt8(ascii: ">") { return rest }
        return first == 0x20 && rest.first == UInt8(ascii: ">") ? rest.dropFirst() : nil
    }

    private static func trimmed(_ text: Substring) -> String {
        // ASCII that is no space ends most lines.
        if let last = text.utf8.last, last < 0x80, last > 0x20 { return String(text) }
        var scalars = text.unicodeScalars
        while let last = scalars.last, Folding.isSpace(last) { scalars.removeLast() }
        return String(scalars)
    }

    private init(html line: HTMLLine) {
        var kept = TextLine(quoted: Substring(line.text))
        kept.depth += line.quoteDepth
        kept.container = line.container
        var vivid = 0
        var tinted = 0
        var dull = 0
        for run in line.runs {
            if run.marks.contains(.image) { continue }
            if run.marks.contains(.hidden) {
                kept.hidden += run.text
            } else if run.marks.contains(.struck) {
                kept.struck.append(Self.trimmed(run.text[...]))
            } else if let colour = run.colour, colour.isTinted, !run.marks.contains(.link) {
                tinted += 1
                if colour.isVivid { vivid += 1 }
            } else {
                dull += run.text.utf8.lazy.filter { $0 > 0x20 }.count
            }
        }
        kept.isVivid = vivid > 0 && vivid == tinted && dull == 0
        kept.isTinted = tinted > 0 && dull == 0
        self = kept
    }
}
