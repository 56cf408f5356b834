/// The public holidays of France (Code du travail, article L3133-1), as they are outside Alsace-Moselle and overseas.
public enum FrenchHolidays {
    /// Those of 2000 to 2100 as `yyyy-mm-dd`: all the years a deadline can fall in, so that no clock is asked.
    public static let century: Set<String> = Set((2000...2100).flatMap(days).map(\.description))

    /// The eleven days of `year`, in order of the law: fixed days, then those that follow Easter.
    public static func days(of year: Int) -> [CivilDay] {
        let fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
            .compactMap { CivilDay(year: year, month: $0.0, day: $0.1) }
        guard let easter = easter(of: year) else { return fixed }
        let monday = 1
        let ascension = 39
        let whitMonday = 50
        return fixed + [monday, ascension, whitMonday].map(easter.adding)
    }

    /// Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher; `nil` outside 1900 to 2999.
    public static func easter(of year: Int) -> CivilDay? {
        let golden = year % 19
        let (century, ofCentury) = year.quotientAndRemainder(dividingBy: 100)
        let correction = (century + 8) / 25
        let lunar = (century - correction + 1) / 3
        let epact = (19 * golden + century - century / 4 - lunar + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let position = epact + weekday - 7 * late + 114
        return CivilDay(year: year, month: position / 31, day: position % 31 + 1)
    }
}
