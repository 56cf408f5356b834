import Federation
import Ledger

extension DatePollContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.poll(poll).merging([
            "organisation": .text(organisation), "sentence": occasion.sentence(scribe),
            "isOpening": .flag(occasion == .opening), "isReminder": .flag(occasion == .reminder),
            "moreTime": occasion.moreTime,
            "dates": .list(poll.options.map { .text(scribe.span($0.start, $0.end)) }),
            "answers": scribe.answers(poll.options),
        ]) { _, own in own }
    }
}

extension DatePollContent.Occasion {
    fileprivate func sentence(_ scribe: Scribe) -> Slot {
        switch self {
        case .question(let sentence): scribe.passage(sentence, limit: Scribe.answerLimit)
        case .opening, .reminder, .moreTime: .absent
        }
    }

    fileprivate var moreTime: Slot {
        switch self {
        case .moreTime(let hasAnswered): ["hasAnswered": .flag(hasAnswered)]
        case .opening, .reminder, .question: .absent
        }
    }
}

extension PollReceiptContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.poll(poll).merging([
            "organisation": .text(organisation),
            "dates": .list(
                poll.options.map { option in
                    let choice = choices.first { $0.option == option.number }?.choice
                    return [
                        "date": .text(scribe.span(option.start, option.end)),
                        "choice": .text(choice.map { scribe.words.dateChoices.word($0) } ?? scribe.words.noChoice),
                    ]
                }),
            "evidence": scribe.passage(evidence, limit: Scribe.answerLimit), "head": scribe.head(head),
        ]) { _, own in own }
    }
}

extension PollTableContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let best = rows.map(\.yes.count).max() ?? 0
        return scribe.poll(poll).merging([
            "organisation": .optional(organisation), "isSecretariat": .flag(organisation == nil),
            "rows": .list(
                rows.map { row in
                    [
                        "date": .text(scribe.span(row.option.start, row.option.end)), "yes": scribe.roll(row.yes),
                        "maybe": scribe.roll(row.maybe), "no": scribe.roll(row.no),
                        "isBest": .flag(best > 0 && row.yes.count == best),
                    ]
                }),
            "silent": scribe.roll(silent), "isClosed": .flag(isClosed),
            "example": .optional(rows.first { $0.yes.count == best }.map { scribe.day($0.option.start) }),
        ]) { _, own in own }
    }
}
