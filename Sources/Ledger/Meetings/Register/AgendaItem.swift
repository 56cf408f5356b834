public import Federation
public import Foundation
public import Seal

/// A point asked for a meeting's agenda; its number never changes and is never given again.
public struct AgendaItem: Hashable, Sendable {
    /// 1 for the first asked for.
    public let number: Int
    /// As asked, on one line.
    public let text: String
    /// Who asked for it; `nil` for the secretariat.
    public let organisation: OrganisationID?
    /// When.
    public let at: Date
    /// Whether the call for points had closed.
    public let isLate: Bool
    /// Raw digest of the mail it came in.
    public let mail: SHA256Digest?
    /// What became of it.
    public internal(set) var fate: Fate = .asked

    /// What becomes of a point.
    public enum Fate: Hashable, Sendable {
        case asked
        /// Taken back by who asked for it.
        case withdrawn
        /// Left out by the secretariat.
        case dropped
    }
}
