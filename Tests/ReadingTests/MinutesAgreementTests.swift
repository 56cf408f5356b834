import Reading
import Testing

struct MinutesAgreementTests {
    private let reader = MinutesAgreement()
    private static let names = ["Marie Durand", "ANAS"]

    @Test(arguments: [
        "RAS", "R.A.S.", "Rien à signaler.", "Lu et approuvé", "Lu et approuvé, Marie Durand", "D'accord",
        "Ok pour moi.",
        "Merci", "Bonjour,\nMerci beaucoup pour ce compte rendu.\nCordialement,\nMarie Durand",
        "Pas de remarque, merci.",
        "Aucune correction de notre côté.", "Bien reçu, merci !", "Parfait, merci pour ce travail.", "Nous validons.",
        "Bonjour à tous, rien à redire. Bonne journée", "Très bon compte rendu, merci.", "L'ANAS n'a pas d'objection.",
    ])
    func `an agreement, or thanks, and nothing else`(text: String) {
        #expect(reader.read(text, subject: "", names: Self.names) != nil)
    }

    @Test(arguments: [
        "", "D'accord sauf le point 3", "D'accord, mais il manque la FNEJE.", "Pas d'accord", "RAS sauf une coquille",
        "Merci de corriger le point 2.", "D'accord avec la correction C1", "Lu, mais non approuvé",
        "OK si le point 2 est revu",
        "Merci. La FNEJE était présente.", "D'accord ?", "Nous étions 12.", "Je ne suis pas d'accord avec la décision.",
        "Merci de noter que Paul Roy était excusé.", "Approuvé sous réserve", "Rien à signaler, hormis la date",
        "Bien reçu, je lis et je reviens vers vous.", "Je reviens vers vous lundi.",
        "D'accord pour la signature de l'appel.",
        "Je valide après relecture.", "Non", "Lu et désapprouvé", "Parfait, à part mon nom.", "OK sauf erreur",
    ])
    func `anything more, or anything else, is no agreement`(text: String) {
        #expect(reader.read(text, subject: "", names: Self.names) == nil)
    }

    @Test(arguments: [
        ("rapporteur : Marie Durand", [MinutesInstruction.rapporteur("Marie Durand")]),
        ("Bonjour,\nRapporteure : Marie Durand.\nMerci", [.rapporteur("Marie Durand")]),
        ("Le rapporteur sera Paul Roy", [.rapporteur("Paul Roy")]),
        ("PV approuvé", [.approve]), ("Le compte rendu de la réunion est approuvé à l'unanimité.", [.approve]),
        ("Procès-verbal adopté en séance", [.approve]), ("C2 sans suite", [.settle([2])]),
        ("Correction C1 et C3 écartées", [.settle([1, 3])]), ("Je retire C2.", [.settle([2])]),
        ("A3 fait", [.done([3])]), ("A3 : fait !", [.done([3])]), ("L'action A3 est faite.", [.done([3])]),
        ("Action 3 terminée", [.done([3])]), ("A3 et A4 faites", [.done([3, 4])]), ("C'est fait.", [.done([])]),
        ("Bonjour, c'est fait ! Merci", []), ("Bonjour,\nC'est fait !\nMarie Durand", [.done([])]),
        ("A3 abandonnée", [.abandoned([3])]), ("A3 : Marie Durand", [.assign(3, "Marie Durand")]),
        ("A3 presque fait", [.unclearAction]), ("A3 pas fait", [.unclearAction]), ("A3 en cours", [.unclearAction]),
        ("A3 sera faite lundi", [.unclearAction]),
    ])
    func `instructions are read`(text: String, instructions: [MinutesInstruction]) {
        #expect(MinutesInstruction.read(text, names: Self.names) == instructions)
    }

    @Test(arguments: [
        "PV non approuvé", "Le compte rendu n'est pas approuvé", "Compte rendu approuvé sauf le point 2",
        "Au point 2, l'action A3 n'a pas été décidée.", "PV approuvé ? Je ne sais pas.", "La correction C2 est juste.",
        "Je ne retire pas C2", "Le rapporteur a oublié la FNEJE.", "Ce n'est pas fait", "Bonjour",
        "C2 sans suite. Par ailleurs la date est fausse.",
    ])
    func `what is no instruction, or more than instructions, is none`(text: String) {
        #expect(MinutesInstruction.read(text, names: Self.names).isEmpty)
    }
}
