import Ledger

extension SettlementWord {
    /// Whether it records a position.
    var isRecord: Bool {
        switch self {
        case .record, .attend: true
        case .dismiss, .reached, .acknowledge: false
        }
    }
}
