/// What the clause reader remembers within a clause.
struct ClauseState {
    var voice = Voice.unspoken
    /// Whether the clause named its own subject: the first one stands, later pronouns are objects.
    var subject = Subject.inherited
    /// Negations waiting for a predicate.
    var negations = 0
    /// Whether *ne* waits for *pas*.
    var ne = Ne.closed
    /// Words unknown to the lexicon since the negation.
    var unknownSince = 0
    /// Negations that a comma parted from what they deny: *nous ne pouvons, hélas, signer*.
    var carried = 0
    /// Whether a common noun the lexicon does not know is the subject.
    var nounSubject = Passage.closed
    /// Whether a name the lexicon does not know is the subject: *le GNI*.
    var namedSubject = Passage.closed
    /// Whether that name is said to say what follows *que*: of us it is hearsay.
    var hearsay = Passage.closed
    /// Whether a practical thing was named.
    var practical = Passage.closed
    /// Where the last negation stood, if it could deny the whole clause.
    var negationItem: Int?
    /// Whether a verb lets negation through to a clause with *que*.
    var raising = Passage.closed
    var mood = Mood.actual
    /// Whether a verb of answering was met: a quotation is then the answer.
    var answering = Passage.closed
    /// Whether the clause only concedes.
    var concession = Passage.closed
    /// Index of the clause's last claim among those of the sentence.
    var lastClaim: Int?
    /// Who spoke before a clause with *qui*, and speaks on after it.
    var outer: Voice?
    /// Whether the next predicate is what is not said.
    var instead = Passage.closed
    /// Whether a verb of will governs the infinitives that follow.
    var willing = Passage.closed
    /// Whether a subjunctive was met.
    var subjunctive = Passage.closed
    /// Whether others ask us: the infinitive is their wish.
    var asked = Passage.closed
    /// Token at which the clause starts.
    var start = 0
    /// Whether the clause speaks of the text or of us.
    var nearby = Passage.closed

    /// Whether the text was named in the clause, and whether what it is about follows.
    var theme = Theme.unnamed
    /// Whether a verb of alleging was met: *vous écrivez que*.
    var alleging = Passage.closed
    /// Whether what follows *que* is only pretended: *laisser croire que*.
    var pretended = Passage.closed
    /// Whether others are reported to say what follows.
    var reported = Passage.closed
    /// Where everyday words stand of which nobody knows what they do beside a consent.
    var loose: [Int] = []
    /// Whether the clause before named the text, of which a clause with *qui* after a comma speaks on.
    var textBefore = Passage.closed
    /// Whether what the clause says is known to touch no consent: thanks, practical things, a remark.
    var excused = Passage.closed
    /// Index of the clause's first item.
    var startItem = 0

    enum Theme { case unnamed, named, about }

    enum Subject { case inherited, named }
    enum Ne { case open, closed, merged }
    enum Passage { case open, closed }

    /// The clause after a comma: the subject goes on, all else starts anew.
    func next(at token: Int) -> ClauseState {
        var next = ClauseState()
        next.voice = outer ?? voice
        next.answering = answering
        next.willing = willing
        next.start = token
        return next
    }
}
