import Testing

@testable import Reading

@Suite struct WordClassTests {
    @Test("every class the grammar asks for is named by some language", arguments: WordClass.allCases)
    func isNamed(_ wordClass: WordClass) {
        #expect(PositionReader.languages.contains { $0.classes.contains { $0.wordClass == wordClass } })
    }

    @Test("no language names a class twice, or a word twice in a class", arguments: PositionReader.languages)
    func isNamedOnce(_ language: Language) {
        let lines = language.classes
        #expect(Set(lines.map(\.wordClass)).count == lines.count)
        for line in lines { #expect(Set(line.words + line.stems).count == line.words.count + line.stems.count) }
    }

    @Test(
        "a word is of a class without its accents, a stem with any ending",
        arguments: [
            ("cotoie", WordClass.standing, true), ("ot", .removing, true), ("otez", .removing, true),
            ("la", .definite, true), ("lait", .definite, false), ("otez", .definite, false), ("", .definite, false),
            ("fur", .follower, true), ("geschaftsfuhrer", .function, true), ("rien", .function, false),
        ])
    func knowsWords(_ form: String, _ wordClass: WordClass, _ isOne: Bool) {
        #expect(WordClasses.known.classes(of: form).contains(wordClass) == isOne)
    }
}
