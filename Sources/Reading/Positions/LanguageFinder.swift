/// Tells in which language a text and each of its sentences are: the one that knows most of its words.
struct LanguageFinder {
    /// Enough words to tell a language by.
    private static let sample = 300

    private let finders: [ItemFinder]

    /// A finder among `languages`, the first of which wins a tie.
    init(languages: [Language], names: Lexicon) {
        finders = languages.map { ItemFinder(language: $0, names: names) }
    }

    /// The language of the whole text, if any of its words was known: a word that some phrase holds counts two, an
    /// everyday word one.
    func language(of sentences: [Sentence]) -> Language? {
        let forms = Self.sample(of: sentences)
        let scores = finders.indices.map { Score(of: forms, in: finders[$0].language, rank: $0) }
        // What a word may be inflected from takes long to find out: only a language that may still win is asked.
        var best: Score?
        for score in scores.sorted(by: { $0.sure > $1.sure }) where best.map(score.mayBeat) ?? true {
            let settled = score.settled(in: finders[score.rank].language)
            if best.map(settled.beats) ?? true { best = settled }
        }
        guard let best, best.sure > 0 else { return nil }
        return finders[best.rank].language
    }

    /// How much the words of a text speak for a language.
    private struct Score {
        /// The place of the language: the first of two wins a tie.
        let rank: Int
        /// What its known words count.
        private(set) var sure = 0
        /// Words it does not know as they stand: each counts one if an everyday word is inflected to it.
        private var open: [String] = []

        init(of forms: [String], in language: Language, rank: Int) {
            self.rank = rank
            for form in forms {
                let word = language.lexicon.word(form)
                if word.isKnown { sure += word.isHeld ? 2 : 1 } else { open.append(form) }
            }
        }

        func settled(in language: Language) -> Score {
            var score = self
            score.sure += open.count(where: language.isInflected)
            score.open = []
            return score
        }

        func beats(_ other: Score) -> Bool { (sure, -rank) > (other.sure, -other.rank) }
        func mayBeat(_ other: Score) -> Bool { (sure + open.count, -rank) > (other.sure, -other.rank) }
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
        let strange = strangers(in: home)
        let isStrange = strange > 1 && strange * 3 >= home.count { $0.kind == .word && $0.form.utf8.count > 1 }
        guard bar < sentence.tokens.count || isStrange else { return Told(items: home, tongue: .home) }
        let abroad = finders.filter { $0.language.code != main.code }.map { $0.items(of: sentence) }
        guard let best = abroad.max(by: { covered($0) < covered($1) }),
            covered(best) > bar || isStrange && strangers(in: best) * 3 < strange
        else { return Told(items: home, tongue: .home) }
        return Told(items: best, tongue: .abroad)
    }

    /// Words in small letters that a language does not know, or only as slips: *The committee could not be persuaded* is
    /// no French.
    private func strangers(in items: [Item]) -> Int {
        items.count {
            let isSlip = $0.spelling == .mended || $0.spelling == .torn
            let isUnknown = $0.tag == nil && $0.standing == .unknown && $0.initial == .lower
            return $0.kind == .word && (isUnknown || isSlip)
        }
    }

    private func covered(_ items: [Item]) -> Int {
        items.reduce(0) { $0 + ($1.tag == nil && $1.standing == .unknown ? 0 : $1.tokens.count) }
    }
}
