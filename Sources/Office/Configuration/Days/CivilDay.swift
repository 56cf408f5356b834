public import Federation
public import Foundation

/// A day of the Gregorian calendar, written `yyyy-mm-dd`; there is no 30 February.
public struct CivilDay: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// 1900 to 2999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// `nil` if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month),
            (1...CivilDay.length(of: month, in: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-12-25`, and nothing that looks only nearly so.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45,
            let year = CivilDay.number(bytes[0..<4]), let month = CivilDay.number(bytes[5..<7]),
            let day = CivilDay.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The first instant of the day in the zone of `calendar`, later than midnight where a change of hour skips it.
    public func start(in calendar: CivilCalendar) -> Date {
        let noon = calendar.calendar.date(from: DateComponents(year: year, month: month, day: day, hour: 12))
        return calendar.calendar.startOfDay(for: noon ?? .distantPast)
    }

    /// The first instant after the day in the zone of `calendar`.
    public func end(in calendar: CivilCalendar) -> Date {
        adding(1).start(in: calendar)
    }

    /// The day `count` days later, or earlier if negative; by arithmetic on days, without zone.
    public func adding(_ count: Int) -> CivilDay {
        var day = self
        for _ in 0..<abs(count) { day = count < 0 ? day.before : day.after }
        return day
    }

    private var after: CivilDay {
        CivilDay(year: year, month: month, day: day + 1)
            ?? CivilDay(year: year, month: month + 1, day: 1)
            ?? CivilDay(unchecked: year + 1, 1, 1)
    }

    private var before: CivilDay {
        if day > 1 { return CivilDay(unchecked: year, month, day - 1) }
        if month > 1 { return CivilDay(unchecked: year, month - 1, CivilDay.length(of: month - 1, in: year)) }
        return CivilDay(unchecked: year - 1, 12, 31)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Order of time.
    public static func < (a: Self, b: Self) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
    /// `2026-12-25`.
    public var description: String { CivilCalendar.text(year, month, day) }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy { (48...57).contains($0) } ? digits.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
