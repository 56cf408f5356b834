import Federation

/// Decides what an answer to a meeting brings about: one attendance an organisation, whatever the form.
///
/// Words, a calendar's reply and a one-click answer come to the same. Nothing here touches a signature but one thing:
/// what the mail says of proposals besides is held there (`MeetingHeard.Aside`), so that no objection is lost between two
/// matters. In doubt the author is asked, and what stood before stands.
struct MeetingAdmission {
    let admission: Admission
    let meeting: Meeting
    let speaker: Route.Speaker
    let whole: Heard
    let heard: MeetingHeard

    init(_ admission: Admission, _ meeting: Meeting, _ speaker: Route.Speaker, _ heard: Heard) {
        self.admission = admission
        self.meeting = meeting
        self.speaker = speaker
        whole = heard
        self.heard =
            heard.meeting
            ?? MeetingHeard(
                answer: .nothing, certainty: .certain, evidence: nil, text: heard.text, why: heard.why)
    }

    var submission: Submission { admission.submission }
    var register: Register { admission.register }

    /// The entries, the mail's own first.
    func entries() -> [Event] {
        let asides = asides()
        let own = ownEntries()
        return [seen(own, asides)] + own + asides
    }

    private func seen(_ own: [Event], _ asides: [Event]) -> Event {
        let holds = (own + asides).contains { if case .holdOpened = $0 { true } else { false } }
        if holds { return admission.seen(.hold, meeting.id) }
        let answers = own.contains { event in
            guard case .meeting(let event) = event else { return false }
            return switch event {
            case .attendanceTaken, .pollAnswered, .itemsAsked, .itemsWithdrawn: true
            case .drafted, .pollOpened, .pollExtended, .pollClosed, .called, .changed, .cancelled, .held,
                .attendanceAsked,
                .agendaClosed, .agendaSettled, .acted:
                false
            }
        }
        if answers { return admission.seen(.position, meeting.id) }
        return admission.seen(isMachine ? .automatic : .noise, meeting.id)
    }

    /// Written by a machine: it may carry a calendar's answer, and is never answered (T38).
    var isMachine: Bool {
        switch submission.form {
        case .person: false
        case .automatic, .report: true
        }
    }

    var tells: AttendanceTaken.Tells {
        !isMachine && submission.answerability == .answerable ? .author : .nobody
    }

    private func ownEntries() -> [Event] {
        if isMachine && !hasCalendar { return [] }
        if let ended { return refused(ended) }
        switch speaker.standing {
        case .mandated: break
        case .mandateEnded: return refusal(.notMandated(speaker.organisation))
        case .foreignAddress: return foreign()
        }
        if isForeign { return refused(.foreignInvitation) }
        if let doubt = submission.obstruction ?? whole.doubt { return hold(doubt) }
        if meeting.isPolling { return pollAnswer() + items() }
        return hasCalendar ? calendarAnswer() + items() : wordsAnswer()
    }

    private var ended: MeetingRefusal? {
        switch meeting.end {
        case .cancelled: .cancelled
        case .held: .over
        case nil: nil
        }
    }

    /// A letter forwarded to somebody who is not registered: those who are, are asked.
    private func foreign() -> [Event] {
        if hasCalendar { return refused(.notInvited) }
        guard heard.answer != .nothing else { return refusal(.unknownAddress(meeting.id)) }
        return [ask(.unproved, of: nil)]
    }

    // MARK: Words

    private func wordsAnswer() -> [Event] {
        let agenda = items() + withdrawals()
        switch heard.answer {
        case .attendance(let value):
            guard heard.certainty == .certain else { return doubtful(likely(value)) + agenda }
            return take(value, .mail) + agenda
        case .unclear: return doubtful(heard.likely) + agenda
        case .nothing:
            guard agenda.isEmpty, !hasAside, speaker.proof > .bareFrom, let person = speaker.person,
                !meeting.asked.contains(person.id), meeting.standing(of: speaker.organisation) == nil,
                tells == .author
            else { return agenda }
            return [ask(.nothing, of: person)]
        }
    }

    private func likely(_ value: Attendance) -> [Attendance] { [value] + heard.likely.filter { $0 != value } }

    private func doubtful(_ likely: [Attendance]) -> [Event] {
        tells == .author ? [ask(.words, of: speaker.person, likely)] : hold(.doubtfulReading, likely)
    }

    /// Records who comes, unless something about it must be asked first.
    func take(_ value: Attendance, _ origin: AttendanceTaken.Origin) -> [Event] {
        if speaker.proof <= .bareFrom { return doubt(.unproved, [value]) }
        if isForOlderDay { return doubt(.outdated, [value]) }
        let standing = meeting.standing(of: speaker.organisation)
        if let standing, contradicts(standing, value), !isInSightOfContradiction {
            return hold(.twoPersons, [value, standing.value])
        }
        let taken = AttendanceTaken(
            matter: meeting.id, organisation: speaker.organisation, person: speaker.person?.id,
            author: submission.authorText, value: value, substitute: value == .substitute ? heard.substitute : nil,
            part: value == .present || value == .remote ? heard.part : nil,
            proxy: value == .absent ? heard.proxy : nil, proof: speaker.proof, evidence: heard.evidence,
            why: heard.why, at: submission.received, origin: origin, tells: tells, mail: submission.raw,
            messageID: submission.messageID)
        return [.meeting(.attendanceTaken(taken))] + settled(by: taken)
    }

    /// The author is asked; of what a machine wrote, the secretariat (T38).
    private func doubt(_ doubt: AttendanceAsked.Doubt, _ likely: [Attendance] = []) -> [Event] {
        isMachine ? hold(.doubtfulReading, likely) : [ask(doubt, of: speaker.person, likely)]
    }

    /// Whether the answered letter, or the button, is of a day the meeting no longer has.
    private var isForOlderDay: Bool {
        if let knows = speaker.knows, knows < meeting.datedBy, isAnsweringInvitation { return true }
        return submission.clues.code.map { $0.matter == meeting.id && $0.day < meeting.datedSequence } ?? false
    }

    /// Whether the answered letter is one that asks who comes; any other says nothing of the day it was written for.
    private var isAnsweringInvitation: Bool {
        guard let letter = submission.clues.letters.lazy.compactMap({ register.outbox[$0]?.letter }).first else {
            return false
        }
        return letter.matter == meeting.id
    }

    /// Somebody else of the organisation said another thing: one of them must be asked.
    private func contradicts(_ standing: AttendanceStatement, _ value: Attendance) -> Bool {
        guard let before = standing.taken.person, before != speaker.person?.id else { return false }
        return standing.value != value
            || (value == .substitute && standing.taken.substitute != heard.substitute)
    }

    /// Whether the contradiction was known to who answers now: then this is the answer to the question.
    private var isInSightOfContradiction: Bool {
        register.openHolds.contains {
            $0.opening.reason == .twoPersons && $0.opening.matter == meeting.id
                && $0.opening.organisation == speaker.organisation && (speaker.knows ?? 0) >= $0.id.sequence
                && speaker.proof >= .token
        }
    }

    /// Doubts about the same organisation that the answer settles: its own earlier ones, and those it answers in sight.
    private func settled(by taken: AttendanceTaken) -> [Event] {
        register.openHolds
            .filter { $0.opening.matter == meeting.id && $0.opening.organisation == taken.organisation }
            .filter { hold in
                let isOwn = hold.opening.person == taken.person && hold.opening.reason != .twoPersons
                return hold.opening.reason == .unreachable || isOwn || (speaker.knows ?? 0) >= hold.id.sequence
            }
            .map { .holdSettled(HoldSettled(hold: $0.id, word: .attend(taken.value), by: .rule)) }
    }

    // MARK: The agenda

    /// At most twenty points a mail, each of a reasonable length: a list is a list, not a mailbox (T46).
    func items() -> [Event] {
        let items = heard.items.prefix(20).map { String($0.prefix(400)) }
        guard !items.isEmpty, speaker.proof > .bareFrom else { return [] }
        let asked = ItemsAsked(
            matter: meeting.id, organisation: speaker.organisation, person: speaker.person?.id,
            author: submission.authorText, items: Array(items), at: submission.received, tells: tells,
            mail: submission.raw, messageID: submission.messageID)
        return [.meeting(.itemsAsked(asked))]
    }

    private func withdrawals() -> [Event] {
        let own = meeting.items.filter { $0.organisation == speaker.organisation && $0.fate == .asked }.map(\.number)
        let numbers: [Int]
        switch heard.withdrawal {
        case .none: return []
        case .numbers(let named):
            guard named.allSatisfy(own.contains) else { return refused(.noSuchItem) }
            numbers = named
        case .unnumbered:
            guard own.count == 1 else { return own.isEmpty ? [] : [ask(.whichItem, of: speaker.person)] }
            numbers = own
        }
        guard speaker.proof > .bareFrom else { return [ask(.unproved, of: speaker.person)] }
        let withdrawn = ItemsWithdrawn(
            matter: meeting.id, organisation: speaker.organisation, person: speaker.person?.id, numbers: numbers,
            tells: tells, mail: submission.raw, messageID: submission.messageID)
        return [.meeting(.itemsWithdrawn(withdrawn))]
    }

    // MARK: The poll

    private func pollAnswer() -> [Event] {
        guard let dates = heard.dates, !dates.choices.isEmpty || dates.certainty == .doubtful else {
            let isSilent = meeting.poll?.standing(of: speaker.organisation) == nil
            guard let person = speaker.person, isSilent, heard.items.isEmpty, !meeting.asked.contains(person.id),
                tells == .author
            else { return [] }
            return [ask(.nothing, of: person)]
        }
        guard speaker.proof > .bareFrom else { return doubt(.unproved) }
        guard dates.certainty == .certain else { return doubt(.dates) }
        let answered = PollAnswered(
            matter: meeting.id, organisation: speaker.organisation, person: speaker.person?.id,
            author: submission.authorText, choices: dates.choices, evidence: heard.text.firstLine,
            proof: speaker.proof, at: submission.received, origin: .mail, tells: tells, mail: submission.raw,
            messageID: submission.messageID)
        return [.meeting(.pollAnswered(answered))]
    }
}
