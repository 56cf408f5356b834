import Federation
import Foundation
import Ledger

/// What people remember of a meeting and its minutes.
struct MinutesCrowd {
    /// Address of who writes them.
    var rapporteur = ""
    /// How many times they were handed in.
    var editions = 0
    /// When who writes them was sent the correction of each fact.
    var seen: [Int: [Date]] = [:]
    /// Facts of corrections somebody has done something about.
    var treated: Set<Int> = []
}

/// What somebody says of minutes.
enum MinutesWord: Hashable {
    case agrees, corrects, objects

    /// Sentences of their own: two corrections are never the same.
    func sentences(_ number: Int) -> [String] {
        switch self {
        case .agrees: ["RAS, merci.", "D'accord.", "Rien à signaler.", "Nous approuvons."]
        case .corrects:
            [
                "Au point 1, nous nous sommes abstenus (remarque \(number)).",
                "Une erreur : la lettre est partie le 12, voir notre remarque \(number).",
                "Merci d'ajouter que nous étions excusés (remarque \(number)).",
            ]
        case .objects:
            [
                "Nous nous opposons à ce compte rendu, voir la remarque \(number).",
                "Nous n'approuvons pas ce compte rendu (remarque \(number)).",
            ]
        }
    }

    var meaning: Fact.Meaning {
        switch self {
        case .agrees: .agrees
        case .corrects, .objects: .corrects
        }
    }
}

/// A correction as a letter names it.
struct CorrectionClue: Hashable {
    let meeting: MatterID
    /// `1` of `C1`.
    let number: Int
    /// The mail it stands in.
    let fact: Int
}
