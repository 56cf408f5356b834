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

    /// Whether the lexicon knows it for harmless.
    var standing = Standing.unknown

    /// How its first word was spelt.
    var spelling = Token.Spelling.asTyped

    /// The token at which its second part stands, of a phrase in two parts.
    var tail: Int?

    /// What is known of a word without a tag.
    enum Standing { case neutral, unknown }

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
