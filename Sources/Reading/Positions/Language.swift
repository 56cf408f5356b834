/// One language the clerk reads, with all it knows of it.
///
/// A class, since whoever looks for words holds it and copying so many tables costs more than most sentences do.
final class Language: Sendable {
    /// ISO 639-1 code.
    let code: String
    /// Its phrases.
    let lexicon: Lexicon
    /// Its long words that decide, to mend slips of the pen.
    let spelling: Spelling
    /// The example sentences of its tables.
    let examples: [LanguageTable.Example]

    private let bases: @Sendable (String) -> [String]
    private let harmless: @Sendable (String) -> Bool

    /// A language of `tables`; `conjugate` turns an infinitive into its forms, `bases` tells what a word may be
    /// inflected from, `isHarmless` knows words by their endings.
    init(
        code: String, tables: [String], conjugate: (String) -> [VerbForm] = { _ in [] },
        bases: @escaping @Sendable (String) -> [String] = { _ in [] },
        isHarmless: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        let tables = tables.map(LanguageTable.init)
        var lexicon = Lexicon(room: tables.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.phrases.count } })
        var spelling = Spelling()
        for line in tables.flatMap(\.lines) {
            for phrase in Self.partedPhrases(of: line) { lexicon.add(phrase) }
            Self.readEntries(of: line, conjugate) { phrase, entry in
                lexicon.add(phrase, entry)
                spelling.learn(phrase, entry)
            }
        }
        self.code = code
        self.bases = bases
        harmless = isHarmless
        self.lexicon = lexicon
        self.spelling = spelling
        examples = tables.flatMap(\.examples)
    }

    /// Whether `form`, which is `word` to the lexicon, is an everyday word or inflected from one.
    func isEveryday(_ form: String, _ word: Lexicon.Word) -> Bool { word.isNeutral || isInflected(form) }

    /// Whether an everyday word may be inflected to `form`.
    func isInflected(_ form: String) -> Bool { bases(form).contains { lexicon.word($0).isLemma } }

    /// Whether the ending of `form` shows that it turns nothing round.
    func isHarmless(_ form: String) -> Bool { harmless(form) }

    private static func readEntries(
        of line: LanguageTable.Line, _ conjugate: (String) -> [VerbForm], _ add: ([String], Lexicon.Entry) -> Void
    ) {
        let words = line.head.split(separator: " ")
        guard let name = words.last, let tag = Tag(rawValue: String(name)) else {
            preconditionFailure("no such tag: \(line.head)")
        }
        if words.first == "verb" {
            for verb in line.phrases {
                for form in conjugate(String(decoding: verb, as: UTF8.self)) {
                    add(Phrasing.words(of: Array(form.text.utf8)[...]), Lexicon.Entry(tag: tag, mood: form.mood))
                }
            }
        } else {
            let entry = Lexicon.Entry(tag: tag, mood: words.count > 1 ? moods[String(words[0])] ?? .actual : .actual)
            for phrase in line.phrases where !Phrasing.isParted(phrase) {
                for words in Phrasing.spellings(of: phrase) { add(words, entry) }
            }
        }
    }

    private static func partedPhrases(of line: LanguageTable.Line) -> [PartedPhrase] {
        guard line.phrases.contains(where: Phrasing.isParted) else { return [] }
        let words = line.head.split(separator: " ")
        guard let name = words.last, let tag = Tag(rawValue: String(name)) else { return [] }
        let mood = words.count > 1 ? moods[String(words[0])] ?? .actual : .actual
        return line.phrases.filter(Phrasing.isParted).flatMap { phrase in
            Phrasing.parts(of: phrase).map {
                PartedPhrase(head: $0.head, tail: $0.tail, entry: Lexicon.Entry(tag: tag, mood: mood))
            }
        }
    }

    /// Moods that may stand before the tag of a line: `future sign: serons signataires`.
    private static let moods: [String: Mood] = [
        "future": .future, "conditional": .conditional, "past": .past, "complement": .complement,
    ]
}
