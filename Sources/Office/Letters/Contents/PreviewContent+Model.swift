import Ledger

extension PreviewContent: LetterModel {
    var longText: String? { text }

    func slots(_ scribe: Scribe) -> [String: Slot] {
        [
            "draft": "\(draft)", "title": .text(title), "shortTitle": .text(UserText.shortened(title, to: 90)),
            "text": scribe.passage(text), "why": scribe.passage(why), "initiator": .optional(initiator),
            "files": scribe.files(files), "body": .text(body), "organisations": scribe.roll(organisations),
            "recipients": scribe.count(recipients), "rule": scribe.rule(rule),
            "deadline": .text(scribe.instant(deadline)),
            "answers": scribe.answers([scribe.words.yes, scribe.words.no]),
        ]
    }
}
