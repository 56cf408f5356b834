/// A date as people write it, with what it leaves out left out: nothing here knows what day it is.
public struct SpokenDate: Hashable, Sendable {
    /// What is said of the day.
    public enum Day: Hashable, Sendable {
        /// `le 15`, `15 juillet`, `15/07/2026`: day 1 to 31, month 1 to 12.
        case civil(day: Int, month: Int?, year: Int?)
        /// `vendredi`, `lundi prochain`: the weekday alone.
        case weekday(Weekday)
        /// `fin juillet`, `fin du mois`: the last day of a month.
        case endOfMonth(month: Int?, year: Int?)
        /// `dans cinq jours`, `sous huit jours`: counted from the day it is read.
        case ahead(SpokenSpan)
        /// `aujourd'hui`, `demain`, `après-demain`: 0 to 2 days from the day it is read.
        case near(days: Int)
    }
    /// A day of the week, in ISO 8601's order.
    public enum Weekday: Int, Hashable, Sendable, CaseIterable {
        case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
    }
    /// A time of day: hour 0 to 24 (24 is midnight at the end of the day), minute 0 to 59.
    public struct Time: Hashable, Sendable {
        /// The hour.
        public let hour: Int
        /// The minute.
        public let minute: Int

        /// `nil` for a time no clock shows.
        public init?(hour: Int, minute: Int = 0) {
            guard (0...23).contains(hour) && (0...59).contains(minute) || hour == 24 && minute == 0 else { return nil }
            self.hour = hour
            self.minute = minute
        }
    }
    /// Whether the day itself still belongs to the term.
    public enum Bound: Hashable, Sendable {
        /// `jusqu'au 15`, `jusqu'au 15 inclus`.
        case included
        /// `avant le 15`, `jusqu'au 15 exclu`.
        case excluded
    }

    /// What is said of the day.
    public let day: Day
    /// The weekday said beside a civil day, as a check: `vendredi 12`.
    public let weekday: Weekday?
    /// The time, if one is said.
    public let time: Time?
    /// Whether the day is included.
    public let bound: Bound

    /// A date as said.
    public init(day: Day, weekday: Weekday? = nil, time: Time? = nil, bound: Bound = .included) {
        self.day = day
        self.weekday = weekday
        self.time = time
        self.bound = bound
    }

    /// The date that `text` says and nothing else; `nil` if there is more or less in it.
    public init?(_ text: String) {
        let parser = DateParser(Lexer.lexemes(of: text).filter { $0.kind != .lineBreak })
        guard let found = parser.date(at: 0, .field), found.end == parser.lexemes.count else { return nil }
        self = found.value
    }

    /// Every date in `text`, in order.
    public static func all(in text: String) -> [SpokenDate] {
        let parser = DateParser(Lexer.lexemes(of: text))
        var found: [SpokenDate] = []
        var index = 0
        while index < parser.lexemes.count {
            if let date = parser.date(at: index, .prose) {
                found.append(date.value)
                index = date.end
            } else {
                index += 1
            }
        }
        return found
    }
}
