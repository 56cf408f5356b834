public import Federation
public import Foundation

/// One answer of an organisation to an invitation, with the entry that recorded it.
public struct AttendanceStatement: Hashable, Sendable {
    /// Sequence number of the entry.
    public let sequence: Int
    /// What was recorded.
    public let taken: AttendanceTaken

    /// Who comes.
    public var value: Attendance { taken.value }
    /// When it was given.
    public var at: Date { taken.at }
}

/// One answer of an organisation to a date poll, with the entry that recorded it.
public struct PollStatement: Hashable, Sendable {
    /// Sequence number of the entry.
    public let sequence: Int
    /// What was recorded.
    public let answered: PollAnswered

    /// What is said of one date; `nil` if it was not spoken of.
    public func choice(of option: Int) -> DateChoice? { answered.choices.first { $0.option == option }?.choice }
}
