import Federation
import Foundation

/// Settling a hold, and recording what was said by telephone.
extension Secretariat {
    func settle(
        _ hold: Hold, _ word: SettlementWord, since: Date?, by actor: Actor, at now: Date
    ) throws(ActRefusal) -> [Event] {
        guard hold.words.contains(where: { $0.isSameKind(as: word) }) else { throw .noSuchHold }
        let settled = Event.holdSettled(HoldSettled(hold: hold.id, word: word, by: actor, since: since))
        switch word {
        case .dismiss, .reached, .acknowledge: return [settled]
        case .attend(let value): return try self.settle(hold, as: value, by: actor, at: now)
        case .record(let value):
            guard let matter = hold.opening.matter, let organisation = hold.opening.organisation else {
                throw .noSuchOrganisation
            }
            let opening = hold.opening
            let taken = PositionTaken(
                matter: matter, organisation: organisation, person: opening.person, author: opening.author,
                value: value, proof: opening.proof, certainty: .certain, evidence: opening.evidence,
                text: opening.text, why: ["settled"], at: now, origin: .settlement(actor), mail: opening.mail,
                messageID: opening.messageID, knows: register.head.sequence)
            return [.positionTaken(taken), settled] + siblings(of: hold)
        }
    }

    /// Other doubts about the same mail are settled by the same word.
    private func siblings(of hold: Hold) -> [Event] {
        register.openHolds
            .filter {
                $0.id != hold.id && $0.opening.mail != nil && $0.opening.mail == hold.opening.mail
                    && $0.opening.matter == hold.opening.matter
            }
            .map { .holdSettled(HoldSettled(hold: $0.id, word: .acknowledge, by: .rule)) }
    }

    /// A position given by telephone stands as the secretariat's record; the organisation gets a receipt and corrects it.
    func record(
        _ value: Position, of organisation: OrganisationID, in id: MatterID, note: String, by actor: Actor, at now: Date
    ) throws(ActRefusal) -> PositionTaken {
        let matter = try running(id)
        guard matter.voices[organisation] != nil else { throw .noSuchOrganisation }
        return PositionTaken(
            matter: id, organisation: organisation, person: nil, author: actor.name, value: value, proof: .token,
            certainty: .certain, evidence: nil, text: note, why: ["telephone"], at: now, origin: .telephone(actor),
            mail: nil, messageID: nil, knows: register.head.sequence)
    }
}

extension Hold {
    /// The words that settle it, the most usual first.
    public var words: [SettlementWord] {
        if opening.matter?.kind == .meeting { return meetingWords }
        let positions: [SettlementWord] =
            opening.organisation == nil || opening.matter == nil
            ? [] : Position.allCases.filter { $0 != .delay }.map { .record($0) }
        return switch opening.reason {
        case .doubtfulReading, .asksForTime, .viewsDisagree, .unreadablePart, .contested, .withdrawalNotProved,
            .twoPersons, .contradictoryMatter, .brokenSignature, .unknownAddress, .notMandated, .automaticAnswer,
            .overLimit,
            .lateObjection, .datesStraddleDeadline, .repeatedMessageID, .otherTime, .delegated:
            positions + [.dismiss]
        case .unreachable: [.reached] + positions
        case .poison: positions + [.dismiss, .acknowledge]
        case .clock, .mailboxRenumbered, .mailGone, .rollback: [.acknowledge]
        }
    }
}

extension Hold {
    /// The words that settle a doubt about who comes to a meeting.
    private var meetingWords: [SettlementWord] {
        let attendances = opening.organisation == nil ? [] : Attendance.allCases.map(SettlementWord.attend)
        return switch opening.reason {
        case .unreachable: [.reached] + attendances
        case .poison: attendances + [.dismiss, .acknowledge]
        case .clock, .mailboxRenumbered, .mailGone, .rollback: [.acknowledge]
        case .doubtfulReading, .asksForTime, .viewsDisagree, .unreadablePart, .contested, .withdrawalNotProved,
            .twoPersons, .contradictoryMatter, .brokenSignature, .unknownAddress, .notMandated, .automaticAnswer,
            .overLimit,
            .lateObjection, .datesStraddleDeadline, .repeatedMessageID, .otherTime, .delegated:
            attendances + [.dismiss]
        }
    }
}

extension SettlementWord {
    /// Whether both record a position, or are the same word.
    func isSameKind(as other: SettlementWord) -> Bool {
        switch (self, other) {
        case (.record, .record), (.attend, .attend), (.dismiss, .dismiss), (.reached, .reached),
            (.acknowledge, .acknowledge):
            true
        case (.record, _), (.attend, _), (.dismiss, _), (.reached, _), (.acknowledge, _): false
        }
    }
}
