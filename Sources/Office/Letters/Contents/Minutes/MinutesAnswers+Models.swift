import Federation
import Ledger
import Seal

extension MinutesReceiptContent: LetterModel {
    private static let unset: [String: Slot] = [
        "filed": .absent, "correction": .absent, "agreement": .absent, "action": .absent, "rapporteur": .absent,
        "approved": .absent, "settled": .absent, "assigned": .absent,
    ]

    func slots(_ scribe: Scribe) -> [String: Slot] {
        let own = MinutesReceiptContent.unset.merging(record.slots(scribe)) { _, own in own }
        return scribe.about(meeting, own.merging(["head": scribe.head(head)]) { _, own in own })
    }
}

extension MinutesReceiptContent.Record {
    fileprivate func slots(_ scribe: Scribe) -> [String: Slot] {
        switch self {
        case .filed(let version, let recipients, let deadline, let fingerprint, let unassigned, let unread):
            [
                "filed": [
                    "version": "\(version)", "recipients": scribe.count(recipients),
                    "deadline": .text(scribe.instant(deadline)), "fingerprint": .text(fingerprint.hex),
                    "unassigned": scribe.actions(unassigned), "unread": scribe.roll(unread),
                ]
            ]
        case .correction(let line, let isLate):
            [
                "correction": .group(
                    scribe.correction(line).merging([
                        "isLate": .flag(isLate), "passage": scribe.passage(line.text, limit: Scribe.answerLimit),
                    ]) { _, own in own })
            ]
        case .agreement(let version, let evidence, let isOld):
            ["agreement": ["version": "\(version)", "evidence": .text(evidence), "isOld": .flag(isOld)]]
        case .action(let line, let word):
            [
                "action": [
                    "point": scribe.action(line), "isDone": .flag(word == .done),
                    "isAbandoned": .flag(word == .abandoned),
                ]
            ]
        case .rapporteur(let name): ["rapporteur": ["name": .text(name)]]
        case .approved(let version): ["approved": ["version": "\(version)"]]
        case .settled(let numbers):
            ["settled": ["names": .text(scribe.names(numbers.map { "C\($0)" })), "count": scribe.count(numbers.count)]]
        case .assigned(let line): ["assigned": scribe.action(line)]
        }
    }
}

extension MinutesCorrectionContent: LetterModel {
    var longText: String? { text.isEmpty ? nil : text }

    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "correction": .group(
                    scribe.correction(correction).merging([
                        "passage": scribe.passage(correction.text, limit: Scribe.answerLimit)
                    ]) { _, own in own }),
                "open": scribe.corrections(open), "version": "\(version)", "minutes": scribe.lines(of: text),
                "files": scribe.files(versionFiles), "isLate": .flag(isLate),
                "begin": .text(scribe.words.minutesBegin), "end": .text(scribe.words.minutesEnd),
            ])
    }
}

extension MinutesQuestionContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "doubt": .text(scribe.words.minutesDoubts.word(doubt)),
                "sentence": scribe.passage(sentence, limit: Scribe.foreignLimit), "actions": scribe.actions(actions),
            ])
    }
}

extension ActionReminderContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(meeting, ["action": scribe.action(action), "isOver": .flag(isOver)])
    }
}
