/// A charset a program writes its texts in.
enum Charset: Sendable {
    case utf8
    /// What French Outlooks write as long as the text allows.
    case windows1252

    /// The bytes of `text`. What windows-1252 lacks becomes its nearest character or a question mark, as Outlook
    /// does; in a page it becomes a character reference.
    func bytes(_ text: String, missing: Missing) -> [UInt8] {
        switch self {
        case .utf8: Array(text.utf8)
        case .windows1252: text.unicodeScalars.flatMap { Charset.windows1252($0, missing: missing) }
        }
    }

    /// What stands for a character the charset lacks.
    enum Missing { case questionMark, reference }

    private static func windows1252(_ scalar: Unicode.Scalar, missing: Missing) -> [UInt8] {
        if scalar.isASCII || (0xA0...0xFF).contains(scalar.value) { return [UInt8(scalar.value)] }
        if let index = upperHalf.firstIndex(of: scalar) { return [UInt8(0x80 + index)] }
        switch missing {
        case .reference: return Array("&#\(scalar.value);".utf8)
        case .questionMark: return scalar.properties.isWhitespace ? [0xA0] : [0x3F]
        }
    }

    /// 0x80 to 0x9F; the five bytes it leaves open are never written.
    private static let upperHalf = Array(
        "€\u{FFFF}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFF}Ž\u{FFFF}\u{FFFF}‘’“”•–—˜™š›œ\u{FFFF}žŸ".unicodeScalars)
}
