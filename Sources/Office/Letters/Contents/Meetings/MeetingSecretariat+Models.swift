import Federation
import Ledger

extension MeetingPreviewContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let own: [String: Slot] = [
            "draft": "\(draft)", "title": .text(title), "shortTitle": .text(UserText.shortened(title, to: 90)),
            "agenda": agenda.isEmpty ? .absent : ["list": .list(agenda.map { .text(UserText.shortened($0, to: 300)) })],
            "body": .text(body), "organisations": scribe.roll(organisations),
            "recipients": scribe.count(recipients), "agendaClosesAt": .optional(agendaClosesAt.map(scribe.instant)),
            "quorum": quorum > 0 ? scribe.count(quorum) : .absent, "isSeries": .flag(isSeries),
            "answers": scribe.answers([scribe.words.yes, scribe.words.no]),
        ]
        return own.merging(wish.slots(scribe)) { _, wish in wish }
    }
}

extension MeetingDrafted.Wish {
    fileprivate func slots(_ scribe: Scribe) -> [String: Slot] {
        switch self {
        case .call(let plan):
            [
                "when": .text(scribe.span(plan.start, plan.end)), "place": .optional(plan.place),
                "link": .optional(plan.link), "note": scribe.passage(plan.note, limit: Scribe.answerLimit),
                "dates": .absent, "closesAt": .absent,
            ]
        case .poll(let plan):
            [
                "when": .absent, "place": .optional(plan.place), "link": .optional(plan.link),
                "note": scribe.passage(plan.note, limit: Scribe.answerLimit),
                "dates": .list(plan.options.map { .text(scribe.span($0.start, $0.end)) }),
                "closesAt": .text(scribe.instant(plan.closesAt)),
            ]
        }
    }
}

extension MeetingAcknowledgementContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let heading = meeting.map(scribe.meeting) ?? scribe.noMeeting
        let own: [String: Slot] = [
            "title": .text(title), "number": .optional(id?.description),
            "shortTitle": .text(UserText.shortened(title, to: 90)),
            "lines": meeting == nil ? .absent : scribe.attendance(lines),
            "called": .absent, "pollOpened": .absent, "pollExtended": .flag(act == .pollExtended),
            "pollClosed": .flag(act == .pollClosed),
            "changed": .flag(act == .changed), "cancelled": .flag(act == .cancelled),
            "agendaClosed": .flag(act == .agendaClosed), "agendaSettled": .flag(act == .agendaSettled),
            "itemsAdded": .flag(act == .itemsAdded), "draftDropped": .flag(act == .draftDropped),
            "tableAsked": .flag(act == .tableAsked), "recorded": .absent,
        ]
        return heading.merging(own) { _, own in own }.merging(act.slots(scribe)) { _, act in act }
    }
}

extension MeetingAcknowledgementContent.Act {
    fileprivate func slots(_ scribe: Scribe) -> [String: Slot] {
        switch self {
        case .called(let recipients): ["called": ["recipients": scribe.count(recipients)]]
        case .pollOpened(let recipients): ["pollOpened": ["recipients": scribe.count(recipients)]]
        case .recorded(let organisation, let value):
            ["recorded": ["organisation": .text(organisation), "attendance": scribe.attendance(value)]]
        case .pollExtended, .pollClosed, .changed, .cancelled, .agendaClosed, .agendaSettled, .itemsAdded,
            .draftDropped, .tableAsked:
            [:]
        }
    }
}

extension MeetingEscalationContent: LetterModel {
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let words = scribe.words.holds.word(hold.reason)
        let meant = likely.map { scribe.words.attendances.word($0).name }
        let heading = meeting.map(scribe.meeting) ?? scribe.noMeeting
        let own: [String: Slot] = [
            "title": .text(title), "number": .optional(hold.matter?.description),
            "shortTitle": .text(UserText.shortened(title, to: 90)), "hold": scribe.hold(hold),
            "explanation": .text(words.meetingExplanation ?? words.explanation),
            "advice": .text(words.meetingAdvice ?? words.advice), "author": .text(author),
            "organisation": .optional(hold.organisation),
            "excerpt": scribe.passage(excerpt, limit: Scribe.answerLimit),
            "likely": likely.isEmpty ? .absent : ["words": .text(scribe.choice(meant))],
            "answers": scribe.settlements(self.words, for: hold.organisation),
        ]
        return heading.merging(own) { _, own in own }
    }
}

extension MeetingDigestLines {
    /// One meeting in the digest.
    func slots(_ scribe: Scribe) -> [String: Slot] {
        let heading = meeting.map(scribe.meeting) ?? scribe.noMeeting
        return heading.merging([
            "title": .text(title), "number": "\(id)", "state": .text(scribe.words.states.word(state)),
            "poll": poll.map { ["closesAt": .text(scribe.instant($0.closesAt))] } ?? .absent,
            "lines": poll == nil ? scribe.attendance(lines) : .absent, "items": scribe.count(items),
            "holds": scribe.holds(holds),
        ]) { _, own in own }
    }
}
