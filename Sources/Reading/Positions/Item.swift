/// A phrase of the lexicon found in a sentence, or a word or mark that is none.
struct Item: Sendable {
    /// What it means; `nil` where the lexicon does not know it.
    let tag: Tag?
    /// How far it asserts, if it is a verb.
    let mood: Mood
    /// Its tokens in the sentence.
    let tokens: Range<Int>
    /// What its first token is.
    let kind: Token.Kind
    /// How its first word begins.
    let initial: Token.Initial
    /// Its first word.
    let form: String
    /// The classes of its first word.
    private let classes: WordClasses.Bits

    /// Whether the lexicon knows it for harmless.
    let standing: Standing

    /// How its first word was spelt.
    let spelling: Token.Spelling

    /// The token at which its second part stands, of a phrase in two parts.
    let tail: Int?

    /// What is known of a word without a tag.
    enum Standing { case neutral, unknown }

    /// An item of `tokens`, which begins with `first`.
    init(
        tag: Tag?, mood: Mood = .actual, tokens: Range<Int>, first: Token, standing: Standing = .unknown,
        spelling: Token.Spelling = .asTyped, tail: Int? = nil
    ) {
        self.tag = tag
        self.mood = mood
        self.tokens = tokens
        kind = first.kind
        initial = first.initial
        form = first.form
        classes = WordClasses.known.classes(of: first.form)
        self.standing = standing
        self.spelling = spelling
        self.tail = tail
    }

    /// Whether its first word is of `wordClass`.
    func isOf(_ wordClass: WordClass) -> Bool { classes.contains(wordClass) }

    /// Whether a clause ends here.
    var isBoundary: Bool {
        switch kind {
        case .pause, .bracket: true
        case .word: tag == .but || tag == .and || tag == .although
        case .number, .emoji, .stop, .question, .openQuote, .closeQuote, .straightQuote, .line, .paragraph, .other:
            false
        }
    }

    /// Whether it is a quotation mark.
    var isQuoteMark: Bool {
        switch kind {
        case .openQuote, .closeQuote, .straightQuote: true
        case .word, .number, .emoji, .stop, .question, .pause, .bracket, .line, .paragraph, .other: false
        }
    }
}
