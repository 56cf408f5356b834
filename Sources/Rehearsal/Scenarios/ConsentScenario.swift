import Foundation
import Ledger
import Mail

/// A text goes round, everybody says or does not say something, and it is signed.
public struct ConsentScenario: Scenario {
    public static let name = "signature"
    public let bouncing = ["education-et-societe"]

    public init() {}

    public func play(on stage: Stage, telling tell: (String) -> Void) async throws {
        let start = stage.time.now
        func told(_ line: String) { tell("\(stage.hour(since: start))  \(line)") }
        try await open(stage, told)
        try await firstAnswers(stage, told)
        stage.time.pass(seconds: 86_400)
        try await reservation(stage, told)
        try await stage.pass(untilDay: 6, hour: 11, since: start)
        told("les silencieux ont reçu un rappel")
        try await stage.answer(
            "aire", with: .appleMail,
            saying: "Merci pour la nouvelle version. Nous levons notre réserve, l'AIRE est d'accord.",
            to: .receipt)
        try await stage.settle()
        told("AIRE lève sa réserve en répondant au reçu")
        try await stage.click("D'ACCORD", by: "mnpcts", with: .gmailAndroid)
        try await stage.settle()
        told("MNPCTS répond d'un clic sur « d'accord »")
        try await stage.pass(untilDay: 10, hour: 23, since: start)
        told("le délai et ses deux heures de battement sont passés : \(await outcome(stage))")
        try await stage.secretaryAnswers(escalationOf: .unreachable, saying: "pas d'objection")
        try await stage.settle()
        told("le secrétariat a joint Éducation et société et répond « pas d'objection » : \(await outcome(stage))")
    }

    private func open(_ stage: Stage, _ told: (String) -> Void) async throws {
        let text = Attachment(
            name: "appel.txt", contentType: "text/plain",
            content: Array("Appel contre la fermeture des centres sociaux ruraux\n".utf8))
        try stage.secretaryWrites(
            "Proposition : Appel contre la fermeture des centres sociaux ruraux",
            saying: """
                Pourquoi : le budget sera voté dans trois semaines.
                Initiateur : Fédération des centres sociaux <contact@centres-sociaux.example>

                Les organisations du travail social demandent que pas un centre social rural ne ferme.

                Elles appellent leurs membres à le dire à leurs élus.
                """, attachments: [text])
        try await stage.settle()
        told("le secrétariat envoie un texte ; le greffe lui montre ce qui partirait")
        try await stage.secretaryAnswers(.preview, saying: "Oui")
        try await stage.settle()
        told("le secrétariat répond « Oui » : le texte part aux douze organisations")
        try await stage.settleReport()
        told("la lettre d'Éducation et société revient : le greffe retient la signature et le dit")
    }

    private func firstAnswers(_ stage: Stage, _ told: (String) -> Void) async throws {
        stage.time.pass(seconds: 5400)
        try await stage.answer(
            "anas", with: .outlookDesktop, saying: "Bonjour,\n\nL'ANAS est d'accord et signe.\n\nBien cordialement,")
        try await stage.answer("fneje", with: .gmailWeb, saying: "Pas d'objection de notre côté.")
        try await stage.answer(
            "cemea", with: .thunderbird,
            saying: "Bonjour,\n\nD'accord. Une remarque qui ne bloque rien : il faudrait une virgule après « rural ».")
        try await stage.absence(of: "aforsse", from: .exchange, days: 20)
        try await stage.settle()
        told(
            "ANAS (Outlook) d'accord, FNEJE (Gmail) pas d'objection, CEMEA (Thunderbird) une remarque ; AFORSSE absente"
        )
    }

    private func reservation(_ stage: Stage, _ told: (String) -> Void) async throws {
        try await stage.answer(
            "aire", with: .iPhone, saying: "D'accord sous réserve que la deuxième phrase soit retirée.")
        try await stage.answer("ldh-travail-social", with: .zimbra, saying: "La LDH Travail social s'abstient.")
        try await stage.answer("temoins-et-solidaires", with: .roundcube, saying: "Oui, nous signons.")
        try await stage.answer("ufnafam", with: .outlookWeb, saying: "D'accord pour l'UFNAFAM.")
        try await stage.settle()
        told("AIRE (iPhone) met une réserve, relayée à tous ; LDH s'abstient ; Témoins et UFNAFAM d'accord")
    }

    private func outcome(_ stage: Stage) async -> String {
        let register = await stage.register
        guard let matter = register.mattersInOrder.last else { return "rien d'ouvert" }
        return switch register.state(of: matter) {
        case .open: "l'affaire court encore"
        case .held: "l'affaire est retenue, rien n'est signé"
        case .signed: "le texte est signé"
        case .unsigned: "le texte n'est pas signé"
        case .withdrawn: "la proposition est retirée"
        case .done, .cancelled: "ce n'est pas une proposition"
        }
    }

    public func isAsExpected(_ stage: Stage) async -> Bool {
        let register = await stage.register
        return register.mattersInOrder.map { register.state(of: $0) } == [.signed]
    }
}
