/// Letters of other alphabets that look Latin, and marks that change what the eye sees.
enum LookAlikes {
    /// The Latin small letter that `scalar` looks like, if it is of another alphabet.
    static func latin(_ scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.value >= 0x370,
            scalar.value < 0x600 || scalar.value >= 0x1D400 && scalar.value <= 0x1D7FF
                || (0x13A0...0x13F5).contains(scalar.value)
        else { return nil }
        if let letter = table[scalar] { return letter }
        guard scalar.value >= 0x1D400, scalar.value <= 0x1D6A3 else { return nil }
        return UInt8(ascii: "a") + UInt8((scalar.value - 0x1D400) % 52 % 26)
    }

    /// Whether the word around `offset` has Latin letters, or, where the text is Latin, only letters that look so.
    static func wordLooksLatin(_ scalars: [Unicode.Scalar], around offset: Int, inLatinText: Bool) -> Bool {
        var start = offset
        while start > 0, offset - start < 40, !Folding.isSpace(scalars[start - 1]) { start -= 1 }
        var isAllAlike = true
        var index = start
        while index < scalars.count, index - start < 80, !Folding.isSpace(scalars[index]) {
            let scalar = scalars[index]
            if scalar.properties.isAlphabetic {
                if scalar.value < 0x250 { return true }
                if latin(scalar) == nil { isAllAlike = false }
            }
            index += 1
        }
        return isAllAlike && inLatinText
    }

    /// Whether a text is to be read as Latin: it has Latin letters, or none of any alphabet that look like no Latin one.
    static func isLatinText(_ scalars: [Unicode.Scalar]) -> Bool {
        var isForeign = false
        for scalar in scalars where scalar.value >= 0x41 && scalar.properties.isAlphabetic {
            if scalar.value < 0x250 { return true }
            if latin(scalar) == nil { isForeign = true }
        }
        return !isForeign
    }

    /// Whether an invisible scalar changes words: inside one, or turning its direction, or striking it.
    ///
    /// Joiners and selectors between emoji, a soft hyphen or a mark at the head of a line are ordinary.
    static func isSuspicious(_ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?) -> Bool {
        switch scalar.value {
        case 0x0335...0x0338, 0x20D2...0x20E5: true
        case 0x0300...0x036F, 0xFE00...0xFE0F: false
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: isLetter(before) && isLetter(after)
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic
    }

    private static let table: [Unicode.Scalar: UInt8] = {
        var table: [Unicode.Scalar: UInt8] = [:]
        let pairs: [(String, String)] = [
            ("аАɑαΑ", "a"), ("вВΒ", "b"), ("сСϲ", "c"), ("еЕΕ", "e"), ("ԁ", "d"), ("ɡ", "g"), ("нНΗһҺ", "h"),
            ("іІιΙӀ", "i"),
            ("јЈ", "j"), ("кКκΚ", "k"), ("ⅼ", "l"), ("мМΜ", "m"), ("ոΝ", "n"), ("оОοΟօσ", "o"), ("рРρΡ", "p"),
            ("ԛ", "q"),
            ("гᴦ", "r"), ("ѕЅ", "s"), ("тТτΤ", "t"), ("υս", "u"), ("ѵν", "v"), ("ԝ", "w"), ("хХχΧ", "x"),
            ("уУүҮγΥ", "y"), ("Ζ", "z"),
        ]
        for (scalars, letter) in pairs {
            for scalar in scalars.unicodeScalars { table[scalar] = letter.utf8.first }
        }
        return table
    }()
}
