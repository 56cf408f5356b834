import Federation
import Foundation

extension Register {
    /// Open holds of an organisation that a position recorded for it settles without the secretariat.
    ///
    /// Of one person's words nobody else can say what they meant, or that they are forged (T20). Of one's own, an
    /// objection settles every doubt, since it blocks by itself; anything else only if it is proved at least as well as the
    /// mail in doubt and was written in sight of it: in answer to a letter that knew of the hold, or later.
    func holdsAnswered(by taken: PositionTaken) -> [HoldID] {
        openHolds
            .filter { $0.opening.matter == taken.matter && $0.opening.organisation == taken.organisation }
            .filter { isAnswered($0, by: taken) }
            .map(\.id)
    }

    private func isAnswered(_ hold: Hold, by taken: PositionTaken) -> Bool {
        if hold.opening.reason == .unreachable { return true }
        if let person = hold.opening.person, person != taken.person { return false }
        let isInSight = (taken.knows ?? 0) >= hold.id.sequence
        let isLaterBySame = taken.person != nil && taken.person == hold.opening.person && taken.at > hold.opening.at
        let isProved = taken.proof >= max(hold.opening.proof, .alignedFrom)
        switch hold.opening.reason {
        case .doubtfulReading, .asksForTime, .viewsDisagree, .unreadablePart, .automaticAnswer, .overLimit,
            .brokenSignature:
            return taken.value != .delay && isProved && (taken.value.objects || isInSight || isLaterBySame)
        case .contested:
            return isProved && (taken.value.objects || (isInSight && taken.proof >= .token))
        case .withdrawalNotProved:
            return isProved && (taken.value.objects || (isInSight && taken.proof >= .tokenAligned))
        case .unreachable, .twoPersons, .contradictoryMatter, .unknownAddress, .notMandated, .lateObjection,
            .datesStraddleDeadline, .repeatedMessageID, .otherTime, .delegated, .poison, .clock, .mailboxRenumbered,
            .mailGone, .rollback:
            return false
        }
    }
}
