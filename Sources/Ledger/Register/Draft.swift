public import Foundation

/// A proposal the secretariat sent and has not confirmed.
public struct Draft: Sendable {
    /// Its number.
    public let id: DraftID
    /// What it says.
    public let drafted: Drafted
    /// When it came.
    public let at: Date
    /// What became of it.
    public internal(set) var fate: Fate

    /// What becomes of a draft.
    public enum Fate: Sendable { case waiting, opened, dropped }
}
