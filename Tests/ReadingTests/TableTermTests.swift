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
        checkTables(MeetingTextTerm.self)
    }

    @Test("a sentence of the tables is read as they say", arguments: AttendanceSignal.glossary.examples)
    func isReadAsSaid(_ example: LanguageTable.Example) {
        let reading = AttendanceReader().read(
            text: example.sentence, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance.rawValue == example.label, "\(example.sentence): \(reading.why)")
    }

    private func checkTables<Term: TableTerm>(_: Term.Type) {
        for term in Term.allCases { #expect(!Term.glossary.lines(of: term).isEmpty, "\(term)") }
        for line in Term.glossary.lines {
            let phrases = line.phrases.flatMap { Phrasing.endings(of: $0) }
            #expect(Set(phrases).count == phrases.count, "\(String(decoding: line.phrases.joined(), as: UTF8.self))")
        }
    }
}
