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
    /// The small words it names by class.
    let classes: [ClassLine]

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
        let lines = tables.flatMap(\.lines)
        for line in lines where !ClassLine.isOne(line) { Self.learn(line, conjugate, &lexicon, &spelling) }
        self.code = code
        self.bases = bases
        harmless = isHarmless
        self.lexicon = lexicon
        self.spelling = spelling
        examples = tables.flatMap(\.examples)
        classes = lines.filter(ClassLine.isOne).map(ClassLine.init)
    }

    /// Whether `form`, which is `word` to the lexicon, is an everyday word or inflected from one.
    func isEveryday(_ form: String, _ word: Lexicon.Word) -> Bool { word.isNeutral || isInflected(form) }

    /// Whether an everyday word may be inflected to `form`.
    func isInflected(_ form: String) -> Bool { bases(form).contains { lexicon.word($0).isLemma } }

    /// Whether the ending of `form` shows that it turns nothing round.
    func isHarmless(_ form: String) -> Bool { harmless(form) }

    private static func learn(
        _ line: LanguageTable.Line, _ conjugate: (String) -> [VerbForm], _ lexicon: inout Lexicon,
        _ spelling: inout Spelling
    ) {
        let entry = entry(of: line)
        for phrase in partedPhrases(of: line) { lexicon.add(phrase) }
        for form in conjugated(line, conjugate) {
            let entry = Lexicon.Entry(tag: entry.tag, mood: form.mood)
            lexicon.add(form.words, entry)
            spelling.learn(form.words, entry)
        }
        for phrase in phrases(of: line) {
            if let places = Phrasing.places(of: phrase) {
                lexicon.add(places[...], entry) { spelling.learn([$0], entry) }
                continue
            }
            for words in Phrasing.spellings(of: phrase) {
                lexicon.add(words, entry)
                spelling.learn(words, entry)
            }
        }
    }

    /// What the phrases of `line` mean.
    private static func entry(of line: LanguageTable.Line) -> Lexicon.Entry {
        let words = line.head.split(separator: " ")
        guard let name = words.last, let tag = Tag(rawValue: String(name)) else {
            preconditionFailure("no such tag: \(line.head)")
        }
        return Lexicon.Entry(tag: tag, mood: words.count > 1 ? moods[String(words[0])] ?? .actual : .actual)
    }

    private static func isOfVerbs(_ line: LanguageTable.Line) -> Bool { line.head.hasPrefix("verb ") }

    /// The phrases of a line that does not name verbs, but for those of two parts.
    private static func phrases(of line: LanguageTable.Line) -> [ArraySlice<UInt8>] {
        isOfVerbs(line) ? [] : line.phrases.filter { !Phrasing.isParted($0) }
    }

    /// The forms of the verbs of a line that names such.
    private static func conjugated(
        _ line: LanguageTable.Line, _ conjugate: (String) -> [VerbForm]
    ) -> [(words: [String], mood: Mood)] {
        guard isOfVerbs(line) else { return [] }
        return line.phrases.flatMap { conjugate(String(decoding: $0, as: UTF8.self)) }
            .map { (Phrasing.words(of: Array($0.text.utf8)[...]), $0.mood) }
    }

    private static func partedPhrases(of line: LanguageTable.Line) -> [PartedPhrase] {
        guard line.phrases.contains(where: Phrasing.isParted) else { return [] }
        let entry = entry(of: line)
        return line.phrases.filter(Phrasing.isParted).flatMap { phrase in
            Phrasing.parts(of: phrase).map { PartedPhrase(head: $0.head, tail: $0.tail, entry: entry) }
        }
    }

    /// Moods that may stand before the tag of a line: `future sign: serons signataires`.
    private static let moods: [String: Mood] = [
        "future": .future, "conditional": .conditional, "past": .past, "complement": .complement,
    ]
}
