/// What in a folded line looks like a date, a time or an address: attributions are told by such shapes, not by formats.
struct DateShape {
    /// `19/03/2026`, `2026-03-19`, `19 mars`, a year, `3月`.
    private(set) var hasDate = false
    /// `8:55`, `17h05`, `20.42`.
    private(set) var hasTime = false
    /// Something@somewhere.
    private(set) var hasAddress = false

    /// Looks at `text` once.
    init(_ text: ArraySlice<UInt8>, calendarWords: PhraseSet) {
        var hasDigit = false
        var hasCalendarWord = false
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            let startsWord = index == text.startIndex || !Bytes.isWord(text[index - 1])
            if Bytes.isDigit(byte) {
                hasDigit = true
                index = readNumber(text, index)
                continue
            }
            if byte == UInt8(ascii: "@"), index > text.startIndex, index + 1 < text.endIndex,
                Bytes.isWord(text[index - 1]), Bytes.isWord(text[index + 1])
            {
                hasAddress = true
            }
            if byte == 0xE5 || byte == 0xE6, startsWithYearOrMonth(text[index...]) { hasCalendarWord = true }
            if startsWord, !hasCalendarWord, calendarWords.length(in: text, at: index) != nil { hasCalendarWord = true }
            index += 1
        }
        if hasCalendarWord && hasDigit { hasDate = true }
    }

    /// Reads digits and what joins them; returns where it ends.
    private mutating func readNumber(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
        var groups: [Int] = []
        var separators: [UInt8] = []
        var index = start
        while index < text.endIndex {
            let first = index
            while index < text.endIndex, Bytes.isDigit(text[index]) { index += 1 }
            if index == first { break }
            groups.append(index - first)
            guard index + 1 < text.endIndex, Bytes.isDigit(text[index + 1]), Self.joins(text[index]) else { break }
            separators.append(text[index])
            index += 1
        }
        classify(groups, separators, firstTwo: text[start...].prefix(2))
        return max(index, start + 1)
    }

    private static func joins(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "h")
    }

    private mutating func classify(_ groups: [Int], _ separators: [UInt8], firstTwo: ArraySlice<UInt8>) {
        let isYear = groups == [4] && (firstTwo.elementsEqual("19".utf8) || firstTwo.elementsEqual("20".utf8))
        if isYear { hasDate = true }
        guard let separator = separators.first, groups.count >= 2 else { return }
        let dateMarks: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")]
        if groups.count >= 3, dateMarks.contains(separator), groups[0] <= 4, groups[1] <= 2 { hasDate = true }
        let timeMarks: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: "h"), UInt8(ascii: ".")]
        if timeMarks.contains(separator), groups[0] <= 2, groups[1] == 2, groups.count <= 3 { hasTime = true }
    }

    private func startsWithYearOrMonth(_ text: ArraySlice<UInt8>) -> Bool {
        text.starts(with: "年".utf8) || text.starts(with: "月".utf8)
    }
}
