/// Finds the phrases of a sentence: the longest at each place, the question's own names before the language's.
struct ItemFinder: Sendable {
    /// The language of the sentence.
    let language: Language
    /// Names and title of the question.
    let names: Lexicon

    /// The items of `sentence`, in order, covering it whole; each word is looked at a bounded number of times.
    func items(of sentence: Sentence) -> [Item] {
        let words = SentenceWords(of: sentence.tokens, in: language, names)
        let tokens = words.tokens
        var items: [Item] = []
        var at = 0
        var tails: [Int: Int] = [:]
        while at < tokens.count {
            if let end = tails[at] {
                items.append(Self.tail(of: tokens, at..<end))
                at = end
                continue
            }
            if let item = parted(in: words, from: at, &tails) {
                items.append(item)
                at = item.tokens.upperBound
                continue
            }
            let match = tokens[at].isLexical ? longest(in: words, from: at) : nil
            let end = match?.end ?? at + 1
            let neutral = match.map { $0.entry.tag == .neutral } ?? words.isNeutral(at)
            items.append(
                Item(
                    tag: neutral ? nil : tag(of: match, at: tokens[at]), mood: match?.entry.mood ?? .actual,
                    tokens: at..<end, first: tokens[at], standing: neutral ? .neutral : .unknown,
                    spelling: tokens[at].spelling))
            at = end
        }
        return items
    }

    private func tag(of match: Lexicon.Match?, at token: Token) -> Tag? {
        token.spelling == .marked && match?.entry.tag == .organ ? .third : match?.entry.tag
    }

    /// The first part of a phrase in two parts, unless a longer phrase stands there; its second part is put in `tails`.
    private func parted(in words: SentenceWords, from at: Int, _ tails: inout [Int: Int]) -> Item? {
        let token = words.tokens[at]
        guard token.isLexical, let match = language.lexicon.parted(by: words.known[at], in: words.tokens, from: at),
            longest(in: words, from: at).map({ $0.end <= match.end }) ?? true
        else { return nil }
        tails[match.tail.lowerBound] = match.tail.upperBound
        return Item(
            tag: match.entry.tag, mood: match.entry.mood, tokens: at..<match.end, first: token,
            spelling: token.spelling, tail: match.tail.lowerBound)
    }

    private static func tail(of tokens: [Token], _ range: Range<Int>) -> Item {
        Item(tag: .filler, tokens: range, first: tokens[range.lowerBound])
    }

    private func longest(in words: SentenceWords, from at: Int) -> Lexicon.Match? {
        let own = names.longest(in: words.own, from: at)
        let known = language.lexicon.longest(in: words.known, from: at)
        guard let own else { return known }
        guard let known else { return own }
        return known.end > own.end ? known : own
    }
}
