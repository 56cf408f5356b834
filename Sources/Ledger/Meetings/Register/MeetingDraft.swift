public import Foundation

/// A meeting or a poll the secretariat has not confirmed.
public struct MeetingDraft: Sendable {
    /// Its number.
    public let id: DraftID
    /// What it says.
    public let drafted: MeetingDrafted
    /// When it came.
    public let at: Date
    /// What became of it.
    public internal(set) var fate: Draft.Fate
}
