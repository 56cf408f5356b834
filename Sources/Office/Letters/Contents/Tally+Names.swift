import Federation
import Ledger

extension Tally.Standing {
    /// The position, if there is one.
    var position: Position? {
        switch self {
        case .answered(let position, _): position
        case .silent, .unreachable, .held: nil
        }
    }
}

extension [Tally] {
    /// Names of the organisations that stand so, in order.
    func names(where isSo: (Tally.Standing) -> Bool) -> [String] {
        filter { isSo($0.standing) }.map(\.name)
    }
}
