public import Foundation

/// Instants in the ledger: RFC 3339 in UTC, with milliseconds, in the years 1 to 9999.
///
/// What is written reads back equal, whatever the instant: a mail may claim any date, and a line that cannot be read
/// again would stop the clerk for good. Foundation's style cuts fractions it cannot hold exactly (`.123` becomes
/// `.122`), and prints years that it does not read; so the seconds are formatted by it and the milliseconds here.
public enum Timestamp {
    private static let style = Date.ISO8601FormatStyle()
    private static let earliest = -62_135_596_800.0
    private static let latest = 253_402_300_799.999

    /// `2026-06-29T09:00:00.000Z`; an instant outside the years 1 to 9999 stands for the first or last of them.
    public static func text(_ instant: Date) -> String {
        let milliseconds = milliseconds(instant)
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        let fraction = rest < 0 ? rest + 1000 : rest
        let whole = Date(timeIntervalSince1970: TimeInterval(rest < 0 ? seconds - 1 : seconds))
        let digits = String(fraction)
        return whole.formatted(style).dropLast() + "." + String(repeating: "0", count: 3 - digits.count) + digits + "Z"
    }

    /// The instant, or `nil` if the text is not one.
    public static func instant(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count > 5, bytes[bytes.count - 5] == UInt8(ascii: "."), bytes.last == UInt8(ascii: "Z"),
            let fraction = Int(text.suffix(4).dropLast()), fraction >= 0,
            let whole = try? style.parse(text.dropLast(5) + "Z")
        else { return nil }
        let seconds = Int(whole.timeIntervalSince1970.rounded())
        return Date(timeIntervalSince1970: TimeInterval(seconds * 1000 + fraction) / 1000)
    }

    /// Cut to the millisecond, so that what is written reads back equal.
    public static func rounded(_ instant: Date) -> Date {
        Date(timeIntervalSince1970: TimeInterval(milliseconds(instant)) / 1000)
    }

    private static func milliseconds(_ instant: Date) -> Int {
        let seconds = instant.timeIntervalSince1970
        guard !seconds.isNaN else { return 0 }
        return Int((min(max(seconds, earliest), latest) * 1000).rounded())
    }
}
