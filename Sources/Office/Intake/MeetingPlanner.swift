public import Federation
public import Foundation
public import Ledger
public import Reading

/// Said days and hours → plans: what is not said comes from the body's habits. Hours that no clock shows, or shows
/// twice, are refused.
public struct MeetingPlanner {
    private let roster: Roster
    private let calendar: CivilCalendar
    private let now: Date

    /// For somebody who writes at `now`.
    public init(roster: Roster, calendar: CivilCalendar, now: Date) {
        self.roster = roster
        self.calendar = calendar
        self.now = now
    }

    /// The meeting asked for.
    public func plan(of request: MeetingRequest) throws(ActRefusal) -> MeetingPlan {
        guard let occasion = request.occasions.first else { throw .noDate }
        let body = try body(named: request.body)
        let times = try times(
            of: occasion, request.hours, request.duration.map { TimeInterval($0 * 60) }, habits: body.meetings)
        return MeetingPlan(
            title: request.title, start: times.start, end: times.end, place: request.place ?? body.meetings.place,
            link: request.link ?? body.meetings.link, note: request.note, body: body.id)
    }

    /// The poll asked for.
    public func poll(of request: MeetingRequest) throws(ActRefusal) -> DatePollPlan {
        let body = try body(named: request.body)
        var dates: [(start: Date, end: Date)] = []
        for occasion in request.occasions {
            let times = try times(
                of: occasion, request.hours, request.duration.map { TimeInterval($0 * 60) }, habits: body.meetings)
            if !dates.contains(where: { $0.start == times.start }) { dates.append((times.start, times.end)) }
        }
        return DatePollPlan(
            title: request.title, dates: dates, closesAt: try closing(request, dates.map(\.start).min(), body),
            place: request.place ?? body.meetings.place, link: request.link ?? body.meetings.link,
            note: request.note, body: body.id)
    }

    /// What changes of `meeting`.
    public func change(_ alteration: MeetingAlteration, of meeting: Meeting) throws(ActRefusal) -> MeetingChange {
        guard let plan = meeting.plan else { throw .noDate }
        var change = MeetingChange(place: alteration.place, link: alteration.link, title: alteration.title)
        let length = alteration.duration.map { TimeInterval($0 * 60) } ?? plan.end.timeIntervalSince(plan.start)
        guard alteration.occasion != nil || !alteration.hours.isEmpty || alteration.duration != nil else {
            return change
        }
        let parts = calendar.calendar.dateComponents([.year, .month, .day, .hour, .minute], from: plan.start)
        let same = SpokenDate(
            day: .civil(day: parts.day ?? 1, month: parts.month, year: parts.year),
            time: SpokenDate.Time(hour: parts.hour ?? 0, minute: parts.minute ?? 0))
        var occasion = alteration.occasion ?? SpokenOccasion(date: same)
        if occasion.date.time == nil, alteration.hours.isEmpty {
            let date = occasion.date
            occasion = SpokenOccasion(
                date: SpokenDate(day: date.day, weekday: date.weekday, time: same.time), end: occasion.end)
        }
        let times = try times(of: occasion, alteration.hours, length, habits: meeting.habits)
        change.start = times.start
        change.end = times.end
        return change
    }

    /// The number of the poll's date that `occasion` says; exactly one must fit.
    public func option(_ occasion: SpokenOccasion, in meeting: Meeting) throws(ActRefusal) -> Int {
        let options = meeting.poll?.plan.options ?? []
        let fitting = options.filter { fits($0.start, occasion.date) }
        guard fitting.count == 1, let only = fitting.first else { throw .noSuchDate }
        return only.number
    }

    private func fits(_ start: Date, _ date: SpokenDate) -> Bool {
        let options = [DateChoices.Option(number: 1, start: start)]
        return DateChoices.isMeant(date, by: options, in: calendar, now: now)
    }

    // MARK: Days and hours

    private func body(named name: String?) throws(ActRefusal) -> Body {
        guard let name else {
            guard let first = roster.bodies.first else { throw .noSuchBody }
            return first
        }
        guard
            let body = roster.bodies.first(where: {
                $0.id.rawValue == name || $0.name.lowercased() == name.lowercased()
            })
        else { throw .noSuchBody }
        return body
    }

    private func times(
        of occasion: SpokenOccasion, _ hours: [SpokenDate.Time], _ length: TimeInterval?, habits: MeetingHabits
    ) throws(ActRefusal) -> (start: Date, end: Date) {
        let said = occasion.date.time ?? hours.first
        let usual = SpokenDate.Time(hour: habits.startMinute / 60, minute: habits.startMinute % 60)
        guard let time = said ?? usual else { throw .noDate }
        let start = try instant(occasion.date, at: time)
        let last = occasion.end ?? (hours.count > 1 ? hours[1] : nil)
        guard let last else { return (start, start + (length ?? TimeInterval(habits.duration * 60))) }
        let end = try instant(on: start, at: last)
        // A meeting may end after midnight.
        return (start, end > start ? end : calendar.adding(1, .calendar, to: end))
    }

    private func instant(_ date: SpokenDate, at time: SpokenDate.Time) throws(ActRefusal) -> Date {
        let noon = SpokenDate(day: date.day, weekday: date.weekday, time: SpokenDate.Time(hour: 12))
        guard let day = noon.resolved(in: calendar, now: calendar.at(hour: 0, on: now), closingHour: 12) else {
            throw .noDate
        }
        return try instant(on: day, at: time)
    }

    /// The instant at `time` on that day: the night the clocks change some hours are missing, and some come twice.
    private func instant(on day: Date, at time: SpokenDate.Time) throws(ActRefusal) -> Date {
        let isMidnight = time.hour == 24
        let on = isMidnight ? calendar.adding(1, .calendar, to: calendar.at(hour: 12, on: day)) : day
        let minute = isMidnight ? 0 : time.hour * 60 + time.minute
        guard let instant = calendar.at(minute: minute, on: on) else { throw .skippedHour }
        let later = calendar.calendar.dateComponents([.hour, .minute], from: instant + 3600)
        guard later.hour != minute / 60 || later.minute != minute % 60 else { throw .skippedHour }
        return instant
    }

    /// When a poll ends that is given more time.
    func deadline(_ term: TermExtension, of poll: DatePollPlan) throws(ActRefusal) -> Act.NewDeadline {
        switch term {
        case .by(let span): return .at(span.added(to: poll.closesAt, in: calendar))
        case .until(let date):
            let hour = (roster.bodies.first { $0.id == poll.body } ?? roster.bodies.first)?.rule.closingHour
            guard let end = date.resolved(in: calendar, now: now, closingHour: hour ?? 20) else { throw .noDate }
            return .at(end)
        }
    }

    private func closing(_ request: MeetingRequest, _ first: Date?, _ body: Body) throws(ActRefusal) -> Date {
        let hour = body.rule.closingHour
        if let until = request.answersUntil {
            guard let end = until.resolved(in: calendar, now: now, closingHour: hour) else { throw .noDate }
            return end
        }
        let usual = calendar.at(hour: hour, on: calendar.adding(body.meetings.pollDays, .calendar, to: now))
        guard let first, usual >= first else { return usual }
        return calendar.at(hour: hour, on: calendar.adding(-1, .calendar, to: first))
    }
}
