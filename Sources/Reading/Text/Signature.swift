internal import Mail

/// Sets aside signatures: boxes the mail program marks, what follows `-- `, and the author's last block of contact data.
///
///     signature = ( "-- " | "--" | stroke ) block { blank block }      ; RFC 3676 §4.3; stroke: three and more - — _
///               | name { short line } { blank ( quotation | contact ) }, last in the text, name: the author's
///               | "--" Name | "-" Name, last in the text
///
/// One block a stretch of text: a name above a signature is how the letter ends. Of a signature with nothing said above
/// it, what is neither name nor contact is the answer, typed where the cursor stood; a paragraph further down that does
/// not look like one is kept and doubted.
struct Signature {
    private(set) var lines: [TextLine]
    private(set) var doubts: Set<Doubt> = []
    private let author: AuthorName
    private let known: Lines

    /// Sets aside the signatures in `lines`.
    init(_ lines: [TextLine], author: AuthorName, known: Lines) {
        self.lines = lines
        self.author = author
        self.known = known
        for stretch in stretches() where !setAsideBox(stretch) && !setAsideDelimited(stretch) {
            if !setAsideDashedName(stretch) { setAsideBlock(stretch) }
        }
    }

    /// Stretches of lines not quoted; devices, disclaimers and boxes do not part them.
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

    /// The mail program's box. Whatever in it is no signature's line was typed there.
    private mutating func setAsideBox(_ stretch: Range<Int>) -> Bool {
        let box = stretch.filter { lines[$0].container == .signature && lines[$0].isSaid }
        if box.isEmpty { return false }
        let isSaidOutside =
            stretch.contains { lines[$0].isSaid && lines[$0].container != .signature } || isSaid(before: stretch)
        for index in box where isSaidOutside || isSignatureLine(lines[index]) {
            lines[index].elide(.signature)
        }
        for index in stretch where isDelimiter(lines[index]) && lines[index].isSaid { lines[index].elide(.signature) }
        return true
    }

    private mutating func setAsideDelimited(_ stretch: Range<Int>) -> Bool {
        guard let delimiter = delimiter(in: stretch) else { return false }
        let isSaidAbove =
            isSaid(before: delimiter..<delimiter) || stretch.contains { $0 < delimiter && lines[$0].isSaid }
        lines[delimiter].elide(.signature)
        var paragraph = 0
        var wasBlank = false
        for index in (delimiter + 1)..<stretch.upperBound where lines[index].fate == .new {
            if lines[index].isBlank {
                wasBlank = true
                continue
            }
            if wasBlank { paragraph += 1 }
            wasBlank = false
            if isSignatureLine(lines[index]) || isSaidAbove && paragraph == 0 {
                lines[index].elide(.signature)
            } else if isSaidAbove && isQuotation(index, stretch) {
                lines[index].elide(.signature)
            } else {
                doubts.insert(.unknownLines)
            }
        }
        return true
    }

    private func delimiter(in stretch: Range<Int>) -> Int? {
        if let found = stretch.first(where: {
            lines[$0].fate == .new && !lines[$0].isProtected && isDelimiter(lines[$0])
        }) {
            return found
        }
        return stretch.last { index in
            guard lines[index].fate == .new, !lines[index].isProtected, isStroke(lines[index]) else { return false }
            let rest = ((index + 1)..<stretch.upperBound).filter { lines[$0].isSaid }
            guard let first = rest.first, rest.count <= 8, !lines[index + 1].isBlank else { return false }
            return rest.allSatisfy { isShort(lines[$0]) } && first == index + 1
        }
    }

    private func isDelimiter(_ line: TextLine) -> Bool {
        line.text == "--" || line.text == "-- " || line.folded == Array("--".utf8)
    }

    /// `---`, `—————`, `__`: three strokes and nothing else.
    private func isStroke(_ line: TextLine) -> Bool {
        line.folded.count >= 2 && line.folded.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    /// `-- ` glued to a name on the last line: "--Daniel".
    private mutating func setAsideDashedName(_ stretch: Range<Int>) -> Bool {
        guard let last = stretch.last(where: { lines[$0].isSaid }), last > stretch.lowerBound,
            lines[last].text.hasPrefix("-"),
            isSaid(before: last..<last)
        else { return false }
        let name = lines[last].text.drop { $0 == "-" }
        let words = name.split(separator: " ")
        guard (1...3).contains(words.count), name.first?.isUppercase == true,
            words.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) })
        else { return false }
        guard last == 0 || lines[last - 1].isBlank else { return false }
        lines[last].elide(.signature)
        return true
    }

    /// The author's own last block, in which every line is short.
    private mutating func setAsideBlock(_ stretch: Range<Int>) {
        guard !author.isUnknown, let start = blockStart(stretch) else { return }
        let block = (start..<stretch.upperBound).filter { lines[$0].isSaid }
        guard block.count <= 14 else { return }
        var kept: [Int] = []
        var paragraph = 0
        var previous = start
        for index in block {
            if index > previous + 1 { paragraph += 1 }
            previous = index
            let belongs =
                paragraph == 0 ? isShort(lines[index]) : isSignatureLine(lines[index]) || isQuotation(index, stretch)
            if !belongs { kept.append(index) }
        }
        guard kept.isEmpty else { return }
        for index in block { lines[index].elide(.signature) }
    }

    /// Where the last block begins whose first line is the author's name, after something said.
    private func blockStart(_ stretch: Range<Int>) -> Int? {
        let candidates = stretch.filter { lines[$0].isSaid && author.begins(lines[$0]) }
        guard let last = candidates.last else { return nil }
        let isFirstOfParagraph = last == stretch.lowerBound || !lines[last - 1].isSaid
        let isSaidAbove = isSaid(before: last..<last)
        guard isSaidAbove || isFirstOfParagraph else { return nil }
        if isFirstOfParagraph { return last }
        // A name right under a line: a signature if nothing but contact data follows it.
        return (last..<stretch.upperBound).allSatisfy { !lines[$0].isSaid || isShort(lines[$0]) } ? last : nil
    }

    private func isSaid(before range: Range<Int>) -> Bool { lines[..<range.lowerBound].contains { $0.isSaid } }

    private func isShort(_ line: TextLine) -> Bool {
        line.folded.count <= 90 && line.folded.last != UInt8(ascii: "?")
    }

    /// A line that only signatures have: the author's name, an address, a number, a role.
    private func isSignatureLine(_ line: TextLine) -> Bool {
        if line.folded.count > 90 { return false }
        if author.begins(line) || isDelimiter(line) { return true }
        let text = line.folded[...]
        if Bytes.contains(text, "@") || Bytes.contains(text, "www.") || Bytes.contains(text, "http") { return true }
        if text.lazy.filter(Bytes.isDigit).count >= 8 { return true }
        guard let contact = known.contactWords.firstIndex(in: text) else { return false }
        return contact - text.startIndex < 40 && Bytes.words(text).count <= 9 && text.last != UInt8(ascii: ".")
    }

    /// A motto in quotation marks, or a slogan between asterisks, under the signature.
    private func isQuotation(_ index: Int, _ stretch: Range<Int>) -> Bool {
        let text = lines[index].folded[...]
        if text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "*") { return true }
        guard index > stretch.lowerBound, !lines[index - 1].isBlank else { return false }
        switch lines[index - 1].fate {
        case .elided(.signature):
            return lines[index - 1].folded.first == UInt8(ascii: "\"") || isSignatureLine(lines[index])
        case .new, .elided: return false
        }
    }
}
