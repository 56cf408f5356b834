/// Tells in which language a text and each of its sentences are: the one that knows most of its words.
struct LanguageFinder {
    /// Enough words to tell a language by.
    private static let sample = 300

    private let finders: [ItemFinder]

    /// A finder among `languages`, the first of which wins a tie.
    init(languages: [Language], names: Lexicon) {
        finders = languages.map { ItemFinder(language: $0, names: names) }
    }

    /// The language of the whole text, if any of its words was known.
    func language(of sentences: [Sentence]) -> Language? {
        var scores = [Int](repeating: 0, count: finders.count)
        for form in Self.sample(of: sentences) {
            for index in finders.indices { scores[index] += finders[index].language.familiarity(of: form) }
        }
        guard let best = scores.max(), best > 0 else { return nil }
        return scores.firstIndex(of: best).map { finders[$0].language }
    }

    private static func sample(of sentences: [Sentence]) -> [String] {
        var forms: [String] = []
        for sentence in sentences {
            for token in sentence.tokens where token.isLexical {
                if forms.count == sample { return forms }
                forms.append(token.form)
            }
        }
        return forms
    }

    /// A sentence in the language that covers it best.
    struct Told {
        let items: [Item]
        /// Whether that is the language of the whole text.
        let tongue: SentenceReading.Tongue
    }

    /// `sentence` in the language that covers it best; `main` wins where it is nearly as good.
    func told(_ sentence: Sentence, in main: Language) -> Told {
        let home = finders.first { $0.language.code == main.code }?.items(of: sentence) ?? []
        let bar = covered(home) * 2
        guard bar < sentence.tokens.count else { return Told(items: home, tongue: .home) }
        let abroad = finders.filter { $0.language.code != main.code }.map { $0.items(of: sentence) }
        guard let best = abroad.max(by: { covered($0) < covered($1) }), covered(best) > bar else {
            return Told(items: home, tongue: .home)
        }
        return Told(items: best, tongue: .abroad)
    }

    private func covered(_ items: [Item]) -> Int {
        items.reduce(0) { $0 + ($1.tag == nil && $1.standing == .unknown ? 0 : $1.tokens.count) }
    }
}
