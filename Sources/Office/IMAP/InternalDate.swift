import Foundation

/// INTERNALDATE as the server writes it: `17-Jul-1996 02:44:25 -0700`, the day padded with a space (RFC 3501 §9).
struct InternalDate: Hashable {
    /// The instant.
    let date: Date

    /// `nil` unless `text` is exactly of that form and a day of the calendar.
    init?(_ text: [UInt8]) {
        guard text.count == 26, text[2] == 45, text[6] == 45, text[11] == 32, text[14] == 58, text[17] == 58,
            text[20] == 32, text[21] == 43 || text[21] == 45,
            let day = InternalDate.number(text[0] == 32 ? text[1..<2] : text[0..<2]),
            let month = InternalDate.month(text[3..<6]), let year = InternalDate.number(text[7..<11]),
            let hour = InternalDate.number(text[12..<14]), let minute = InternalDate.number(text[15..<17]),
            let second = InternalDate.number(text[18..<20]), let zoneHour = InternalDate.number(text[22..<24]),
            let zoneMinute = InternalDate.number(text[24..<26]),
            (1...InternalDate.length(ofMonth: month, year)).contains(day), hour < 24, minute < 60, second <= 60,
            zoneHour < 24, zoneMinute < 60
        else { return nil }
        let offset = (zoneHour * 60 + zoneMinute) * (text[21] == 43 ? 60 : -60)
        let seconds = InternalDate.days(day, month, year) * 86_400 + hour * 3600 + minute * 60 + second - offset
        date = Date(timeIntervalSince1970: TimeInterval(seconds))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy { (48...57).contains($0) } ? digits.reduce(0) { $0 * 10 + Int($1 - 48) } : nil
    }

    private static func month(_ letters: ArraySlice<UInt8>) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
        return names.firstIndex(of: name).map { $0 + 1 }
    }

    private static func length(ofMonth month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1 January 1970 of the proleptic Gregorian calendar: whole 400-year cycles from a year that begins
    /// in March, so that the leap day comes last.
    private static func days(_ day: Int, _ month: Int, _ year: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let cycle = shifted / 400
        let yearOfCycle = shifted - cycle * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
    }
}
