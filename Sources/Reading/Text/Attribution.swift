/// Finds the line above a quote that says who wrote it when, in any of the languages in which programs write it.
///
///     attribution = [ dashes ] ( opened | dated | named ) [ ":" ] [ dashes ]      ; on one to six lines
///     opened      = lead calendar { word } verb [ "(" date ")" ]                  ; Le 3 mars 2026 à 9:12, A <a@b> a écrit :
///                 | lead calendar { word } verb { word } ":"                      ; Am 3.3.26 um 9:12 schrieb A:
///     dated       = calendar { word } ( verb | address ) ":"                      ; 2026-03-03 9:12 GMT+1 A <a@b>:
///                 | calendar { word } address                                     ; if a quote follows
///     named       = name address verb { word } [ ":" ]                            ; A <a@b> a écrit :
///     calendar    = a digit, or a day's or month's name, among the next words
///
/// No format of dates is known: one must be there, that is all. A sentence that merely begins with "On" or "Le" has no
/// verb at its end, no colon, no date. At most six lines and 600 bytes are looked at for each line: linear.
struct Attribution {
    let lines: [TextLine]
    let known: Lines

    private static let mostLines = 6
    private static let mostBytes = 600

    /// The attribution that begins on line `index`, if one does.
    func opener(at index: Int) -> Opener? {
        let first = lines[index]
        guard first.folded.count <= Self.mostBytes, let start = Self.start(first.folded[...], known) else {
            return insideLine(index)
        }
        var joined: [UInt8] = []
        var blanks = 0
        var unspoken: Opener?
        for last in index..<min(lines.count, index + Self.mostLines) {
            let line = lines[last]
            if line.isBlank || line.depth != first.depth {
                blanks += 1
                if blanks > 1 || last == index || line.depth != first.depth || !Self.isUnfinished(joined) { break }
                continue
            }
            if last > index, line.depth != first.depth { break }
            if !joined.isEmpty { joined.append(0x20) }
            joined += line.folded
            if joined.count > Self.mostBytes { break }
            if let isSure = matches(joined[...], start) {
                return Opener(kind: .attribution(isSure: isSure), lines: index..<(last + 1))
            }
            if unspoken == nil, isDatedAddress(joined[...], start), quoteFollows(last) {
                unspoken = Opener(kind: .attribution(isSure: true), lines: index..<(last + 1))
            }
        }
        return unspoken ?? insideLine(index)
    }

    /// How the line begins.
    enum Start { case opened, dated, named }

    /// How `text` begins, if as an attribution does.
    static func start(_ text: ArraySlice<UInt8>, _ known: Lines) -> Start? {
        let text = Bytes.trim(text) { $0 == UInt8(ascii: "-") || $0 == 0x20 || $0 == UInt8(ascii: "*") }
        guard !text.isEmpty else { return nil }
        if let length = known.attributionLeads.length(in: text, at: text.startIndex) {
            let rest = text[(text.startIndex + length)...]
            if isCalendar(rest, words: 3, known) { return .opened }
        }
        if isCalendar(text, words: 2, known) { return .dated }
        return Bytes.contains(text, "@") ? .named : nil
    }

    /// Whether one of the next words has a digit at its head or is the name of a day or month.
    private static func isCalendar(_ text: ArraySlice<UInt8>, words: Int, _ known: Lines) -> Bool {
        var count = 0
        var atStart = true
        for index in text.indices {
            if text[index] == 0x20 { atStart = true; continue }
            guard atStart else { continue }
            atStart = false
            count += 1
            if count > words { return false }
            if Bytes.isDigit(text[index]) || known.calendarWords.length(in: text, at: index) != nil { return true }
        }
        return false
    }

    /// Whether `text`, which may be more than one line, is a whole attribution; and if so, a program's for sure.
    private func matches(_ text: ArraySlice<UInt8>, _ start: Start) -> Bool? {
        let (body, isClosed) = Self.withoutEnd(text)
        let shape = DateShape(text, calendarWords: known.calendarWords)
        let isSure = shape.hasAddress || shape.hasDate && shape.hasTime
        if endsWithVerb(body) {
            switch start {
            case .opened, .dated: return shape.hasDate || shape.hasAddress ? (isClosed || isSure ? isSure : nil) : nil
            case .named: return shape.hasAddress && isShortName(body) ? true : nil
            }
        }
        guard isClosed else { return nil }
        switch start {
        case .opened: return hasVerb(body) && (shape.hasDate || shape.hasAddress) ? isSure : nil
        case .dated: return hasVerb(body) && isSure || shape.hasAddress && shape.hasDate && shape.hasTime ? true : nil
        case .named: return hasVerb(body) && shape.hasDate && isShortName(body) ? true : nil
        }
    }

    private func isDatedAddress(_ text: ArraySlice<UInt8>, _ start: Start) -> Bool {
        guard case .dated = start, text.last == UInt8(ascii: ">") || text.last == UInt8(ascii: ":") else {
            return false
        }
        let shape = DateShape(text, calendarWords: known.calendarWords)
        return shape.hasDate && shape.hasAddress && text.count < 200
    }

    private func quoteFollows(_ last: Int) -> Bool {
        guard let next = lines[(last + 1)...].first(where: { !$0.isBlank || $0.depth > 0 }) else { return false }
        return next.depth > lines[last].depth || next.hasBar
    }

    /// `text` without the colon and dashes at its end, and whether there were any.
    private static func withoutEnd(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Bool) {
        let body = Bytes.trim(text) {
            $0 == 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*")
        }
        let last = Bytes.trim(text) { $0 == 0x20 || $0 == UInt8(ascii: "*") }.last
        return (body, last == UInt8(ascii: ":") || last == UInt8(ascii: "-"))
    }

    private func endsWithVerb(_ body: ArraySlice<UInt8>) -> Bool {
        if known.attributionVerbs.suffixStart(of: body) != nil { return true }
        guard body.last == UInt8(ascii: ")"), let open = body.lastIndex(of: UInt8(ascii: "(")) else { return false }
        let front = Bytes.trim(body[..<open]) { $0 == 0x20 }
        return known.attributionVerbs.suffixStart(of: front) != nil
    }

    private func hasVerb(_ body: ArraySlice<UInt8>) -> Bool { known.attributionVerbs.firstIndex(in: body) != nil }

    /// At most six words in front of the address, and none of them ends a sentence.
    private func isShortName(_ body: ArraySlice<UInt8>) -> Bool {
        guard let at = body.firstIndex(of: UInt8(ascii: "@")) else { return false }
        let words = Bytes.words(body[..<at])
        return words.count <= 7 && !words.dropLast().contains { $0.last == UInt8(ascii: ".") && $0.count > 4 }
    }

    private static func isUnfinished(_ text: [UInt8]) -> Bool {
        guard let last = text.last else { return false }
        return last != UInt8(ascii: ".") && last != UInt8(ascii: ":") && last != UInt8(ascii: "!")
    }

    /// "reply On Wed, Apr 4, 2026 at 3:59 PM, bob@example.org wrote:": the person's words stand before it on its line.
    private func insideLine(_ index: Int) -> Opener? {
        let line = lines[index]
        guard line.folded.count <= Self.mostBytes, line.folded.last == UInt8(ascii: ":") else { return nil }
        let (body, _) = Self.withoutEnd(line.folded[...])
        guard known.attributionVerbs.suffixStart(of: body) != nil else { return nil }
        let words = line.text.split(separator: " ")
        for split in words.indices.dropFirst().reversed() {
            let tail = Folding.fold(words[split...].joined(separator: " "))
            guard case .opened? = Self.start(tail[...], known) else { continue }
            let shape = DateShape(tail[...], calendarWords: known.calendarWords)
            guard shape.hasAddress && shape.hasDate && shape.hasTime else { return nil }
            let kept = words[..<split].joined(separator: " ")
            return Opener(kind: .attribution(isSure: true), lines: index..<(index + 1), kept: kept)
        }
        return nil
    }
}
