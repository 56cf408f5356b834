/// Finds the line above a quote that says who wrote it when, in any of the languages in which programs write it.
///
///     attribution = [ dashes ] ( opened | dated | named ) [ ":" ] [ dashes ]      ; on one to five lines
///     opened      = lead calendar { word } verb [ "(" date ")" ]                  ; Le 3 mars 2026 à 9:12, A <a@b> a écrit :
///                 | lead calendar { word } verb { word } ":"                      ; Am 3.3.26 um 9:12 schrieb A:
///     dated       = calendar { word } ( verb | address ) ":"                      ; 2026-03-03 9:12 GMT+1 A <a@b>:
///                 | calendar { word } address                                     ; if a quote follows
///     named       = name address verb { word } [ ":" ]                            ; A <a@b> a écrit :
///                 | name "(" date time ")" ":"                                    ; A (le lundi 3 mars 2026 9:12) :
///                 | name verb ":"                                                 ; if a quote follows
///     calendar    = a digit, or a day's or month's name, among the next words
///
/// No format of dates is known: one must be there, that is all. A sentence that merely begins with "On" or "Le" has no
/// verb at its end, no colon, no date. At most five lines and 600 bytes are looked at for each line: linear.
struct Attribution {
    let lines: [TextLine]
    let known: Lines

    private static let mostLines = 5
    private static let mostBytes = 600

    /// The attribution that begins on line `index`, if one does.
    func opener(at index: Int) -> Opener? {
        let text = lines[index].folded[...]
        if shape.isNameAndVerb(text), quoteFollows(index) {
            return Opener(kind: .attribution(isSure: false), lines: index..<(index + 1))
        }
        guard let start = shape.start(text), text.count <= Self.mostBytes else { return insideLine(index) }
        switch start {
        case .named: return insideLine(index) ?? spanning(from: index, start)
        case .opened, .dated: return spanning(from: index, start) ?? insideLine(index)
        }
    }

    private var shape: AttributionShape { AttributionShape(known: known) }

    private func spanning(from index: Int, _ start: AttributionShape.Start) -> Opener? {
        var joined: [UInt8] = []
        var addressOnly: Opener?
        for last in index..<min(lines.count, index + Self.mostLines) {
            guard let piece = piece(last, after: joined, from: index) else { break }
            if piece.isEmpty { continue }
            if last > index, Bytes.contains(joined[...], "@"), Bytes.contains(piece[...], "@") { break }
            if !joined.isEmpty { joined.append(0x20) }
            joined += piece
            if joined.count > Self.mostBytes { break }
            if let isSure = shape.isWhole(joined[...], start) {
                if beginsLater(index, last) { return nil }
                return Opener(kind: .attribution(isSure: isSure), lines: index..<(last + 1))
            }
            if addressOnly == nil, shape.isDatedAddress(joined[...], start) || shape.isDatedName(joined[...]),
                quoteFollows(last)
            {
                addressOnly = Opener(kind: .attribution(isSure: true), lines: index..<(last + 1))
            }
        }
        return addressOnly
    }

    /// What line `last` adds: empty for an empty line that may stand inside, nil if the attribution cannot go on.
    private func piece(_ last: Int, after joined: [UInt8], from index: Int) -> [UInt8]? {
        let line = lines[last]
        if last == index { return line.folded }
        let isOpen =
            joined.lazy.filter { $0 == UInt8(ascii: "<") }.count > joined.lazy.filter { $0 == UInt8(ascii: ">") }.count
        if line.depth == lines[index].depth + 1, isOpen { return [UInt8(ascii: ">"), 0x20] + line.folded }
        guard line.depth == lines[index].depth else { return nil }
        guard line.isBlank else { return line.folded }
        // Polymail breaks its attribution with an empty line in front of the address.
        let goesOn = last + 1 < lines.count && lines[last + 1].folded.first == UInt8(ascii: "<")
        return isOpen || goesOn ? [] : nil
    }

    /// Whether a line after the first is the whole attribution: then the first is something the person wrote.
    private func beginsLater(_ index: Int, _ last: Int) -> Bool {
        guard last > index else { return false }
        for later in (index + 1)...last {
            let text = Array(lines[later...last].map(\.folded).joined(separator: [0x20]))
            guard let start = shape.start(text[...]) else { continue }
            switch start {
            case .opened: if shape.isWhole(text[...], start) != nil { return true }
            case .dated:
                let date = DateShape(text[...], calendarWords: known.calendarWords)
                if date.hasDate, date.hasTime, shape.isWhole(text[...], start) == true { return true }
            case .named: continue
            }
        }
        return false
    }

    private func quoteFollows(_ last: Int) -> Bool {
        guard let next = lines[(last + 1)...].first(where: { !$0.isBlank || $0.depth > 0 }) else { return false }
        return next.depth > lines[last].depth || next.hasBar
    }

    /// "reply On Wed, Apr 4, 2026 at 3:59 PM, bob@example.org wrote:": the person's words stand before it on its line.
    private func insideLine(_ index: Int) -> Opener? {
        let line = lines[index]
        guard line.folded.count <= Self.mostBytes, line.folded.last == UInt8(ascii: ":"),
            shape.endsWithVerb(line.folded[...])
        else { return nil }
        let words = line.text.split(separator: " ")
        for split in words.indices.dropFirst().reversed() {
            let tail = Folding.fold(words[split...].joined(separator: " "))
            guard case .opened? = shape.start(tail[...]) else { continue }
            let date = DateShape(tail[...], calendarWords: known.calendarWords)
            guard date.hasAddress && date.hasDate && date.hasTime else { continue }
            let kept = words[..<split].joined(separator: " ")
            return Opener(
                kind: .attribution(isSure: true), lines: index..<(index + 1), kept: kept,
                tail: words[split...].joined(separator: " "))
        }
        return nil
    }
}
