/// A set of folded phrases, for matching at word boundaries; built once from language data.
struct PhraseSet: Sendable {
    /// The bytes of all phrases, one behind the other: a list of lists would be counted in and out at every word.
    private var letters: [UInt8] = []
    /// Where in `letters` the phrases stand, longest first, by their first byte.
    private var byFirstByte = [[Range<Int>]](repeating: [], count: 256)
    /// The same by their last byte.
    private var byLastByte = [[Range<Int>]](repeating: [], count: 256)
    /// One bit for each pair of bytes that a phrase begins with: most words of a mail begin none.
    private var beginnings = Pairs()
    /// The same for the pairs that a phrase ends with.
    private var endings = Pairs()

    /// A set of phrases as people write them.
    init(_ phrases: some Sequence<String>) {
        for phrase in phrases {
            let folded = Folding.fold(phrase)
            guard let first = folded.first, let last = folded.last else { continue }
            let place = letters.count..<(letters.count + folded.count)
            letters += folded
            byFirstByte[Int(first)].append(place)
            byLastByte[Int(last)].append(place)
            beginnings.insert(first, folded.count > 1 ? folded[1]...folded[1] : 0...255)
            endings.insert(last, folded.count > 1 ? folded[folded.count - 2]...folded[folded.count - 2] : 0...255)
        }
        for byte in 0..<256 {
            byFirstByte[byte].sort { $0.count > $1.count }
            byLastByte[byte].sort { $0.count > $1.count }
        }
    }

    /// The length of the longest phrase that stands in `text` at `start`, ending at a word's end.
    func length(in text: ArraySlice<UInt8>, at start: Int) -> Int? {
        guard start < text.endIndex else { return nil }
        let second = start + 1 < text.endIndex ? text[start + 1] : 0
        guard beginnings.contains(text[start], second) else { return nil }
        let candidates = byFirstByte[Int(text[start])]
        if candidates.isEmpty { return nil }
        return letters.withUnsafeBufferPointer { letters in
            text.withUnsafeBufferPointer { bytes in
                let offset = start - text.startIndex
                for phrase in candidates where phrase.count <= bytes.count - offset {
                    var place = 1
                    while place < phrase.count, bytes[offset + place] == letters[phrase.lowerBound + place] {
                        place += 1
                    }
                    guard place == phrase.count else { continue }
                    let end = offset + place
                    if end == bytes.count || !Bytes.isWord(bytes[end]) || !Bytes.isWord(bytes[end - 1]) { return place }
                }
                return nil
            }
        }
    }

    /// Whether `text` begins with one of the phrases.
    func isPrefix(of text: ArraySlice<UInt8>) -> Bool { length(in: text, at: text.startIndex) != nil }

    /// Whether `text` is one of the phrases.
    func contains(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return byFirstByte[Int(first)].contains { $0.count == text.count && text.elementsEqual(letters[$0]) }
    }

    /// Whether one of the phrases ends `text`, beginning at a word's beginning.
    func isSuffix(of text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.last, endings.contains(last, text.dropLast().last ?? 0) else { return false }
        return byLastByte[Int(last)].contains { phrase in
            guard phrase.count <= text.count else { return false }
            let start = text.endIndex - phrase.count
            guard text[start...].elementsEqual(letters[phrase]) else { return false }
            return start == text.startIndex || !Bytes.isWord(text[start - 1]) || !Bytes.isWord(text[start])
        }
    }

    /// Where the first of the phrases begins in `text`, at a word's beginning.
    func firstIndex(in text: ArraySlice<UInt8>) -> Int? { firstIndex(in: text, within: text.count) }

    /// The same, among the first `bytes` of `text` only.
    func firstIndex(in text: ArraySlice<UInt8>, within bytes: Int) -> Int? {
        var atWordStart = true
        for index in text.indices.prefix(bytes) {
            if atWordStart, length(in: text, at: index) != nil { return index }
            atWordStart = !Bytes.isWord(text[index]) || text[index] >= 0xE0
        }
        return nil
    }
}
