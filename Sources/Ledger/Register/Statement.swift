public import Federation
public import Foundation

/// One position of an organisation, with the entry that recorded it.
public struct Statement: Hashable, Sendable {
    /// Sequence number of the entry.
    public let sequence: Int
    /// What was recorded.
    public let taken: PositionTaken
    /// Whether it came after the deadline that then held.
    public let isLate: Bool

    /// The position.
    public var value: Position { taken.value }
    /// When it was given.
    public var at: Date { taken.at }
}
