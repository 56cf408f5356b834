import Federation

/// Answers of calendar programs (T35): the attendee is the proved author and was invited, the entry is ours and not
/// older than the day it answers to; anything else is asked, held or refused.
extension MeetingAdmission {
    /// The objects in the mail that answer this meeting.
    private var objects: [CalendarAnswer] {
        submission.calendar.filter { $0.isAnswer && $0.matter == meeting.id }
    }

    var hasCalendar: Bool { !objects.isEmpty }

    /// Whether a calendar answers, and to nothing of this meeting's.
    var isForeign: Bool { !hasCalendar && submission.calendar.contains(where: \.isAnswer) }

    func calendarAnswer() -> [Event] {
        guard let answer = objects.first else { return [] }
        let words = said
        guard objects.allSatisfy({ $0 == answer }) else { return contradiction(words) }
        guard answer.attendee.map(isAuthors) ?? true else { return refused(.forAnother) }
        guard answer.method == "REPLY" else { return hold(.otherTime, words) }
        if answer.delegatedTo != nil || answer.partstat == "DELEGATED" { return hold(.delegated, words) }
        guard let value = value(of: answer) else {
            return answer.partstat == "NEEDS-ACTION" ? [] : hold(.doubtfulReading, words)
        }
        guard answer.sequence >= meeting.datedSequence else {
            return tells == .author
                ? [ask(.outdated, of: speaker.person, [value])] : hold(.doubtfulReading, [value])
        }
        guard let meant = reconciled(value, words) else { return contradiction([value] + words) }
        return take(meant, .calendar)
    }

    private func value(of answer: CalendarAnswer) -> Attendance? {
        switch answer.partstat {
        case "ACCEPTED": meeting.plan?.usualAttendance ?? .present
        case "DECLINED": .absent
        case "TENTATIVE": .tentative
        default: nil
        }
    }

    /// Whether the attendee is who wrote: the same address, or another one registered for the same person.
    private func isAuthors(_ attendee: EmailAddress) -> Bool {
        attendee == submission.author || speaker.person?.addresses.contains(attendee) ?? false
    }

    /// What the words beside the object say, if they say something.
    private var said: [Attendance] {
        switch heard.answer {
        case .attendance(let value): [value]
        case .unclear: heard.likely
        case .nothing: []
        }
    }

    /// What object and words mean together: words may be more exact, not different.
    private func reconciled(_ value: Attendance, _ words: [Attendance]) -> Attendance? {
        guard let word = words.first else { return heard.answer == .unclear ? nil : value }
        switch (value, word) {
        case (.present, .present), (.absent, .absent), (.tentative, .tentative): return value
        case (.present, .remote), (.remote, .remote), (.remote, .present), (.absent, .substitute): return word
        case (.present, _), (.remote, _), (.absent, _), (.tentative, _), (.substitute, _): return nil
        }
    }

    private func contradiction(_ likely: [Attendance]) -> [Event] {
        let distinct = likely.reduce(into: [Attendance]()) { if !$0.contains($1) { $0.append($1) } }
        return tells == .author
            ? [ask(.calendarContradicts, of: speaker.person, distinct)] : hold(.viewsDisagree, distinct)
    }
}

extension Admission {
    /// A calendar's answer that belongs to no meeting of ours. It never says anything of a signature; words beside it
    /// that may oppose one are heard.
    func strayCalendar(_ route: Route, _ heard: Heard) -> [Event]? {
        guard submission.calendar.contains(where: \.isAnswer) else { return nil }
        switch route {
        case .answer, .whichMatter, .noMatter: break
        case .steering, .contradictory, .notInElectorate, .stranger: return nil
        }
        if case .answer = route, mayObject(heard) || submission.obstruction != nil { return nil }
        if case .whichMatter = route, heard.meeting == nil, mayObject(heard) { return nil }
        let isPerson: Bool =
            switch submission.form {
            case .person: true
            case .automatic, .report: false
            }
        guard isPerson else { return [seen(.automatic, nil)] }
        return [seen(.noise, nil)]
            + refusal(.meeting(nil, .foreignInvitation), name: submission.authorText, heard)
    }
}
