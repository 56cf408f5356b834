import Federation
import Ledger

extension Scribe {
    /// The answers put forward in a proposal.
    static let offered: [Position] = [.agree, .noObjection, .reserve, .disagree, .abstain, .delay]

    /// Buttons and words for `positions`, and after them for the `others`.
    func answers(_ positions: [Position], others: [Position] = []) -> Slot {
        let rest = others.filter { !positions.contains($0) }
        let all = positions + rest
        return [
            "choices": .list(positions.map(choice)),
            "words": .text(choice(positions.map { words.positions.word($0).name })),
            "others": rest.isEmpty
                ? .absent
                : [
                    "choices": .list(rest.map(choice)),
                    "words": .text(choice(rest.map { words.positions.word($0).name })),
                ],
            "asksReason": .flag(all.contains(where: \.objects)),
        ]
    }

    /// Buttons and words for other answers than positions.
    func answers(_ choices: [AnswerWord]) -> Slot {
        [
            "choices": .list(choices.map { button($0, .word) }), "words": .text(choice(choices.map(\.name))),
            "others": .absent, "asksReason": false,
        ]
    }

    /// The words that settle a hold.
    func settlements(_ settlements: [SettlementWord], for organisation: String?) -> Slot {
        let meaning = words.record(["organisation": .optional(organisation)])
        return answers(settlements.map { $0.isRecord ? word($0).meaning(meaning) : word($0) })
    }

    /// The word that says `settlement`.
    func word(_ settlement: SettlementWord) -> AnswerWord {
        switch settlement {
        case .record(let position): words.settlementPositions.word(position)
        case .attend(let attendance): words.settlementAttendances.word(attendance)
        case .dismiss: words.dismiss
        case .reached: words.reached
        case .acknowledge: words.acknowledge
        }
    }

    private func choice(_ position: Position) -> Slot {
        button(words.positions.word(position), position.objects ? .wordAndReason : .word)
    }

    private func button(_ word: AnswerWord, _ body: AnswerDesk.Body) -> Slot {
        [
            "name": .text(word.name), "label": .text(word.label), "meaning": .text(word.meaning),
            "href": .text(desk.link(word.send, body)),
        ]
    }
}
