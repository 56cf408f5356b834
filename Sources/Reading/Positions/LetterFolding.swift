import Foundation

/// Brings letters to the form the lexicon knows: lower case, no accents.
enum LetterFolding {
    /// What a scalar becomes.
    enum Outcome {
        /// Letters to add to the word.
        case letters(String)
        /// A letter of another script or style that only looks like these.
        case disguised(String)
        /// A mark that nobody sees.
        case invisible
        /// A line through the letter before it.
        case strike
        /// A combining accent, which folds away.
        case accent
        /// Not part of a word.
        case none
    }

    /// What `scalar` becomes inside a word.
    static func fold(_ scalar: Unicode.Scalar) -> Outcome {
        switch scalar.value {
        case 0x61...0x7A: return .letters(String(scalar))
        case 0x41...0x5A: return .letters(String(UnicodeScalar(UInt8(scalar.value + 32))))
        case 0..<0x80: return .none
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0x180E, 0x034F:
            return .invisible
        case 0x0335...0x0338: return .strike
        case 0x0300...0x036F: return .accent
        case 0x0370...0x052F: return foreign(scalar)
        case 0xE0...0xFF where scalar.value != 0xF7:
            // ÿ and below are two bytes, C3 and this one.
            return .letters(small(UInt8(scalar.value - 0x40)).map { String(UnicodeScalar($0)) } ?? latin(scalar))
        case 0xC0...0x24F where scalar.properties.isAlphabetic: return .letters(latin(scalar))
        case 0x1E00...0x1EFF: return .letters(latin(scalar))
        default: return styled(scalar)
        }
    }

    /// The letter beneath the accent of a small letter from *à* to *ÿ*, by its second byte in UTF-8; `nil` for *æ*, *ð*,
    /// *ø*, *þ* and the sign of division.
    static func small(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0xA0...0xA5: UInt8(ascii: "a")
        case 0xA7: UInt8(ascii: "c")
        case 0xA8...0xAB: UInt8(ascii: "e")
        case 0xAC...0xAF: UInt8(ascii: "i")
        case 0xB1: UInt8(ascii: "n")
        case 0xB2...0xB6: UInt8(ascii: "o")
        case 0xB9...0xBC: UInt8(ascii: "u")
        case 0xBD, 0xBF: UInt8(ascii: "y")
        default: nil
        }
    }

    private static func latin(_ scalar: Unicode.Scalar) -> String {
        let lower = scalar.properties.lowercaseMapping
        switch lower {
        case "œ": return "oe"
        case "æ": return "ae"
        case "ß": return "ss"
        case "ø": return "o"
        case "ł": return "l"
        default: break
        }
        let bare = lower.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.value < 0x80 }
        return bare.isEmpty ? lower : String(String.UnicodeScalarView(bare))
    }

    /// Full-width, mathematical and other dressed-up letters fold to plain ones, and are reported.
    private static func styled(_ scalar: Unicode.Scalar) -> Outcome {
        guard scalar.properties.isAlphabetic else { return .none }
        let plain = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
        guard plain.allSatisfy({ $0.value < 0x80 && $0.properties.isAlphabetic }) else {
            return .letters(String(scalar))
        }
        return .disguised(String(String.UnicodeScalarView(plain)).lowercased())
    }

    /// Greek and Cyrillic letters that look Latin fold to what they look like, and are reported.
    private static func foreign(_ scalar: Unicode.Scalar) -> Outcome {
        if let twin = twins[scalar] { return .disguised(String(twin)) }
        return scalar.properties.isAlphabetic ? .letters(scalar.properties.lowercaseMapping) : .none
    }

    private static let twins: [Unicode.Scalar: Character] = {
        let look = Array("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονАВЕКМНОРСТХаеорсухіїјѕ".unicodeScalars)
        let like = Array("abezhikmnoptyxovabekmhopctxaeopcyxiijs")
        return Dictionary(zip(look, like), uniquingKeysWith: { first, _ in first })
    }()
}
