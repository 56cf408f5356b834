import Federation
import Foundation
import Ledger

extension Scribe {
    /// How a matter ended, or would end now; `names` are the organisations by id.
    func outcome(_ outcome: Outcome, names: [OrganisationID: String] = [:]) -> Slot {
        var slots: [String: Slot] = [
            "signed": false, "objected": .absent, "tooFew": .absent, "withdrawn": false, "pending": false,
        ]
        switch outcome {
        case .signed: slots["signed"] = true
        case .withdrawn: slots["withdrawn"] = true
        case .pending: slots["pending"] = true
        case .objected(let ids): slots["objected"] = ["by": roll(ids.compactMap { names[$0] })]
        case .tooFewAnswers(let given, let needed):
            slots["tooFew"] = ["given": count(given), "needed": "\(needed)"]
        }
        return .group(slots)
    }

    /// One line an organisation; the sentence only where `isQuoted`.
    func line(_ tally: Tally, quoting: Quoting) -> Slot {
        [
            "name": .text(tally.name),
            "position": .text(standing(tally.standing)),
            "at": .optional(tally.at.map(brief)),
            "isLate": .flag(tally.isLate),
            "evidence": quoting.shows(tally)
                ? .optional(tally.evidence.map { UserText.shortened($0, to: 300) }) : .absent,
        ]
    }

    /// A hold as the secretariat sees it in a list.
    func hold(_ hold: HoldLine) -> Slot {
        [
            "id": "\(hold.id)", "name": .text(words.holds.word(hold.reason).name),
            "organisation": .optional(hold.organisation), "number": .optional(hold.matter?.description),
            "since": .text(brief(hold.since)),
        ]
    }

    /// Holds, or absent.
    func holds(_ holds: [HoldLine]) -> Slot {
        holds.isEmpty ? .absent : ["list": .list(holds.map(hold)), "count": count(holds.count)]
    }

    /// The position in words; empty for those without one, who are listed apart.
    private func standing(_ standing: Tally.Standing) -> String {
        switch standing {
        case .answered(let position, _): words.positions.word(position).name
        case .silent, .unreachable, .held: ""
        }
    }

    /// Whose sentences a table shows.
    enum Quoting {
        /// All: the secretariat reads it.
        case everyone
        /// Remarks, reservations and disagreements only: everybody reads it, and those were relayed.
        case remarks
        /// None: there are too many.
        case nobody

        func shows(_ tally: Tally) -> Bool {
            switch (self, tally.position) {
            case (.everyone, _): true
            case (.nobody, _), (.remarks, nil): false
            case (.remarks, .some(let position)): position == .comment || position.objects
            }
        }
    }
}

extension Tally {
    /// The position, if there is one.
    var position: Position? {
        switch standing {
        case .answered(let position, _): position
        case .silent, .unreachable, .held: nil
        }
    }

    /// Whether it came after the deadline.
    var isLate: Bool {
        switch standing {
        case .answered(_, let late): late
        case .silent, .unreachable, .held: false
        }
    }
}
