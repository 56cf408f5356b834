/// People's words on their way into a letter: visible characters only, nothing that can act on what stands around them.
///
/// Controls, bidirectional overrides, zero-width and other invisible characters are dropped (T44, T45): none of them
/// carries meaning a reader could see, and each can make a sentence look like another one.
enum UserText {
    /// More marks on one letter than any language needs only serve to draw over other lines.
    private static let maximumMarks = 4

    /// `text` on one line, single spaces, trimmed.
    static func line(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            let isSpace = isBreak(scalar) || scalar == " "
            if isSpace {
                if let last = scalars.last, last != " " { scalars.append(" ") }
            } else if !isInvisible(scalar) {
                marks = isMark(scalar) ? marks + 1 : 0
                if marks <= maximumMarks { scalars.append(scalar) }
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// `text` as one line of at most `limit` characters, cut at a word where there is one, with an ellipsis.
    static func shortened(_ text: String, to limit: Int) -> String {
        let whole = line(text)
        guard whole.count > limit else { return whole }
        let head = whole.prefix(limit - 1)
        let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return (words.count > limit / 2 ? words : head) + "…"
    }

    /// `text` without web addresses, so that a letter never carries a stranger's link to somebody else.
    static func withoutLinks(_ text: String, mark: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let folded = word.lowercased()
            return folded.contains("://") || folded.contains("www.") ? mark : String(word)
        }.joined(separator: " ")
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        return switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse: true
        default: scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return false }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}
