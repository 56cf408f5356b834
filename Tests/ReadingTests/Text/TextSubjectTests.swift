import Testing

@testable import Reading

@Suite struct TextSubjectTests {
    @Test(arguments: [
        ("Re: [CPO] SIG-2026-014 Pour des crèches dignes : OUI", "OUI"),
        ("RE : TR: Pour des crèches dignes", ""),
        ("Antw: AW: Pour  des crèches\u{A0}dignes - contre", "contre"),
        ("NON Re: Pour des crèches dignes", "NON Re"),
        ("Oui pour « Pour des crèches dignes »", "Oui pour"),
        ("Re[2]: Désaccord", "Désaccord"),
    ])
    func `the author's part of the subject`(subject: String, expected: String) {
        let question = Question(title: "Pour des crèches dignes")
        #expect(SubjectText(subject, question: question, known: .all).text == expected)
    }

    @Test(arguments: [
        ("Re: Proposition de signature : Tribune « Pour un travail reconnu » : OUI", "OUI"),
        ("Re: Proposition de signature : Oui à la clause de conscience", ""), ("Re: désaccord", "désaccord"),
    ])
    func `without a title only what plainly is not one counts`(subject: String, expected: String) {
        #expect(SubjectText(subject, question: Question(), known: .all).text == expected)
    }
}
