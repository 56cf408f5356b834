import Federation
import Ledger
import Seal

extension MinutesDraftContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "lines": scribe.attendance(lines), "agenda": scribe.agenda(agenda), "concluded": decided(scribe),
                "actions": scribe.actions(actions), "isForSecretariat": .flag(isForSecretariat),
                "termDays": scribe.count(habits.termDays), "isTacit": .flag(habits.approval == .tacit),
                "begin": .text(scribe.words.minutesBegin), "end": .text(scribe.words.minutesEnd),
            ])
    }

    private func decided(_ scribe: Scribe) -> Slot {
        concluded.isEmpty
            ? .absent
            : [
                "list": .list(
                    concluded.map { line in
                        [
                            "id": "\(line.id)", "name": .text(line.title), "at": .text(scribe.day(line.at)),
                            "outcome": scribe.outcome(line.outcome),
                        ]
                    })
            ]
    }
}

extension MinutesReminderContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(meeting, ["days": scribe.count(days), "isForSecretariat": .flag(isForSecretariat)])
    }
}

extension MinutesContent: LetterModel {
    var longText: String? { text.isEmpty ? nil : text }

    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "version": "\(version)", "isFirst": .flag(version == 1), "organisation": .optional(organisation),
                "rapporteur": .text(rapporteur), "minutes": scribe.lines(of: text), "files": scribe.files(files),
                "fingerprint": .text(fingerprint.hex), "deadline": .text(scribe.instant(deadline)),
                "isTacit": .flag(approval == .tacit), "changes": scribe.changes(changes),
                "answered": scribe.corrections(answered), "open": scribe.corrections(open),
                "decisions": scribe.list(decisions), "actions": scribe.actions(actions),
                "begin": .text(scribe.words.minutesBegin), "end": .text(scribe.words.minutesEnd),
            ])
    }
}

extension ApprovedMinutesContent: LetterModel {
    var longText: String? { text.isEmpty ? nil : text }

    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "version": "\(version)", "isTacit": .flag(way == .tacit), "minutes": scribe.lines(of: text),
                "files": scribe.files(files), "fingerprint": .text(fingerprint.hex),
                "approvedAt": .text(scribe.day(approvedAt)), "decisions": scribe.list(decisions),
                "actions": scribe.actions(actions), "head": scribe.head(head),
            ])
    }
}
