import Ledger

extension WithdrawnContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(matter, ["reason": scribe.passage(reason, limit: Scribe.answerLimit)])
    }
}
