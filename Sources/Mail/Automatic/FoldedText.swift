import Foundation

/// Text made comparable: small letters, no accents, straight apostrophes and hyphens, single spaces.
///
/// Tables of words are written in this form, so that one entry meets `Réponse automatique` and `REPONSE AUTOMATIQUE`.
enum FoldedText {
    /// `text` folded; line ends stay as they are.
    static func of(_ text: some StringProtocol) -> String {
        if let ascii = folded(ascii: text) { return ascii }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            for byte in scalar.value < 0x250 ? latin[Int(scalar.value)] : folded(scalar) {
                if byte == Byte.space, out.last == Byte.space { continue }
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// What each Latin letter becomes.
    private static let latin: [[UInt8]] = (0..<0x250).map { value in
        Unicode.Scalar(UInt32(value)).map { folded($0) } ?? []
    }

    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        var out = String.UnicodeScalarView()
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch part.properties.generalCategory {
            case .nonspacingMark, .format: continue
            default: out.append(replaced(part))
            }
        }
        return Array(String(out).lowercased().utf8)
    }

    /// The same for text that is ASCII, as most header fields are.
    private static func folded(ascii text: some StringProtocol) -> String? {
        var out: [UInt8] = []
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            let plain =
                byte == Byte.tab ? Byte.space : byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : Byte.lowered(byte)
            if plain == Byte.space, out.last == Byte.space { continue }
            out.append(plain)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func replaced(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{2019}", "\u{2018}", "\u{02BC}", "`": "'"
        case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": "-"
        case "\t", "\u{A0}", "\u{202F}": " "
        default: scalar
        }
    }
}
