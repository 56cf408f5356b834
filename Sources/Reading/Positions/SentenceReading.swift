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
    var met: Tags = []
    /// Votes counted for and against.
    var tally = Tally()
    /// Words the lexicon does not know.
    var unknownWords = 0
    /// Where lower-case words that the lexicon does not know stand, before what the text is about.
    var strangers: [Int] = []

    /// Where words stand that no clause of consent is known to hold, but for clauses of thanks, remarks and practical things.
    var loose: [Int] = []

    /// Everyday verbs at the head of a clause that tell the clerk to do something.
    var commands = 0

    /// A count of votes.
    struct Tally: Sendable {
        var ayes: Int?
        var noes: Int?
    }

    /// Whether it is in the language of the text.
    var tongue = Tongue.home

    /// The language of the text, or another.
    enum Tongue: Sendable { case home, abroad }

    /// Whether it begins with thanks or a greeting.
    var opensPolitely = false
    /// Whether that is one word after which anything may be said: *désolée*, *merci*.
    var opensBarely = false
    /// Whether it says what holds if the answer to a question before it is no: *sinon, d'accord*.
    var opensElse = false
    /// Whether it holds a saying that is known whole: *on ne lâche rien*.
    var holdsSaying = false
    /// Whether it is a line of nothing but who signs the mail.
    var signs = Signs.no

    /// Whether a sentence is the writer's name.
    enum Signs: Sendable { case no, name }

    /// Whether it says of nothing else than remarks that they bind nobody: *rien de bloquant*, *à vous de voir*.
    var waives = false

    /// Whether it praises what it names, or says how our name is to be spelt.
    var praises = false

    /// Whether it speaks of the writer's own changes to the text, which come with the answer: *mes retouches*.
    var bringsChanges = false

    /// The verb that tells the clerk to change the text, at the head of a clause: *rectifiez ça*.
    var bid: Int?

    /// Quotations that ended.
    var quotes = 0
    /// Parts of the text named otherwise than as all of it.
    var parts = 0
    /// Things the writer says to take, keep or do: *je prends la chambre*.
    var errands = 0
    /// Whether something is asked for that anybody asks of a clerk: *please confirm receipt*.
    var holdsErrand = false
    /// Clauses with a subject that say no position.
    var asides = 0

    /// Everyday words in small letters, which say something, though not about a position.
    var everydayWords = 0
    /// How many words it has.
    var words = 0

    /// Notes `doubt` at `item`, the one at `place`.
    mutating func note(_ doubt: PositionDoubt, at item: Item, _ place: Int) {
        doubts.append(PlacedDoubt(doubt: doubt, sentence: index, item: place, token: item.tokens.lowerBound))
    }

    /// Whether it is a few words of which nobody knows what they say: *nous, sûrement as*, *c'est inadmisible*.
    var isFragment: Bool {
        guard claims.isEmpty, words <= 4, signs == .no, !isCourtesy, met.isDisjoint(with: [.practical, .receipt]) else {
            return false
        }
        // *Désolée, impubliable*, but *amitiés australes*.
        if met.contains(.courtesy) {
            return opensBarely && !strangers.isEmpty && met.isDisjoint(with: [.pour, .link, .you])
        }
        return !strangers.isEmpty || isBare || isTerse
    }

    /// Whether it is a few everyday words without a verb that is known: *confirmation lundi*, *le reste jeudi*.
    private var isTerse: Bool {
        let saying: Tags = [
            .copula, .me, .own, .third, .remark, .nihil, .harmless, .matter, .theme, .support, .concluding,
        ]
        return everydayWords > 0 && end == .statement && !praises && !holdsSaying && !holdsErrand
            && met.isDisjoint(with: saying)
    }

    /// Whether it says of us, in three or four words, nothing that is understood: *nous, sûrement*, *nous passons*.
    var isBare: Bool {
        let hollow: Tags = [
            .own, .organ, .adverb, .concluding, .filler, .and, .assent, .pour, .article, .this, .copula, .third,
        ]
        guard claims.isEmpty, met.contains(.own), end == .statement, unknownWords == 0, !holdsSaying else {
            return false
        }
        return words <= 4 && met.isSubset(of: hollow) || words <= 3 && met.isSubset(of: hollow.union([.neutral]))
    }

    /// Whether it holds something that a waiver would take back.
    var holdsDemand: Bool {
        let asking: Tags = [.demand, .must, .part, .remark, .caveat, .condition, .withdraw, .before, .substance]
        return !met.isDisjoint(with: asking) || !doubts.isEmpty || !strangers.isEmpty || commands > 0 || bid != nil
    }

    /// Whether it says of a part of the text something that is no answer, no praise, no thanks and no remark: *la page 2
    /// dégage*, *paragraph 3: out*. Whoever signs may want it changed.
    var speaksOfPart: Bool {
        let harmless: Tags = [.remark, .courtesy, .receipt, .harmless, .practical, .fulfilled, .asIs, .nihil]
        return parts > 0 && words > 1 && claims.isEmpty && end == .statement && !praises && !met.contains(.organ)
            && met.isDisjoint(with: harmless)
    }

    /// Whether it concludes from what was said before: *mais nous signons*, *nous signons donc*, *signons en l'état*.
    var isWeighed: Bool { !met.isDisjoint(with: [.but, .although, .concluding, .asIs]) }

    /// Whether nothing but greetings, thanks and names stands in it.
    var isCourtesy: Bool {
        let inert: Tags = [
            .courtesy, .filler, .adverb, .concluding, .receipt, .automatic, .article, .link, .you, .and, .practical,
            .me, .this,
            .matter,
        ]
        return claims.isEmpty && met.isSubset(of: inert)
            && (met.isDisjoint(with: [.matter, .this]) || !met.isDisjoint(with: [.courtesy, .receipt]))
            && (unknownWords == 0 || unknownWords <= 6 && strangers.isEmpty && (index > 0 || met.contains(.courtesy)))
    }
}
