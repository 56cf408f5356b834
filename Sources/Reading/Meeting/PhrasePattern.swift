/// Writes out a phrase with choices: `je (viens/viendrai) (bien/)` stands for four.
///
/// ```
/// pattern = { text | "(" text { "/" text } ")" }
/// ```
/// An empty choice leaves the word out. Choices do not nest.
enum PhrasePattern {
    /// The phrases `pattern` stands for.
    static func phrases(of pattern: Substring) -> [String] {
        guard let open = pattern.firstIndex(of: "("),
            let close = pattern[open...].firstIndex(of: ")")
        else { return [String(pattern)] }
        let head = pattern[..<open]
        let choices = pattern[pattern.index(after: open)..<close]
            .split(separator: "/", omittingEmptySubsequences: false)
        let tails = phrases(of: pattern[pattern.index(after: close)...])
        return choices.flatMap { choice in tails.map { head + choice + $0 } }
    }
}
