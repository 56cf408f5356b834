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

    /// A count of votes.
    struct Tally: Sendable {
        var ayes: Int?
        var noes: Int?
    }

    /// Whether nothing but greetings, thanks and names stands in it.
    var isCourtesy: Bool {
        let inert: Set<Tag> = [
            .courtesy, .filler, .adverb, .receipt, .automatic, .article, .link, .you, .and, .practical, .me,
        ]
        return claims.isEmpty && met.isSubset(of: inert) && unknownWords <= 4
    }
}
