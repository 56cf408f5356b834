/// Tells the lines and paragraphs that devices, servers and law departments add.
struct Closing {
    let known: Lines

    /// "Envoyé de mon iPhone": whole lines only, and nothing else said on them.
    ///
    ///     device = ( opening | openingWithProduct … product ) { word } [ "." apology ]
    func isDevice(_ line: TextLine) -> Bool {
        guard line.folded.count <= 160 else { return false }
        let text = Bytes.trim(Self.withoutLinks(line.folded)[...]) {
            $0 == 0x20 || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        if let opening = known.deviceOpenings.length(in: text, at: text.startIndex) {
            return saysNothingElse(text[(text.startIndex + opening)...])
        }
        guard let opening = known.deviceOpeningsWithProduct.length(in: text, at: text.startIndex) else { return false }
        let rest = text[(text.startIndex + opening)...]
        return known.products.firstIndex(in: rest) != nil && saysNothingElse(rest)
    }

    private func saysNothingElse(_ rest: ArraySlice<UInt8>) -> Bool {
        var sentence = rest
        if let stop = Self.sentenceEnd(rest) {
            sentence = rest[..<stop]
            let more = Bytes.trim(rest[stop...]) { $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") }
            if !more.isEmpty && !known.deviceApologies.isPrefix(of: more) { return false }
        }
        return Bytes.words(sentence).count <= 10 && !Bytes.contains(sentence, ": ") && !Bytes.contains(sentence, "?")
            && !Bytes.contains(sentence, ", ")
    }

    private static func sentenceEnd(_ text: ArraySlice<UInt8>) -> Int? {
        for index in text.indices where text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: "!") {
            if index + 1 < text.endIndex, text[index + 1] == 0x20 { return index }
        }
        return nil
    }

    /// `text` without `<…>` and Markdown's `](…)`.
    private static func withoutLinks(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") })
        else { return text }
        var kept: [UInt8] = []
        var end: UInt8?
        for byte in text {
            if let expected = end {
                if byte == expected { end = nil }
            } else if byte == UInt8(ascii: "<") {
                end = UInt8(ascii: ">")
            } else if byte == UInt8(ascii: "("), kept.last == UInt8(ascii: "]") {
                end = UInt8(ascii: ")")
            } else {
                kept.append(byte)
            }
        }
        return kept.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    }

    /// Whether the paragraph is one that a server or law department adds.
    ///
    ///     added = notice …                                    ; Adoptez l'éco-attitude : …   [EXTERNAL] …
    ///           | opening … , with three of their words       ; Ce message et ses pièces jointes sont confidentiels …
    func isAdded(_ paragraph: [UInt8]) -> Bool {
        let text = Bytes.trim(paragraph[...]) {
            $0 == 0x20 || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
        if known.noticeOpenings.isPrefix(of: text) { return true }
        return known.disclaimerOpenings.isPrefix(of: text) && legalWords(text) >= 3
    }

    /// A long paragraph of their words, whatever it begins with; asked only below a signature.
    func isLegal(_ paragraph: [UInt8]) -> Bool { paragraph.count >= 80 && legalWords(paragraph[...]) >= 4 }

    /// A sentence of the paragraph that none of their words explains.
    func hasUnexplainedSentence(_ paragraph: [UInt8]) -> Bool {
        let sentences = paragraph.split {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?")
        }
        return sentences.dropFirst().contains { Bytes.words($0).count >= 3 && legalWords($0) == 0 }
    }

    private func legalWords(_ text: ArraySlice<UInt8>) -> Int {
        var count = 0
        var index = text.startIndex
        while index < text.endIndex {
            let startsWord = index == text.startIndex || !Bytes.isWord(text[index - 1])
            if startsWord, let length = known.disclaimerWords.length(in: text, at: index) {
                count += 1
                index += length
            } else {
                index += 1
            }
        }
        return count
    }
}
