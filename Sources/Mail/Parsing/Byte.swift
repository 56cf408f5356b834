import Foundation

/// ASCII bytes that mail is made of.
enum Byte {
    static let tab: UInt8 = 0x09
    static let lf: UInt8 = 0x0A
    static let cr: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let colon: UInt8 = 0x3A
    static let equals: UInt8 = 0x3D
    static let question: UInt8 = 0x3F

    /// Space or tab.
    static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    /// Space, tab, CR or LF.
    static func isWhite(_ byte: UInt8) -> Bool { isBlank(byte) || byte == cr || byte == lf }

    /// CR or LF.
    static func isLineEnd(_ byte: UInt8) -> Bool { byte == cr || byte == lf }

    /// `bytes` without white space at both ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard let first = bytes.firstIndex(where: { !isWhite($0) }),
            let last = bytes.lastIndex(where: { !isWhite($0) })
        else { return [] }
        return Array(bytes[first...last])
    }

    /// Whether `needle` stands in `text`: a search of bytes, since comparing characters takes ten times as long.
    static func contains(_ text: String, _ needle: StaticString) -> Bool {
        needle.withUTF8Buffer { needle in
            var rest = text.utf8[...]
            while let first = needle.first, let place = rest.firstIndex(of: first) {
                if rest[place...].starts(with: needle) { return true }
                rest = rest[rest.index(after: place)...]
            }
            return false
        }
    }

    /// Whether `end` ends `text`: of substrings, comparing characters takes a hundred times as long.
    static func ends(_ text: Substring, with end: String) -> Bool {
        text.utf8.count >= end.utf8.count && text.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }

    /// Whether `one` or `other` is among `bytes`; all are looked at, which the compiler then does many at a time.
    static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ one: UInt8, or other: UInt8) -> Bool {
        var found: UInt8 = 0
        for byte in bytes { found |= (byte == one ? 1 : 0) | (byte == other ? 1 : 0) }
        return found != 0
    }

    /// Where `byte` stands first in `bytes`, at or behind `start`.
    static func firstIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// ASCII capitals made small; other bytes stay.
    static func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}
