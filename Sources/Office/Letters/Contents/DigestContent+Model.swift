import Federation
import Ledger

extension DigestContent: LetterModel {
    /// Lines beyond which the HTML would be clipped (R20): then positions are listed by name only.
    private static let maximumLines = 150

    func slots(_ scribe: Scribe) -> [String: Slot] {
        let isLong = matters.reduce(0) { $0 + $1.tallies.count } > DigestContent.maximumLines
        return [
            "isWeekly": .flag(isWeekly), "at": .text(scribe.instant(at)), "day": .text(scribe.day(at)),
            "matters": .list(matters.map { .group($0.slots(scribe, isLong ? .names : .sentences)) }),
            "openCount": scribe.count(matters.count { $0.state == .open || $0.state == .held }),
            "holdCount": scribe.count(
                matters.reduce(otherHolds.count) { $0 + $1.holds.count } + meetings.reduce(0) { $0 + $1.holds.count }
                    + minutes.reduce(0) { $0 + $1.holds.count }),
            "meetings": .list(meetings.map { .group($0.slots(scribe)) }),
            "minutes": .list(minutes.map { .group($0.slots(scribe)) }), "actions": scribe.actions(actions),
            "otherHolds": scribe.holds(otherHolds),
            "undelivered": undelivered.isEmpty ? .absent : ["list": .list(undelivered.map(Slot.text))],
            "rosterChange": rosterChangedAt.map { ["at": .text(scribe.instant($0))] } ?? .absent,
            "counts": counts.slot, "head": scribe.head(head),
        ]
    }
}

extension MinutesDigestLines {
    fileprivate func slots(_ scribe: Scribe) -> [String: Slot] {
        [
            "title": .text(title), "number": "\(id)", "version": version == 0 ? .absent : "\(version)",
            "rapporteurs": scribe.roll(rapporteurs), "deadline": .optional(deadline.map(scribe.instant)),
            "corrections": scribe.roll(corrections.map { "C\($0)" }), "holds": scribe.holds(holds),
        ]
    }
}

/// How much a digest says of each organisation.
private enum Detail {
    case sentences, names
}

extension DigestContent.MatterLines {
    fileprivate func slots(_ scribe: Scribe, _ detail: Detail) -> [String: Slot] {
        let answered = tallies.filter { $0.position != nil }
        let groups = groups(answered, scribe, detail)
        let rolls: [String: Slot] = [
            "silent": scribe.roll(tallies.names { $0 == .silent }),
            "unreachable": scribe.roll(tallies.names { $0 == .unreachable }),
            "held": scribe.roll(tallies.names { $0 == .held }),
        ]
        let names = Dictionary(tallies.map { ($0.organisation, $0.name) }) { first, _ in first }
        return scribe.about(
            matter,
            [
                "state": .text(scribe.words.states.word(state)), "isOver": .flag(state.isOver),
                "answeredCount": scribe.count(answered.count), "total": "\(tallies.count)",
                "table": table(answered, scribe, detail), "groups": groups,
                "hasGroups": .flag(groups != .absent || rolls.values.contains { $0 != .absent }),
                "ifClosedNow": scribe.outcome(ifClosedNow, names: names),
                "holds": scribe.holds(holds),
            ].merging(rolls) { own, _ in own })
    }

    private func table(_ answered: [Tally], _ scribe: Scribe, _ detail: Detail) -> Slot {
        guard detail == .sentences, !answered.isEmpty else { return .absent }
        return ["lines": .list(answered.map { scribe.line($0, quoting: .everyone) })]
    }

    private func groups(_ answered: [Tally], _ scribe: Scribe, _ detail: Detail) -> Slot {
        guard detail == .names else { return .absent }
        let groups = Position.allCases.compactMap { position -> Slot? in
            let names = answered.names { $0.position == position }
            return names.isEmpty
                ? nil
                : ["position": .text(scribe.words.positions.word(position).label), "roll": scribe.roll(names)]
        }
        return groups.isEmpty ? .absent : ["list": .list(groups)]
    }
}

extension MailCounts {
    /// The counting identity: each number, and whether they add up.
    fileprivate var slot: Slot {
        [
            "seen": "\(seen)", "positions": "\(positions)", "holds": "\(holds)", "duplicates": "\(duplicates)",
            "automatic": "\(automatic)", "bounces": "\(bounces)", "commands": "\(commands)", "noise": "\(noise)",
            "isBalanced": .flag(isBalanced),
        ]
    }
}

extension MatterState {
    /// Whether it has ended.
    fileprivate var isOver: Bool {
        switch self {
        case .open, .held: false
        case .signed, .unsigned, .withdrawn, .done, .cancelled: true
        }
    }
}
