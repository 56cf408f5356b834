import Federation
import Foundation

/// Answers of organisations to matters.
extension Admission {
    /// What `heard` from `speaker` does to `matter`.
    func answer(of speaker: Route.Speaker, to id: MatterID, _ heard: Heard) -> [Event] {
        guard let matter = register.matters[id] else { return [seen(.noise, id)] }
        let flags = flags(speaker, matter, heard)
        if let doubt = submission.obstruction ?? heard.doubt {
            return held(doubt, speaker, matter, heard) + flags
        }
        switch (heard.answer, heard.certainty) {
        case (.nothing, .certain): return said(nothingBy: speaker, matter, heard)
        case (.unclear, _), (.nothing, .doubtful), (.position, .doubtful):
            return held(.doubtfulReading, speaker, matter, heard) + flags
        case (.position(let value), .certain):
            if isListCopy(of: value, speaker, matter) { return [seen(.duplicate, matter.id)] }
            return position(value, of: speaker, in: matter, heard) + flags
        }
    }

    /// A mail that says nothing ("bien reçu") gets one question, and none after that: nobody is pestered.
    private func said(nothingBy speaker: Route.Speaker, _ matter: Matter, _ heard: Heard) -> [Event] {
        guard let person = speaker.person, speaker.standing == .mandated, matter.isOpen,
            submission.answerability == .answerable, !matter.asked.contains(person.id),
            matter.voices[speaker.organisation]?.standing == nil
        else { return [seen(.noise, matter.id)] }
        return [
            seen(.noise, matter.id),
            .positionAsked(
                PositionAsked(
                    matter: matter.id, organisation: speaker.organisation, person: person.id,
                    sentence: heard.text, messageID: submission.messageID)),
        ]
    }

    private func position(
        _ value: Position, of speaker: Route.Speaker, in matter: Matter, _ heard: Heard
    ) -> [Event] {
        switch speaker.standing {
        case .mandated:
            if speaker.proof <= .bareFrom { return unproved(value, speaker, matter, heard) }
            return value.objects
                ? objection(value, of: speaker, in: matter, heard)
                : consent(value, of: speaker, in: matter, heard)
        case .foreignAddress: return unproved(value, speaker, matter, heard)
        case .mandateEnded:
            let refusal = refusal(
                .notMandated(speaker.organisation), name: speaker.person?.name ?? submission.authorText, heard)
            guard value.objects, matter.isOpen else { return [seen(.noise, matter.id)] + refusal }
            return held(.notMandated, speaker, matter, heard, asks: .nobody) + refusal
        }
    }

    /// Whether this and a mail already recorded are one mail, sent to the clerk and to a list the clerk reads: it says the
    /// same under the same Message-ID, whichever of the two came first.
    private func isListCopy(of value: Position, _ speaker: Route.Speaker, _ matter: Matter) -> Bool {
        guard let id = submission.messageID, submission.way == .list || !register.mails.contains(messageID: id) else {
            return false
        }
        let statements = matter.voices[speaker.organisation]?.statements ?? []
        return statements.contains { $0.taken.messageID == id && $0.value == value }
    }

    /// T25, T31: an unproved yes has no effect, an unproved no is contested; the registered addresses are asked.
    private func unproved(
        _ value: Position, _ speaker: Route.Speaker, _ matter: Matter, _ heard: Heard
    ) -> [Event] {
        guard value.objects else {
            let isAsked = matter.confirmed.contains(speaker.organisation) || !matter.isOpen
            return [seen(.noise, matter.id)] + (isAsked ? [] : [confirmation(value, speaker, matter, heard, hold: nil)])
        }
        if isAlreadyHeld(.contested, speaker.organisation, matter.id) { return [seen(.hold, matter.id)] }
        let hold = hold(.contested, speaker, matter.id, heard, asks: .nobody)
        let id = HoldID(register.head.sequence + 2)  // the mail's entry, then the hold's
        return [seen(.hold, matter.id)] + hold + [confirmation(value, speaker, matter, heard, hold: id)]
    }

    private func confirmation(
        _ value: Position, _ speaker: Route.Speaker, _ matter: Matter, _ heard: Heard, hold: HoldID?
    ) -> Event {
        .confirmationAsked(
            ConfirmationAsked(
                matter: matter.id, organisation: speaker.organisation, author: submission.authorText, value: value,
                sentence: heard.evidence ?? heard.text, hold: hold))
    }

    /// A proved objection stands at once, whatever was said before (T20). After the term a human decides what it does.
    private func objection(
        _ value: Position, of speaker: Route.Speaker, in matter: Matter, _ heard: Heard
    ) -> [Event] {
        if matter.isOpen && submission.received > matter.end {
            return held(.lateObjection, speaker, matter, heard)
        }
        var events = record(value, speaker, matter, heard)
        if !matter.isOpen { events += hold(.lateObjection, speaker, matter.id, heard, asks: .nobody) }
        if let standing = matter.voices[speaker.organisation]?.standing, !standing.value.objects {
            if standing.taken.person != speaker.person?.id {
                events += hold(.twoPersons, speaker, matter.id, heard, asks: .nobody)
            } else if standing.at > submission.received {
                // The yes was written after this no, and cannot have withdrawn what was not yet recorded.
                events += hold(.withdrawalNotProved, speaker, matter.id, heard, asks: .nobody)
            }
        }
        return events
    }

    /// Anything that is no objection: it may not silently cancel one. Where its signature says that the words were changed
    /// on the way, they may have been an objection.
    private func consent(
        _ value: Position, of speaker: Route.Speaker, in matter: Matter, _ heard: Heard
    ) -> [Event] {
        if speaker.signature == .broken { return held(.brokenSignature, speaker, matter, heard) }
        let voice = matter.voices[speaker.organisation]
        let standing = voice?.standing
        let isColleague = standing.map { $0.taken.person != nil && $0.taken.person != speaker.person?.id } ?? false
        if let standing, standing.value.objects, matter.isOpen {
            guard value != .delay else { return held(.asksForTime, speaker, matter, heard, asks: .nobody) }
            let isOthers = voice?.isObjected(byOtherThan: speaker.person?.id) ?? false
            guard !isColleague && !isOthers else { return held(.twoPersons, speaker, matter, heard) }
            guard speaker.proof >= .tokenAligned, (speaker.knows ?? 0) >= standing.sequence else {
                return held(.withdrawalNotProved, speaker, matter, heard, asks: .nobody)
                    + refusal(
                        .withdrawalNotProved(matter.id, speaker.organisation),
                        name: speaker.person?.name ?? submission.authorText, heard)
            }
        }
        if let standing, isColleague, standing.value.kind != value.kind, matter.isOpen {
            return held(.twoPersons, speaker, matter, heard)
        }
        var events = record(value, speaker, matter, heard)
        if value == .delay && matter.isOpen {
            events += hold(.asksForTime, speaker, matter.id, heard, asks: .nobody)
        }
        return events
    }

    /// The mail, the position, and the end of the holds it answers.
    private func record(
        _ value: Position, _ speaker: Route.Speaker, _ matter: Matter, _ heard: Heard
    ) -> [Event] {
        let taken = PositionTaken(
            matter: matter.id, organisation: speaker.organisation, person: speaker.person?.id,
            author: submission.authorText, value: value, proof: speaker.proof, certainty: heard.certainty,
            evidence: heard.evidence, text: heard.text, why: heard.why, at: submission.received, origin: .mail,
            mail: submission.raw, messageID: submission.messageID, knows: speaker.knows,
            signature: speaker.signature)
        return [seen(.position, matter.id), .positionTaken(taken)]
            + register.holdsAnswered(by: taken).map {
                .holdSettled(HoldSettled(hold: $0, word: .record(value), by: .rule))
            }
    }

    /// What is odd about the mail itself, whatever it says.
    private func flags(_ speaker: Route.Speaker, _ matter: Matter, _ heard: Heard) -> [Event] {
        var events: [Event] = []
        if submission.way == .direct, let id = submission.messageID,
            register.mails.isRepeated(id, content: submission.content)
        {
            events += hold(.repeatedMessageID, speaker, matter.id, heard, asks: .nobody)
        }
        if let dated = submission.dated, matter.isOpen, (dated <= matter.end) != (submission.received <= matter.end) {
            events += hold(.datesStraddleDeadline, speaker, matter.id, heard, asks: .nobody)
        }
        return events
    }
}

extension Position {
    /// Positions that differ in nuance only have the same kind: two persons who say them do not contradict each other.
    fileprivate var kind: Int {
        switch self {
        case .agree, .noObjection, .comment: 0
        case .reserve, .disagree: 1
        case .abstain, .recuse: 2
        case .delay: 3
        }
    }
}
