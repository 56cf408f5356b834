/// A head of the tables of a topic: what the grammar asks of the words behind it, in any language.
protocol TableTerm: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// The tables of its topic.
    static var glossary: Glossary<Self> { get }
}

extension TableTerm {
    /// Its words, as ``Lexer`` folds them.
    var words: Set<String> { Set(Self.glossary.words(of: self)) }
    /// Beginnings of words, which its lines write with a hyphen behind.
    var stems: [String] { Self.glossary.stems(of: self) }
    /// Its phrases.
    var phrases: PhraseBook<Void> {
        PhraseBook(phrases: Self.glossary.lines(of: self).flatMap(\.phrases).map { ((), $0) })
    }

    /// Its phrases, each as its words.
    var sequences: Set<[String]> {
        Set(Self.glossary.lines(of: self).flatMap(\.phrases).map { PhrasePattern.words(of: $0) })
    }

    /// All phrases of its topic, each with its term.
    static var book: PhraseBook<Self> {
        PhraseBook(phrases: glossary.lines.flatMap { line in line.phrases.map { (line.term, $0) } })
    }

    /// The words of several terms, each with what it means.
    static func values<Value>(_ values: [Self: Value]) -> [String: Value] {
        var meanings: [String: Value] = [:]
        for (term, value) in values { for word in term.words { meanings[word] = value } }
        return meanings
    }

    /// The phrases of several terms, each with what it means; of two alike the first of the tables counts.
    static func phrases<Meaning>(_ meanings: [Self: Meaning]) -> PhraseBook<Meaning> {
        PhraseBook(
            phrases: glossary.lines.flatMap { line in
                meanings[line.term].map { meaning in line.phrases.map { (meaning, $0) } } ?? []
            })
    }
}

/// The tables of a topic in all languages, read once.
struct Glossary<Term: TableTerm>: Sendable {
    /// A line of a table.
    struct Line: Sendable {
        /// Its head.
        let term: Term
        /// In UTF-8, as written.
        let phrases: [ArraySlice<UInt8>]
    }

    /// In the order of the languages and their tables.
    let lines: [Line]
    /// The example sentences of the tables.
    let examples: [LanguageTable.Example]

    /// Reads what `topic` names of every language; a head nobody asks for is a programmer's mistake.
    init(_ topic: (MeetingTables) -> [String]) {
        let tables = MeetingTables.all.flatMap(topic).map(LanguageTable.init)
        lines = tables.flatMap(\.lines).map { line in
            guard let term = Term(rawValue: line.head) else { preconditionFailure("no such term: \(line.head)") }
            return Line(term: term, phrases: line.phrases)
        }
        examples = tables.flatMap(\.examples)
    }

    /// The lines headed `term`.
    func lines(of term: Term) -> [Line] { lines.filter { $0.term == term } }

    /// The words behind `term`, each alone.
    func words(of term: Term) -> [String] {
        lines(of: term).flatMap(\.phrases).flatMap { phrase in
            let places = PhrasePattern.places(of: phrase)
            precondition(places.count == 1 && places[0].allSatisfy { $0.count == 1 }, "a term of words: \(term)")
            return places[0].map { $0[0] }
        }
    }

    /// The beginnings of words behind `term`.
    func stems(of term: Term) -> [String] {
        lines(of: term).flatMap(\.phrases).flatMap { phrase in
            precondition(phrase.last == UInt8(ascii: "-"), "a stem ends in a hyphen: \(term)")
            return PhrasePattern.words(of: phrase.dropLast())
        }
    }
}
