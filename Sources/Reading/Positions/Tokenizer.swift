/// Cuts text into words and marks in one pass over its Unicode scalars.
///
/// Apostrophes and hyphens part words (`d'accord` is *d* and *accord*), so that the lexicon needs one spelling.
struct Tokenizer {
    /// What was found: tokens in order, and whether a word was disguised.
    struct Result {
        var tokens: [Token] = []
        /// Whether a word held an invisible mark, or letters that only look like Latin ones.
        var disguise = Disguise.none
    }

    /// Whether words are what they look like.
    enum Disguise { case none, found }

    let scalars: String.UnicodeScalarView
    var at: String.Index
    var result = Result()

    private init(_ text: String) {
        scalars = text.unicodeScalars
        at = scalars.startIndex
    }

    /// The tokens of `text`.
    static func tokens(of text: String) -> Result {
        var tokenizer = Tokenizer(text)
        while tokenizer.at < tokenizer.scalars.endIndex { tokenizer.step() }
        return tokenizer.result
    }

    private mutating func step() {
        let scalar = scalars[at]
        switch LetterFolding.fold(scalar) {
        case .letters, .disguised: word()
        case .invisible, .strike, .accent:
            if isOverride(scalar) { result.disguise = .found }
            at = scalars.index(after: at)
        case .none:
            if isDigit(scalar) { figure() } else { mark(scalar) }
        }
    }

    private mutating func word() {
        let start = at
        var form = ""
        var upper = 0
        var letters = 0
        var struck = 0
        var hidden = false
        loop: while at < scalars.endIndex {
            switch LetterFolding.fold(scalars[at]) {
            case .letters(let more): form += more
            case .disguised(let more):
                form += more
                result.disguise = .found
            case .invisible: hidden = true
            case .strike: struck += 1
            case .accent: break
            case .none: break loop
            }
            if isLetter(scalars[at]) {
                letters += 1
                if isUpper(scalars[at]) { upper += 1 }
                if hidden { result.disguise = .found }
            }
            at = scalars.index(after: at)
        }
        guard struck * 2 < max(letters, 1) else {
            result.disguise = .found
            return
        }
        let first = isUpper(scalars[start])
        let initial: Token.Initial = upper == letters && letters > 1 ? .allUpper : first ? .upper : .lower
        var token = Token(kind: .word, form: form, range: start..<at, initial: initial)
        if form == "ca", scalars[start] == "ç" || scalars[start] == "Ç" { token.spelling = .marked }
        result.tokens.append(token)
    }

    /// *FN3S* is one name.
    private mutating func figure() {
        guard let last = result.tokens.last, last.kind == .word, last.initial == .allUpper, last.range.upperBound == at
        else { return number(from: at) }
        while at < scalars.endIndex, isDigit(scalars[at]) || isLetter(scalars[at]) { at = scalars.index(after: at) }
        result.tokens[result.tokens.count - 1] = Token(
            kind: .word, form: last.form, range: last.range.lowerBound..<at, initial: last.initial)
    }

    private mutating func number(from start: String.Index) {
        while at < scalars.endIndex, isDigit(scalars[at]) { at = scalars.index(after: at) }
        append(.number, from: start)
    }

    private mutating func mark(_ scalar: Unicode.Scalar) {
        if skipInclusiveEnding(scalar) { return }
        let start = at
        at = scalars.index(after: at)
        switch scalar {
        case "\n", "\u{2028}", "\u{2029}": line(from: start)
        case "\r", " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "ʼ", "`", "´": break
        case "-", "‐", "‑", "–", "—", "−": dash(from: start)
        case "+" where at < scalars.endIndex && isDigit(scalars[at]): number(from: start)
        case ".", "!", "…", "。": append(.stop, from: start)
        case "?": append(.question, from: start)
        case ",", ";", ":", "/", "|", "•", "→": append(.pause, from: start)
        case "(", ")": append(.bracket, from: start)
        case "«", "“", "„", "‹": append(.openQuote, from: start)
        case "»", "”", "›": append(.closeQuote, from: start)
        case "\"": append(.straightQuote, from: start)
        default: append(isPicture(scalar) ? .emoji : .other, from: start)
        }
    }

    /// A dash inside a word parts it; between spaces it is a pause; before a figure it is a sign.
    private mutating func dash(from start: String.Index) {
        let before = start > scalars.startIndex ? scalars[scalars.index(before: start)] : " "
        let after = at < scalars.endIndex ? scalars[at] : " "
        let open = before == " " || before == "\n" || before == "\u{A0}" || before == ":"
        if open, isDigit(after) { return number(from: start) }
        if open || after == " " { append(.pause, from: start) }
    }

    private mutating func line(from start: String.Index) {
        var ends = 1
        while at < scalars.endIndex, Self.isBlank(scalars[at]) {
            if scalars[at] == "\n" { ends += 1 }
            at = scalars.index(after: at)
        }
        append(ends > 1 ? .paragraph : .line, from: start)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n" || scalar == "\u{A0}"
    }

    private mutating func append(_ kind: Token.Kind, from start: String.Index) {
        let written = String(scalars[start..<at])
        // Most marks are ASCII, and a search for characters takes longer than all the rest.
        let form = written.utf8.contains(0xE2) ? written.replacing("−", with: "-") : written
        result.tokens.append(Token(kind: kind, form: form, range: start..<at, initial: .none))
    }

    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private func isOverride(_ scalar: Unicode.Scalar) -> Bool {
        [0x202D, 0x202E, 0x2066, 0x2067].contains(scalar.value)
    }

    private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x7F && (scalar.properties.isEmoji || scalar.properties.generalCategory == .otherSymbol)
    }
}
