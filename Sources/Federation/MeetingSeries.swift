public import Foundation

/// Meetings that come back: in these months, on the first to fourth or last such weekday.
public struct MeetingSeries: Hashable, Codable, Sendable {
    /// Which of a month's days of one weekday.
    public enum Rank: String, Hashable, Codable, Sendable, CaseIterable {
        case first, second, third, fourth, last
    }
    /// The meeting's title in letters.
    public var title: String
    /// Months, 1 for January.
    public var months: [Int]
    /// Which one of the month.
    public var rank: Rank
    /// The weekday as Foundation's calendars count: 1 for Sunday.
    public var weekday: Int
    /// How many weeks ahead the next meeting is proposed to the secretariat.
    public var aheadWeeks: Int

    /// A series.
    public init(title: String, months: [Int], rank: Rank, weekday: Int, aheadWeeks: Int = 8) {
        self.title = title
        self.months = months
        self.rank = rank
        self.weekday = weekday
        self.aheadWeeks = aheadWeeks
    }

    /// The first meeting after `instant`, at `minute` of its day; a week later where that day is a holiday. `nil` if the
    /// series has no month.
    public func next(after instant: Date, minute: Int, in calendar: CivilCalendar) -> Date? {
        let parts = calendar.calendar.dateComponents([.year, .month], from: instant)
        guard let year = parts.year, let month = parts.month else { return nil }
        return (0...24).lazy.compactMap { ahead -> Date? in
            let at = month - 1 + ahead
            guard months.contains(at % 12 + 1) else { return nil }
            return meeting(year: year + at / 12, month: at % 12 + 1, minute: minute, in: calendar)
        }.first { $0 > instant }
    }

    private func meeting(year: Int, month: Int, minute: Int, in calendar: CivilCalendar) -> Date? {
        let days = (1...31).compactMap { calendar.instant(year: year, month: month, day: $0, hour: 12) }
            .filter { calendar.calendar.component(.weekday, from: $0) == weekday }
        let index = Rank.allCases.firstIndex(of: rank) ?? 0
        guard let noon = rank == .last ? days.last : days.dropFirst(index).first else { return nil }
        let day =
            calendar.isWorkingDay(noon) || noon.isWeekend(in: calendar)
            ? noon : calendar.adding(7, .calendar, to: noon)
        return calendar.at(minute: minute, on: day)
    }
}

extension Date {
    fileprivate func isWeekend(in calendar: CivilCalendar) -> Bool {
        let weekday = calendar.calendar.component(.weekday, from: self)
        return weekday == 1 || weekday == 7
    }
}

extension CivilCalendar {
    /// The instant `minute` minutes after midnight by the clock on the day of `instant`; `nil` where the clock skips it.
    public func at(minute: Int, on instant: Date) -> Date? {
        let parts = calendar.dateComponents([.year, .month, .day], from: instant)
        let wanted = DateComponents(
            year: parts.year, month: parts.month, day: parts.day, hour: minute / 60, minute: minute % 60)
        guard let date = calendar.date(from: wanted) else { return nil }
        let found = calendar.dateComponents([.hour, .minute], from: date)
        return found.hour == minute / 60 && found.minute == minute % 60 ? date : nil
    }
}
