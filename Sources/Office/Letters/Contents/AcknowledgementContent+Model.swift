import Federation
import Ledger

extension AcknowledgementContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let unset: [String: Slot] = [
            "opened": .absent, "extended": .absent, "withdrawn": false, "closing": false, "settled": .absent,
            "recorded": .absent, "draftDropped": .absent, "acknowledged": false,
            "title": .absent, "number": .absent, "shortTitle": .absent, "deadline": .absent,
        ]
        let own = unset.merging(act.slots(scribe)) { _, own in own }
        return matter.map { own.merging(scribe.heading($0)) { _, heading in heading } } ?? own
    }
}

extension AcknowledgementContent.Act {
    fileprivate func slots(_ scribe: Scribe) -> [String: Slot] {
        switch self {
        case .opened(let recipients): ["opened": ["recipients": scribe.count(recipients)]]
        case .extended(let from): ["extended": ["from": .text(scribe.instant(from))]]
        case .withdrawn: ["withdrawn": true]
        case .closing: ["closing": true]
        case .settled(let hold, let settlement): ["settled": settled(hold, settlement, scribe)]
        case .recorded(let organisation, let position):
            [
                "recorded": [
                    "organisation": .text(organisation),
                    "position": .text(scribe.words.positions.word(position).name),
                ]
            ]
        case .draftDropped(let title): ["draftDropped": ["title": .text(title)], "shortTitle": .text(title)]
        case .acknowledged: ["acknowledged": true]
        }
    }

    private func settled(_ hold: HoldLine, _ settlement: SettlementWord, _ scribe: Scribe) -> Slot {
        [
            "hold": scribe.hold(hold), "word": .text(scribe.word(settlement).name),
            "isRecorded": .flag(settlement.isRecord), "isDismissed": .flag(settlement == .dismiss),
            "isReached": .flag(settlement == .reached), "isAcknowledged": .flag(settlement == .acknowledge),
        ]
    }
}
