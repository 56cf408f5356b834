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
        let openers = OpenerFinder.openers(in: source, known: known)
        let added = AddedLines(source, openers: openers, known: known)
        if added.isUnsure { doubts.insert(.unknownLines) }
        lines = added.lines
        let regions = QuoteRegions(lines, openers: openers)
        lines = regions.lines
        doubts.formUnion(regions.doubts)
        setAsideOwnWords(originals)
        keepColouredLines(known)
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

    /// Whole lines in a colour of their own inside a quote are answers typed into it; any colour counts where the new
    /// text says so ("en bleu dans votre message"), or says nothing.
    private mutating func keepColouredLines(_ known: Lines) {
        let quoted = lines.indices.filter { lines[$0].fate == .elided(.quote) && !lines[$0].isBlank }
        guard quoted.contains(where: { lines[$0].isTinted }) else { return }
        let said = Folding.fold(text)
        let isPointed = said.isEmpty || known.belowPointers.firstIndex(in: said[...]) != nil
        let coloured = quoted.filter { isPointed ? lines[$0].isTinted : lines[$0].isVivid }
        guard !coloured.isEmpty, coloured.count * 2 < quoted.count else { return }
        for index in coloured { lines[index].fate = .new }
        doubts.insert(.insertedInQuote)
    }

    private mutating func setAsideOwnWords(_ originals: OwnLetters) {
        guard !originals.isEmpty else { return }
        let answers = originals.answers(in: &lines)
        if answers { doubts.insert(.insertedInQuote) }
    }
}
