internal import Mail

/// What one view says: new text and what was set aside.
struct ViewReading {
    /// The view's lines with their fates.
    private(set) var lines: [TextLine]
    /// Why it may not be all.
    private(set) var doubts: Set<Doubt> = []

    /// Reads the lines of a view.
    init(_ view: BodyView, author: AuthorName, originals: OwnLetters, known: Lines) {
        let (source, isTruncated) = TextLine.lines(of: view)
        if isTruncated { doubts.insert(.notReadWhole) }
        lines = Self.withoutAddedLines(source, known, &doubts)
        let regions = QuoteRegions(lines, known: known)
        lines = regions.lines
        doubts.formUnion(regions.doubts)
        setAsideOwnWords(originals)
        keepVividLines(from: regions.openEnd)
        let signature = Signature(lines, author: author, known: known)
        lines = signature.lines
        doubts.formUnion(signature.doubts)
        if lines.contains(where: { Self.saysSomethingHidden($0) }) { doubts.insert(.hiddenText) }
    }

    /// The new text; empty lines at its ends removed.
    var text: String {
        var kept: [String] = []
        for line in lines where line.fate == .new {
            if line.isBlank && (kept.last?.isEmpty ?? true) { continue }
            kept.append(line.isBlank ? "" : line.text)
        }
        while kept.last?.isEmpty == true { kept.removeLast() }
        return kept.joined(separator: "\n")
    }

    /// What was set aside, in order; neighbouring lines of one reason together.
    var elided: [Reading.Elided] {
        var pieces: [Reading.Elided] = []
        var current: (reason: Reading.Elided.Reason, lines: [String])?
        func close() {
            guard let piece = current, piece.lines.contains(where: { !$0.isEmpty }) else { return }
            pieces.append(Reading.Elided(reason: piece.reason, text: piece.lines.joined(separator: "\n")))
        }
        for line in lines {
            switch line.fate {
            case .new: if !line.isBlank { close(); current = nil }
            case .elided(let reason):
                if current?.reason == reason {
                    current?.lines.append(line.text)
                } else {
                    close(); current = (reason, [line.text])
                }
            }
            if Self.saysSomethingHidden(line) {
                close(); current = nil; pieces.append(Reading.Elided(reason: .hidden, text: line.hidden))
            }
        }
        close()
        return pieces
    }

    /// Struck words of the new text.
    var struck: [String] { lines.filter { $0.fate == .new }.flatMap(\.struck) }

    /// Hidden letters in what the person wrote; a quoted mail's hidden preview is its sender's.
    private static func saysSomethingHidden(_ line: TextLine) -> Bool {
        guard line.fate == .new, !line.hidden.isEmpty else { return false }
        return Folding.fold(line.hidden).contains { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }
    }

    /// Device lines and the paragraphs that servers add.
    private static func withoutAddedLines(_ lines: [TextLine], _ known: Lines, _ doubts: inout Set<Doubt>) -> [TextLine]
    {
        var lines = lines
        let closing = Closing(known: known)
        var index = 0
        while index < lines.count {
            let line = lines[index]
            guard line.depth == 0, !line.isBlank, !line.isProtected else {
                index += 1
                continue
            }
            if closing.isDevice(line) {
                lines[index].elide(.device)
            } else if closing.beginsDisclaimer(line) {
                index = setAsideParagraph(&lines, index, closing, &doubts)
                continue
            }
            index += 1
        }
        return lines
    }

    private static func setAsideParagraph(
        _ lines: inout [TextLine], _ start: Int, _ closing: Closing, _ doubts: inout Set<Doubt>
    ) -> Int {
        var index = start
        var text: [UInt8] = []
        let isHeading = lines[start].folded.count <= 30
        while index < lines.count, lines[index].depth == 0, !lines[index].isBlank || isHeading && index <= start + 1 {
            text += lines[index].folded + [0x20]
            lines[index].elide(.disclaimer)
            index += 1
        }
        if closing.hasUnexplainedSentence(text) { doubts.insert(.unknownLines) }
        return index
    }

    /// Whole lines in a colour of their own inside a quote without marks are answers typed into it.
    private mutating func keepVividLines(from start: Int?) {
        let quoted = lines.indices.filter { lines[$0].fate == .elided(.quote) && !lines[$0].isBlank }
        let vivid = quoted.filter { lines[$0].isVivid }
        guard !vivid.isEmpty, vivid.count * 2 < quoted.count else { return }
        for index in vivid { lines[index].fate = .new }
        doubts.insert(.insertedInQuote)
    }

    private mutating func setAsideOwnWords(_ originals: OwnLetters) {
        guard !originals.isEmpty else { return }
        let answers = originals.answers(in: &lines)
        if answers { doubts.insert(.insertedInQuote) }
    }
}
