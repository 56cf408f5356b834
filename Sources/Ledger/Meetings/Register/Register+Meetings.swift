import Federation
import Foundation
import Seal

/// What meetings change: one arm an event, and the letters it makes due.
extension Register {
    mutating func meet(_ event: MeetingEvent, _ entry: Entry) throws(RegisterFault) {
        switch event {
        case .drafted(let drafted): draftMeeting(drafted, entry)
        case .pollOpened(let opened): openPoll(opened, entry)
        case .pollAnswered(let answered): try answerPoll(answered, entry)
        case .pollExtended(let extended): try extendPoll(extended, entry)
        case .pollClosed(let closed): try closePoll(closed, entry)
        case .called(let called): call(called, entry)
        case .changed(let changed): try change(changed, entry)
        case .cancelled(let cancelled): try cancel(cancelled, entry)
        case .held(let held): try end(held, entry)
        case .attendanceTaken(let taken): try attend(taken, entry)
        case .attendanceAsked(let asked): try askAttendance(asked, entry)
        case .itemsAsked(let asked): try askItems(asked, entry)
        case .itemsWithdrawn(let withdrawn): try withdrawItems(withdrawn, entry)
        case .agendaClosed(let closed): try closeAgenda(closed, entry)
        case .agendaSettled(let settled): try settleAgenda(settled, entry)
        case .acted(let acted): owe(.meeting(.acknowledgement(acted)), entry)
        }
    }

    private mutating func change(
        _ id: MatterID, _ entry: Entry, _ body: (inout Meeting) -> Void
    ) throws(RegisterFault) {
        guard var meeting = meetings[id] else {
            throw RegisterFault(sequence: entry.sequence, words: "unknown meeting \(id)")
        }
        body(&meeting)
        meetings[id] = meeting
        tellInDigest(entry)
    }

    // MARK: Calling

    private mutating func draftMeeting(_ drafted: MeetingDrafted, _ entry: Entry) {
        let id = DraftID(entry.sequence)
        meetingDrafts[id] = MeetingDraft(id: id, drafted: drafted, at: entry.time, fate: .waiting)
        owe(.meeting(.preview(id)), entry)
    }

    private mutating func openPoll(_ opened: PollOpened, _ entry: Entry) {
        var meeting = Meeting(
            opened.matter, opened.habits, opened.electorate, at: entry.time, sequence: entry.sequence)
        meeting.poll = DatePoll(opened.plan)
        meeting.add(opened.agenda, of: nil, at: entry.time)
        meetings[opened.matter] = meeting
        if let draft = opened.draft { meetingDrafts[draft]?.fate = .opened }
        tellInDigest(entry)
    }

    private mutating func call(_ called: MeetingCalled, _ entry: Entry) {
        var meeting =
            meetings[called.matter]
            ?? Meeting(called.matter, called.habits, called.electorate, at: entry.time, sequence: entry.sequence)
        meeting.plan = called.plan
        meeting.agendaClosesAt = called.agendaClosesAt
        meeting.datedBy = entry.sequence
        meeting.add(called.agenda, of: nil, at: entry.time)
        meetings[called.matter] = meeting
        if let draft = called.draft { meetingDrafts[draft]?.fate = .opened }
        tellInDigest(entry)
    }

    private mutating func change(_ changed: MeetingChanged, _ entry: Entry) throws(RegisterFault) {
        try change(changed.matter, entry) { meeting in
            let isMoved = meeting.plan?.start != changed.plan.start || meeting.plan?.end != changed.plan.end
            meeting.plan = changed.plan
            meeting.agendaClosesAt = changed.agendaClosesAt
            meeting.sequence += 1
            meeting.invitedSequence = meeting.sequence
            guard isMoved else { return }
            meeting.datedSequence = meeting.sequence
            meeting.datedBy = entry.sequence
        }
    }

    private mutating func cancel(_ cancelled: MeetingCancelled, _ entry: Entry) throws(RegisterFault) {
        try change(cancelled.matter, entry) { meeting in
            meeting.sequence += 1
            meeting.end = .cancelled(reason: cancelled.reason, at: entry.time)
        }
        // The rule calls off what nobody was told of: a poll whose dates went by.
        if cancelled.by.way != .rule { owe(.meeting(.cancellation(cancelled.matter)), entry) }
    }

    private mutating func end(_ held: MeetingHeld, _ entry: Entry) throws(RegisterFault) {
        try change(held.matter, entry) { $0.end = .held(at: entry.time) }
    }

    // MARK: The poll

    private mutating func answerPoll(_ answered: PollAnswered, _ entry: Entry) throws(RegisterFault) {
        try change(answered.matter, entry) { meeting in
            let statement = PollStatement(sequence: entry.sequence, answered: answered)
            meeting.poll?.answers[answered.organisation, default: []].append(statement)
        }
        owe(.meeting(.pollReceipt(answered.matter, answered.organisation, statement: entry.sequence)), entry)
    }

    private mutating func extendPoll(_ extended: PollExtended, _ entry: Entry) throws(RegisterFault) {
        try change(extended.matter, entry) { meeting in
            meeting.poll?.plan.closesAt = extended.closesAt
            meeting.poll?.closedAt = nil
            meeting.poll?.extensions += 1
        }
    }

    private mutating func closePoll(_ closed: PollClosed, _ entry: Entry) throws(RegisterFault) {
        try change(closed.matter, entry) { $0.poll?.closedAt = entry.time }
        owe(.meeting(.pollTable(closed.matter)), entry)
    }

    // MARK: Answers

    private mutating func attend(_ taken: AttendanceTaken, _ entry: Entry) throws(RegisterFault) {
        try change(taken.matter, entry) { meeting in
            let statement = AttendanceStatement(sequence: entry.sequence, taken: taken)
            meeting.answers[taken.organisation, default: []].append(statement)
        }
        owe(.meeting(.receipt(taken.matter, taken.organisation, statement: entry.sequence)), entry)
    }

    private mutating func askAttendance(_ asked: AttendanceAsked, _ entry: Entry) throws(RegisterFault) {
        try change(asked.matter, entry) { meeting in
            if let person = asked.person, asked.doubt == .nothing { meeting.asked.insert(person) }
        }
        owe(.meeting(.question(asked)), entry)
    }

    private mutating func askItems(_ asked: ItemsAsked, _ entry: Entry) throws(RegisterFault) {
        try change(asked.matter, entry) { $0.add(asked.items, of: asked.organisation, at: asked.at, mail: asked.mail) }
        guard let organisation = asked.organisation else { return }
        oweAgendaReceipt(
            asked.matter, organisation, asked.person, asked.author, asked.messageID, asked.tells, asked.mail, entry)
    }

    private mutating func withdrawItems(_ withdrawn: ItemsWithdrawn, _ entry: Entry) throws(RegisterFault) {
        try change(withdrawn.matter, entry) { $0.set(.withdrawn, of: withdrawn.numbers) }
        oweAgendaReceipt(
            withdrawn.matter, withdrawn.organisation, withdrawn.person, "", withdrawn.messageID, withdrawn.tells,
            withdrawn.mail, entry)
    }

    /// One letter a mail: where the mail says who comes, too, that receipt tells of the points.
    private mutating func oweAgendaReceipt(
        _ id: MatterID, _ organisation: OrganisationID, _ person: PersonID?, _ author: String, _ messageID: String?,
        _ tells: AttendanceTaken.Tells, _ mail: SHA256Digest?, _ entry: Entry
    ) {
        let isTold = meetings[id]?.answers[organisation]?.contains { $0.taken.mail != nil && $0.taken.mail == mail }
        guard tells == .author, isTold != true else { return }
        owe(
            .meeting(.agendaReceipt(id, organisation, person: person, author: author, messageID: messageID)), entry)
    }

    // MARK: The agenda

    private mutating func closeAgenda(_ closed: AgendaClosed, _ entry: Entry) throws(RegisterFault) {
        try change(closed.matter, entry) { $0.agenda = .closed }
        owe(.meeting(.agendaDraft(closed.matter)), entry)
    }

    private mutating func settleAgenda(_ settled: AgendaSettled, _ entry: Entry) throws(RegisterFault) {
        try change(settled.matter, entry) { meeting in
            meeting.set(.dropped, of: settled.dropped)
            meeting.set(.asked, of: settled.order)
            meeting.agenda = .settled(settled.order)
            meeting.sequence += 1
        }
        owe(.meeting(.agenda(settled.matter, sequence: meetings[settled.matter]?.sequence ?? 0)), entry)
    }
}

extension Meeting {
    /// Numbers the points and adds them.
    mutating func add(
        _ texts: [String], of organisation: OrganisationID?, at time: Date, mail: SHA256Digest? = nil
    ) {
        let isLate = agenda != .open || (agendaClosesAt.map { time > $0 } ?? false)
        for text in texts {
            items.append(
                AgendaItem(
                    number: items.count + 1, text: text, organisation: organisation, at: time,
                    isLate: isLate && organisation != nil,
                    mail: mail))
        }
    }

    mutating func set(_ fate: AgendaItem.Fate, of numbers: [Int]) {
        for index in items.indices where numbers.contains(items[index].number) { items[index].fate = fate }
    }
}
