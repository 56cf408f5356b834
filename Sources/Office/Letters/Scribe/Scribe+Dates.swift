import Federation
import Foundation

extension Scribe {
    /// `jeudi 9 juillet 2026 à 20 h`, in the federation's zone.
    func instant(_ date: Date) -> String { words.calendar.instant(parts(date)) }

    /// `9 juillet, 20 h`.
    func brief(_ date: Date) -> String { words.calendar.brief(parts(date)) }

    /// `jeudi 9 juillet 2026`.
    func day(_ date: Date) -> String { words.calendar.day(parts(date)) }

    /// `10 h 30`.
    func time(_ date: Date) -> String { words.calendar.time(parts(date)) }

    private func parts(_ date: Date) -> [String: Slot] {
        let parts = calendar.calendar.dateComponents(
            [.weekday, .year, .month, .day, .hour, .minute], from: date)
        let day = parts.day ?? 1
        let minute = parts.minute ?? 0
        return [
            // Foundation counts Sunday as 1; the words begin with Monday.
            "weekday": .text(words.calendar.weekdays[((parts.weekday ?? 1) + 5) % 7]),
            "day": day == 1 ? .text(words.calendar.first) : "\(day)",
            "month": .text(words.calendar.months[((parts.month ?? 1) + 11) % 12]),
            "year": "\(parts.year ?? 0)",
            "hour": "\(parts.hour ?? 0)",
            "minute": minute == 0 ? .absent : "\(minute < 10 ? "0" : "")\(minute)",
        ]
    }
}
