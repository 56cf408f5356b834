import Ledger

extension AlarmContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let words = scribe.words.holds.word(reason)
        return [
            "hold": scribe.hold(hold), "explanation": .text(words.explanation), "advice": .text(words.advice),
            "detail": .text(UserText.shortened(detail, to: 500)),
            "answers": scribe.settlements([.acknowledge], for: nil),
        ]
    }
}
