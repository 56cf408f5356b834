import Federation
import Foundation

/// Days and hours as people of the federation write them, and read them in letters.
struct FrenchDays {
    let calendar: CivilCalendar

    private static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]

    private static let weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]

    /// `12 mars`, `1er mars`.
    func short(_ date: Date) -> String {
        let day = parts(date).day ?? 1
        return "\(day == 1 ? "1er" : "\(day)") \(FrenchDays.months[(parts(date).month ?? 1) - 1])"
    }

    /// `12 mars 2027`.
    func day(_ date: Date) -> String { "\(short(date)) \(parts(date).year ?? 0)" }

    /// `vendredi 12 mars 2027`, as letters have it.
    func shown(_ date: Date) -> String { "\(FrenchDays.weekdays[(parts(date).weekday ?? 1) - 1]) \(day(date))" }

    /// `12 mars 2027 à 14 h`.
    func hour(_ date: Date) -> String { "\(day(date)) à \(parts(date).hour ?? 0) h" }

    /// `12 mars 2027 de 14 h à 16 h`.
    func span(_ start: Date, _ end: Date) -> String {
        "\(day(start)) de \(parts(start).hour ?? 0) h à \(parts(end).hour ?? 0) h"
    }

    /// `12/03/2027`, as a poll's buttons say it.
    func digits(_ date: Date) -> String {
        let fields = calendar.day(date).split(separator: "-")
        return fields.reversed().joined(separator: "/")
    }

    /// So many days later, at a full hour.
    func day(_ count: Int, after date: Date, at hour: Int) -> Date {
        calendar.at(hour: hour, on: calendar.adding(count, .calendar, to: date))
    }

    private func parts(_ date: Date) -> DateComponents {
        calendar.calendar.dateComponents([.year, .month, .day, .hour, .weekday], from: date)
    }
}
