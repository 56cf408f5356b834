/// Finds the phrases of a sentence: the longest at each place, the question's own names before the language's.
struct ItemFinder: Sendable {
    /// The language of the sentence.
    let language: Language
    /// Names and title of the question.
    let names: Lexicon

    /// The items of `sentence`, in order, covering it whole; each word is looked at a bounded number of times.
    func items(of sentence: Sentence) -> [Item] {
        let tokens = mended(sentence.tokens)
        var items: [Item] = []
        var at = 0
        var tails: [Int: Int] = [:]
        while at < tokens.count {
            if let end = tails[at] {
                items.append(Self.tail(of: tokens, at..<end))
                at = end
                continue
            }
            if let item = parted(in: tokens, from: at, &tails) {
                items.append(item)
                at = item.tokens.upperBound
                continue
            }
            let match = tokens[at].isLexical ? longest(in: tokens, from: at) : nil
            let end = match?.end ?? at + 1
            let neutral = match.map { $0.entry.tag == .neutral } ?? language.isNeutral(tokens[at].form)
            items.append(
                Item(
                    tag: neutral ? nil : tag(of: match, at: tokens[at]), mood: match?.entry.mood ?? .actual,
                    tokens: at..<end,
                    kind: tokens[at].kind, initial: tokens[at].initial, form: tokens[at].form,
                    standing: neutral ? .neutral : .unknown, spelling: tokens[at].spelling))
            at = end
        }
        return items
    }

    private func tag(of match: Lexicon.Match?, at token: Token) -> Tag? {
        token.spelling == .marked && match?.entry.tag == .organ ? .third : match?.entry.tag
    }

    /// The first part of a phrase in two parts, unless a longer phrase stands there; its second part is put in `tails`.
    private func parted(in tokens: [Token], from at: Int, _ tails: inout [Int: Int]) -> Item? {
        guard tokens[at].isLexical, let match = language.lexicon.parted(in: tokens, from: at),
            longest(in: tokens, from: at).map({ $0.end <= match.end }) ?? true
        else { return nil }
        tails[match.tail.lowerBound] = match.tail.upperBound
        return Item(
            tag: match.entry.tag, mood: match.entry.mood, tokens: at..<match.end, kind: tokens[at].kind,
            initial: tokens[at].initial, form: tokens[at].form, spelling: tokens[at].spelling,
            tail: match.tail.lowerBound)
    }

    private static func tail(of tokens: [Token], _ range: Range<Int>) -> Item {
        let first = tokens[range.lowerBound]
        return Item(
            tag: .filler, mood: .actual, tokens: range, kind: first.kind, initial: first.initial, form: first.form)
    }

    private func longest(in tokens: [Token], from at: Int) -> Lexicon.Match? {
        let own = names.longest(in: tokens[...], from: at)
        let known = language.lexicon.longest(in: tokens[...], from: at)
        guard let own else { return known }
        guard let known else { return own }
        return known.end > own.end ? known : own
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
        return short.count + 2 <= form.count && language.lexicon.knows(short) ? short : nil
    }

    private func mended(_ tokens: [Token]) -> [Token] {
        tokens.enumerated().map { index, token in
            guard token.kind == .word, !language.knows(token.form), !names.knows(token.form) else { return token }
            var token = token
            if let form = calm(token.form) {
                token.form = form
            } else if let form = language.spelling.mended(token.form) {
                token.form = form
                token.spelling = .mended
            } else if token.initial == .lower || index == 0 && tokens.count > 1 && token.form.utf8.count > 1,
                !isPostscript(token, before: tokens.dropFirst(index + 1).first),
                language.spelling.mayTurn(token.form),
                !stands(besideFigure: index, in: tokens)
            {
                token.spelling = .torn
            }
            return token
        }
    }

    /// *PS : …*
    private func isPostscript(_ token: Token, before next: Token?) -> Bool {
        token.form == "ps" && token.initial == .allUpper && next?.kind == .pause
    }

    /// *14 h*, *p 3*: a sign, no word.
    private func stands(besideFigure index: Int, in tokens: [Token]) -> Bool {
        [index - 1, index + 1].contains { tokens.indices.contains($0) && tokens[$0].kind == .number }
    }
}
