import Federation
import Ledger

extension ReceiptContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            matter,
            [
                "organisation": .text(organisation),
                "position": .text(scribe.words.positions.word(position).name),
                "previous": previous == position
                    ? .absent : .optional(previous.map { scribe.words.positions.word($0).name }),
                "evidence": scribe.passage(evidence, limit: Scribe.answerLimit),
                "effect": .text(scribe.words.effects.word(position)),
                "blocks": .flag(blocks), "objects": .flag(position.objects),
                "colleague": origin.colleague, "telephone": origin.telephone, "settled": origin.settled,
                "isLate": .flag(isLate && !isAfterConclusion), "isAfterConclusion": .flag(isAfterConclusion),
                "head": scribe.head(head), "signature": .optional(signature.map(scribe.words.signatures.word)),
            ])
    }
}

extension ReceiptContent.Origin {
    fileprivate var colleague: Slot {
        switch self {
        case .colleague(let name): ["name": .text(name)]
        case .ownMail, .telephone, .settled: .absent
        }
    }

    fileprivate var telephone: Slot {
        switch self {
        case .telephone(let name): ["by": .text(name)]
        case .ownMail, .colleague, .settled: .absent
        }
    }

    fileprivate var settled: Slot {
        switch self {
        case .settled(let name): ["by": .text(name)]
        case .ownMail, .colleague, .telephone: .absent
        }
    }
}
