import Ledger

extension ReminderContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            matter,
            [
                "organisation": .text(organisation), "isLast": .flag(isLast),
                "answers": scribe.answers(Scribe.offered),
            ])
    }
}
