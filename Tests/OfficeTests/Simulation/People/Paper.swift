import Federation
import Ledger

/// A text the secretariat has the federation sign.
struct Paper: Hashable {
    let title: String
    let text: String

    /// Of two texts at once each is told apart by its title.
    static let all = [
        Paper(title: "Appel", text: "Nous appelons…"),
        Paper(title: "Lettre ouverte", text: "Monsieur le ministre, nous vous écrivons…"),
    ]

    var proposal: Proposal { Proposal(title: title, text: text, body: BodyID(unchecked: "pleniere")) }
}
