/// The words of a sentence as one language and the question know them, slips of the pen mended.
struct SentenceWords {
    /// The tokens; a slip has the form it was meant to have.
    private(set) var tokens: [Token]
    /// Each token's word in the language's lexicon.
    private(set) var known: [Lexicon.Word]
    /// Each token's word among the names and the title of the question.
    private(set) var own: [Lexicon.Word]

    private let language: Language
    /// Tokens that are everyday words or none, as far as somebody asked.
    private var everyday: [Bool?]

    /// The words of `tokens`, each looked up once.
    init(of tokens: [Token], in language: Language, _ names: Lexicon) {
        self.tokens = tokens
        self.language = language
        known = tokens.map { language.lexicon.word($0.form) }
        own = tokens.map { names.word($0.form) }
        everyday = Array(repeating: nil, count: tokens.count)
        for index in tokens.indices where tokens[index].kind == .word { mend(index, names) }
        // *C'et non*
        for index in tokens.indices.dropFirst() where tokens[index].form == "et" && tokens[index - 1].form == "c" {
            take("est", at: index, names)
        }
        // *Ni pour, ni contre*.
        for index in tokens.indices.dropLast() where tokens[index].form == "," && tokens[index + 1].form == "ni" {
            known[index] = .passedOver
        }
    }

    /// Whether the token at `index` turns nothing round, by itself or by its ending.
    func isNeutral(_ index: Int) -> Bool {
        let form = tokens[index].form
        return everyday[index] ?? language.isEveryday(form, known[index]) || language.isHarmless(form)
    }

    private mutating func mend(_ index: Int, _ names: Lexicon) {
        guard !known[index].isHeld, !own[index].isKnown else { return }
        let form = tokens[index].form
        let isEveryday = language.isEveryday(form, known[index])
        everyday[index] = isEveryday
        if isEveryday { return }
        if let form = calm(form) {
            take(form, at: index, names)
        } else if joinsTwo(index) {
            tokens[index].spelling = .torn
        } else if let form = language.spelling.mended(form) {
            take(form, at: index, names)
            tokens[index].spelling = .mended
        } else if mayBeTorn(index) {
            tokens[index].spelling = .torn
        }
    }

    private func joinsTwo(_ index: Int) -> Bool {
        let isName = index > 0 && tokens[index].initial != .lower
        return language.spelling.joinsTwo(tokens[index].form, language.lexicon, isName: isName)
    }

    private mutating func take(_ form: String, at index: Int, _ names: Lexicon) {
        tokens[index].form = form
        known[index] = language.lexicon.word(form)
        own[index] = names.word(form)
        everyday[index] = nil
    }

    /// *Ouiiii* without its long breath, if that is a word.
    private func calm(_ form: String) -> String? {
        guard form.utf8.count < 30 else { return nil }
        var run = 0
        var last: Character?
        let short = form.filter { letter in
            run = letter == last ? run + 1 : 0
            last = letter
            return run == 0
        }
        return short.count + 2 <= form.count && language.lexicon.word(short).isKnown ? short : nil
    }

    private func mayBeTorn(_ index: Int) -> Bool {
        let token = tokens[index]
        return (token.initial == .lower || index == 0 && tokens.count > 1 && token.form.utf8.count > 1)
            && !isPostscript(token, before: tokens.dropFirst(index + 1).first)
            && language.spelling.mayTurn(token.form) && !standsBesideFigure(index)
    }

    /// *PS : …*
    private func isPostscript(_ token: Token, before next: Token?) -> Bool {
        token.form == "ps" && token.initial == .allUpper && next?.kind == .pause
    }

    /// *14 h*, *p 3*: a sign, no word.
    private func standsBesideFigure(_ index: Int) -> Bool {
        [index - 1, index + 1].contains { tokens.indices.contains($0) && tokens[$0].kind == .number }
    }
}
