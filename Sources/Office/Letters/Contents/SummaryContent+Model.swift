import Federation
import Ledger

extension SummaryContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let names = Dictionary(tallies.map { ($0.organisation, $0.name) }) { first, _ in first }
        return scribe.about(
            matter,
            [
                "outcome": scribe.outcome(outcome, names: names), "concludedAt": .text(scribe.instant(concludedAt)),
                "total": "\(tallies.count)", "answeredCount": scribe.count(tallies.count { $0.position != nil }),
                "agree": roll(.agree, scribe), "noObjection": roll(.noObjection, scribe),
                "comment": lines(.comment, scribe), "reserve": lines(.reserve, scribe),
                "disagree": lines(.disagree, scribe), "abstain": roll(.abstain, scribe),
                "recuse": roll(.recuse, scribe), "delay": roll(.delay, scribe),
                "silent": scribe.roll(tallies.names { $0 == .silent }),
                "unreachable": scribe.roll(tallies.names { $0 == .unreachable }),
                "held": scribe.roll(tallies.names { $0 == .held }), "head": scribe.head(head),
            ])
    }

    private func roll(_ position: Position, _ scribe: Scribe) -> Slot {
        scribe.roll(tallies.names { $0.position == position })
    }

    /// With the sentences: remarks are made for all, and objections were relayed to all.
    private func lines(_ position: Position, _ scribe: Scribe) -> Slot {
        let lines = tallies.filter { $0.position == position }
        return lines.isEmpty
            ? .absent
            : [
                "count": scribe.count(lines.count),
                "list": .list(lines.map { scribe.line($0, quoting: .remarks) }),
            ]
    }
}
