/// Text made fit for a calendar object (T44): whatever it was made of, no property can come of it.
enum CalendarText {
    /// One line.
    static func line(_ text: String, limit: Int) -> String { HeaderValue.text(text, limit: limit) }

    /// Lines divided by LF, of at most `limit` scalars together; a cut is shown.
    static func lines(_ text: String, limit: Int) -> String {
        var out = String.UnicodeScalarView()
        for scalar in WireFormat.withCRLF(text).unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar == "\n": out.append("\n")
            case .control where scalar == "\r": continue
            case .lineSeparator, .paragraphSeparator: out.append("\n")
            case .control, .surrogate: out.append(scalar == "\u{85}" ? "\n" : " ")
            case .format where scalar != "\u{200D}" && scalar != "\u{AD}": continue
            default: out.append(scalar)
            }
        }
        let isCut = out.count > limit
        let kept = String(isCut ? String.UnicodeScalarView(out.prefix(limit)) : out)
        return (isCut ? kept + "…" : kept).trimmingSuffix(while: \.isWhitespace)
    }

    /// `text` as the value of a TEXT property.
    static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": out.append(contentsOf: "\\n".unicodeScalars)
            case "\\", ";", ",":
                out.append("\\")
                out.append(scalar)
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}

extension String {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
        String(self[..<(lastIndex { !isTrimmed($0) }.map { index(after: $0) } ?? startIndex)])
    }
}
