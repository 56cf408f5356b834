internal import Mail

/// Sets aside signatures: boxes the mail program marks, what follows `-- `, and the author's last block of contact data.
///
///     signature = ( "-- " | "--" | stroke ) block { blank block }      ; RFC 3676 §4.3; stroke: three and more - — _
///               | name { short line } { blank added }, last in the text, name: the author's
///               | "--" Name | "-" Name, last in the text
///     added     = quotation | contact data | legal paragraph
///
/// One block a stretch of text: a name above a signature is how the letter ends. Of a signature with nothing said above
/// it, what is neither name nor contact is the answer, typed where the cursor stood; a paragraph further down that does
/// not look like one is kept and doubted.
struct Signature {
    private(set) var lines: [TextLine]
    private(set) var doubts: Set<Doubt> = []
    private let author: AuthorName
    private let kinds: SignatureLine

    /// Sets aside the signatures in `lines`.
    init(_ lines: consuming [TextLine], author: AuthorName, known: Lines) {
        self.lines = lines
        self.author = author
        kinds = SignatureLine(author: author, known: known)
        for stretch in stretches()
        where !setAsideBox(stretch) && !setAsideDelimited(stretch) && !setAsideDashedName(stretch) {
            if author.isUnknown { setAsideClosing(stretch) } else { setAsideBlock(stretch) }
        }
    }

    /// Stretches of lines not quoted; device lines, disclaimers and boxes do not part them.
    private func stretches() -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start: Int?
        for index in lines.indices {
            switch lines[index].fate {
            case .new, .elided(.device), .elided(.disclaimer): start = start ?? index
            case .elided:
                if let begun = start { stretches.append(begun..<index) }
                start = nil
            }
        }
        if let start { stretches.append(start..<lines.count) }
        return stretches
    }

    private func isSaid(before index: Int) -> Bool { lines[..<index].contains { $0.isSaid } }

    /// Sets a line aside, unless it speaks.
    private mutating func setAside(_ index: Int) {
        if kinds.speaks(lines[index]) { doubts.insert(.unknownLines) } else { lines[index].elide(.signature) }
    }

    /// The mail program's box. With nothing said outside, whatever in it is no signature's line was typed there.
    private mutating func setAsideBox(_ stretch: Range<Int>) -> Bool {
        let box = stretch.filter { lines[$0].container == .signature && lines[$0].isSaid }
        guard let first = box.first else { return false }
        let isSaidOutside =
            isSaid(before: first) || stretch.contains { lines[$0].isSaid && lines[$0].container != .signature }
        for index in box where isSaidOutside || kinds.isSignature(lines[index]) { setAside(index) }
        for index in stretch where lines[index].isSaid && kinds.isDelimiter(lines[index]) {
            lines[index].elide(.signature)
        }
        return true
    }

    private mutating func setAsideDelimited(_ stretch: Range<Int>) -> Bool {
        guard let delimiter = delimiter(in: stretch) else { return false }
        let isSaidAbove = isSaid(before: delimiter)
        if !isSaidAbove && author.isUnknown { return true }
        lines[delimiter].elide(.signature)
        setAsideParagraphs((delimiter + 1)..<stretch.upperBound, firstBelongs: isSaidAbove)
        return true
    }

    private func delimiter(in stretch: Range<Int>) -> Int? {
        let open = stretch.filter { lines[$0].isSaid && !lines[$0].isProtected }
        if let found = open.first(where: { kinds.isDelimiter(lines[$0]) }) { return found }
        let tail = Array(open.suffix(9))
        guard let stroke = tail.lastIndex(where: { kinds.isStroke(lines[$0]) }), stroke + 1 < tail.count,
            tail[stroke + 1] == tail[stroke] + 1, tail[(stroke + 1)...].allSatisfy({ kinds.isShort(lines[$0]) })
        else { return nil }
        return tail[stroke]
    }

    /// The paragraphs of a signature. The first one belongs to it as a whole; a later one if it looks like it.
    private mutating func setAsideParagraphs(_ range: Range<Int>, firstBelongs: Bool) {
        var isFirst = firstBelongs
        var closesWithName = false
        for paragraph in paragraphs(range) {
            let text = Array(paragraph.map { lines[$0].folded }.joined(separator: [0x20]))
            let isName = closesWithName && kinds.isName(paragraph.map { lines[$0] })
            closesWithName = isFirst && kinds.isSignOff(text)
            if kinds.isAdded(text) {
                for index in paragraph { lines[index].elide(.signature) }
            } else if isFirst || isName || paragraph.allSatisfy({ kinds.isSignature(lines[$0]) }) {
                for index in paragraph { setAside(index) }
            } else {
                doubts.insert(.unknownLines)
            }
            isFirst = false
        }
    }

    private func paragraphs(_ range: Range<Int>) -> [[Int]] {
        var paragraphs: [[Int]] = []
        var last: Int?
        for index in range where lines[index].isSaid {
            if let last, last + 1 == index {
                paragraphs[paragraphs.count - 1].append(index)
            } else {
                paragraphs.append([index])
            }
            last = index
        }
        return paragraphs
    }

    /// `--` or `-` glued to a name on the last line: "--Daniel".
    private mutating func setAsideDashedName(_ stretch: Range<Int>) -> Bool {
        guard let last = stretch.last(where: { lines[$0].isSaid }), last > 0, lines[last - 1].isBlank,
            isSaid(before: last),
            kinds.isDashedName(lines[last])
        else { return false }
        lines[last].elide(.signature)
        return true
    }

    /// The author's own last block, in which every line is short; else one that is plainly somebody's.
    private mutating func setAsideBlock(_ stretch: Range<Int>) {
        let paragraphs = paragraphs(stretch)
        guard let block = ownBlock(paragraphs) ?? contactBlock(paragraphs), block.count <= 14,
            block.allSatisfy({ kinds.isShort(lines[$0]) })
        else { return }
        for index in block { setAside(index) }
        setAsideParagraphs((block[block.count - 1] + 1)..<stretch.upperBound, firstBelongs: false)
    }

    /// From the author's name on; a name alone right under a line is how the letter ends. Where the header tells only
    /// the organisation, a person's name may stand above it in the same block.
    private func ownBlock(_ paragraphs: [[Int]]) -> [Int]? {
        guard let paragraph = paragraphs.last(where: { $0.contains { author.begins(lines[$0]) } }),
            let first = paragraph.first, let name = paragraph.first(where: { author.begins(lines[$0]) }),
            isSaid(before: name)
        else { return nil }
        if name != first, isSaid(before: first), kinds.isFullName(lines[first]), kinds.isShort(lines[first]) {
            return paragraph
        }
        let block = paragraph.filter { $0 >= name }
        return name != first && block.count == 1 ? nil : block
    }

    /// Mail from an organisation's address: a name the header does not tell, with contact data right under it.
    private func contactBlock(_ paragraphs: [[Int]]) -> [Int]? {
        paragraphs.last { paragraph in
            guard let first = paragraph.first, paragraph.count >= 2, isSaid(before: first),
                kinds.isFullName(lines[first])
            else {
                return false
            }
            return paragraph.dropFirst().prefix(1).allSatisfy { kinds.isSignature(lines[$0]) }
        }
    }

    /// The closing formula and name of a bare text, whose author no header tells, at its very end.
    private mutating func setAsideClosing(_ stretch: Range<Int>) {
        let isWhole = lines.allSatisfy { line in
            switch line.fate {
            case .new, .elided(.device): true
            case .elided: false
            }
        }
        let said = stretch.filter { lines[$0].isSaid }
        guard isWhole, said.count >= 3, let last = said.last, kinds.isName([lines[last]]) else { return }
        let formula = said[said.count - 2]
        if kinds.isSignOff(lines[formula].folded) {
            lines[formula].elide(.signature)
            lines[last].elide(.signature)
        } else if last + 1 < lines.count, lines[last + 1].fate == .elided(.device), lines[last - 1].isBlank {
            lines[last].elide(.signature)
        }
    }
}
