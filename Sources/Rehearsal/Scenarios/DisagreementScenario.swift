import Foundation
import Ledger

/// One organisation disagrees, and the text is not signed.
public struct DisagreementScenario: Scenario {
    public static let name = "disagreement"
    public let bouncing: [String] = []

    public init() {}

    public func play(on stage: Stage, telling tell: (String) -> Void) async throws {
        let start = stage.time.now
        func told(_ line: String) { tell("\(stage.hour(since: start))  \(line)") }
        try stage.secretaryWrites(
            "Proposition : Motion sur la tarification à l'acte",
            saying: "Les organisations demandent l'abandon de la tarification à l'acte dans le travail social.")
        try await stage.settle()
        try await stage.secretaryAnswers(.preview, saying: "oui", with: .iPhone)
        try await stage.settle()
        told("le texte part aux douze organisations")
        stage.time.pass(seconds: 3600)
        try await stage.answer("anas", with: .gmailWeb, saying: "D'accord.")
        try await stage.answer(
            "pratiques-sociales", with: .outlookDesktop,
            saying: """
                Bonjour,

                Pratiques sociales est en désaccord avec ce texte : il oublie les associations employeurs.

                Cordialement,
                """)
        try await stage.settle()
        told("ANAS est d'accord ; Pratiques sociales est en désaccord, relayé à tous avec sa raison")
        try await stage.pass(untilDay: 10, hour: 23, since: start)
        told("le délai est passé : le texte n'est pas signé, chacun reçoit le récapitulatif")
    }

    public func isAsExpected(_ stage: Stage) async -> Bool {
        let register = await stage.register
        return register.mattersInOrder.map { register.state(of: $0) } == [.unsigned]
    }
}
