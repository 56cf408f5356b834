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
}
