import Foundation

/// A date as mail programs write it, in the zone of the correspondent's clock.
struct WrittenDate: Sendable {
    private let parts: DateComponents
    private let offset: Int

    init(_ date: Date, in zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
        offset = zone.secondsFromGMT(for: date)
    }

    private static let englishDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let englishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]
    private static let shortDays = ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."]
    private static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    private static let shortMonths = [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ]

    /// `29`.
    var day: String { String(parts.day ?? 1) }
    /// `2026`.
    var year: String { String(parts.year ?? 1970) }
    /// `lundi`.
    var weekday: String { Self.days[(parts.weekday ?? 1) - 1] }
    /// `lun.`.
    var shortWeekday: String { Self.shortDays[(parts.weekday ?? 1) - 1] }
    /// `juin`.
    var month: String { Self.months[(parts.month ?? 1) - 1] }
    /// `juil.`.
    var shortMonth: String { Self.shortMonths[(parts.month ?? 1) - 1] }
    /// `11:02`.
    var time: String { "\(two(parts.hour)):\(two(parts.minute))" }
    /// `11:02:00`.
    var fullTime: String { "\(time):\(two(parts.second))" }
    /// `29/06/2026`.
    var slashed: String { "\(two(parts.day))/\(two(parts.month))/\(year)" }
    /// `2026-06-29`.
    var dashed: String { "\(year)-\(two(parts.month))-\(two(parts.day))" }
    /// `+0200`.
    var zone: String { "\(offset < 0 ? "-" : "+")\(two(abs(offset) / 3600))\(two(abs(offset) / 60 % 60))" }
    /// `UTC+2`, as Yahoo writes it.
    var universalOffset: String { offset == 0 ? "UTC" : "UTC\(offset < 0 ? "-" : "+")\(abs(offset) / 3600)" }
    /// `Mon, 29 Jun 2026 11:02:00 +0200` (RFC 5322 §3.3).
    var field: String { "\(englishDay), \(day) \(englishMonth) \(year) \(fullTime) \(zone)" }
    /// `Mon, Jun 29, 2026 at 11:02:00AM +0200`, as mutt writes it.
    var american: String {
        let hour = parts.hour ?? 0
        let clock = "\(two(hour % 12 == 0 ? 12 : hour % 12)):\(two(parts.minute)):\(two(parts.second))"
        return "\(englishDay), \(englishMonth) \(two(parts.day)), \(year) at \(clock)\(hour < 12 ? "AM" : "PM") \(zone)"
    }

    private var englishDay: String { Self.englishDays[(parts.weekday ?? 1) - 1] }
    private var englishMonth: String { Self.englishMonths[(parts.month ?? 1) - 1] }

    private func two(_ number: Int?) -> String {
        let text = String(number ?? 0)
        return text.count == 1 ? "0\(text)" : text
    }
}
