/// A set of folded phrases, for matching at word boundaries; built once from language data.
struct PhraseSet: Sendable {
    private var byFirstByte: [UInt8: [[UInt8]]] = [:]

    /// A set of phrases as people write them.
    init(_ phrases: some Sequence<String>) {
        for phrase in phrases {
            let folded = Folding.fold(phrase)
            if let first = folded.first { byFirstByte[first, default: []].append(folded) }
        }
        for key in byFirstByte.keys { byFirstByte[key]?.sort { $0.count > $1.count } }
    }

    /// The length of the longest phrase that stands in `text` at `start`, ending at a word's end.
    func length(in text: ArraySlice<UInt8>, at start: Int) -> Int? {
        guard start < text.endIndex, let candidates = byFirstByte[text[start]] else { return nil }
        for phrase in candidates where phrase.count <= text.endIndex - start {
            let end = start + phrase.count
            guard text[start..<end].elementsEqual(phrase) else { continue }
            if end == text.endIndex || !Bytes.isWord(text[end]) || !Bytes.isWord(text[end - 1]) { return phrase.count }
        }
        return nil
    }

    /// Whether `text` begins with one of the phrases.
    func isPrefix(of text: ArraySlice<UInt8>) -> Bool { length(in: text, at: text.startIndex) != nil }

    /// Whether `text` is one of the phrases.
    func contains(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, let candidates = byFirstByte[first] else { return false }
        return candidates.contains { $0.elementsEqual(text) }
    }

    /// Where the last of the phrases begins that ends `text`, if one does.
    func suffixStart(of text: ArraySlice<UInt8>) -> Int? {
        for phrases in byFirstByte.values {
            for phrase in phrases where phrase.count <= text.count {
                let start = text.endIndex - phrase.count
                guard text[start...].elementsEqual(phrase) else { continue }
                if start == text.startIndex || !Bytes.isWord(text[start - 1]) || !Bytes.isWord(text[start]) {
                    return start
                }
            }
        }
        return nil
    }

    /// Where the first of the phrases begins in `text`, at a word's beginning.
    func firstIndex(in text: ArraySlice<UInt8>) -> Int? {
        var atWordStart = true
        for index in text.indices {
            if atWordStart, length(in: text, at: index) != nil { return index }
            atWordStart = !Bytes.isWord(text[index]) || text[index] >= 0xE0
        }
        return nil
    }
}

/// Questions asked of single bytes of folded text.
enum Bytes {
    /// Part of a word: a letter or digit of ASCII, or a piece of any other letter.
    static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x61 && byte <= 0x7A || isDigit(byte) || byte >= 0x80 || byte >= 0x41 && byte <= 0x5A
    }

    /// 0–9.
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// `text` without the bytes at both ends that `isTrimmed` names.
    static func trim(_ text: ArraySlice<UInt8>, _ isTrimmed: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var text = text
        while let first = text.first, isTrimmed(first) { text = text.dropFirst() }
        while let last = text.last, isTrimmed(last) { text = text.dropLast() }
        return text
    }

    /// The words between spaces.
    static func words(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] { text.split(separator: 0x20) }

    /// Whether `needle` stands somewhere in `text`.
    static func contains(_ text: ArraySlice<UInt8>, _ needle: StaticString) -> Bool {
        needle.withUTF8Buffer { needle in
            guard let first = needle.first, text.count >= needle.count else { return false }
            var index = text.startIndex
            let last = text.endIndex - needle.count
            while index <= last {
                if text[index] == first, text[index..<(index + needle.count)].elementsEqual(needle) { return true }
                index += 1
            }
            return false
        }
    }
}
