import Federation
import Ledger

extension EscalationContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let words = scribe.words.holds.word(hold.reason)
        let meant = likely.map { scribe.words.settlementPositions.word($0).name }
        let own: [String: Slot] = [
            "hold": scribe.hold(hold), "explanation": .text(words.explanation), "advice": .text(words.advice),
            "author": .text(author), "organisation": .optional(hold.organisation),
            "excerpt": scribe.passage(excerpt, limit: Scribe.answerLimit),
            "likely": likely.isEmpty ? .absent : ["words": .text(scribe.choice(meant))],
            "answers": scribe.settlements(self.words, for: hold.organisation),
        ]
        let bare: [String: Slot] = [
            "title": .absent, "number": .absent, "shortTitle": .absent, "deadline": .absent, "isOpen": false,
        ]
        return matter.map { scribe.about($0, own) } ?? bare.merging(own) { _, own in own }
    }
}
