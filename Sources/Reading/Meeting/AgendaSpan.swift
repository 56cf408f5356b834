/// A stretch of a sentence's lexemes that asks for points.
struct AgendaSpan {
    /// Where it stands among the lexemes: words that say nothing of who comes.
    let range: Range<Int>
    /// The points, as written.
    let items: [String]
}
