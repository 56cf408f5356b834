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
        var text = text
        return text.withUTF8(plain)
    }

    private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> [TextLine] {
        var lines: [TextLine] = []
        var isFenced = false
        var blanks = 0
        var next = 0
        while next <= text.count {
            let end = Bytes.firstLineEnd(in: text, from: next)
            let piece = UnsafeBufferPointer(rebasing: text[next..<end])
            next = end + 1
            blanks = piece.isEmpty ? blanks + 1 : 0
            if blanks > mostBlanks { continue }
            let marks = QuoteMarks(piece)
            var line = TextLine(text: Self.trimmed(UnsafeBufferPointer(rebasing: piece[marks.end...])))
            line.stand(behind: marks)
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

    private mutating func stand(behind marks: QuoteMarks) {
        depth = marks.depth
        hasBar = depth == 0 && text.utf8.first == UInt8(ascii: "|") && (text == "|" || text.hasPrefix("| "))
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // Spaces of ASCII are cut off as bytes: a flowed line ends in one, and nearly no line in another kind.
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0x20 || (0x09...0x0D).contains(bytes[end - 1]) { end -= 1 }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[..<end]), as: UTF8.self)
        if let last = text.utf8.last, last < 0x80, last > 0x20 { return text }
        var scalars = text.unicodeScalars
        while let last = scalars.last, Folding.isSpace(last) { scalars.removeLast() }
        return String(scalars)
    }

    private init(html line: HTMLLine) {
        var text = line.text
        let marks = text.withUTF8 { QuoteMarks($0) }
        // Most lines are read as they stand, and need no copy.
        let isPlain = marks.end == 0 && text.utf8.last.map { $0 > 0x20 && $0 < 0x80 } ?? true
        var kept = TextLine(
            text: isPlain ? text : text.withUTF8 { Self.trimmed(UnsafeBufferPointer(rebasing: $0[marks.end...])) })
        kept.stand(behind: marks)
        kept.depth += line.quoteDepth
        kept.container = line.container
        var hidden = ""
        var struck: [String] = []
        var vivid = 0
        var tinted = 0
        var isDull = false
        for run in line.runs {
            if run.marks.contains(.image) { continue }
            if run.marks.contains(.hidden) {
                hidden += run.text
            } else if run.marks.contains(.struck) {
                var text = run.text
                struck.append(text.withUTF8(Self.trimmed))
            } else if let colour = run.colour, colour.isTinted, !run.marks.contains(.link) {
                tinted += 1
                if colour.isVivid { vivid += 1 }
            } else {
                isDull = isDull || run.text.utf8.contains { $0 > 0x20 }
            }
        }
        kept.keep(hidden: hidden, struck: struck)
        kept.isVivid = vivid > 0 && vivid == tinted && !isDull
        kept.isTinted = tinted > 0 && !isDull
        self = kept
    }
}
