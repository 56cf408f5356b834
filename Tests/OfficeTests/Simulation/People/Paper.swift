import Federation
import Ledger

/// A text the secretariat has the federation sign. No two are the same: an edition changed after it was shown is another.
struct Paper: Hashable {
    let title: String
    let text: String

    /// Of two texts at once each is told apart by its title.
    static let all = [
        Paper(title: "Appel", text: "Nous appelons…"),
        Paper(title: "Lettre ouverte", text: "Monsieur le ministre, nous vous écrivons…"),
    ]

    /// The same, changed.
    func edition(_ number: Int) -> Paper {
        let first = Paper.all.first { $0.title == title } ?? self
        return Paper(title: title, text: "\(first.text)\n\nNous le disons autrement, pour la fois numéro \(number).")
    }

    var proposal: Proposal { Proposal(title: title, text: text, body: BodyID(unchecked: "pleniere")) }

    init(title: String, text: String) {
        self.title = title
        self.text = text
    }

    init(_ proposal: Proposal) { self.init(title: proposal.title, text: proposal.text) }
}
