import Federation
import Foundation

/// Letters to the secretariat about meetings.
extension DueLetters {
    /// What would go out, to the one who asked, else to the secretariat.
    func meetingPreviews(of id: DraftID) -> [Letter] {
        guard let draft = register.meetingDrafts[id], let body = body(draft.drafted.wish.body) else { return [] }
        let members = body.members.compactMap(roster.organisation)
        let desk = Secretariat(register, roster: roster, calendar: calendar)
        let closing: Date? =
            switch draft.drafted.wish {
            case .call(let plan): desk.agendaClosing(of: plan, body, at: now)
            case .poll: nil
            }
        let content = MeetingPreviewContent(
            draft: id, title: draft.drafted.wish.title, wish: draft.drafted.wish, agenda: draft.drafted.agenda,
            body: body.name, organisations: members.map(\.name),
            recipients: members.flatMap { $0.recipients(at: now) }.count, agendaClosesAt: closing,
            quorum: body.meetings.quorum, isSeries: draft.drafted.occurrence != nil)
        return addressees(for: draft.drafted.by).map {
            letter(
                .meetingPreview, [id.description], to: $0, about: nil, because: id.sequence,
                .meeting(.meetingPreview(content)))
        }
    }

    private func body(_ id: BodyID) -> Body? { roster.bodies.first { $0.id == id } ?? roster.bodies.first }

    /// That an act on a meeting was done; a table asked for is shown instead.
    func acknowledgements(of acted: MeetingActed, because sequence: Int) -> [Letter] {
        let meeting = acted.matter.flatMap { register.meetings[$0] }
        return addressees(for: acted.by).map { addressee in
            if case .tableAsked = acted.deed, let meeting, meeting.isPolling {
                return letter(
                    .pollTable, ["asked", String(sequence)], to: addressee, about: acted.matter,
                    inReplyTo: acted.inReplyTo, because: sequence, .meeting(.pollTable(table(of: meeting, addressee))))
            }
            let content = MeetingAcknowledgementContent(
                act: act(acted.deed, meeting), id: acted.matter, title: title(acted, meeting),
                meeting: meeting?.heading, lines: meeting?.attendanceLines ?? [])
            return letter(
                .meetingAcknowledgement, [String(sequence)], to: addressee, about: acted.matter,
                inReplyTo: acted.inReplyTo, because: sequence, .meeting(.meetingAcknowledgement(content)))
        }
    }

    private func act(_ deed: MeetingActed.Deed, _ meeting: Meeting?) -> MeetingAcknowledgementContent.Act {
        let recipients = meeting.map { everybody(in: $0).count } ?? 0
        return switch deed {
        case .called: .called(recipients: recipients)
        case .pollOpened: .pollOpened(recipients: recipients)
        case .pollExtended: .pollExtended
        case .pollClosed: .pollClosed
        case .changed: .changed
        case .cancelled: .cancelled
        case .agendaClosed: .agendaClosed
        case .agendaSettled: .agendaSettled
        case .itemsAdded: .itemsAdded
        case .draftDropped: .draftDropped
        case .tableAsked: .tableAsked
        case .recorded(let id, let value): .recorded(organisation: meeting?.name(of: id) ?? id.rawValue, value)
        }
    }

    private func title(_ acted: MeetingActed, _ meeting: Meeting?) -> String {
        if case .draftDropped(let id) = acted.deed { return register.meetingDrafts[id]?.drafted.wish.title ?? "" }
        return meeting?.title ?? ""
    }

    /// Something about a meeting to settle.
    func meetingEscalations(of hold: Hold, _ meeting: Meeting) -> [Letter] {
        let content = MeetingEscalationContent(
            hold: register.line(of: hold), title: meeting.title, meeting: meeting.heading,
            author: hold.opening.author,
            excerpt: hold.opening.text.isEmpty ? hold.opening.detail ?? "" : hold.opening.text,
            likely: hold.opening.attendances ?? [], words: hold.words)
        return secretariat.map {
            letter(
                .meetingEscalation, [hold.id.description], to: $0, about: meeting.id, because: hold.id.sequence,
                .meeting(.meetingEscalation(content)))
        }
    }

    /// The meetings of a digest: those to come, and those that ended since the last one.
    func meetingLines() -> [MeetingDigestLines] {
        register.meetingsInOrder.filter { $0.isOpen }.map { meeting in
            MeetingDigestLines(
                id: meeting.id, title: meeting.title, state: register.state(of: meeting), meeting: meeting.heading,
                poll: meeting.isPolling ? meeting.poll?.heading(meeting.id) : nil, lines: meeting.attendanceLines,
                items: meeting.agendaItems.count,
                holds: register.openHolds.filter { $0.opening.matter == meeting.id }.map(register.line))
        }
    }

    /// Whether a letter about a meeting, written but not sent, has become needless.
    func isNeedless(_ letter: LetterQueued, in meeting: Meeting) -> Bool {
        switch letter.kind {
        case .attendanceReminder:
            return !meeting.isOpen || now >= meeting.deadline
                || letter.organisation.map { !isSilent($0, in: meeting) } ?? false
        case .invitation where isSuperseded(letter, in: meeting): return true
        case .invitation, .agenda, .agendaDraft, .eve: return !meeting.isOpen || now >= meeting.deadline
        case .datePoll: return !meeting.isPolling || isOldPoll(letter, in: meeting)
        case .pollReceipt, .pollTable, .cancellation, .attendanceReceipt, .agendaReceipt, .attendanceQuestion,
            .meetingPreview, .meetingAcknowledgement, .meetingEscalation, .proposal, .receipt, .question, .refusal,
            .relay, .reminder, .digest, .summary, .signature, .escalation, .preview, .acknowledgement, .extended,
            .withdrawn, .confirmation, .alarm, .minutesDraft, .minutesReminder, .minutes,
            .minutesReceipt, .minutesCorrection, .minutesQuestion, .approvedMinutes, .actionReminder:
            return false
        }
    }
}

extension DueLetters {
    /// Whether the letter tells an older term of the poll, or reminds somebody who has answered since.
    private func isOldPoll(_ letter: LetterQueued, in meeting: Meeting) -> Bool {
        guard let poll = meeting.poll, letter.because == nil else { return false }
        let parts = letter.key.rawValue.split(separator: "/").map(String.init)
        guard parts.count > 4 else { return poll.extensions > 0 }
        let isAnswered = letter.organisation.map { poll.standing(of: $0) != nil } ?? false
        return isPollReminder(parts) ? isAnswered || poll.closedAt != nil : parts[2] != String(poll.extensions)
    }

    /// Whether a later invitation says what this one no longer does.
    private func isSuperseded(_ letter: LetterQueued, in meeting: Meeting) -> Bool {
        let parts = letter.key.rawValue.split(separator: "/")
        return parts.count > 2 && parts[2] != String(meeting.invitedSequence)
    }
}

extension MeetingDrafted.Wish {
    /// The title.
    var title: String {
        switch self {
        case .call(let plan): plan.title
        case .poll(let plan): plan.title
        }
    }
}
