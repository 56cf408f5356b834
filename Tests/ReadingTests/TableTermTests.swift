import Federation
import Testing

@testable import Reading

@Suite struct TableTermTests {
    @Test("every term has words, and no line holds one twice")
    func termsHaveWords() {
        checkTables(AttendanceSignal.self)
        checkTables(AttendanceTerm.self)
        checkTables(ClauseTerm.self)
        checkTables(SubstituteTerm.self)
        checkTables(NameTerm.self)
        checkTables(AgendaTerm.self)
        checkTables(AgendaWords.Trigger.self)
        checkTables(PointTerm.self)
        checkTables(PartTerm.self)
        checkTables(MeetingTextTerm.self)
    }

    @Test(
        "a sentence of the tables is read as they say: who comes, or the points asked for",
        arguments: MeetingTables.all.flatMap { language in
            [
                language.signals, language.attendance, language.clauses, language.substitutes, language.names,
                language.agenda, language.triggers, language.points, language.parts, language.letters,
            ].joined().flatMap { LanguageTable($0).examples }
        })
    func isReadAsSaid(_ example: LanguageTable.Example) {
        let reading = AttendanceReader().read(
            text: example.sentence, subject: "Re: Réunion", question: Question(kind: .meeting))
        let said =
            Reading.AttendanceAnswer(rawValue: example.label) == nil
            ? reading.agenda.joined(separator: " ; ") : reading.attendance.rawValue
        #expect(said == example.label, "\(example.sentence): \(reading.why)")
    }

    @Test("a term of words folds them; letters in parentheses may be left out")
    func foldsWords() {
        #expect(ClauseTerm.participles.words == ["etant", "ayant", "being", "having"])
        #expect(ClauseTerm.people.words.contains("presentes"))
        #expect(AgendaTerm.values([.two: 2])["zwei"] == 2)
        #expect(MeetingTextTerm.textStems.stems == ["oppos", "desapprouv"])
        #expect(MeetingTextTerm.otherSenses.sequences.contains(["l", "appel"]))
    }

    @Test(
        "a pattern has a choice of words at each of its places",
        arguments: [
            ("je [viens|y serai] [bien|]", [[["je"]], [["viens"], ["y", "serai"]], [["bien"], []]]),
            (
                "l'adhésion(s) … là-bas",
                [[["l", "adhesion"], ["l", "adhesions"]], [["…"]], [["la"]], [["bas"]]]
            ),
            ("[plus tard, ou|50/50]", [[["plus", "tard", ",", "ou"], ["50", "/", "50"]]]),
            ("stimme … zu", [[["stimme"]], [["…"]], [["zu"]]]),
        ])
    func hasPlaces(_ pattern: String, _ places: [[[String]]]) {
        #expect(PhrasePattern.places(of: Array(pattern.utf8)[...]) == places)
    }

    @Test("a comma inside brackets parts no phrases")
    func keepsCommas() {
        let phrases = LanguageTable("yes: oui, [oui, si|d'accord], ok").lines[0].phrases
        #expect(phrases.map { String(decoding: $0, as: UTF8.self) } == ["oui", "[oui, si|d'accord]", "ok"])
    }

    private func checkTables<Term: TableTerm>(_: Term.Type) {
        for term in Term.allCases { #expect(!Term.glossary.lines(of: term).isEmpty, "\(term)") }
        for line in Term.glossary.lines {
            let phrases = line.phrases.flatMap { Phrasing.endings(of: $0) }
            #expect(Set(phrases).count == phrases.count, "\(String(decoding: line.phrases.joined(), as: UTF8.self))")
        }
    }
}
