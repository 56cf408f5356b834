internal import Mail

/// Decides which lines are quoted: by marks and containers first, then by what opens a quote.
///
/// A quote with marks ends where its marks end: what stands below or between is new text. A quote without marks, opened
/// by a header, a separator or a sure attribution, goes to the end of the text. An attribution with nothing said above
/// it and no marks below may be all there is to read: it is set aside alone, and the text below is kept and doubted.
struct QuoteRegions {
    private(set) var lines: [TextLine]
    private(set) var doubts: Set<Doubt> = []
    /// Where a quote without marks begins, if one does.
    private(set) var openEnd: Int?
    private let openers: [Opener?]
    private let lastOpener: Int
    private var isSaidAbove = false
    private var quotesByBar = false

    /// Decides for `lines`, in one pass.
    init(_ lines: consuming [TextLine], openers: [Opener?]) {
        self.openers = openers
        lastOpener = openers.indices.last { [lines] in openers[$0] != nil && lines[$0].depth == 0 } ?? -1
        self.lines = lines
        decide()
    }

    /// Hands the lines on: a copy of so many would cost more than most looks at them.
    mutating func handOn() -> [TextLine] {
        defer { lines = [] }
        return lines
    }

    private mutating func decide() {
        var index = 0
        while index < lines.count {
            if lines[index].isProtected || lines[index].isBlank && lines[index].depth == 0 || lines[index].fate != .new
            {
                index += 1
            } else if lines[index].depth > 0 {
                index = quoted(index)
            } else if lines[index].hasBar && quotesByBar {
                lines[index].elide(.quote)
                index += 1
            } else if let opener = openers[index] {
                index = open(opener)
            } else {
                if isTail(index) { doubts.insert(.unknownLines) }
                isSaidAbove = true
                index += 1
            }
        }
    }

    /// A marked line is quoted. A `<blockquote>` that nothing attributes, above the quote that something does, is how its
    /// author set off words of her own: kept, and doubted.
    private mutating func quoted(_ index: Int) -> Int {
        if let end = headerInside(index) { return end }
        var end = index + 1
        while end < lines.count, lines[end].container == .bareQuote, lines[end].depth > 0 { end += 1 }
        let isOwn =
            lines[index].container == .bareQuote && lines[index].depth == 1 && isSaidAbove && end <= lastOpener
            && !isOpened(index) && !(index..<end).contains { openers[$0] != nil }
        if isOwn { doubts.insert(.unknownLines) } else { setAside(index..<end, .quote) }
        return end
    }

    /// Some programs write the header of the quoted mail inside its quote; it is no part of that mail.
    private mutating func headerInside(_ index: Int) -> Int? {
        guard let opener = openers[index], case .header = opener.kind else { return nil }
        guard opener.lines.lowerBound == index else { return nil }
        setAside(opener.lines, .headerBlock)
        return opener.lines.upperBound
    }

    private func isOpened(_ index: Int) -> Bool {
        guard let above = lines[..<index].last(where: { !$0.isBlank }) else { return false }
        return above.fate == .elided(.attribution) || above.fate == .elided(.headerBlock) || above.depth > 0
    }

    /// Sets aside what `opener` opens; returns where to go on.
    private mutating func open(_ opener: Opener) -> Int {
        let end = opener.lines.upperBound
        let isMarked = quoteFollows(opener)
        switch opener.kind {
        case .attribution(let isSure):
            return attribution(opener, isSure: isSure, isMarked: isMarked)
        case .header, .original:
            setAside(opener.lines, .headerBlock)
            if isMarked { return end }
            return closeAll(from: end, .quote)
        case .forward:
            return forward(opener, isMarked: isMarked)
        case .answerAbove:
            return closeAll(from: opener.lines.lowerBound, .quote)
        }
    }

    private mutating func attribution(_ opener: Opener, isSure: Bool, isMarked: Bool) -> Int {
        let end = opener.lines.upperBound
        if let kept = opener.kept {
            let line = opener.lines.lowerBound
            lines[line].part(text: kept, tail: opener.tail)
            isSaidAbove = true
            return isMarked ? end : closeAll(from: end, .quote)
        }
        if isMarked {
            setAside(opener.lines, .attribution)
            return markBars(from: end)
        }
        if !isSure {
            doubts.insert(.unknownLines)
            isSaidAbove = true
            return end
        }
        setAside(opener.lines, .attribution)
        if isSaidAbove { return closeAll(from: end, .quote) }
        if lines[end...].contains(where: { $0.isSaid && $0.depth == 0 }) { doubts.insert(.unknownLines) }
        return end
    }

    private mutating func forward(_ opener: Opener, isMarked: Bool) -> Int {
        let end = opener.lines.upperBound
        setAside(opener.lines, .headerBlock)
        if isMarked { return end }
        if isSaidAbove { return closeAll(from: end, .forwarded) }
        doubts.insert(.onlyForwarded)
        var next = end
        while next < lines.count, lines[next].isBlank { next += 1 }
        guard next < lines.count, let header = openers[next], case .header = header.kind else { return end }
        setAside(header.lines, .headerBlock)
        return header.lines.upperBound
    }

    private mutating func setAside(_ range: Range<Int>, _ reason: Reading.Elided.Reason) {
        for index in range { lines[index].elide(reason) }
    }

    private mutating func closeAll(from start: Int, _ reason: Reading.Elided.Reason) -> Int {
        if openEnd == nil { openEnd = start }
        setAside(start..<lines.count, reason)
        return lines.count
    }

    /// Lines that begin with `|` right under an attribution are quoted so.
    private mutating func markBars(from start: Int) -> Int {
        var index = start
        while index < lines.count, lines[index].isBlank && lines[index].depth == 0 || lines[index].hasBar {
            if lines[index].hasBar {
                lines[index].elide(.quote)
                quotesByBar = true
            }
            index += 1
        }
        return index
    }

    // MARK: Lines that a program wrapped behind the marks

    /// Programs that mark first and wrap then leave the end of a long quoted line on one of its own, without a mark,
    /// right between two marked ones. Somebody may as well have written there: it is kept, and doubted.
    private func isTail(_ index: Int) -> Bool {
        guard index > 0, index + 1 < lines.count else { return false }
        let (above, line, below) = (lines[index - 1], lines[index], lines[index + 1])
        guard above.depth > 0, below.depth == above.depth, !below.isBlank, above.fate == .elided(.quote) else {
            return false
        }
        let isUnfinished = above.text.utf8.last.map { !Self.ends.contains($0) } ?? false
        let goesOn =
            line.text.unicodeScalars.first.map { $0.properties.isLowercase || ("0"..."9").contains($0) } ?? false
        let isWrapped = above.text.utf8.count >= Self.longLine && line.text.utf8.count <= Self.shortLine
        return isUnfinished && goesOn && isWrapped
    }

    private static let longLine = 55
    private static let shortLine = 40
    /// What ends a sentence: what follows is no rest of it.
    private static let ends = Set(".!?:;".utf8)

    private func quoteFollows(_ opener: Opener) -> Bool {
        let depth = lines[opener.lines.lowerBound].depth
        guard let next = lines[opener.lines.upperBound...].first(where: { !$0.isBlank || $0.depth > 0 }) else {
            return false
        }
        return next.depth > depth || next.hasBar
    }
}
