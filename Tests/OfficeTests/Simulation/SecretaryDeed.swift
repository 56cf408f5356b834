import Federation
import Ledger

/// What the secretariat does about a running matter, by a mail of its own or by command line.
enum SecretaryDeed: Hashable {
    case extend(days: Int)
    case withdraw
    case close

    func act(on matter: MatterID) -> Act {
        switch self {
        case .extend(let days): .extend(matter, .later(days: days))
        case .withdraw: .withdraw(matter, reason: nil)
        case .close: .close(matter)
        }
    }

    /// As the secretary writes it.
    var sentence: String {
        switch self {
        case .extend(let days): "Prolonger de \(days) jours."
        case .withdraw: "Retirer."
        case .close: "Clore."
        }
    }

    /// By how much it moves the end of the term.
    var days: Int {
        switch self {
        case .extend(let days): days
        case .withdraw, .close: 0
        }
    }
}
