/// One line of an HTML text as a mail program would lay it out: block elements and `<br>` end lines.
public struct HTMLLine: Hashable, Sendable {
    /// The line's text in order, in pieces of equal looks; white space folded as a browser folds it.
    public let runs: [HTMLRun]
    /// How many quotes stand around the line (`<blockquote>` and the quote containers of mail programs).
    public let quoteDepth: Int
    /// What the mail program says the line is.
    public let container: HTMLContainer

    /// A line.
    public init(runs: [HTMLRun], quoteDepth: Int = 0, container: HTMLContainer = .body) {
        self.runs = runs
        self.quoteDepth = quoteDepth
        self.container = container
    }

    /// What the eye reads: neither hidden nor struck text, images by their alternative text only where it is an emoji.
    public var text: String {
        var text = ""
        for run in runs where run.marks.isDisjoint(with: [.hidden, .struck, .image]) { text += run.text }
        return text
    }
}

/// What the mail program's markup says of a line; the reader still checks it against the line's words.
///
/// People type where the cursor is: inside the signature's box, in front of the attribution. So markup is a hint.
public enum HTMLContainer: String, Hashable, Sendable {
    /// Ordinary text.
    case body
    /// A quote a mail program made: `blockquote type=cite`, `gmail_quote`, `yahoo_quoted` …
    case citation
    /// A `<blockquote>` with nothing that tells who made it.
    case bareQuote
    /// "On … wrote:" in a box of its own (`moz-cite-prefix`, `gmail_attr`).
    case attribution
    /// From, sent, to, subject of the mail answered (`divRplyFwdMsg`, Outlook's line above); the quote follows.
    case replyHeader
    /// The signature's box.
    case signature
}
