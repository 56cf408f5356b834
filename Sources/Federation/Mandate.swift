public import Foundation

/// The days a person holds a role, both included; an absent end is open.
public struct Mandate: Hashable, Codable, Sendable {
    /// The first instant of the mandate, if it has one.
    public let from: Date?
    /// The first instant after the mandate, if it has one.
    public let until: Date?

    /// A mandate from `from` (included) to `until` (excluded).
    public init(from: Date? = nil, until: Date? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether the mandate runs at `instant`.
    public func runs(at instant: Date) -> Bool {
        (from.map { $0 <= instant } ?? true) && (until.map { instant < $0 } ?? true)
    }
}
