/// Text made fit for a header field (T44): one line, whatever it was made of.
///
/// Works on Unicode scalars: CR LF is one `Character`, and a combining mark after LF hides it from a test on characters.
enum HeaderValue {
    /// Controls, line and paragraph separators and direction overrides become spaces; at most `limit` scalars, so that
    /// no line can pass 998 bytes even where nothing allows folding.
    static func text(_ text: String, limit: Int) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit * 2) {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate: out.append(" ")
            case .format where scalar != "\u{200D}" && scalar != "\u{AD}": continue
            default: out.append(scalar)
            }
        }
        return GMimeText.singleSpaced(String(String.UnicodeScalarView(Array(out).prefix(limit))))
    }

    /// An identifier for angle brackets: printable ASCII without brackets or blanks (RFC 5322 §3.6.4).
    static func identifier(_ id: String) throws(CompositionError) -> String {
        guard (1...250).contains(id.utf8.count),
            id.utf8.allSatisfy({ (33...126).contains($0) && !"<>\"(),;\\".utf8.contains($0) })
        else { throw .invalidIdentifier(id) }
        return id
    }
}
