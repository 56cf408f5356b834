public import Federation
public import Foundation

/// A length of time as people say it: `cinq jours`, `10 jours ouvrés`, `une semaine`, `deux mois`.
public struct SpokenSpan: Hashable, Sendable {
    /// What is counted.
    public enum Unit: Hashable, Sendable {
        /// Days, all of them or working days only.
        case days(Rule.DayCount)
        /// Weeks of seven days.
        case weeks
        /// Calendar months.
        case months
    }
    /// How many; positive, at most 999.
    public let count: Int
    /// Of what.
    public let unit: Unit

    /// `nil` unless `count` is 1 to 999.
    public init?(count: Int, unit: Unit) {
        guard (1...999).contains(count) else { return nil }
        self.count = count
        self.unit = unit
    }

    /// The same time of day that much later.
    public func added(to instant: Date, in calendar: CivilCalendar) -> Date {
        switch unit {
        case .days(let kind): calendar.adding(count, kind, to: instant)
        case .weeks: calendar.adding(count * 7, .calendar, to: instant)
        case .months: calendar.calendar.date(byAdding: .month, value: count, to: instant) ?? instant
        }
    }
}
