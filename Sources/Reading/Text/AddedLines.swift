internal import Mail

/// Sets aside device lines, and the paragraphs that servers and law departments add.
struct AddedLines {
    private(set) var lines: [TextLine]
    /// A paragraph set aside has a sentence that does not look like the rest of it.
    private(set) var isUnsure = false
    private let closing: Closing
    private let openers: [Opener?]

    /// Sets them aside in `lines`.
    init(_ lines: consuming [TextLine], openers: [Opener?], known: Lines) {
        self.lines = lines
        closing = Closing(known: known)
        self.openers = openers
        setAside()
    }

    /// Hands the lines on: a copy of so many would cost more than most looks at them.
    mutating func handOn() -> [TextLine] {
        defer { lines = [] }
        return lines
    }

    private mutating func setAside() {
        var index = 0
        while index < lines.count {
            if lines[index].depth > 0 || lines[index].isBlank || lines[index].isProtected {
                index += 1
            } else if closing.isDevice(lines[index]) {
                lines[index].elide(.device)
                index += 1
            } else {
                index = paragraph(index)
            }
        }
    }

    /// Looks at the paragraph from line `start`; returns the line after what was looked at.
    private mutating func paragraph(_ start: Int) -> Int {
        var end = start
        var text: [UInt8] = []
        while end < lines.count, end == start || goesOn(end, from: start) {
            text += lines[end].folded + [0x20]
            end += 1
        }
        if closing.isAdded(text) { return setAside(start..<end, text) }
        return isHeading(start, end) ? setAsideHeaded(start, end) : end
    }

    private func goesOn(_ index: Int, from start: Int) -> Bool {
        let line = lines[index]
        return line.depth == 0 && !line.isBlank && line.container == lines[start].container && !closing.isDevice(line)
            && !startsAdded(line) && openers[index] == nil
    }

    /// In HTML every line may be a paragraph.
    private func startsAdded(_ line: TextLine) -> Bool { closing.isAdded(line.folded) }

    private mutating func setAside(_ range: Range<Int>, _ text: [UInt8]) -> Int {
        for index in range { lines[index].elide(.disclaimer) }
        if closing.hasUnexplainedSentence(text) { isUnsure = true }
        return range.upperBound
    }

    /// "Disclaimer", alone on its line, with the paragraphs under it.
    private func isHeading(_ start: Int, _ end: Int) -> Bool {
        end == start + 1 && lines[start].folded.count <= 30
            && closing.known.disclaimerOpenings.contains(lines[start].folded[...])
    }

    private mutating func setAsideHeaded(_ start: Int, _ end: Int) -> Int {
        var next = end
        while next < lines.count, lines[next].isBlank { next += 1 }
        guard next < lines.count, lines[next].depth == 0, closing.isLegal(lines[next].folded) else { return end }
        lines[start].elide(.disclaimer)
        while next < lines.count, lines[next].isBlank || lines[next].depth == 0 && closing.isLegal(lines[next].folded) {
            lines[next].elide(.disclaimer)
            next += 1
        }
        return next
    }
}
