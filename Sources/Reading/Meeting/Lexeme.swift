/// A word, a number, a mark or a line break of a text, with the place it stands at.
struct Lexeme: Hashable, Sendable {
    /// What it is.
    enum Kind: Hashable, Sendable {
        /// Letters only.
        case word
        /// ASCII digits only.
        case number
        /// One scalar that is neither letter, digit nor space.
        case mark
        /// CR, LF, CR LF, or a paragraph separator.
        case lineBreak
    }
    /// What it is.
    let kind: Kind
    /// Lower case, without diacritics, ligatures spelled out (`cœur` is `coeur`); a mark as it stands.
    let folded: String
    /// Where it stands in the text it was read from.
    let range: Range<String.Index>
    /// Whether no space stands between it and the lexeme before.
    let isGlued: Bool

    /// Whether it is the mark `text`.
    func isMark(_ text: String) -> Bool { kind == .mark && folded == text }
    /// Its value, if it is a number of at most six digits.
    var number: Int? { kind == .number && folded.utf8.count <= 6 ? Int(folded) : nil }
}
