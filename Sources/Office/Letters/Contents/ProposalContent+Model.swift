import Ledger

extension ProposalContent: LetterModel {
    var longText: String? { text }

    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            matter,
            [
                "organisation": .text(organisation), "text": scribe.passage(text), "why": scribe.passage(why),
                "initiator": .optional(initiator), "files": scribe.files(files),
                "answers": scribe.answers(Scribe.offered),
            ])
    }
}
