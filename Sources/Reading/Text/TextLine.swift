internal import Mail

/// One line of a view as the eye sees it, with what becomes of it.
struct TextLine {
    /// What is read: without quote marks, struck or hidden letters; trailing space removed.
    var text: String
    /// How many quotes stand around it: `>` marks and quote containers.
    var depth = 0
    /// What the mail program's markup says of it.
    var container = HTMLContainer.body
    /// What else stood on the line, if anything did.
    private var beside: Beside?
    /// All letters stand in a colour that people choose to be noticed.
    var isVivid = false
    /// All letters stand in some colour.
    var isTinted = false
    /// The line begins with `|`, as some programs quote.
    var hasBar = false
    /// Between fences of code: neither quote nor signature, whatever it looks like.
    var isProtected = false
    /// `text` folded.
    private(set) var folded: [UInt8]
    /// What becomes of it.
    var fate = Fate.new

    /// What few lines have: in one piece, since lines are handed about a lot and each piece is counted in and out.
    private final class Beside: Sendable {
        let hidden: String
        let struck: [String]
        let tail: String

        init(hidden: String, struck: [String], tail: String) {
            self.hidden = hidden
            self.struck = struck
            self.tail = tail
        }
    }

    /// What stands there but is not to be seen.
    var hidden: String { beside?.hidden ?? "" }
    /// What was struck through.
    var struck: [String] { beside?.struck ?? [] }
    /// An attribution that stood behind `text` on the same line.
    var tail: String { beside?.tail ?? "" }

    /// Keeps letters that are not read.
    mutating func keep(hidden: String, struck: [String]) {
        if hidden.isEmpty && struck.isEmpty { return }
        beside = Beside(hidden: hidden, struck: struck, tail: tail)
    }

    /// Parts the line: only `text` of it is read, `tail` stood behind it.
    mutating func part(text: String, tail: String) {
        self.text = text
        beside = Beside(hidden: hidden, struck: struck, tail: tail)
    }

    /// Kept, or set aside for a reason.
    enum Fate: Equatable {
        case new
        case elided(Reading.Elided.Reason)

        /// Somebody else's words, by its place.
        var isQuoted: Bool {
            switch self {
            case .elided(.quote), .elided(.forwarded), .elided(.ourLetter): true
            case .elided, .new: false
            }
        }
    }

    /// A line of `text`.
    init(text: String) {
        self.text = text
        folded = Folding.fold(text)
    }

    /// Nothing to be read.
    var isBlank: Bool { folded.isEmpty }

    /// New text, with something to be read.
    var isSaid: Bool { fate == .new && !isBlank }

    /// Set aside for `reason`, unless it is already.
    mutating func elide(_ reason: Reading.Elided.Reason) {
        if fate == .new { fate = .elided(reason) }
    }
}
