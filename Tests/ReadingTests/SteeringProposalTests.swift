import Federation
import Foundation
import Reading
import Testing

struct SteeringProposalTests {
    private func read(_ subject: String, _ text: String) -> SteeringReading {
        Steering.read(text: text, subject: subject, context: SteeringContext(letter: .nothing))
    }

    private func request(_ subject: String, _ text: String) -> ProposalRequest? {
        switch read(subject, text) {
        case .commands(let commands): if case .open(let request) = commands.first?.act { request } else { nil }
        case .notUnderstood: nil
        }
    }

    @Test(arguments: [
        "Proposition : Tribune", "Signature: Tribune", "Pour signature : Tribune", "À signer : Tribune",
        "A SIGNER : Tribune", "Ouvrir : Tribune",
        "[CPO] proposition : Tribune",
    ])
    func `a subject opens a proposal`(subject: String) {
        #expect(request(subject, "Nous demandons…") == ProposalRequest(title: "Tribune", text: "Nous demandons…"))
    }

    @Test(arguments: [
        "Re: Proposition : Tribune", "TR: Proposition : Tribune", "Proposition", "Une proposition : Tribune",
        "Contre-proposition : Tribune",
    ])
    func `an answer, a forwarded mail or another subject opens none`(subject: String) {
        #expect(request(subject, "Nous demandons…") == nil)
    }

    @Test func `headers stand before the text in any order, accents or not`() throws {
        let text = """
            Bonjour,

            DELAI : 15 jours ouvrés
            Initiateur : "Collectif Enfance" <contact@collectif.example>
            pourquoi : parce que la loi passe en commission le 12 juillet et que
            les associations doivent être entendues
            Instance : bureau
            Date limite : 15 juillet
            Titre : Pour l'enfance

            Nous, associations :
            Pourquoi : cette ligne appartient au texte.

              Fin.

            """
        let expected = ProposalRequest(
            title: "Pour l'enfance",
            why: "parce que la loi passe en commission le 12 juillet et que les associations doivent être entendues",
            initiator: .init(name: "Collectif Enfance", address: EmailAddress("contact@collectif.example")),
            term: SpokenSpan(count: 15, unit: .days(.working)),
            deadline: SpokenDate(day: .civil(day: 15, month: 7, year: nil)),
            body: "bureau", text: "Nous, associations :\nPourquoi : cette ligne appartient au texte.\n\n  Fin.")
        #expect(request("Proposition : Tribune", text) == expected)
    }

    @Test func `without headers the whole body is the text, its greeting too`() {
        #expect(
            request("Proposition : Tribune", "Madame la ministre,\n\nNous demandons…")?.text
                == "Madame la ministre,\n\nNous demandons…")
    }

    @Test(arguments: [
        "Délai : bientôt", "Date limite : un de ces jours", "Initiateur : X <pas une adresse>",
        "Délai : 15 jours sauf août",
    ])
    func `a header that cannot be read is quoted, and nothing opened`(line: String) {
        #expect(read("Proposition : T", "\(line)\n\nTexte") == .notUnderstood(excerpt: line))
    }

    @Test func `an empty body and an empty title are left to the clerk to refuse`() {
        #expect(request("Proposition : ", "") == ProposalRequest(title: "", text: ""))
    }
}
