internal import Mail

/// What one view says: new text and what was set aside.
struct ViewReading {
    /// The view's lines with their fates.
    private(set) var lines: [TextLine]
    /// The new text; empty lines at its ends removed, one between stretches that something stood between.
    private(set) var text = ""
    /// Why it may not be all.
    private(set) var doubts: Set<Doubt> = []
    /// All that is quoted is one letter of ours, from its first word to its last.
    private var isWholeLetter = false
    /// A quote without marks goes to the end of the text: an answer below it would be in it.
    private let isOpenEnded: Bool

    /// Reads the lines of a view.
    init(_ view: BodyView, author: AuthorName, originals: OwnLetters, known: Lines) {
        let (source, isTruncated) = TextLine.lines(of: view)
        if isTruncated { doubts.insert(.notReadWhole) }
        let openers = OpenerFinder.openers(in: source, known: known)
        var added = AddedLines(consume source, openers: openers, known: known)
        if added.isUnsure { doubts.insert(.unknownLines) }
        var regions = QuoteRegions(added.handOn(), openers: openers)
        lines = regions.handOn()
        isOpenEnded = regions.openEnd != nil
        doubts.formUnion(regions.doubts)
        setAsideOwnWords(originals)
        keepColouredLines(known)
        let signature = Signature(handOn(), author: author, known: known)
        lines = signature.lines
        text = Self.newText(of: lines)
        doubts.formUnion(signature.doubts)
        // We send no box ticked: a quoted one is an answer, whatever else was written.
        if lines.contains(where: { $0.fate.isQuoted && TickBoxes.isTicked($0.text) }) { doubts.insert(.markedInQuote) }
        if lines.contains(where: { Self.saysSomethingHidden($0) }) { doubts.insert(.hiddenText) }
    }

    /// Nothing is said but perhaps a greeting, and what is quoted is not proved to be our letter untouched: somebody may
    /// have struck out the other options in it, ticked one, or answered below it where nothing tells the quote's end.
    var quoteMayAnswer: Bool {
        guard !isWholeLetter, lines.contains(where: { $0.fate.isQuoted && !$0.isBlank }) else { return false }
        let said = Bytes.words(Folding.fold(text)[...]).count
        return said == 0 || isOpenEnded && said <= 3
    }

    private mutating func handOn() -> [TextLine] {
        defer { lines = [] }
        return lines
    }

    private static func newText(of lines: [TextLine]) -> String {
        var kept: [String] = []
        var owesGap = false
        for line in lines {
            if line.isBlank || line.fate != .new {
                owesGap = true
            } else {
                if owesGap && !kept.isEmpty { kept.append("") }
                owesGap = false
                kept.append(line.text)
            }
        }
        return kept.joined(separator: "\n")
    }

    /// What was set aside, in order; neighbouring lines of one reason together.
    var elided: [Reading.Elided] {
        var pieces = ElidedPieces()
        for line in lines {
            switch line.fate {
            case .new: pieces.pass(line)
            case .elided(let reason): pieces.add(line, reason)
            }
            if Self.saysSomethingHidden(line) { pieces.addHidden(line.hidden) }
        }
        pieces.close()
        return pieces.pieces
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
        let said = Folding.fold(Self.newText(of: lines))
        let isPointed = said.isEmpty || known.belowPointers.firstIndex(in: said[...]) != nil
        let coloured = quoted.filter { isPointed ? lines[$0].isTinted : lines[$0].isVivid }
        guard !coloured.isEmpty, coloured.count * 2 < quoted.count else { return }
        for index in coloured { lines[index].fate = .new }
        doubts.insert(.insertedInQuote)
    }

    private mutating func setAsideOwnWords(_ originals: OwnLetters) {
        guard !originals.isEmpty else { return }
        let found = originals.answers(in: &lines)
        if found.hasTyped { doubts.insert(.insertedInQuote) }
        if found.hasMarked { doubts.insert(.markedInQuote) }
        isWholeLetter = found.isWhole
    }
}
