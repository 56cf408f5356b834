import Federation
import Ledger

/// How an honest secretary, who telephones before she answers, settles a hold.
struct SecretaryWord {
    let settlement: SettlementWord

    init(for hold: Hold, truth: Position?) {
        switch hold.opening.reason {
        case .clock, .mailboxRenumbered, .mailGone, .rollback: settlement = .acknowledge
        case .poison, .otherTime, .delegated: settlement = .acknowledge
        case .unreachable: settlement = truth.map { .record($0) } ?? .reached
        case .doubtfulReading, .asksForTime, .viewsDisagree, .unreadablePart, .contested, .withdrawalNotProved,
            .twoPersons, .contradictoryMatter, .brokenSignature, .unknownAddress, .notMandated, .automaticAnswer,
            .overLimit,
            .lateObjection, .datesStraddleDeadline, .repeatedMessageID:
            guard hold.opening.organisation != nil, let truth, truth != .delay else {
                settlement = .dismiss
                return
            }
            settlement = .record(truth)
        }
    }
}
