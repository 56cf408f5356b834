/// Tells an attribution by its shape, on text whose lines are joined; the grammar stands at `Attribution`.
struct AttributionShape {
    let known: Lines

    /// How it begins.
    enum Start { case opened, dated, named }

    /// How `text` begins, if as an attribution may.
    func start(_ text: ArraySlice<UInt8>) -> Start? {
        let text = Bytes.trim(text) { $0 == UInt8(ascii: "-") || $0 == 0x20 || $0 == UInt8(ascii: "*") }
        guard !text.isEmpty else { return nil }
        if let length = known.attributionLeads.length(in: text, at: text.startIndex),
            isCalendar(text[(text.startIndex + length)...], words: 3)
        {
            return .opened
        }
        if isCalendar(text, words: 2) { return .dated }
        let isDatedName = text.last == UInt8(ascii: ":") && Bytes.contains(text, "(")
        return isDatedName || Bytes.contains(text, "@") ? .named : nil
    }

    /// Whether one of the next words has a digit at its head or is the name of a day or month.
    private func isCalendar(_ text: ArraySlice<UInt8>, words: Int) -> Bool {
        var count = 0
        var atStart = true
        for index in text.indices {
            if text[index] == 0x20 {
                atStart = true
                continue
            }
            guard atStart else { continue }
            atStart = false
            count += 1
            if count > words { return false }
            if Bytes.isDigit(text[index]) || known.calendarWords.length(in: text, at: index) != nil { return true }
        }
        return false
    }

    /// Whether `text` is a whole attribution; and if so, a program's for sure.
    func isWhole(_ text: ArraySlice<UInt8>, _ start: Start) -> Bool? {
        let (body, isClosed) = Self.withoutEnd(text)
        let isSaidLast = endsWithVerb(text)
        // Most lines are neither, and dates take long to look for.
        guard isClosed || isSaidLast else { return nil }
        let date = DateShape(text, calendarWords: known.calendarWords)
        let isSure = date.hasAddress || date.hasDate && date.hasTime
        if isSaidLast {
            switch start {
            case .opened, .dated: return (date.hasDate || date.hasAddress) && (isClosed || isSure) ? isSure : nil
            case .named: return isNamed(body) ? true : nil
            }
        }
        switch start {
        case .opened: return hasVerb(body) && (date.hasDate || date.hasAddress) ? isSure : nil
        case .dated:
            return hasVerb(body) && isSure || date.hasAddress && date.hasDate && date.hasTime ? true : nil
        case .named: return date.hasDate && isNamed(body) ? true : nil
        }
    }

    /// "2026/4/7 Nathan <nathan@example.org>": neither verb nor time; a quote must follow.
    func isDatedAddress(_ text: ArraySlice<UInt8>, _ start: Start) -> Bool {
        guard text.count < 200, text.last == UInt8(ascii: ">") || text.last == UInt8(ascii: ":"),
            Bytes.contains(text, "@")
        else { return false }
        let date = DateShape(text, calendarWords: known.calendarWords)
        switch start {
        case .opened, .dated: return date.hasDate && date.hasAddress
        case .named: return date.hasDate && date.hasAddress && date.hasTime && text.last == UInt8(ascii: ":")
        }
    }

    /// "Nathan writes:": a name of at most four words and the verb; a quote must follow. No answer is a name.
    func isNameAndVerb(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count < 80, text.last == UInt8(ascii: ":"), endsWithVerb(text) else { return false }
        let words = Bytes.words(Self.withoutEnd(text).0)
        return words.count <= 6
            && !words.contains {
                $0.last == UInt8(ascii: ",") || known.answerWords.contains($0) || $0.contains(UInt8(ascii: "'"))
            }
            && !Self.pronouns.contains { words.contains(Array($0.utf8)[...]) }
    }

    private static let pronouns = [
        "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "i", "we", "you", "ich", "wir", "wij", "ik",
    ]

    /// "A (le lundi 3 mars 2026 9:12) :": neither verb nor address; a quote must follow.
    func isDatedName(_ text: ArraySlice<UInt8>) -> Bool {
        let (body, isClosed) = Self.withoutEnd(text)
        guard isClosed, body.last == UInt8(ascii: ")"), let open = body.lastIndex(of: UInt8(ascii: "(")) else {
            return false
        }
        let date = DateShape(body[open...], calendarWords: known.calendarWords)
        return date.hasDate && date.hasTime && Bytes.words(body[..<open]).count <= 8
    }

    /// `text` without the colon and dashes at its end, and whether there were any.
    private static func withoutEnd(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Bool) {
        let body = Bytes.trim(text) {
            $0 == 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*")
        }
        let last = Bytes.trim(text) { $0 == 0x20 || $0 == UInt8(ascii: "*") }.last
        return (body, last == UInt8(ascii: ":") || last == UInt8(ascii: "-"))
    }

    /// Whether a verb closes it, a date in parentheses after it excepted.
    func endsWithVerb(_ text: ArraySlice<UInt8>) -> Bool {
        let (body, _) = Self.withoutEnd(text)
        if known.attributionVerbs.isSuffix(of: body) { return true }
        guard body.last == UInt8(ascii: ")"), let open = body.lastIndex(of: UInt8(ascii: "(")) else { return false }
        let front = Bytes.trim(body[..<open]) { $0 == 0x20 }
        return known.attributionVerbs.isSuffix(of: front)
    }

    private func hasVerb(_ body: ArraySlice<UInt8>) -> Bool { known.attributionVerbs.firstIndex(in: body) != nil }

    /// A name of at most six words, an address, and a verb after it; a sentence that mentions `@someone` is none.
    private func isNamed(_ body: ArraySlice<UInt8>) -> Bool {
        guard let at = body.firstIndex(of: UInt8(ascii: "@")), at > body.startIndex, Bytes.isWord(body[at - 1]) else {
            return false
        }
        let words = Bytes.words(body[..<at])
        guard words.count <= 7, hasVerb(body[at...]) else { return false }
        return !words.dropLast().contains {
            $0.last == UInt8(ascii: ".") && $0.count > 4 || $0.last == UInt8(ascii: ":")
        }
    }
}
