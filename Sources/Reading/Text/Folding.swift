import Foundation

/// Folds text for comparing it with language data: lower case, no accents, plain quotes and spaces, nothing invisible.
///
/// The result is UTF-8, white space folded to one space and trimmed, so that data can be written as people write.
enum Folding {
    /// `text` folded; one pass over its bytes, a table for the Latin letters.
    static func fold(_ text: some StringProtocol) -> [UInt8] {
        text.utf8.withContiguousStorageIfAvailable(fold) ?? Array(text.utf8).withUnsafeBufferPointer(fold)
    }

    private static func fold(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var owesSpace = false
        var index = 0
        while index < text.count {
            let end = endOfPlain(text, from: index)
            if end > index {
                if owesSpace && !bytes.isEmpty { bytes.append(0x20) }
                owesSpace = text[end - 1] == 0x20
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<(owesSpace ? end - 1 : end)]))
                index = end
                continue
            }
            let scalar = scalar(in: text, at: &index)
            if isSpace(scalar) {
                owesSpace = true
                continue
            }
            if isInvisible(scalar) { continue }
            if owesSpace && !bytes.isEmpty { bytes.append(0x20) }
            owesSpace = false
            append(scalar, to: &bytes)
        }
        return bytes
    }

    /// Where the words end that begin at `index` and are folded as they stand: small ASCII with single spaces between.
    private static func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
        var end = index
        var isAfterSpace = true
        while end < text.count {
            let byte = text[end]
            if byte == 0x20 {
                if isAfterSpace { break }
                isAfterSpace = true
            } else {
                guard byte > 0x20, byte < 0x80, !(0x41...0x5A).contains(byte) else { break }
                isAfterSpace = false
            }
            end += 1
        }
        return end
    }

    /// The scalar at `index` of what is known to be UTF-8; `index` then stands behind it.
    private static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Unicode.Scalar {
        let first = text[index]
        index += 1
        guard first >= 0x80 else { return Unicode.Scalar(first) }
        let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        var value = UInt32(first) & (0x3F >> UInt32(more))
        for _ in 0..<more where index < text.count {
            value = value << 6 | UInt32(text[index] & 0x3F)
            index += 1
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// One scalar folded; empty for what is not seen.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            bytes.append(value >= 0x41 && value <= 0x5A ? UInt8(value) | 0x20 : UInt8(value))
        } else if value < 0x250 {
            var letters = latin[Int(value) - 0x80]
            while letters != 0 {
                bytes.append(UInt8(truncatingIfNeeded: letters))
                letters >>= 8
            }
        } else {
            bytes.append(contentsOf: other(scalar))
        }
    }

    /// White space as people see it, the no-break kinds too.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Scalars that take no room: soft hyphen, zero width, direction marks, variation selectors, joined strokes.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF, 0x0300...0x036F:
            true
        default: false
        }
    }

    private static func other(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0x2018...0x201B, 0x2032, 0x02BC: [UInt8(ascii: "'")]
        case 0x201C...0x201F, 0x2033, 0x2039, 0x203A: [UInt8(ascii: "\"")]
        case 0x2010...0x2015, 0x2212: [UInt8(ascii: "-")]
        case 0x2026: Array("...".utf8)
        case 0xFF1A: [UInt8(ascii: ":")]
        case 0xFF01...0xFF5E: fold(String(Unicode.Scalar(scalar.value - 0xFEE0) ?? " "))
        default: Array(decomposed(scalar.properties.lowercaseMapping).utf8)
        }
    }

    private static func decomposed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value >= 0x370 && $0.value < 0x2000 }) else { return text }
        // Cyrillic й and ё stay as they are typed everywhere: they are letters, not accents.
        if text.unicodeScalars.allSatisfy({ $0.value >= 0x400 && $0.value < 0x530 }) { return text }
        let scalars = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !isInvisible($0) }
        return String(String.UnicodeScalarView(scalars))
    }

    /// What the letters from U+0080 to U+024F become: at most four bytes, the first one lowest.
    private static let latin: [UInt32] = (0x80..<0x250).map { value in
        folded(Unicode.Scalar(value) ?? " ").reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "ß": return Array("ss".utf8)
        case "æ", "Æ": return Array("ae".utf8)
        case "œ", "Œ": return Array("oe".utf8)
        case "ø", "Ø": return Array("o".utf8)
        case "ł", "Ł": return Array("l".utf8)
        case "đ", "Đ", "ð", "Ð": return Array("d".utf8)
        case "þ", "Þ": return Array("th".utf8)
        case "ı": return Array("i".utf8)
        case "«", "»": return Array("\"".utf8)
        case "´": return Array("'".utf8)
        default:
            let lower = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping
            let kept = lower.unicodeScalars.filter { !isInvisible($0) }
            return Array(String(String.UnicodeScalarView(kept)).utf8)
        }
    }
}
