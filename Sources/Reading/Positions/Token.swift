/// A word or a mark of the text, with its place in the original.
struct Token: Sendable {
    /// What the token is to the splitter.
    enum Kind: Sendable {
        case word, number, emoji
        /// `.`, `!` or `…`
        case stop
        /// `?`
        case question
        /// `,` `;` `:` and a dash between spaces
        case pause
        /// `(` or `)`
        case bracket
        case openQuote, closeQuote, straightQuote
        /// The end of a line.
        case line
        /// Two or more ends of line.
        case paragraph
        case other
    }

    /// What it is.
    let kind: Kind
    /// Lower case, no accents, no invisible marks: what the lexicon knows.
    var form: String
    /// Whether `form` was guessed from a slip of the pen.
    var spelling = Spelling.asTyped
    /// Its place in the original text.
    let range: Range<String.Index>
    /// Whether its first letter is a capital.
    let initial: Initial

    /// How the word was spelt.
    enum Spelling: Sendable {
        case asTyped, mended
        /// A few letters that may have been meant to turn the sentence round.
        case torn
        /// With the mark that tells it from another word: *ça* is no *CA*.
        case marked
    }

    /// The first letter of a word, and whether all are capitals.
    enum Initial: Sendable { case lower, upper, allUpper, none }

    /// Whether phrases of the lexicon may hold it.
    var isLexical: Bool {
        switch kind {
        case .word, .number, .emoji: true
        case .stop, .question, .pause, .bracket, .openQuote, .closeQuote, .straightQuote, .line, .paragraph, .other:
            false
        }
    }
}
