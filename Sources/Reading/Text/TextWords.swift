/// The words of a text: a hash of each folded word and where it stands.
///
/// Targets of links that programs write out behind a link's text (`D'accord <mailto:…>`) are no words: nobody typed them.
struct TextWords {
    /// One hash a word; never 0.
    private(set) var hashes: [UInt64] = []
    /// Offsets in the text's Unicode scalars.
    private(set) var ranges: [Range<Int>] = []

    /// The words of `text`, in one pass.
    init(_ text: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var start: Int?
        var bytes: [UInt8] = []
        var offset = 0
        let targets = LinkTargets(text)
        for scalar in text.unicodeScalars {
            if targets.contains(offset) {
                if let begun = start { close(begun..<offset, &hash) }
                start = nil
                offset += 1
                continue
            }
            bytes.removeAll(keepingCapacity: true)
            if !Folding.isSpace(scalar) {
                if Folding.isInvisible(scalar) {
                    offset += 1
                    continue
                }
                Folding.append(scalar, to: &bytes)
            }
            if let first = bytes.first, Bytes.isWord(first) {
                if start == nil { start = offset }
                for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            } else if let begun = start {
                close(begun..<offset, &hash)
                start = nil
            }
            offset += 1
        }
        if let begun = start { close(begun..<offset, &hash) }
    }

    private mutating func close(_ range: Range<Int>, _ hash: inout UInt64) {
        hashes.append(hash == 0 ? 1 : hash)
        ranges.append(range)
        hash = 0xCBF2_9CE4_8422_2325
    }
}
