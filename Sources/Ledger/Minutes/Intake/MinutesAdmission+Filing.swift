import Federation
import Foundation

/// Handing in minutes.
extension MinutesAdmission {
    /// What becomes of a mail read as minutes; `nil` if it is something else: a correction, an agreement.
    func filed(_ filing: MinutesFiling) -> [Event]? {
        let isDeclared = filing.shape == .declared
        guard let minutes else { return nil }
        guard route.mayFile else {
            // A correspondent's annotated file is a correction; minutes of somebody else have no place to go.
            return minutes.latest == nil && filing.shape != .short ? refuse(.notRapporteur) : nil
        }
        guard isDeclared || isWriting(minutes) else { return nil }
        if case .given = heard.agreement, filing.shape == .short { return nil }
        guard !minutes.isApproved else { return isDeclared ? refuse(.approved) : nil }
        guard route.proof > .bareFrom else { return refuse(.notProved) }
        switch filing.shape {
        case .short: return minutes.latest == nil ? ask(.notMinutes) : askOrCorrect()
        case .twice: return ask(.twoTexts)
        case .long where minutes.latest.map { !isAlike($0.filed.text, filing.text) } ?? false:
            return ask(.notVersion)
        case .long, .declared: return accepted(filing, minutes)
        }
    }

    /// Whether the mail answers a letter to who writes, or one of the versions.
    private func isWriting(_ minutes: Minutes) -> Bool {
        guard let kind = route.letter?.kind else { return false }
        switch kind {
        case .minutesDraft, .minutesReminder, .minutesCorrection, .minutesQuestion, .minutesReceipt, .minutes:
            return true
        case .approvedMinutes, .actionReminder, .proposal, .receipt, .question, .refusal, .relay, .reminder, .digest,
            .summary, .signature, .escalation, .preview, .acknowledgement, .extended, .withdrawn, .confirmation,
            .alarm, .datePoll, .pollReceipt, .pollTable, .invitation, .cancellation, .attendanceReceipt,
            .agendaReceipt, .attendanceQuestion, .agendaDraft, .agenda, .attendanceReminder, .eve, .meetingPreview,
            .meetingAcknowledgement, .meetingEscalation:
            return false
        }
    }

    /// A few words of who writes: in answer to the version as a correspondent they correct it, else they are asked.
    private func askOrCorrect() -> [Event]? {
        route.letter?.kind == .minutes ? nil : ask(.notMinutes)
    }

    /// Whether at least two words in five are those of the version before: else it is hardly a new version of it.
    private func isAlike(_ old: String, _ new: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        }
        let (before, after) = (words(old), words(new))
        return before.isEmpty || before.intersection(after).count * 5 >= before.count * 2
    }

    private func accepted(_ filing: MinutesFiling, _ minutes: Minutes) -> [Event] {
        let size = filing.files.reduce(0) { $0 + $1.size }
        guard size <= minutes.habits.fileLimitMB * 1_000_000 else { return refuse(.tooLarge) }
        let fingerprint = MinutesFiled.fingerprint(of: filing.text, filing.files)
        let actions = numbered(filing.actions, minutes)
        // A file is carried without being read: sent again with the points in the mail's own words, it says something new.
        if let latest = minutes.latest?.filed, latest.fingerprint == fingerprint,
            latest.decisions == filing.decisions, latest.actions == actions
        {
            return refuse(.unchanged)
        }
        let filed = MinutesFiled(
            meeting: minutes.id, version: minutes.versions.count + 1, text: filing.text, files: filing.files,
            deadline: deadline(in: minutes), answers: answers(in: minutes), decisions: filing.decisions,
            actions: actions, person: route.person?.id, author: submission.authorText,
            at: submission.received, mail: submission.raw, messageID: submission.messageID)
        return [.minutes(.filed(filed))]
    }

    /// The first version's term; a new version leaves what is left of it, and some days at least. It runs from when the
    /// mail is read: the mailbox may have kept it back, and nobody has seen it before.
    private func deadline(in minutes: Minutes) -> Date {
        let days = minutes.latest == nil ? minutes.habits.termDays : minutes.habits.newVersionDays
        let end = calendar.next(
            hour: minutes.rule.closingHour,
            notBefore: calendar.adding(days, .calendar, to: max(submission.received, now)))
        return max(end, minutes.latest?.filed.deadline ?? end)
    }

    /// Corrections whoever writes had before them: shown by the letter they answer, or sent before they wrote. One that
    /// was still on its way, or waited to be sent, is not answered.
    private func answers(in minutes: Minutes) -> [Int] {
        minutes.openCorrections.filter { isShown($0) || wasSent($0, in: minutes) }.map(\.number)
    }

    private func isShown(_ correction: Correction) -> Bool {
        guard let letter = route.letter, letter.kind == .minutes || letter.kind == .minutesCorrection else {
            return false
        }
        return letter.knows >= correction.sequence
    }

    /// By the earlier of the two dates: a mail lies on its way after it was written, and people's clocks are wrong.
    private func wasSent(_ correction: Correction, in minutes: Minutes) -> Bool {
        let written = min(submission.received, submission.dated ?? submission.received)
        return register.outbox.all.contains { item in
            item.letter.kind == .minutesCorrection && item.letter.matter == minutes.id
                && item.letter.because == correction.sequence && item.letter.person == route.person?.id
                && item.state == .sent && item.lastAttempt.map { $0 <= written } ?? false
        }
    }

    /// Points that the version before had keep their numbers.
    private func numbered(_ actions: [MinutesFiling.Action], _ minutes: Minutes) -> [ActionPoint] {
        var free = minutes.actions
        var last = register.lastAction
        return actions.prefix(100).map { action in
            let known =
                free.firstIndex { $0.point.task.folded == action.task.folded && $0.point.holder == action.holder }
                ?? free.firstIndex { $0.point.task.folded == action.task.folded }
            if let known {
                let point = free.remove(at: known).point
                return ActionPoint(
                    number: point.number, task: action.task, holder: action.holder ?? point.holder, due: action.due)
            }
            last += 1
            return ActionPoint(number: last, task: action.task, holder: action.holder, due: action.due)
        }
    }
}

extension String {
    /// Letters and digits in lower case: two lines that differ in nothing else are the same point.
    fileprivate var folded: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
