/// A phrase with choices: `je (viens/viendrai) (bien/)` stands for four.
///
/// ```
/// pattern = { text | "(" text { "/" text } ")" }
/// ```
/// An empty choice leaves the words out. Choices do not nest, and a word does not go on across a parenthesis.
enum PhrasePattern {
    /// What may stand at each place of `pattern`, in order, as text: one of several, or one alone.
    static func places(of pattern: Substring) -> [[Substring]] {
        var places: [[Substring]] = []
        var rest = pattern
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "(")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: ")"))
        {
            places.append([rest[..<open]])
            places.append(
                rest[rest.utf8.index(after: open)..<close].utf8
                    .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Substring.init))
            rest = rest[rest.utf8.index(after: close)...]
        }
        return places + [[rest]]
    }
}
