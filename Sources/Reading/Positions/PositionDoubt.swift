/// What keeps a consent from being certain; the raw value is the word shown and kept in the ledger.
enum PositionDoubt: String, Sendable {
    case negation, distantNegation = "distant-negation", opposition = "unexplained-opposition"
    case quotedOpposition = "quoted-opposition", condition, adversative, demand, question, delay, unclear, reference
    case elsewhere, irony, robot, harsh, hedge, personal, automatic, complement, hypothetical, correction, disguise
    case conflict, concession, remark, tickBoxes = "tick-boxes", struck, tooLong = "too-long", subject, partial
    case language
    /// The clerk or the authors are asked for something, and nobody knows whether the answer hangs on it.
    case request
    /// Unknown words in the very clause relied on.
    case unknownWords = "unknown-words"
    /// A few letters that may have been meant for *pas* or *sans*.
    case torn
    /// A negation at the very end, torn from what it denies.
    case dangling
    /// A negation before *que* that denies the clause after it.
    case denial

    /// Whether a remark said to block nothing explains it.
    var yieldsToNonBlocking: Bool {
        switch self {
        case .remark, .demand, .request, .harsh, .adversative, .negation, .distantNegation, .concession: true
        case .opposition, .quotedOpposition, .condition, .question, .delay, .unclear, .reference, .elsewhere, .irony,
            .robot, .hedge, .personal, .automatic, .complement, .hypothetical, .correction, .disguise, .conflict,
            .tickBoxes, .struck, .tooLong, .subject, .partial, .language, .dangling, .torn, .denial, .unknownWords:
            false
        }
    }

    /// Whether a text that ends in nothing but the act leaves nothing of it.
    var yieldsToAct: Bool {
        switch self {
        case .adversative, .concession, .hedge, .question, .partial, .remark, .personal: true
        case .harsh, .negation, .distantNegation, .denial, .dangling, .torn, .unknownWords, .hypothetical, .delay,
            .opposition, .quotedOpposition, .condition, .demand, .request, .unclear, .reference, .elsewhere, .irony,
            .robot,
            .automatic, .complement, .correction, .disguise, .conflict, .tickBoxes, .struck, .tooLong, .subject,
            .language:
            false
        }
    }
}

/// A doubt where it arose.
struct PlacedDoubt: Sendable {
    let doubt: PositionDoubt
    let sentence: Int
    let item: Int
    /// The first token of that item.
    let token: Int
    /// What the clause it arose in is about.
    var topic = Topic.open

    /// A practical thing, what was said of others or of us in a clause of its own beside the consent, or anything.
    enum Topic: Sendable { case practical, aside, ours, open }
}
