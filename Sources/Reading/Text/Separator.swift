/// Finds the lines that programs draw between the answer and what it answers.
///
///     separator = dashes title dashes | title ":"         ; -----Message d'origine-----   Begin forwarded message:
///     title     = one of the language data's titles, whole (what follows "processed by" excepted)
struct Separator {
    let known: Lines

    /// What `line` separates, if anything.
    func kind(_ line: TextLine) -> Opener.Kind? {
        guard line.folded.count <= 120, line.folded.count >= 3 else { return nil }
        let text = line.folded[...]
        let title = Bytes.trim(text) { Self.isDrawn($0) || $0 == UInt8(ascii: ":") }
        if title.isEmpty { return nil }
        if known.answerAboveLines.firstIndex(in: title, within: 20) != nil { return .answerAbove }
        let isFramed = text.starts(with: "--".utf8) || text.starts(with: "__".utf8) || text.starts(with: "==".utf8)
        let isHeading = text.last == UInt8(ascii: ":")
        if isFramed || isHeading {
            if known.originalSeparators.contains(title) { return .original }
            if known.forwardSeparators.contains(title) { return .forward }
        }
        if title.starts(with: "original message processed by ".utf8) { return .original }
        return nil
    }

    /// A line of nothing but drawn strokes, four at least.
    static func isRule(_ text: ArraySlice<UInt8>) -> Bool { text.count >= 4 && text.allSatisfy(isDrawn) }

    private static func isDrawn(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "*")
            || byte == UInt8(ascii: "#") || byte == 0x20 || byte == UInt8(ascii: ">")
    }
}
