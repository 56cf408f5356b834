import Federation
import Ledger

extension ExtendedContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        // The term in days is that of the opening: it says nothing of the new deadline.
        var rule = matter.rule
        rule.days = .calendar
        return scribe.about(
            matter,
            [
                "organisation": .text(organisation), "previousDeadline": .text(scribe.instant(previousDeadline)),
                "standing": .optional(standing.map { scribe.words.positions.word($0).name }),
                "rule": scribe.rule(rule), "answers": standing == nil ? scribe.answers(Scribe.offered) : .absent,
            ])
    }
}
