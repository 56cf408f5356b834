/// A short name in the configuration and the ledger: lower-case ASCII letters, digits, `-`, `_` and `.`, 1 to 64 of them.
public protocol Identifier: RawRepresentable, Hashable, Comparable, Codable, CodingKeyRepresentable, Sendable,
    CustomStringConvertible
where RawValue == String {
    /// Builds the identifier from text known to be valid.
    init(unchecked: String)
}

extension Identifier {
    /// `nil` unless `text` is 1 to 64 characters of `a-z 0-9 - _ .`.
    public init?(_ text: String) {
        guard (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({
                (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 || $0 == 46
            })
        else { return nil }
        self.init(unchecked: text)
    }

    /// The same as `init(_:)`.
    public init?(rawValue: String) { self.init(rawValue) }

    /// Lexical order.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// The text.
    public var description: String { rawValue }
}

/// An organisation's id in the configuration, as `anas`.
public struct OrganisationID: Identifier {
    /// The text.
    public let rawValue: String
    /// Builds the id from text known to be valid.
    public init(unchecked: String) { rawValue = unchecked }
}

/// A person's id in the configuration, as `marie.durand`.
public struct PersonID: Identifier {
    /// The text.
    public let rawValue: String
    /// Builds the id from text known to be valid.
    public init(unchecked: String) { rawValue = unchecked }
}

/// A body's id in the configuration, as `pleniere`.
public struct BodyID: Identifier {
    /// The text.
    public let rawValue: String
    /// Builds the id from text known to be valid.
    public init(unchecked: String) { rawValue = unchecked }
}
