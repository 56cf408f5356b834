import Federation
import Ledger

extension RefusalContent: LetterModel {
    /// Characters shown of a mail that had no effect: enough to recognise it, too little to carry somebody's message.
    private static let excerptLimit = 80

    func slots(_ scribe: Scribe) -> [String: Slot] {
        let line = UserText.withoutLinks(UserText.line(written), mark: scribe.words.linkMark)
        let own = reason.slots(scribe).merging([
            "excerpt": .text(UserText.shortened(line, to: RefusalContent.excerptLimit))
        ]) { _, new in new }
        return RefusalContent.Reason.unset.merging(own) { _, own in own }
    }
}

extension RefusalContent {
    /// What they wrote, as far as it is known.
    private var written: String {
        guard case .unknownCommand(let sentence) = reason, !sentence.isEmpty else { return excerpt }
        return sentence
    }
}

extension RefusalContent.Reason {
    /// One name for each reason, all unset, and the names of the reasons that bring details.
    fileprivate static let unset: [String: Slot] = [
        "unknownAddress": false, "notMandated": false, "noMatter": false, "whichMatter": .absent, "concluded": .absent,
        "notInElectorate": false, "withdrawalNotProved": false, "unknownCommand": false, "actNotPossible": .absent,
        "tooLarge": .absent, "meeting": .absent, "organisation": .absent, "title": .absent, "number": .absent,
        "shortTitle": .absent,
        "deadline": .absent,
    ]

    fileprivate func slots(_ scribe: Scribe) -> [String: Slot] {
        switch self {
        case .unknownAddress: return ["unknownAddress": true]
        case .notMandated(let organisation): return ["notMandated": true, "organisation": .text(organisation)]
        case .noMatter: return ["noMatter": true]
        case .whichMatter(let matters):
            let example = matters.first.map { "\($0.id)" }
            return [
                "whichMatter": [
                    "list": .list(matters.map { .group(scribe.heading($0)) }), "example": .optional(example),
                ]
            ]
        case .concluded(let matter, let outcome):
            return scribe.about(matter, ["concluded": scribe.outcome(outcome)])
        case .notInElectorate(let matter, let organisation):
            return scribe.about(matter, ["notInElectorate": true, "organisation": .text(organisation)])
        case .withdrawalNotProved(let matter, let organisation):
            return scribe.about(matter, ["withdrawalNotProved": true, "organisation": .text(organisation)])
        case .unknownCommand: return ["unknownCommand": true]
        case .actNotPossible(_, let matter, let because):
            let details: [String: Slot] = [
                "actNotPossible": [
                    "because": .text(scribe.words.refusals.word(because)),
                    "next": .text(scribe.words.remedies.word(because)),
                ]
            ]
            return matter.map { scribe.about($0, details) } ?? details
        case .meeting(let refusal, let number, let title):
            let names: [String: Slot] = [
                "number": .optional(number?.description), "title": .optional(title),
                "shortTitle": .optional(title.map { UserText.shortened($0, to: 90) }),
            ]
            return names.merging(["meeting": ["because": .text(scribe.words.meetingRefusals.word(refusal))]]) { $1 }
        case .tooLarge(let limit): return ["tooLarge": ["megabytes": "\(limit)"]]
        }
    }
}
