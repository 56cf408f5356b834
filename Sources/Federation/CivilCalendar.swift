public import Foundation

/// The federation's days: its zone, and the holidays on which no working day is counted.
public struct CivilCalendar: Sendable {
    /// Gregorian, in the federation's zone, whatever the machine's locale.
    public let calendar: Calendar
    /// Holidays as `2026-12-25`.
    public let holidays: Set<String>

    /// A calendar in `zone` with `holidays` written `yyyy-mm-dd`.
    public init(zone: TimeZone, holidays: Set<String> = []) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        calendar.locale = Locale(identifier: "en_US_POSIX")
        calendar.firstWeekday = 2
        self.calendar = calendar
        self.holidays = holidays
    }

    /// The zone.
    public var zone: TimeZone { calendar.timeZone }

    /// The day of `instant` as `yyyy-mm-dd`.
    public func day(_ instant: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: instant)
        return CivilCalendar.text(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    /// `yyyy-mm-dd`, zero-filled.
    public static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
        func filled(_ n: Int, _ width: Int) -> String {
            let digits = String(n)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(filled(year, 4))-\(filled(month, 2))-\(filled(day, 2))"
    }

    /// Whether `instant` falls on Monday to Friday and on no holiday.
    public func isWorkingDay(_ instant: Date) -> Bool {
        let weekday = calendar.component(.weekday, from: instant)
        return weekday != 1 && weekday != 7 && !holidays.contains(day(instant))
    }

    /// The same time of day `count` days later (earlier if negative), counted as `kind` says.
    ///
    /// Days are civil: across a change of hour ten days are not 864,000 seconds.
    public func adding(_ count: Int, _ kind: Rule.DayCount, to instant: Date) -> Date {
        switch kind {
        case .calendar:
            return moved(instant, by: count)
        case .working:
            var left = abs(count)
            var step = 0
            while left > 0 {
                step += count < 0 ? -1 : 1
                if isWorkingDay(moved(instant, by: step)) { left -= 1 }
            }
            return moved(instant, by: step)
        }
    }

    /// The first instant at `hour` o'clock that is not before `instant`.
    public func next(hour: Int, notBefore instant: Date) -> Date {
        let sameDay = at(hour: hour, on: instant)
        return sameDay >= instant ? sameDay : at(hour: hour, on: moved(instant, by: 1))
    }

    /// `hour` o'clock on the day of `instant`.
    public func at(hour: Int, on instant: Date) -> Date {
        calendar.date(bySettingHour: hour, minute: 0, second: 0, of: instant) ?? instant
    }

    /// The instant at `hour` o'clock of a civil day, or `nil` if there is no such day.
    public func instant(year: Int, month: Int, day: Int, hour: Int) -> Date? {
        let parts = DateComponents(year: year, month: month, day: day, hour: hour)
        guard let date = calendar.date(from: parts),
            calendar.component(.day, from: date) == day, calendar.component(.month, from: date) == month
        else { return nil }
        return date
    }

    /// When a term of `rule` that starts at `opening` ends: the days later, then the closing hour.
    public func deadline(of rule: Rule, openedAt opening: Date) -> Date {
        next(hour: rule.closingHour, notBefore: adding(rule.termDays, rule.days, to: opening))
    }

    private func moved(_ instant: Date, by days: Int) -> Date {
        calendar.date(byAdding: .day, value: days, to: instant) ?? instant
    }
}
