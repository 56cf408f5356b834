/// A hold: the sequence number of the entry that opened it, written `H57`.
public struct HoldID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Sequence number of the opening entry.
    public let sequence: Int

    /// The hold opened by entry `sequence`.
    public init(_ sequence: Int) { self.sequence = sequence }

    /// Reads `H57`, in any case.
    public init?(text: some StringProtocol) {
        guard let first = text.first, first == "H" || first == "h", let number = Int(text.dropFirst()), number > 0
        else { return nil }
        sequence = number
    }

    /// Order of opening.
    public static func < (a: Self, b: Self) -> Bool { a.sequence < b.sequence }
    /// `H57`.
    public var description: String { "H\(sequence)" }
}

/// A proposal the secretariat has not confirmed yet: the sequence number of its entry, written `B12` (brouillon).
public struct DraftID: Hashable, Sendable, CustomStringConvertible {
    /// Sequence number of the entry that holds the draft.
    public let sequence: Int
    /// The draft held by entry `sequence`.
    public init(_ sequence: Int) { self.sequence = sequence }

    /// Reads `B12`, in any case.
    public init?(text: some StringProtocol) {
        guard let first = text.first, first == "B" || first == "b", let number = Int(text.dropFirst()), number > 0
        else { return nil }
        sequence = number
    }

    /// `B12`.
    public var description: String { "B\(sequence)" }
}

extension HoldID: Codable {
    /// Reads the sequence number.
    public init(from decoder: any Decoder) throws { sequence = try decoder.singleValueContainer().decode(Int.self) }
    /// Writes the sequence number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(sequence)
    }
}

extension DraftID: Codable {
    /// Reads the sequence number.
    public init(from decoder: any Decoder) throws { sequence = try decoder.singleValueContainer().decode(Int.self) }
    /// Writes the sequence number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(sequence)
    }
}
