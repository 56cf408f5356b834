import Federation
import Ledger

extension QuestionContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let first = likely.isEmpty ? Scribe.offered : likely
        return scribe.about(
            matter,
            [
                "organisation": .text(organisation), "sentence": scribe.passage(sentence, limit: Scribe.answerLimit),
                "question": .text(scribe.words.holds.word(reason).question),
                "answers": scribe.answers(first, others: Scribe.offered),
            ])
    }
}
