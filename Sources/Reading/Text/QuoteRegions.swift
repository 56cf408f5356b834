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
    private let known: Lines

    /// Decides for `lines`, in one pass.
    init(_ lines: [TextLine], known: Lines) {
        self.lines = lines
        self.known = known
        decide()
    }

    private mutating func decide() {
        let finder = OpenerFinder(lines: lines, known: known)
        var index = 0
        while index < lines.count {
            if lines[index].isProtected || lines[index].isBlank && lines[index].depth == 0 || lines[index].fate != .new
            {
                index += 1
            } else if lines[index].depth > 0 {
                lines[index].elide(.quote)
                index += 1
            } else if let opener = finder.opener(at: index) {
                index = open(opener)
            } else {
                index += 1
            }
        }
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
            lines[line].text = kept
            return isMarked ? end : closeAll(from: end, .quote)
        }
        if isMarked {
            setAside(opener.lines, .attribution)
            return markBars(from: end)
        }
        if !isSure {
            doubts.insert(.unknownLines)
            return end
        }
        setAside(opener.lines, .attribution)
        if isSaidAbove(opener.lines.lowerBound) { return closeAll(from: end, .quote) }
        if lines[end...].contains(where: { $0.isSaid && $0.depth == 0 }) { doubts.insert(.unknownLines) }
        return end
    }

    private mutating func forward(_ opener: Opener, isMarked: Bool) -> Int {
        let end = opener.lines.upperBound
        setAside(opener.lines, .headerBlock)
        if isMarked { return end }
        if isSaidAbove(opener.lines.lowerBound) { return closeAll(from: end, .forwarded) }
        doubts.insert(.onlyForwarded)
        var next = end
        while next < lines.count, lines[next].isBlank { next += 1 }
        guard next < lines.count, let header = HeaderBlock(lines: lines, known: known).opener(at: next) else {
            return end
        }
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
            if lines[index].hasBar { lines[index].elide(.quote) }
            index += 1
        }
        return index
    }

    private func quoteFollows(_ opener: Opener) -> Bool {
        let depth = lines[opener.lines.lowerBound].depth
        guard let next = lines[opener.lines.upperBound...].first(where: { !$0.isBlank || $0.depth > 0 }) else {
            return false
        }
        return next.depth > depth || next.hasBar
    }

    private func isSaidAbove(_ index: Int) -> Bool { lines[..<index].contains { $0.isSaid } }
}

/// Looks for what opens a quote on a line.
struct OpenerFinder {
    private let attribution: Attribution
    private let header: HeaderBlock
    private let separator: Separator
    private let lines: [TextLine]

    /// A finder over `lines`.
    init(lines: [TextLine], known: Lines) {
        self.lines = lines
        attribution = Attribution(lines: lines, known: known)
        header = HeaderBlock(lines: lines, known: known)
        separator = Separator(known: known)
    }

    /// What opens on line `index`, if anything.
    func opener(at index: Int) -> Opener? {
        if let kind = separator.kind(lines[index]) { return Opener(kind: kind, lines: separated(index)) }
        if Separator.isRule(lines[index].folded[...]) { return ruled(index) }
        return header.opener(at: index) ?? attribution.opener(at: index)
    }

    /// A separator takes the header under it along.
    private func separated(_ index: Int) -> Range<Int> {
        guard let next = following(index), let block = header.opener(at: next) else { return index..<(index + 1) }
        return index..<block.lines.upperBound
    }

    /// A rule with a header or a separator right below it belongs to it.
    private func ruled(_ index: Int) -> Opener? {
        guard let next = following(index) else { return nil }
        return header.opener(at: next).map { Opener(kind: $0.kind, lines: index..<$0.lines.upperBound) }
    }

    private func following(_ index: Int) -> Int? {
        lines[(index + 1)...].prefix(4).indices.first { !lines[$0].isBlank }
    }
}
