/// Tells in which language a text and each of its sentences are: the one whose phrases cover most of it.
struct LanguageFinder {
    private let finders: [ItemFinder]

    /// A finder among `languages`, the first of which wins a tie.
    init(languages: [Language], names: Lexicon) {
        finders = languages.map { ItemFinder(language: $0, names: names) }
    }

    /// The language of the whole text, if any phrase was known.
    func language(of sentences: [Sentence]) -> Language? {
        let scores = finders.map { finder in
            sentences.prefix(60).reduce(0) { $0 + covered(finder.items(of: $1)) }
        }
        guard let best = scores.max(), best > 0 else { return nil }
        return zip(finders, scores).first { $0.1 == best }?.0.language
    }

    /// The items of `sentence` in the language that covers it best; `main` wins where it is nearly as good.
    func items(of sentence: Sentence, in main: Language) -> [Item] {
        let all = finders.map { (code: $0.language.code, items: $0.items(of: sentence)) }
        let home = all.first { $0.code == main.code }?.items ?? []
        let best = all.max { covered($0.items) < covered($1.items) }?.items ?? []
        return covered(best) > covered(home) * 2 ? best : home
    }

    private func covered(_ items: [Item]) -> Int {
        items.reduce(0) { $0 + ($1.tag == nil && $1.standing == .unknown ? 0 : $1.tokens.count) }
    }
}
