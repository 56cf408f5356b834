public import Foundation

/// Instants in the ledger: RFC 3339 in UTC, with milliseconds.
public enum Timestamp {
    private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// `2026-06-29T09:00:00.000Z`.
    public static func text(_ instant: Date) -> String { instant.formatted(style) }

    /// The instant, or `nil` if the text is not one.
    public static func instant(_ text: String) -> Date? { (try? style.parse(text)).map(rounded) }

    /// Cut to the millisecond, so that what is written reads back equal.
    public static func rounded(_ instant: Date) -> Date {
        Date(timeIntervalSinceReferenceDate: (instant.timeIntervalSinceReferenceDate * 1000).rounded() / 1000)
    }
}
