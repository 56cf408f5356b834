/// One language the clerk reads, with all it knows of it.
struct Language: Sendable {
    /// ISO 639-1 code.
    let code: String
    /// Its phrases.
    let lexicon: Lexicon
    /// Its long words by what they are with one letter left out, to mend slips of the pen.
    let spelling: Spelling
    /// The example sentences of its tables.
    let examples: [LanguageTable.Example]

    private let bases: @Sendable (String) -> [String]
    private let isHarmless: @Sendable (String) -> Bool

    /// A language of `tables`; `conjugate` turns an infinitive into its forms, `bases` tells what a word may be
    /// inflected from, `isHarmless` knows words by their endings.
    init(
        code: String, tables: [String], conjugate: (String) -> [VerbForm] = { _ in [] },
        bases: @escaping @Sendable (String) -> [String] = { _ in [] },
        isHarmless: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        var lexicon = Lexicon()
        var spelling = Spelling()
        var examples: [LanguageTable.Example] = []
        for table in tables.map(LanguageTable.init) {
            examples += table.examples
            for line in table.lines {
                for (phrase, entry) in Self.entries(of: line, conjugate) {
                    lexicon.add(phrase, entry)
                    spelling.learn(phrase, entry.tag)
                }
            }
        }
        self.code = code
        self.bases = bases
        self.isHarmless = isHarmless
        self.lexicon = lexicon
        self.spelling = spelling
        self.examples = examples
    }

    /// Whether `form`, which the lexicon does not know, turns nothing round.
    func isNeutral(_ form: String) -> Bool {
        bases(form).contains(where: lexicon.isNeutral) || isHarmless(form)
    }

    private static func entries(
        of line: LanguageTable.Line, _ conjugate: (String) -> [VerbForm]
    ) -> [([String], Lexicon.Entry)] {
        let words = line.head.split(separator: " ")
        guard let name = words.last, let tag = Tag(rawValue: String(name)) else {
            preconditionFailure("no such tag: \(line.head)")
        }
        let mood = words.count > 1 ? moods[String(words[0])] : nil
        if words.first == "verb" {
            return line.phrases.flatMap { conjugate($0) }.flatMap { form in
                LanguageTable.spellings(of: form.text).map { ($0, Lexicon.Entry(tag: tag, mood: form.mood)) }
            }
        }
        return line.phrases.flatMap { LanguageTable.spellings(of: $0) }.map {
            ($0, Lexicon.Entry(tag: tag, mood: mood ?? .actual))
        }
    }

    /// Moods that may stand before the tag of a line: `future sign: serons signataires`.
    private static let moods: [String: Mood] = [
        "future": .future, "conditional": .conditional, "past": .past, "complement": .complement,
    ]
}
