/// Tells the lines and paragraphs that devices, servers and law departments add.
struct Closing {
    let known: Lines

    /// "Envoyé de mon iPhone": whole lines only, and nothing else said on them.
    ///
    ///     device = ( opening | openingWithProduct … product ) { word } [ "." apology ]
    func isDevice(_ line: TextLine) -> Bool {
        guard line.folded.count <= 160 else { return false }
        let text = Bytes.trim(Self.withoutLinks(line.folded)[...]) {
            $0 == 0x20 || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "-")
        }
        let length: Int
        if let known = known.deviceOpenings.length(in: text, at: text.startIndex) {
            length = known
        } else if let known = known.deviceOpeningsWithProduct.length(in: text, at: text.startIndex) {
            guard self.known.products.firstIndex(in: text[(text.startIndex + known)...]) != nil else { return false }
            length = known
        } else {
            return false
        }
        return saysNothingElse(text[(text.startIndex + length)...])
    }

    private func saysNothingElse(_ rest: ArraySlice<UInt8>) -> Bool {
        var sentence = rest
        if let stop = Self.sentenceEnd(rest) {
            sentence = rest[..<stop]
            let more = Bytes.trim(rest[stop...]) { $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") }
            if !more.isEmpty && !known.deviceApologies.isPrefix(of: more) { return false }
        }
        return Bytes.words(sentence).count <= 10 && !Bytes.contains(sentence, ":") && !Bytes.contains(sentence, "?")
    }

    private static func sentenceEnd(_ text: ArraySlice<UInt8>) -> Int? {
        for index in text.indices where text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: "!") {
            if index + 1 < text.endIndex, text[index + 1] == 0x20 { return index }
        }
        return nil
    }

    /// `text` without `<…>` and `(http…)`.
    private static func withoutLinks(_ text: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var isInside = false
        for byte in text {
            if byte == UInt8(ascii: "<") { isInside = true }
            if !isInside { kept.append(byte) }
            if byte == UInt8(ascii: ">") { isInside = false }
        }
        return kept
    }

    /// Whether `line` begins a paragraph that a server or law department adds.
    func beginsDisclaimer(_ line: TextLine) -> Bool {
        let text = Bytes.trim(line.folded[...]) {
            $0 == 0x20 || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "[") && false
        }
        guard known.disclaimerOpenings.isPrefix(of: text) else { return false }
        return true
    }

    /// Sentences of `text` that none of the words of such paragraphs explains.
    func hasUnexplainedSentence(_ text: [UInt8]) -> Bool {
        let sentences = text.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
        return sentences.contains { sentence in
            Bytes.words(sentence).count >= 3 && known.disclaimerWords.firstIndex(in: sentence) == nil
        }
    }
}
