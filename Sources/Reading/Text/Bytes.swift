import Foundation

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
        var start = text.startIndex
        var end = text.endIndex
        while start < end, isTrimmed(text[start]) { start += 1 }
        while end > start, isTrimmed(text[end - 1]) { end -= 1 }
        return text[start..<end]
    }

    /// Where the line ends that begins at `start`.
    static func firstLineEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < text.count, let base = text.baseAddress,
            let found = memchr(base + start, 0x0A, text.count - start)
        else { return text.count }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// The words between spaces.
    static func words(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] { text.split(separator: 0x20) }

    /// Whether `needle` stands somewhere in `text`.
    static func contains(_ text: ArraySlice<UInt8>, _ needle: StaticString) -> Bool {
        needle.withUTF8Buffer { needle in
            text.withUnsafeBufferPointer { bytes in
                guard let first = needle.first, bytes.count >= needle.count else { return false }
                for start in 0...(bytes.count - needle.count) where bytes[start] == first {
                    var place = 1
                    while place < needle.count, bytes[start + place] == needle[place] { place += 1 }
                    if place == needle.count { return true }
                }
                return false
            }
        }
    }
}
