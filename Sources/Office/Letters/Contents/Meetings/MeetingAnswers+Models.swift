import Federation
import Ledger

extension AttendanceReceiptContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            meeting,
            [
                "organisation": .text(organisation), "attendance": scribe.attendance(value),
                "comes": .flag(value.takesPart), "isTentative": .flag(value == .tentative),
                "isRemote": .flag(value == .remote),
                "substitute": .optional(substitute.map { UserText.shortened($0, to: 80) }),
                "part": .optional(part.map { UserText.shortened($0, to: 80) }),
                "proxy": .optional(proxy.map { UserText.shortened($0, to: 80) }),
                "previous": scribe.attendance(previous),
                "evidence": scribe.passage(evidence, limit: Scribe.answerLimit),
                "byCalendar": .flag(origin == .calendar), "colleague": origin.colleague,
                "telephone": origin.telephone, "settled": origin.settled, "items": scribe.agenda(items),
                "head": scribe.head(head),
            ])
    }
}

extension AttendanceReceiptContent.Origin {
    fileprivate var colleague: Slot {
        switch self {
        case .colleague(let name): ["name": .text(name)]
        case .ownMail, .calendar, .telephone, .settled: .absent
        }
    }

    fileprivate var telephone: Slot {
        switch self {
        case .telephone(let name): ["by": .text(name)]
        case .ownMail, .calendar, .colleague, .settled: .absent
        }
    }

    fileprivate var settled: Slot {
        switch self {
        case .settled(let name): ["by": .text(name)]
        case .ownMail, .calendar, .colleague, .telephone: .absent
        }
    }
}

extension AgendaReceiptContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let heading = meeting.map(scribe.meeting) ?? scribe.noMeeting
        return heading.merging([
            "title": .text(title), "number": "\(id)", "shortTitle": .text(UserText.shortened(title, to: 90)),
            "organisation": .text(organisation), "items": scribe.agenda(items.filter { $0.fate != .withdrawn }),
            "withdrawn": scribe.agenda(items.filter { $0.fate == .withdrawn }), "isClosed": .flag(isClosed),
        ]) { _, own in own }
    }
}

extension AttendanceQuestionContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let first = likely.isEmpty ? scribe.offered(meeting) : likely
        let rest = scribe.offered(meeting).filter { !first.contains($0) }
        let isAboutItem = doubt == .asked(.whichItem)
        return scribe.about(
            meeting,
            [
                "organisation": .text(organisation), "sentence": scribe.passage(sentence, limit: Scribe.answerLimit),
                "question": .text(question(scribe.words)), "items": scribe.agenda(items),
                "answers": isAboutItem ? .absent : scribe.answers(first + rest),
            ])
    }

    private func question(_ words: Words) -> String {
        switch doubt {
        case .asked(let doubt): words.attendanceDoubts.word(doubt)
        case .held(let reason): words.holds.word(reason).question
        }
    }
}

extension AgendaContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let order = items.map { String($0.number) }.reversed().joined(separator: ", ")
        return scribe.about(
            meeting,
            [
                "organisation": .optional(organisation), "isSecretariat": .flag(organisation == nil),
                "agenda": scribe.agenda(items), "late": scribe.agenda(late), "standing": scribe.attendance(standing),
                "example": items.count > 1 ? .text(order) : .absent,
                "asks": .flag(organisation != nil && standing == nil),
                "answers": organisation != nil && standing == nil
                    ? scribe.answers(scribe.offered(meeting)) : .absent,
            ])
    }
}
