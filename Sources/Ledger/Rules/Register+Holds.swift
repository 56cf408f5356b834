import Federation
import Foundation

extension Register {
    /// Open holds of an organisation that a position recorded for it settles without the secretariat.
    ///
    /// An objection settles every doubt about its own organisation, since it blocks by itself. Anything else settles a
    /// doubt only if it is proved at least as well as the mail in doubt, and was written in sight of it: in answer to a
    /// letter that knew of the hold, or later by the same person.
    func holdsAnswered(by taken: PositionTaken) -> [HoldID] {
        openHolds
            .filter { $0.opening.matter == taken.matter && $0.opening.organisation == taken.organisation }
            .filter { isAnswered($0, by: taken) }
            .map(\.id)
    }

    private func isAnswered(_ hold: Hold, by taken: PositionTaken) -> Bool {
        let isInSight = (taken.knows ?? 0) >= hold.id.sequence
        let isLaterBySame = taken.person != nil && taken.person == hold.opening.person && taken.at > hold.opening.at
        let isProved = taken.proof >= max(hold.opening.proof, .alignedFrom)
        switch hold.opening.reason {
        case .unreachable: return true
        case .doubtfulReading, .asksForTime, .viewsDisagree, .unreadablePart, .automaticAnswer, .overLimit,
            .brokenSignature:
            return taken.value != .delay && isProved && (taken.value.objects || isInSight || isLaterBySame)
        case .contested:
            return isProved && (taken.value.objects || (isInSight && taken.proof >= .token))
        case .withdrawalNotProved:
            return isProved && (taken.value.objects || (isInSight && taken.proof >= .tokenAligned))
        case .twoPersons, .contradictoryMatter, .unknownAddress, .notMandated, .lateObjection,
            .datesStraddleDeadline, .repeatedMessageID, .otherTime, .delegated, .poison, .clock, .mailboxRenumbered,
            .rollback:
            return false
        }
    }
}
