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
        while at < tokens.count {
            let match = tokens[at].isLexical ? longest(in: tokens, from: at) : nil
            let end = match?.end ?? at + 1
            items.append(
                Item(
                    tag: match?.entry.tag, mood: match?.entry.mood ?? .actual, tokens: at..<end,
                    kind: tokens[at].kind, initial: tokens[at].initial, form: tokens[at].form))
            at = end
        }
        return items
    }

    private func longest(in tokens: [Token], from at: Int) -> Lexicon.Match? {
        let own = names.longest(in: tokens[...], from: at)
        let known = language.lexicon.longest(in: tokens[...], from: at)
        guard let own else { return known }
        guard let known else { return own }
        return known.end > own.end ? known : own
    }

    private func mended(_ tokens: [Token]) -> [Token] {
        tokens.map { token in
            guard token.kind == .word, !language.lexicon.knows(token.form), !names.knows(token.form),
                let form = language.spelling.mended(token.form)
            else { return token }
            var token = token
            token.form = form
            return token
        }
    }
}
