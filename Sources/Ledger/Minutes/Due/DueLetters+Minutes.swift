import Federation
import Foundation

/// Letters about minutes that time makes due: the draft, its reminders, the version that goes round.
extension DueLetters {
    func minutesLetters() -> [Letter] {
        register.minutesInOrder.flatMap { minutes -> [Letter] in
            guard let meeting = register.meetings[minutes.id] else { return [] }
            let own =
                minutes.isApproved
                ? []
                : minutes.versions.isEmpty
                    ? drafts(minutes, meeting) + reminders(minutes, meeting) : circulation(minutes)
            return own + minutes.openActions.flatMap { reminders(of: $0) }
        }
    }

    // MARK: Who

    /// Who writes the minutes, where they are still known; else the secretariat.
    func writers(of minutes: Minutes) -> [Addressee] {
        let known = minutes.rapporteurs.compactMap(roster.person).map { Addressee($0) }
        return known.isEmpty ? secretariat : known
    }

    private func isSecretariat(_ minutes: Minutes) -> Bool {
        minutes.rapporteurs.compactMap(roster.person).isEmpty
    }

    func heading(of id: MatterID) -> MinutesHeading {
        let meeting = register.meetings[id]
        return MinutesHeading(
            id: id, title: meeting?.title ?? id.description, start: meeting?.plan?.start ?? now,
            end: meeting?.plan?.end ?? now, place: meeting?.plan?.place)
    }

    func minutesLetter(
        _ content: MinutesLetter, _ id: MatterID, _ parts: [String], to addressee: Addressee,
        inReplyTo: String? = nil, because: Int? = nil
    ) -> Letter {
        let who = addressee.person?.rawValue ?? addressee.address.folded
        let key = [id.description] + parts + [addressee.organisation?.rawValue ?? "-", who]
        return Letter(
            key: LetterKey(content.kind, key), name: addressee.name, address: addressee.address,
            person: addressee.person, organisation: addressee.organisation, matter: id, inReplyTo: inReplyTo,
            content: .minutes(content), because: because)
    }

    // MARK: To who writes

    private func drafts(_ minutes: Minutes, _ meeting: Meeting) -> [Letter] {
        let content = MinutesDraftContent(
            meeting: heading(of: minutes.id), lines: meeting.attendanceLines,
            agenda: meeting.lines(meeting.agendaItems),
            concluded: register.concluded(before: meeting).compactMap { matter in
                matter.conclusion.map {
                    ConcludedLine(id: matter.id, title: matter.title, outcome: $0.outcome, at: $0.at)
                }
            },
            actions: actionLines(register.openActions), isForSecretariat: isSecretariat(minutes),
            habits: minutes.habits)
        return writers(of: minutes).map { minutesLetter(.minutesDraft(content), minutes.id, [], to: $0) }
    }

    /// At most six, one every so many days; of several missed only the last.
    private func reminders(_ minutes: Minutes, _ meeting: Meeting) -> [Letter] {
        let habit = minutes.habits.reminderDays
        guard let count = (1...6).last(where: { now >= reminderTime($0 * habit, after: minutes.calledAt) }) else {
            return []
        }
        let content = MinutesReminderContent(
            meeting: heading(of: minutes.id), days: count * habit, isForSecretariat: isSecretariat(minutes))
        return writers(of: minutes).filter { wasAsked($0, minutes, habit) }.map {
            minutesLetter(.minutesReminder(content), minutes.id, ["\(count)"], to: $0)
        }
    }

    private func reminderTime(_ days: Int, after instant: Date) -> Date {
        calendar.next(hour: schedule.reminderHour, notBefore: calendar.adding(days, .calendar, to: instant))
    }

    /// Whether the draft was written to them as long ago: who was named yesterday is not reminded today.
    private func wasAsked(_ addressee: Addressee, _ minutes: Minutes, _ days: Int) -> Bool {
        let who = addressee.person?.rawValue ?? addressee.address.folded
        return register.outbox[LetterKey(.minutesDraft, [minutes.id.description, "-", who])]
            .map { calendar.adding(days, .calendar, to: $0.queuedAt) <= now } ?? false
    }

    // MARK: To all

    /// The latest version, to everybody and to the secretariat; to those whose mandate began meanwhile, too.
    private func circulation(_ minutes: Minutes) -> [Letter] {
        guard let latest = minutes.latest, let meeting = register.meetings[minutes.id] else { return [] }
        return (everybody(in: meeting) + secretariat).map { addressee in
            let content = content(of: latest, minutes, for: addressee.organisation.map(meeting.name))
            return minutesLetter(.minutes(content), minutes.id, ["\(latest.number)"], to: addressee)
        }
    }

    private func content(of version: Minutes.Version, _ minutes: Minutes, for organisation: String?) -> MinutesContent {
        let filed = version.filed
        let before = minutes.versions.last { $0.number < version.number }
        let answered = minutes.corrections.filter { $0.fate == .answered(version: version.number) }
        return MinutesContent(
            meeting: heading(of: minutes.id), version: version.number, organisation: organisation,
            rapporteur: filed.person.flatMap(roster.person)?.name ?? filed.author, text: filed.text,
            files: filed.files, fingerprint: filed.fingerprint, deadline: filed.deadline,
            approval: minutes.habits.approval,
            changes: before.map { MinutesChanges(from: $0.filed.text, to: filed.text) },
            answered: answered.map(correctionLine), open: minutes.openCorrections.map(correctionLine),
            decisions: filed.decisions, actions: actionLines(minutes.openActions))
    }

    // MARK: Lines

    func actionLines(_ items: [ActionItem]) -> [ActionLine] { items.map { actionLine($0.point) } }

    func actionLine(_ point: ActionPoint) -> ActionLine {
        let holder: String? =
            switch point.holder {
            case .person(let id): roster.person(id)?.name ?? id.rawValue
            case .organisation(let id): roster.organisation(id)?.name ?? id.rawValue
            case nil: nil
            }
        return ActionLine(number: point.number, task: point.task, holder: holder, due: point.due)
    }

    /// By organisation or name, never by address: the line goes to all.
    func correctionLine(_ correction: Correction) -> CorrectionLine {
        let taken = correction.taken
        let organisation = taken.organisation.map { roster.organisation($0)?.name ?? $0.rawValue }
        return CorrectionLine(
            number: taken.number, author: organisation ?? taken.person.flatMap(roster.person)?.name,
            text: taken.text, files: taken.files, version: taken.version, isProved: taken.proof > .bareFrom,
            at: taken.at)
    }

    func minutesLines() -> [MinutesDigestLines] {
        register.minutesInOrder.filter { !$0.isApproved }.map { minutes in
            MinutesDigestLines(
                id: minutes.id, title: heading(of: minutes.id).title, version: minutes.latest?.number ?? 0,
                rapporteurs: minutes.rapporteurs.compactMap(roster.person).map(\.name),
                deadline: minutes.latest?.filed.deadline, corrections: minutes.openCorrections.map(\.number),
                holds: register.openHolds.filter { $0.opening.matter == minutes.id }.map(register.line))
        }
    }

    /// Whether a letter about minutes, written but not sent, has become needless.
    func isNeedless(_ letter: LetterQueued, of minutes: Minutes) -> Bool {
        switch letter.kind {
        case .minutesDraft, .minutesReminder: return !minutes.versions.isEmpty
        case .minutes:
            return minutes.isApproved || minutes.latest.map { letter.knows < $0.sequence } ?? true
        case .actionReminder:
            let number = letter.key.rawValue.split(separator: "/").dropFirst(2).first.flatMap { Int($0) }
            return number.map { register.action($0)?.fate != .open } ?? false
        case .minutesReceipt, .minutesCorrection, .minutesQuestion, .approvedMinutes, .proposal, .receipt, .question,
            .refusal, .relay, .reminder, .digest, .summary, .signature, .escalation, .preview, .acknowledgement,
            .extended, .withdrawn, .confirmation, .alarm, .datePoll, .pollReceipt, .pollTable, .invitation,
            .cancellation, .attendanceReceipt, .agendaReceipt, .attendanceQuestion, .agendaDraft, .agenda,
            .attendanceReminder, .eve, .meetingPreview, .meetingAcknowledgement, .meetingEscalation:
            return false
        }
    }
}
