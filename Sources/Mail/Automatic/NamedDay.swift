import Foundation

/// A day named in a sentence: `16 août 2026`, `16/08`, `16. August`, `August 16th`, `2026-08-16`.
struct NamedDay: Equatable {
    let day: Int
    let month: Int
    let year: Int?

    /// Gregorian components without a zone.
    var components: DateComponents { DateComponents(year: year, month: month, day: day) }

    /// The day that ends an absence in `text` (folded): the last one after a word of ending or return, else the last.
    static func end(in text: String) -> NamedDay? {
        let words = text.prefix(4_000).split { " ,;()\"".contains($0) }.map { word in
            String(word.reversed().drop { ".:!?".contains($0) }.reversed())
        }
        var last: NamedDay?
        var lastIndex = 0
        var afterCue: NamedDay?
        for index in words.indices {
            guard let day = NamedDay(words, at: index) else { continue }
            let before = words[max(lastIndex, index - 4)..<index]
            last = day
            lastIndex = index
            if before.contains(where: { word in cues.contains { word.hasPrefix($0) } }) { afterCue = day }
        }
        return afterCue ?? last
    }

    /// Words of ending or return in French, English, German and Dutch.
    private static let cues = [
        "jusqu", "retour", "rentre", "au", "inclus", "until", "till", "through", "return", "back", "to", "bis",
        "zuruck",
        "wieder", "ab", "tot", "t/m", "terug", "vanaf",
    ]

    private init?(_ words: [String], at index: Int) {
        let word = words[index]
        if let numeric = NamedDay(numeric: word) {
            self = numeric
        } else if let day = NamedDay.day(word), index + 1 < words.count, let month = NamedDay.month(words[index + 1]) {
            self.init(day: day, month: month, year: index + 2 < words.count ? NamedDay.year(words[index + 2]) : nil)
        } else if let month = NamedDay.month(word), index + 1 < words.count, let day = NamedDay.day(words[index + 1]),
            index == 0 || NamedDay.day(words[index - 1]) == nil
        {
            self.init(day: day, month: month, year: index + 2 < words.count ? NamedDay.year(words[index + 2]) : nil)
        } else {
            return nil
        }
    }

    private init(day: Int, month: Int, year: Int?) {
        self.day = day
        self.month = month
        self.year = year
    }

    /// `16/08/2026`, `16.08.`, `16-08-26`, `2026-08-16`; day first, unless only month first is possible.
    private init?(numeric word: String) {
        let parts = word.split { "/.-".contains($0) }.map { Int($0) }
        guard (2...3).contains(parts.count), !parts.contains(nil), word.contains(where: { "/.-".contains($0) }) else {
            return nil
        }
        let numbers = parts.compactMap(\.self)
        if numbers.count == 3, numbers[0] > 1900 {
            self.init(checked: numbers[2], numbers[1], numbers[0])
        } else {
            let year = numbers.count == 3 ? (numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]) : nil
            if numbers[1] > 12 {
                self.init(checked: numbers[1], numbers[0], year)
            } else {
                self.init(checked: numbers[0], numbers[1], year)
            }
        }
    }

    private init?(checked day: Int, _ month: Int, _ year: Int?) {
        guard (1...31).contains(day), (1...12).contains(month), year.map({ (1990...2100).contains($0) }) ?? true else {
            return nil
        }
        self.init(day: day, month: month, year: year)
    }

    private static func day(_ word: String) -> Int? {
        let digits = word.prefix { $0.isNumber }
        guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day),
            ["", "er", "st", "nd", "rd", "th", "."].contains(String(word.dropFirst(digits.count)))
        else { return nil }
        return day
    }

    private static func year(_ word: String) -> Int? {
        Int(word.filter { $0.isNumber }).flatMap { (1990...2100).contains($0) ? $0 : nil }
    }

    /// By the beginnings of the months' names; `mar` is `mars`, `march`, `marz`, not `mardi`.
    private static func month(_ word: String) -> Int? {
        let name = word.prefix { $0.isLetter }
        guard name.count >= 3 else { return nil }
        return months.firstIndex { $0.contains(String(name)) }.map { $0 + 1 }
    }

    private static let months: [Set<String>] = [
        ["janvier", "janv", "january", "jan", "januar", "januari"],
        ["fevrier", "fevr", "february", "feb", "februar", "februari"],
        ["mars", "march", "mar", "marz", "maart"],
        ["avril", "avr", "april", "apr"],
        ["mai", "may", "mei"],
        ["juin", "june", "jun", "juni"],
        ["juillet", "juil", "july", "jul", "juli"],
        ["aout", "august", "aug", "augustus"],
        ["septembre", "sept", "september", "sep"],
        ["octobre", "oct", "october", "oktober", "okt"],
        ["novembre", "nov", "november"],
        ["decembre", "dec", "december", "dezember", "dez"],
    ]
}
