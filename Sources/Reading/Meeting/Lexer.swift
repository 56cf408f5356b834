import Foundation

/// Cuts a text into lexemes, in one pass.
///
/// An apostrophe after a letter and a hyphen between letters part words and leave no mark, so that `m'excuser`,
/// `m’excuser` and `m excuser`, `rendez-vous` and `rendez vous` are the same two words: people write all of them.
/// An inclusive ending (`présent(e)`, `présent·e·s`) is dropped. Everything else that is not a letter, an ASCII digit
/// or a space is a mark, invisible scalars too: who wants to understand a whole text stumbles over them.
struct Lexer {
    private let scalars: String.UnicodeScalarView
    private var at: String.Index
    private var lexemes: [Lexeme] = []
    private var isGlued = false

    private init(_ text: String) {
        scalars = text.unicodeScalars
        at = scalars.startIndex
    }

    /// The lexemes of `text`, in order.
    static func lexemes(of text: String) -> [Lexeme] {
        var lexer = Lexer(text)
        while lexer.at < lexer.scalars.endIndex { lexer.step() }
        return lexer.lexemes
    }

    private mutating func step() {
        let scalar = scalars[at]
        if Lexer.isBreak(scalar) {
            lineBreak()
        } else if Lexer.isSpace(scalar) {
            at = scalars.index(after: at)
            isGlued = false
        } else if Lexer.isLetter(scalar) {
            take(.word) { Lexer.isLetter($0) || Lexer.isDiacritic($0) }
        } else if Lexer.isDigit(scalar) {
            take(.number, while: Lexer.isDigit)
        } else if !skipsJoiner(scalar) {
            mark()
        }
    }

    private mutating func lineBreak() {
        let start = at
        let first = scalars[at]
        at = scalars.index(after: at)
        if first == "\r", at < scalars.endIndex, scalars[at] == "\n" { at = scalars.index(after: at) }
        lexemes.append(Lexeme(kind: .lineBreak, folded: "\n", range: start..<at, isGlued: false))
        isGlued = false
    }

    private mutating func take(_ kind: Lexeme.Kind, while belongs: (Unicode.Scalar) -> Bool) {
        let start = at
        while at < scalars.endIndex, belongs(scalars[at]) { at = scalars.index(after: at) }
        let folded = Lexer.fold(String(scalars[start..<at]))
        lexemes.append(Lexeme(kind: kind, folded: folded, range: start..<at, isGlued: isGlued))
        isGlued = true
        if kind == .word { skipInclusiveEnding() }
    }

    private mutating func mark() {
        let start = at
        at = scalars.index(after: at)
        lexemes.append(Lexeme(kind: .mark, folded: String(scalars[start..<at]), range: start..<at, isGlued: isGlued))
        isGlued = true
    }

    /// Passes an apostrophe after a letter, or a hyphen between letters.
    private mutating func skipsJoiner(_ scalar: Unicode.Scalar) -> Bool {
        guard isGlued, lexemes.last?.kind == .word else { return false }
        let next = scalars.index(after: at)
        let precedesLetter = next < scalars.endIndex && Lexer.isLetter(scalars[next])
        guard Lexer.apostrophes.contains(scalar) || (Lexer.hyphens.contains(scalar) && precedesLetter) else {
            return false
        }
        at = next
        return true
    }

    /// Passes `(e)`, `(es)`, `(s)`, `·e·s`, `.e.s` after a word.
    private mutating func skipInclusiveEnding() {
        guard at < scalars.endIndex else { return }
        let opening = scalars[at]
        if opening == "(" {
            let end = pastEnding(from: scalars.index(after: at))
            if let end, end < scalars.endIndex, scalars[end] == ")" { at = scalars.index(after: end) }
        } else if opening == "." || opening == "\u{B7}" || opening == "\u{2022}" {
            while at < scalars.endIndex, scalars[at] == opening, let end = pastEnding(from: scalars.index(after: at)),
                end == scalars.endIndex || !Lexer.isLetter(scalars[end])
            {
                at = end
            }
        }
    }

    /// The index after `e`, `s` or `es`.
    private func pastEnding(from start: String.Index) -> String.Index? {
        var end = start
        while end < scalars.endIndex, scalars[end] == "e" || scalars[end] == "s" { end = scalars.index(after: end) }
        return (1...2).contains(scalars.distance(from: start, to: end)) ? end : nil
    }

    /// Lower case, without diacritics, ligatures spelled out.
    static func fold(_ word: String) -> String {
        if let folded = plainlyFolded(word) { return folded }
        var folded = ""
        for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "œ": folded += "oe"
            case "æ": folded += "ae"
            case "ß": folded += "ss"
            default: if !isDiacritic(scalar) { folded.unicodeScalars.append(scalar) }
            }
        }
        return folded
    }

    /// `word` folded if it is of ASCII and of letters from *À* to *ÿ* that fold to one of ASCII, as nearly every word is.
    private static func plainlyFolded(_ word: String) -> String? {
        var folded: [UInt8] = []
        var bytes = word.utf8.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case 0x41...0x5A: folded.append(byte | 0x20)
            case 0..<0x80: folded.append(byte)
            case 0xC3:
                guard let next = bytes.next() else { return nil }
                let small = (0x80...0x9E).contains(next) ? next | 0x20 : next
                guard let letter = LetterFolding.small(small) else { return nil }
                folded.append(letter)
            default: return nil
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "ʼ", "‘", "´", "`"]
    private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}"]

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (65...90).contains(scalar.value & ~32) }
        return scalar.properties.isAlphabetic && !isApostrophe(scalar)
    }
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? scalar == " " || scalar == "\t" || scalar.value == 11 || scalar.value == 12
            : scalar.properties.isWhitespace
    }
    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { apostrophes.contains(scalar) }
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }
    private static func isDiacritic(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value) && !isStrike(scalar)
    }
    /// U+0335 to U+0338 strike a letter through: that is not an accent.
    private static func isStrike(_ scalar: Unicode.Scalar) -> Bool { (0x335...0x338).contains(scalar.value) }
    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{85}"
    }
}
