/// Keeps names of charsets that no charset has from GMime, which hands them to `iconv_open`: the C library takes time by
/// the square of the name's length, and GMime stack by its length (T46).
///
/// Names stand in encoded words, of at most 75 characters each (RFC 2047 §2), and before the first apostrophe of an
/// extended parameter (RFC 2231 §4).
enum CharsetName {
    /// Bytes an encoded word's charset may have, with its language.
    private static let longest = 80
    /// Bytes of a content field that may stand before an apostrophe: more than any file name in percent signs.
    private static let longestExtended = 1_000

    /// `value` of any header field without such names: the sign that made each a charset's is gone.
    static func cut(_ value: [UInt8]) -> [UInt8] {
        var cut = value
        var position = value.startIndex
        while let word = encodedWord(in: value[...], from: position, where: { $0 > longest }) {
            cut[word] = Byte.space
            position = word + 1
        }
        return cut
    }

    /// `value` of a content field (RFC 2045) without such names.
    static func cutContent(_ value: [UInt8]) -> [UInt8] {
        let words = cut(value)
        return isExtendedOverlong(value[...]) ? words.map { $0 == star ? UInt8(ascii: "_") : $0 } : words
    }

    /// Where the first encoded word with such a name begins, or the one after `words` others; `nil` if none does.
    ///
    /// The fields of attached messages are decoded while they are parsed, and nothing tells them from lines of text; no
    /// text holds what looks like such a word.
    static func limit(of body: ArraySlice<UInt8>, words: Int) -> Int? {
        var count = 0
        return encodedWord(in: body, from: body.startIndex) { length in
            count += 1
            return length > longest || count > words
        }
    }

    /// Where an encoded word begins that `isOne` wants, told the length of its charset's name.
    private static func encodedWord(
        in bytes: ArraySlice<UInt8>, from start: Int, where isOne: (Int) -> Bool
    ) -> Int? {
        bytes[start...].withUnsafeBufferPointer { buffer -> Int? in
            var mark = Byte.firstIndex(of: Byte.question, in: buffer, from: 1)
            while let open = mark {
                mark = Byte.firstIndex(of: Byte.question, in: buffer, from: open + 1)
                if let close = mark, buffer[open - 1] == Byte.equals, close + 2 < buffer.count,
                    buffer[close + 2] == Byte.question, isEncoding(buffer[close + 1]), isOne(close - open - 1)
                {
                    return start + open - 1
                }
            }
            return nil
        }
    }

    /// Whether a content field may hold an extended parameter with such a name.
    static func isExtendedOverlong(_ field: ArraySlice<UInt8>) -> Bool {
        guard field.count > longestExtended, field.contains(star) else { return false }
        var last = field.startIndex
        for place in field.indices where field[place] == UInt8(ascii: "'") {
            if place - last > longestExtended { return true }
            last = place
        }
        return false
    }

    private static let star = UInt8(ascii: "*")

    private static func isEncoding(_ byte: UInt8) -> Bool {
        Byte.lowered(byte) == UInt8(ascii: "b") || Byte.lowered(byte) == UInt8(ascii: "q")
    }
}
