import Federation
import Ledger

extension ConfirmationContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            matter,
            [
                "organisation": .text(organisation),
                "author": .text(
                    UserText.withoutLinks(UserText.shortened(author, to: 100), mark: scribe.words.linkMark)),
                "position": .text(scribe.words.positions.word(position).name),
                "sentence": scribe.foreign(sentence), "holds": .flag(holds),
                "answers": scribe.answers([position], others: Position.allCases),
            ])
    }
}
