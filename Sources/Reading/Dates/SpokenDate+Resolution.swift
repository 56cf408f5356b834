public import Federation
public import Foundation

extension SpokenDate {
    /// The instant meant by someone who writes at `now`, at `hour` o'clock unless a time is said.
    ///
    /// What is left out is completed towards the future: `le 15` is the next 15th, `vendredi` the next Friday. A day and
    /// month without a year are at most nine months ahead; else the day just past is meant, and the caller sees that it
    /// is over. `nil` for a day that does not exist, or whose weekday is another one: better ask than guess.
    public func resolved(in calendar: CivilCalendar, now: Date, closingHour hour: Int) -> Date? {
        guard let day = civilDay(in: calendar, now: now, hour: hour) else { return nil }
        let end = bound == .excluded && time == nil ? calendar.adding(-1, .calendar, to: day) : day
        return at(end, in: calendar, hour: hour)
    }

    /// Noon of the day meant.
    private func civilDay(in calendar: CivilCalendar, now: Date, hour: Int) -> Date? {
        let noon = calendar.at(hour: 12, on: now)
        switch day {
        case .near(let days): return calendar.adding(days, .calendar, to: noon)
        case .ahead(let span): return span.added(to: noon, in: calendar)
        case .weekday(let wanted):
            return (1...7).lazy.map { calendar.adding($0, .calendar, to: noon) }
                .first { Weekday.of($0, in: calendar) == wanted }
        case .endOfMonth(let month, let year):
            return endOfMonth(month, year, in: calendar, now: now)
        case .civil(let day, let month, let year):
            guard let found = civil(day, month, year, in: calendar, now: now, hour: hour) else { return nil }
            return weekday.map { $0 == Weekday.of(found, in: calendar) } ?? true ? found : nil
        }
    }

    private func civil(
        _ day: Int, _ month: Int?, _ year: Int?, in calendar: CivilCalendar, now: Date, hour: Int
    ) -> Date? {
        let today = calendar.calendar.dateComponents([.year, .month], from: now)
        guard let thisYear = today.year, let thisMonth = today.month else { return nil }
        func noon(_ year: Int, _ month: Int) -> Date? {
            calendar.instant(year: year, month: month, day: day, hour: 12)
        }
        if let year { return month.flatMap { noon(year, $0) } }
        if let month {
            let candidates = (thisYear - 1...thisYear + 1).compactMap { noon($0, month) }
            let limit = calendar.adding(270, .calendar, to: now)
            return candidates.first { at($0, in: calendar, hour: hour) >= now && $0 <= limit }
                ?? candidates.last { $0 <= now }
        }
        return (0...2).lazy.compactMap { ahead in
            noon(thisYear + (thisMonth + ahead - 1) / 12, (thisMonth + ahead - 1) % 12 + 1)
        }.first { at($0, in: calendar, hour: hour) >= now }
    }

    private func endOfMonth(_ month: Int?, _ year: Int?, in calendar: CivilCalendar, now: Date) -> Date? {
        let today = calendar.calendar.dateComponents([.year, .month], from: now)
        guard let thisYear = today.year, let thisMonth = today.month else { return nil }
        let meant = month ?? thisMonth
        let inYear = year ?? (meant < thisMonth ? thisYear + 1 : thisYear)
        return (28...31).reversed().lazy
            .compactMap { calendar.instant(year: inYear, month: meant, day: $0, hour: 12) }.first
    }

    /// The time said, or `hour`, on the day of `noon`.
    private func at(_ noon: Date, in calendar: CivilCalendar, hour: Int) -> Date {
        let time = self.time ?? Time(hour: hour)
        guard let time, time.hour < 24 else {
            return calendar.at(hour: 0, on: calendar.adding(1, .calendar, to: noon))
        }
        return calendar.calendar.date(bySettingHour: time.hour, minute: time.minute, second: 0, of: noon) ?? noon
    }
}

extension SpokenDate.Weekday {
    /// The weekday of `instant`.
    static func of(_ instant: Date, in calendar: CivilCalendar) -> Self? {
        Self(rawValue: (calendar.calendar.component(.weekday, from: instant) + 5) % 7 + 1)
    }
}
