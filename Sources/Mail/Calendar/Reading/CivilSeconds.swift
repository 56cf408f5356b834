import CIcal

/// Clock times as seconds since 1 January 1970 on that clock, in plain arithmetic: zones are asked often, and for years
/// as far away as Microsoft's 1601.
enum CivilSeconds {
    static let day = 86_400

    /// `nil` for a time that no calendar has: libical takes the 45th of a month for one. 60 is a leap second.
    static func of(_ time: icaltimetype) -> Int? {
        guard (1...2_999).contains(time.year), (1...12).contains(time.month), (0...23).contains(time.hour),
            (0...59).contains(time.minute), (0...60).contains(time.second),
            (1...length(month: Int(time.month), of: Int(time.year))).contains(Int(time.day))
        else { return nil }
        let clock = Int(time.hour) * 3_600 + Int(time.minute) * 60 + Int(time.second)
        return days(year: Int(time.year), month: Int(time.month), day: Int(time.day)) * day + clock
    }

    /// Days since 1 January 1970 of the proleptic Gregorian calendar, counted from a year that begins in March, so that
    /// the leap day is its last.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let years = month > 2 ? year : year - 1
        let era = (years >= 0 ? years : years - 399) / 400
        let ofEra = years - era * 400
        let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    /// The year an instant falls into.
    static func year(of seconds: Int) -> Int {
        let days = (Double(seconds) / Double(day)).rounded(.down)
        let guess = 1970 + Int((days / 365.2425).rounded(.down))
        // The estimate is off by one in the first or last days of a year only.
        if Double(self.days(year: guess + 1, month: 1, day: 1)) <= days { return guess + 1 }
        return Double(self.days(year: guess, month: 1, day: 1)) > days ? guess - 1 : guess
    }

    /// 0 for Sunday; 1 January 1970 was a Thursday.
    static func weekday(ofDay days: Int) -> Int { ((days + 4) % 7 + 7) % 7 }

    static func length(month: Int, of year: Int) -> Int {
        days(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
            - days(year: year, month: month, day: 1)
    }
}
