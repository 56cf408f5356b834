import Foundation

/// What the clocks show at a place at an instant.
struct LocalTime: Hashable {
    /// Years, months, days, hours, minutes, seconds and weekday (1 for Sunday) of the Gregorian calendar.
    let parts: DateComponents

    /// What a clock shows that is `offset` seconds ahead of UTC.
    init(_ instant: Date, offset: Int) {
        parts = LocalTime.calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second, .weekday],
            from: instant.addingTimeInterval(TimeInterval(offset)))
    }

    /// DATE-TIME without a zone (RFC 5545 §3.3.5).
    var text: String {
        let fields = [parts.month, parts.day].map { LocalTime.digits($0, 2) }.joined()
        let clock = [parts.hour, parts.minute, parts.second].map { LocalTime.digits($0, 2) }.joined()
        return LocalTime.digits(parts.year, 4) + fields + "T" + clock
    }

    /// Whether the year has the four digits that DATE-TIME has, and is one that clocks and zones are known for.
    static func canWrite(_ instant: Date) -> Bool {
        // 1 January 1970 and 31 December 2999.
        (0..<32_503_680_000).contains(instant.timeIntervalSince1970)
    }

    /// The Gregorian calendar in UTC.
    static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    static func digits(_ number: Int?, _ width: Int) -> String {
        let text = String(number ?? 0)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
