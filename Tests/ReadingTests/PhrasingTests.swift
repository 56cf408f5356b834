import Testing

@testable import Reading

struct PhrasingTests {
    @Test(arguments: [
        ("[|notre] accord", ["accord", "notre accord"]),
        ("[notre|mon] accord(s)", ["notre accord", "notre accords", "mon accord", "mon accords"]),
        ("l'[appel|avis] [du ca|de tous]", ["l appel du ca", "l appel de tous", "l avis du ca", "l avis de tous"]),
        ("[très|] favorable", ["tres favorable", "favorable"]),
    ])
    func `a phrase with choices has the places that its spellings run through`(phrase: String, spelled: [String]) throws
    {
        let places = try #require(Phrasing.places(of: Array(phrase.utf8)[...]))
        #expect(Set(product(of: places)) == Set(spelled))
        #expect(Set(Phrasing.spellings(of: Array(phrase.utf8)[...]).map(joined)) == Set(spelled))
    }

    @Test(arguments: ["sign[e|ons]", "[re|]lire", "[ne |n'][signe|signons]", "accord"])
    func `a choice within a word, or none, is no place`(phrase: String) {
        #expect(Phrasing.places(of: Array(phrase.utf8)[...]) == nil)
    }

    @Test(arguments: [
        FrenchTables.talk, FrenchTables.bargains, FrenchTables.delay, EnglishTables.talk, DutchTables.talk,
        GermanTables.talk,
    ])
    func `the tables' phrases mean by place what they mean spelled out`(table: String) {
        for line in LanguageTable(table).lines {
            for phrase in line.phrases where !Phrasing.isParted(phrase) {
                guard let places = Phrasing.places(of: phrase) else { continue }
                let spelled = Phrasing.spellings(of: phrase).map(joined)
                #expect(Set(product(of: places)) == Set(spelled), "\(String(decoding: phrase, as: UTF8.self))")
            }
        }
    }

    private func product(of places: [[[String]]]) -> [String] {
        let all = places.reduce([[]]) { begun, choices in begun.flatMap { head in choices.map { head + $0 } } }
        return all.map(joined).filter { !$0.isEmpty }
    }

    private func joined(_ words: [String]) -> String { words.joined(separator: " ") }
}
