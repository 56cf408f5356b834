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
            let end = text[next...].firstIndex(of: 0x0A) ?? text.count
            let piece = UnsafeBufferPointer(rebasing: text[next..<end])
            next = end + 1
            blanks = piece.isEmpty ? blanks + 1 : 0
            if blanks > mostBlanks { continue }
            var line = TextLine(quoted: piece)
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
    private init(quoted source: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var depth = 0
        while let end = Self.endOfQuoteMark(source, at: start) {
            depth += 1
            start = end
        }
        if depth > 0, start < source.count, source[start] == 0x20 { start += 1 }
        self.init(text: Self.trimmed(UnsafeBufferPointer(rebasing: source[start...])))
        self.depth = depth
        hasBar = depth == 0 && text.utf8.first == UInt8(ascii: "|") && (text == "|" || text.hasPrefix("| "))
    }

    /// Where a `>` ends that stands at `start`, or after one space.
    private static func endOfQuoteMark(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: ">") { return start + 1 }
        let isMark = bytes[start] == 0x20 && start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: ">")
        return isMark ? start + 2 : nil
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
        var kept = text.withUTF8 { TextLine(quoted: $0) }
        kept.depth += line.quoteDepth
        kept.container = line.container
        var vivid = 0
        var tinted = 0
        var isDull = false
        for run in line.runs {
            if run.marks.contains(.image) { continue }
            if run.marks.contains(.hidden) {
                kept.hidden += run.text
            } else if run.marks.contains(.struck) {
                var struck = run.text
                kept.struck.append(struck.withUTF8(Self.trimmed))
            } else if let colour = run.colour, colour.isTinted, !run.marks.contains(.link) {
                tinted += 1
                if colour.isVivid { vivid += 1 }
            } else {
                isDull = isDull || run.text.utf8.contains { $0 > 0x20 }
            }
        }
        kept.isVivid = vivid > 0 && vivid == tinted && !isDull
        kept.isTinted = tinted > 0 && !isDull
        self = kept
    }
}
