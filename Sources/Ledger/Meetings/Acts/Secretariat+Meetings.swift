import Federation
import Foundation

/// The secretariat's acts on meetings.
extension Secretariat {
    func entries(
        for act: MeetingAct, by actor: Actor, at now: Date, inReplyTo: String?
    ) throws(ActRefusal) -> [Event] {
        func acted(_ deed: MeetingActed.Deed, _ matter: MatterID?) -> Event {
            .meeting(.acted(MeetingActed(deed: deed, matter: matter, by: actor, inReplyTo: inReplyTo)))
        }
        switch act {
        case .draft(let wish, let agenda, let mail):
            try check(wish, at: now)
            let drafted = MeetingDrafted(wish: wish, agenda: agenda, occurrence: nil, by: actor, mail: mail)
            return [.meeting(.drafted(drafted))]
        case .call(let plan, let agenda):
            let called = try called(plan, agenda, by: actor, draft: nil, at: now)
            return [.meeting(.called(called)), acted(.called, called.matter)]
        case .openPoll(let plan, let agenda):
            let opened = try opened(plan, agenda, by: actor, draft: nil, at: now)
            return [.meeting(.pollOpened(opened)), acted(.pollOpened, opened.matter)]
        case .closePoll(let id):
            guard try polling(id).poll?.closedAt == nil else { throw .alreadyConcluded }
            return [.meeting(.pollClosed(PollClosed(matter: id, by: actor))), acted(.pollClosed, id)]
        case .showTable(let id):
            _ = try coming(id)
            return [acted(.tableAsked, id)]
        case .pick(let id, let option):
            return [.meeting(.called(try picked(id, option, by: actor, at: now))), acted(.called, id)]
        case .change(let id, let change):
            return [.meeting(.changed(try changed(id, change, by: actor, at: now))), acted(.changed, id)]
        case .cancel(let id, let reason):
            _ = try coming(id)
            let cancelled = MeetingCancelled(matter: id, reason: reason, by: actor)
            return [.meeting(.cancelled(cancelled)), acted(.cancelled, id)]
        case .closeAgenda(let id):
            guard try called(id).agenda == .open else { throw .alreadyConcluded }
            return [.meeting(.agendaClosed(AgendaClosed(matter: id, by: actor))), acted(.agendaClosed, id)]
        case .settleAgenda(let id, let order, let dropped):
            let settled = try settled(id, order, dropped, by: actor)
            return [.meeting(.agendaSettled(settled)), acted(.agendaSettled, id)]
        case .addItems(let id, let items):
            _ = try coming(id)
            guard !items.isEmpty else { throw .noSuchItem }
            let asked = ItemsAsked(
                matter: id, organisation: nil, person: actor.person, author: actor.name, items: items, at: now,
                tells: .nobody, mail: nil, messageID: nil)
            return [.meeting(.itemsAsked(asked)), acted(.itemsAdded, id)]
        case .record(let id, let organisation, let value, let substitute):
            let taken = try told(value, substitute, by: organisation, in: id, actor, at: now)
            return [.meeting(.attendanceTaken(taken))] + answered(by: taken)
                + [acted(.recorded(organisation, value), id)]
        }
    }

    /// Sends a meeting or a poll that was shown back.
    func confirm(_ draft: MeetingDraft, by actor: Actor, at now: Date, inReplyTo: String?) throws(ActRefusal) -> [Event]
    {
        let agenda = draft.drafted.agenda
        switch draft.drafted.wish {
        case .call(let plan):
            let called = try called(plan, agenda, by: actor, draft: draft.id, at: now)
            let acted = MeetingActed(deed: .called, matter: called.matter, by: actor, inReplyTo: inReplyTo)
            return [.meeting(.called(called)), .meeting(.acted(acted))]
        case .poll(let plan):
            let opened = try opened(plan, agenda, by: actor, draft: draft.id, at: now)
            let acted = MeetingActed(deed: .pollOpened, matter: opened.matter, by: actor, inReplyTo: inReplyTo)
            return [.meeting(.pollOpened(opened)), .meeting(.acted(acted))]
        }
    }

    /// The draft of a meeting that still waits; `nil` if the number is no meeting's.
    func waitingMeeting(_ id: DraftID) throws(ActRefusal) -> MeetingDraft? {
        guard let draft = register.meetingDrafts[id] else { return nil }
        switch draft.fate {
        case .waiting: return draft
        case .opened, .dropped: throw .alreadyConcluded
        }
    }

    /// What ending a meeting's term means: its poll's, or its call for points.
    func close(_ id: MatterID, by actor: Actor, at now: Date, inReplyTo: String?) throws(ActRefusal) -> [Event] {
        let act: MeetingAct = try coming(id).isPolling ? .closePoll(id) : .closeAgenda(id)
        return try entries(for: act, by: actor, at: now, inReplyTo: inReplyTo)
    }

    /// More time to answer a poll; one that had closed is open again.
    func extendPoll(
        _ id: MatterID, to deadline: Act.NewDeadline, by actor: Actor, at now: Date, inReplyTo: String?
    ) throws(ActRefusal) -> [Event] {
        guard let poll = try polling(id).poll else { throw .otherKind }
        let end =
            switch deadline {
            case .at(let date): date
            case .later(let days): calendar.adding(days, .calendar, to: poll.plan.closesAt)
            }
        guard end > poll.plan.closesAt, end > now else { throw .deadlineNotLater }
        guard let first = poll.plan.options.first, end < first.start else { throw .pollTooLate }
        let acted = MeetingActed(deed: .pollExtended, matter: id, by: actor, inReplyTo: inReplyTo)
        return [
            .meeting(.pollExtended(PollExtended(matter: id, closesAt: end, by: actor))), .meeting(.acted(acted)),
        ]
    }

    // MARK: What must hold

    private func coming(_ id: MatterID) throws(ActRefusal) -> Meeting {
        guard let meeting = register.meetings[id] else { throw register.isKnown(id) ? .otherKind : .noSuchMatter }
        guard meeting.isOpen else { throw .alreadyConcluded }
        return meeting
    }

    private func polling(_ id: MatterID) throws(ActRefusal) -> Meeting {
        let meeting = try coming(id)
        guard meeting.isPolling else { throw .alreadyConcluded }
        return meeting
    }

    private func called(_ id: MatterID) throws(ActRefusal) -> Meeting {
        let meeting = try coming(id)
        guard meeting.isCalled else { throw .noDate }
        return meeting
    }

    private func check(_ wish: MeetingDrafted.Wish, at now: Date) throws(ActRefusal) {
        switch wish {
        case .call(let plan): try check(plan, at: now)
        case .poll(let plan): try check(plan, at: now)
        }
    }

    private func check(_ plan: MeetingPlan, at now: Date) throws(ActRefusal) {
        guard !plan.title.allSatisfy(\.isWhitespace) else { throw .noTitle }
        guard plan.start > now else { throw .noDate }
        guard plan.end > plan.start, plan.end < plan.start + 7 * 86_400 else { throw .endBeforeStart }
    }

    private func check(_ plan: DatePollPlan, at now: Date) throws(ActRefusal) {
        guard !plan.title.allSatisfy(\.isWhitespace) else { throw .noTitle }
        guard plan.options.count > 1 else { throw .tooFewDates }
        guard let first = plan.options.first, first.start > now, plan.closesAt > now else { throw .noDate }
        guard plan.closesAt < first.start else { throw .pollTooLate }
        guard plan.options.allSatisfy({ $0.end > $0.start }) else { throw .endBeforeStart }
    }

    // MARK: What it brings about

    private func body(_ id: BodyID) throws(ActRefusal) -> Body {
        guard let body = roster.bodies.first(where: { $0.id == id }) ?? roster.bodies.first else { throw .noSuchBody }
        return body
    }

    private func nextMeeting(at now: Date) throws(ActRefusal) -> MatterID {
        let year = calendar.calendar.component(.year, from: now)
        guard let id = register.nextMatter(.meeting, year: year) else { throw .noSuchMatter }
        return id
    }

    private func called(
        _ plan: MeetingPlan, _ agenda: [String], by actor: Actor, draft: DraftID?, at now: Date
    ) throws(ActRefusal) -> MeetingCalled {
        try check(plan, at: now)
        let body = try body(plan.body)
        return MeetingCalled(
            matter: try nextMeeting(at: now), plan: plan, agenda: agenda,
            agendaClosesAt: agendaClosing(of: plan, body, at: now), habits: body.meetings,
            electorate: Electorate(organisations: body.members.compactMap(roster.organisation)), by: actor,
            draft: draft)
    }

    private func opened(
        _ plan: DatePollPlan, _ agenda: [String], by actor: Actor, draft: DraftID?, at now: Date
    ) throws(ActRefusal) -> PollOpened {
        try check(plan, at: now)
        let body = try body(plan.body)
        return PollOpened(
            matter: try nextMeeting(at: now), plan: plan, agenda: agenda, habits: body.meetings,
            electorate: Electorate(organisations: body.members.compactMap(roster.organisation)), by: actor,
            draft: draft)
    }

    private func picked(
        _ id: MatterID, _ number: Int, by actor: Actor, at now: Date
    ) throws(ActRefusal) -> MeetingCalled {
        let meeting = try polling(id)
        guard let poll = meeting.poll, let option = poll.plan.options.first(where: { $0.number == number }) else {
            throw .noSuchDate
        }
        let plan = poll.plan.plan(on: option)
        try check(plan, at: now)
        return MeetingCalled(
            matter: id, plan: plan, agenda: [], agendaClosesAt: agendaClosing(of: plan, try body(plan.body), at: now),
            habits: meeting.habits, electorate: meeting.electorate, by: actor, draft: nil)
    }

    private func changed(
        _ id: MatterID, _ change: MeetingChange, by actor: Actor, at now: Date
    ) throws(ActRefusal) -> MeetingChanged {
        let meeting = try called(id)
        guard let plan = meeting.plan else { throw .noDate }
        let new = change.applied(to: plan)
        guard new != plan else { throw .nothingToChange }
        try check(new, at: now)
        let isMoved = new.start != plan.start
        let closing = isMoved ? agendaClosing(of: new, try body(new.body), at: now) : meeting.agendaClosesAt
        return MeetingChanged(matter: id, plan: new, agendaClosesAt: closing, by: actor)
    }

    /// The evening so many days before; `nil` where that leaves nobody a day to ask for a point.
    func agendaClosing(of plan: MeetingPlan, _ body: Body, at now: Date) -> Date? {
        let day = calendar.adding(-body.meetings.agendaDays, .calendar, to: plan.start)
        let closing = calendar.at(hour: body.rule.closingHour, on: day)
        return closing >= calendar.adding(1, .calendar, to: now) && closing < plan.start ? closing : nil
    }

    private func settled(
        _ id: MatterID, _ order: [Int], _ dropped: [Int], by actor: Actor
    ) throws(ActRefusal) -> AgendaSettled {
        let meeting = try coming(id)
        let numbers = Set(meeting.items.filter { $0.fate != .withdrawn }.map(\.number))
        guard numbers.isSuperset(of: order + dropped), Set(order).count == order.count,
            Set(order).isDisjoint(with: dropped)
        else { throw .noSuchItem }
        let before = meeting.agendaItems.map(\.number)
        let rest = before.filter { !order.contains($0) && !dropped.contains($0) }
        return AgendaSettled(matter: id, order: order + rest, dropped: dropped, by: actor)
    }

    private func told(
        _ value: Attendance, _ substitute: String?, by organisation: OrganisationID, in id: MatterID, _ actor: Actor,
        at now: Date
    ) throws(ActRefusal) -> AttendanceTaken {
        guard let meeting = register.meetings[id] else { throw register.isKnown(id) ? .otherKind : .noSuchMatter }
        guard meeting.plan != nil else { throw .noDate }
        if case .cancelled = meeting.end { throw .alreadyConcluded }
        guard meeting.electorate[organisation] != nil else { throw .noSuchOrganisation }
        return AttendanceTaken(
            matter: id, organisation: organisation, person: nil, author: actor.name, value: value,
            substitute: substitute, proxy: nil, proof: .token, evidence: nil, why: ["telephone"], at: now,
            origin: .telephone(actor), tells: .author, mail: nil, messageID: nil)
    }

    /// What is recorded settles every doubt about the same organisation's coming.
    func answered(by taken: AttendanceTaken) -> [Event] {
        register.openHolds
            .filter { $0.opening.matter == taken.matter && $0.opening.organisation == taken.organisation }
            .map { .holdSettled(HoldSettled(hold: $0.id, word: .attend(taken.value), by: .rule)) }
    }

    /// Settles a hold about a meeting by an attendance.
    func settle(
        _ hold: Hold, as value: Attendance, by actor: Actor, at now: Date
    ) throws(ActRefusal) -> [Event] {
        guard let id = hold.opening.matter, let organisation = hold.opening.organisation,
            let meeting = register.meetings[id], meeting.electorate[organisation] != nil
        else { throw .noSuchOrganisation }
        let taken = AttendanceTaken(
            matter: id, organisation: organisation, person: hold.opening.person, author: hold.opening.author,
            value: value, substitute: nil, proxy: nil, proof: hold.opening.proof, evidence: hold.opening.evidence,
            why: ["settled"], at: now, origin: .settlement(actor), tells: .author, mail: hold.opening.mail,
            messageID: hold.opening.messageID)
        return [.meeting(.attendanceTaken(taken))] + answered(by: taken)
    }
}
