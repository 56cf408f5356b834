import Foundation

/// Folds text for comparing it with language data: lower case, no accents, plain quotes and spaces, nothing invisible.
///
/// The result is UTF-8, white space folded to one space and trimmed, so that data can be written as people write.
enum Folding {
    /// `text` folded; one pass, a table for the Latin letters.
    static func fold(_ text: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var owesSpace = false
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 {
                if byte == 0x20 || (0x09...0x0D).contains(byte) {
                    owesSpace = true
                } else {
                    if owesSpace && !bytes.isEmpty { bytes.append(0x20) }
                    owesSpace = false
                    bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                }
            }
            return bytes
        }
        for scalar in text.unicodeScalars {
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

    /// One scalar folded; empty for what is not seen.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            bytes.append(value >= 0x41 && value <= 0x5A ? UInt8(value) | 0x20 : UInt8(value))
        } else if value < 0x250 {
            bytes.append(contentsOf: latin[Int(value) - 0x80])
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

    private static let latin: [[UInt8]] = (0x80..<0x250).map { value in
        guard let scalar = Unicode.Scalar(UInt32(value)) else { return [] }
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
