import Federation
import Ledger

extension InvitationContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "organisation": .text(organisation), "note": scribe.passage(note, limit: Scribe.answerLimit),
                "agenda": scribe.agenda(agenda), "isMoved": .flag(change == .moved),
                "isChanged": .flag(change == .details), "isFirst": .flag(change == nil),
                "standing": scribe.attendance(standing),
                "answers": standing == nil ? scribe.answers(scribe.offered(meeting)) : .absent,
            ])
    }
}

extension CancellationContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let heading = meeting.map(scribe.meeting) ?? scribe.noMeeting
        return heading.merging([
            "title": .text(title), "number": "\(id)", "shortTitle": .text(UserText.shortened(title, to: 90)),
            "organisation": .text(organisation), "reason": scribe.passage(reason, limit: Scribe.answerLimit),
        ]) { _, own in own }
    }
}

extension AttendanceReminderContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "organisation": .text(organisation), "isLast": .flag(isLast),
                "answers": scribe.answers(scribe.offered(meeting)),
            ])
    }
}

extension EveContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "organisation": .optional(organisation), "note": scribe.passage(note, limit: Scribe.answerLimit),
                "agenda": scribe.agenda(agenda), "isSettled": .flag(isSettled), "lines": scribe.attendance(lines),
                "standing": scribe.attendance(standing),
                "asks": .flag(organisation != nil && standing == nil),
                "answers": organisation != nil && standing == nil
                    ? scribe.answers(scribe.offered(meeting)) : .absent,
                "open": matters(open, scribe), "pending": matters(pending, scribe),
            ])
    }

    private func matters(_ matters: [MatterHeading], _ scribe: Scribe) -> Slot {
        matters.isEmpty
            ? .absent
            : ["count": scribe.count(matters.count), "list": .list(matters.map { .group(scribe.heading($0)) })]
    }
}
