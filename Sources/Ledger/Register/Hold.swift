public import Foundation

/// Something a human must settle, and whether it has been.
public struct Hold: Hashable, Sendable {
    /// Its number.
    public let id: HoldID
    /// What happened.
    public let opening: HoldOpened
    /// When it was recorded.
    public let since: Date
    /// How it was settled.
    public internal(set) var settlement: HoldSettled?
    /// When its settlement was recorded.
    public internal(set) var settledAt: Date?

    /// Whether it still blocks.
    public var isOpen: Bool { settlement == nil }

    /// Holds that belong to no matter and yet stop every signature: the clerk's own ground is unsure.
    public var stopsEverything: Bool {
        switch opening.reason {
        case .clock, .mailboxRenumbered, .mailGone, .rollback: true
        case .poison: opening.matter == nil
        case .doubtfulReading, .asksForTime, .viewsDisagree, .unreadablePart, .contested, .withdrawalNotProved,
            .twoPersons, .contradictoryMatter, .brokenSignature, .unknownAddress, .notMandated, .unreachable,
            .lateObjection,
            .datesStraddleDeadline, .automaticAnswer, .overLimit, .repeatedMessageID, .otherTime, .delegated:
            false
        }
    }
}
