/// When the secretariat gets its digest: every day if something changed, and on one day of the week in any case.
public struct DigestSchedule: Hashable, Sendable {
    /// Hour of the day in the federation's zone, 0 to 23.
    public let hour: Int
    /// The day of the digest that always comes.
    public let weekday: Weekday

    /// A schedule.
    public init(hour: Int = 8, weekday: Weekday = .monday) {
        self.hour = hour
        self.weekday = weekday
    }
}

/// A day of the week.
public enum Weekday: String, Codable, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// As Foundation's calendars count: Sunday is 1, Saturday 7.
    public var calendarNumber: Int {
        switch self {
        case .sunday: 1
        case .monday: 2
        case .tuesday: 3
        case .wednesday: 4
        case .thursday: 5
        case .friday: 6
        case .saturday: 7
        }
    }
}
