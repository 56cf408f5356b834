/// Writes out a phrase with choices: `je (viens/viendrai) (bien/)` stands for four.
///
/// ```
/// pattern = { text | "(" text { "/" text } ")" }
/// ```
/// An empty choice leaves the word out. Choices do not nest.
enum PhrasePattern {
    /// The phrases `pattern` stands for.
    static func phrases(of pattern: Substring) -> [String] {
        guard let open = pattern.utf8.firstIndex(of: UInt8(ascii: "(")),
            let close = pattern[open...].utf8.firstIndex(of: UInt8(ascii: ")"))
        else { return [String(pattern)] }
        let head = pattern[..<open]
        let choices = pattern[pattern.utf8.index(after: open)..<close].utf8
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Substring.init)
        let tails = phrases(of: pattern[pattern.utf8.index(after: close)...])
        return choices.flatMap { choice in tails.map { head + choice + $0 } }
    }
}
