import Federation
import Foundation

/// What the passage of time brings about for meetings: polls and calls for points close, meetings end, series go on.
struct MeetingClock {
    let register: Register
    let roster: Roster
    let calendar: CivilCalendar

    /// The entries due at `now`; applied once, nothing more is due until something else happens.
    func due(at now: Date) -> [Event] {
        let own = register.openMeetings.flatMap { meeting in
            [ending(of: meeting, at: now), closing(of: meeting, at: now)].compactMap(\.self)
                + unreachable(in: meeting, at: now)
        }
        return own + roster.bodies.compactMap { proposal(of: $0, at: now) }
    }

    /// A meeting ends at its end; a poll whose dates are past, without a word.
    private func ending(of meeting: Meeting, at now: Date) -> Event? {
        if let plan = meeting.plan {
            return now >= plan.end ? .meeting(.held(MeetingHeld(matter: meeting.id))) : nil
        }
        guard let last = meeting.poll?.plan.options.last, now >= last.start else { return nil }
        return .meeting(.cancelled(MeetingCancelled(matter: meeting.id, reason: nil, by: .rule)))
    }

    private func closing(of meeting: Meeting, at now: Date) -> Event? {
        if let poll = meeting.poll, meeting.isPolling {
            guard poll.closedAt == nil, now >= poll.plan.closesAt else { return nil }
            return .meeting(.pollClosed(PollClosed(matter: meeting.id, by: .rule)))
        }
        guard meeting.isCalled, meeting.agenda == .open, let closing = meeting.agendaClosesAt, now >= closing else {
            return nil
        }
        return .meeting(.agendaClosed(AgendaClosed(matter: meeting.id, by: .rule)))
    }

    /// Organisations all of whose invitations came back, and that have not answered: somebody must telephone.
    private func unreachable(in meeting: Meeting, at now: Date) -> [Event] {
        guard meeting.isCalled else { return [] }
        return meeting.silent.compactMap { id in
            let people = (roster.organisation(id) ?? meeting.electorate[id])?.recipients(at: now) ?? []
            let isHeld = register.openHolds.contains {
                $0.opening.reason == .unreachable && $0.opening.matter == meeting.id && $0.opening.organisation == id
            }
            let wasSettled = register.holds.values.contains {
                $0.opening.reason == .unreachable && $0.opening.matter == meeting.id && $0.opening.organisation == id
            }
            guard !isHeld, !wasSettled, people.allSatisfy({ meeting.unreached.contains($0.id) }) else { return nil }
            return .holdOpened(.unreachable(id, in: meeting.id, at: now, detail: nil))
        }
    }

    /// The next meeting of a series, shown to the secretariat once, unless a meeting about that day is there already.
    private func proposal(of body: Body, at now: Date) -> Event? {
        let habits = body.meetings
        guard let series = habits.series, register.foundedAt != nil,
            let start = series.next(after: now, minute: habits.startMinute, in: calendar),
            now >= calendar.adding(-7 * series.aheadWeeks, .calendar, to: start)
        else { return nil }
        let day = calendar.day(start)
        let isProposed = register.meetingDrafts.values.contains {
            $0.drafted.occurrence == day && $0.drafted.wish.body == body.id
        }
        guard !isProposed, !register.meetings.values.contains(where: { isNear(start, $0, body.id) }) else { return nil }
        let plan = MeetingPlan(
            title: series.title, start: start, end: start + TimeInterval(habits.duration * 60), place: habits.place,
            link: habits.link, body: body.id)
        return .meeting(
            .drafted(MeetingDrafted(wish: .call(plan), agenda: [], occurrence: day, by: .rule, mail: nil)))
    }

    private func isNear(_ start: Date, _ meeting: Meeting, _ body: BodyID) -> Bool {
        let dates = meeting.plan.map { [$0.start] } ?? meeting.poll?.plan.options.map(\.start) ?? []
        return meeting.body == body && dates.contains { abs($0.timeIntervalSince(start)) < 21 * 86_400 }
    }
}

extension MeetingDrafted.Wish {
    /// The body it is for.
    var body: BodyID {
        switch self {
        case .call(let plan): plan.body
        case .poll(let plan): plan.body
        }
    }
}
