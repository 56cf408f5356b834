/// What the clauses of one sentence say.
struct SentenceReading: Sendable {
    /// Its place in the text.
    let index: Int
    /// Whether it asks.
    var end: Sentence.End
    /// Positions said, in order.
    var claims: [Claim] = []
    /// What was not understood.
    var doubts: [PlacedDoubt] = []
    /// Tags met outside quotations.
    var met: Set<Tag> = []
    /// Votes counted for and against.
    var tally = Tally()
    /// Words the lexicon does not know.
    var unknownWords = 0
    /// Where lower-case words that the lexicon does not know stand, before the text itself is named.
    var strangers: [Int] = []

    /// A count of votes.
    struct Tally: Sendable {
        var ayes: Int?
        var noes: Int?
    }

    /// Whether words of `tokens`, the clause relied on, are unknown.
    func strangers(in tokens: Range<Int>) -> Bool { strangers.contains { tokens.contains($0) } }

    /// Whether nothing but greetings, thanks and names stands in it.
    var isCourtesy: Bool {
        let inert: Set<Tag> = [
            .courtesy, .filler, .adverb, .receipt, .automatic, .article, .link, .you, .and, .practical, .me,
        ]
        return claims.isEmpty && met.isSubset(of: inert)
            && (unknownWords == 0 || unknownWords <= 4 && strangers.isEmpty && (index > 0 || met.contains(.courtesy)))
    }
}
