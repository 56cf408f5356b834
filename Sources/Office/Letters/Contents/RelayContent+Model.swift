import Federation
import Ledger

extension RelayContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            matter,
            [
                "organisation": .text(organisation), "label": .text(scribe.words.positions.word(position).label),
                "position": .text(scribe.words.positions.word(position).name),
                "isReservation": .flag(position == .reserve), "isDisagreement": .flag(position == .disagree),
                "isOther": .flag(!position.objects),
                "blocks": .flag(matter.rule.blocks(position)), "isLifted": .flag(isLifted),
                "reason": scribe.passage(reasonText),
            ])
    }
}
