/// A rule that falls on one day a year, as those of all VTIMEZONEs in use do: the n-th or last weekday of a month, the
/// weekday among some days of a month, or a day of a month (RFC 5545 §3.3.10).
struct YearlyRule {
    private var month: Int
    private var weekday: Int?
    private var ordinal: Int?
    private var days: [Int]
    /// UNTIL as written.
    private(set) var until: String?

    /// `nil` for any other rule: it is not followed, since a hostile one never ends. `month` and `day` are those of the
    /// first time.
    init?(_ text: String, month: Int, day: Int) {
        self.month = month
        days = []
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, take(pair[0], String(pair[1])) else { return nil }
        }
        if weekday == nil, days.isEmpty { days = [day] }
        // A weekday alone is every week; several days without a weekday are several times a year.
        guard weekday == nil ? days.count == 1 : (ordinal == nil) != days.isEmpty else { return nil }
    }

    private mutating func take(_ name: Substring, _ value: String) -> Bool {
        switch name {
        case "FREQ": return value == "YEARLY"
        case "INTERVAL": return value == "1"
        case "WKST": return true
        case "UNTIL":
            until = value
            return true
        case "BYMONTH":
            guard let number = Int(value), (1...12).contains(number) else { return false }
            month = number
            return true
        case "BYMONTHDAY":
            let numbers = value.split(separator: ",").map { Int($0) ?? 0 }
            days = numbers
            return (1...31).contains(numbers.count) && numbers.allSatisfy((1...31).contains)
        case "BYDAY": return takeDay(value)
        default: return false
        }
    }

    private mutating func takeDay(_ value: String) -> Bool {
        weekday = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"].firstIndex { value.hasSuffix($0) }
        let count = value.dropLast(2)
        guard weekday != nil else { return false }
        if count.isEmpty { return true }
        guard let number = Int(count), [1, 2, 3, 4, 5, -1, -2, -3, -4, -5].contains(number) else { return false }
        ordinal = number
        return true
    }

    /// Days since 1970 of its day in `year`, if that has one.
    func day(in year: Int) -> Int? {
        let first = CivilSeconds.days(year: year, month: month, day: 1)
        let length = CivilSeconds.length(month: month, of: year)
        guard let weekday else { return days[0] <= length ? first + days[0] - 1 : nil }
        let earliest = (weekday - CivilSeconds.weekday(ofDay: first) + 7) % 7 + 1
        let all = stride(from: earliest, through: length, by: 7)
        if let ordinal {
            let index = ordinal > 0 ? ordinal - 1 : all.underestimatedCount + ordinal
            let day = earliest + index * 7
            return index >= 0 && day <= length ? first + day - 1 : nil
        }
        return all.first { days.contains($0) }.map { first + $0 - 1 }
    }
}
