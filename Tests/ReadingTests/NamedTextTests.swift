import Federation
import Testing

@testable import Reading

/// Which text an answer agrees to: the one put forward, or another.
struct NamedTextTests {
    private let title = "Appel contre la fermeture des centres sociaux ruraux"

    private func read(_ text: String, heading: String = "", title: String? = nil) -> PositionReading {
        PositionReader().read(
            text: text, struck: [], subject: "", heading: heading, question: Question(title: title))
    }

    @Test(
        arguments: [
            "Nous signons la pétition sur les retraites.",
            "La FNEJE signe l'appel pour la protection de l'enfance, avec grand plaisir !",
            "Oui pour l'appel contre la réforme des retraites.",
            "D'accord pour signer la lettre au ministre.",
            "Nous signons la lettre ouverte au ministre de la Santé.",
            // The text put forward, turned round.
            "Oui, d'accord pour signer l'appel pour la fermeture des centres sociaux ruraux.",
            "We sign the letter to the prefect.",
            "Ja voor de brief aan de minister.",
        ])
    func `a consent to another text is asked about`(text: String) {
        #expect(read(text, title: title).certainty == .doubtful)
        #expect(read(text, heading: "Re: Proposition de signature : \(title)").certainty == .doubtful)
    }

    @Test(
        arguments: [
            "Nous signons l'appel contre la fermeture des centres sociaux.",
            "Nous signons l'appel pour les centres sociaux ruraux.",
            "Nous signons le texte sur la ruralité.",
            "Oui à votre appel pour le milieu associatif.",
            "Nous signons cet appel au rassemblement.",
            "Nous signons l'appel des CEMEA.",
            "Nous signons l'appel du 3 novembre.",
            "Nous signons le texte.",
        ])
    func `a consent to this text, however it is called, is certain`(text: String) {
        let reading = read(text, title: title)
        #expect(reading.answer == .agree)
        #expect(reading.certainty == .certain, "\(reading.why)")
    }

    @Test func `a refusal of another text is no consent to this one, and no less a refusal`() {
        let reading = read("Non à la pétition sur les retraites.", title: title)
        #expect(reading.answer == .disagree)
    }

    @Test(arguments: ["", "Re: votre message", "Re: "])
    func `where no title is known, none is held against the answer`(heading: String) {
        let reading = read("Nous signons la pétition sur les retraites.", heading: heading)
        #expect(reading.answer == .agree && reading.certainty == .certain)
    }
}
