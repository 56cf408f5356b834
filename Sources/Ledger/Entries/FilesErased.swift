public import Seal

/// Files that are kept no longer; the lines that name them stay, hashes included.
///
/// It is on disk before the first file goes, so that a file that is missing is either named here or lost.
public struct FilesErased: Hashable, Codable, Sendable {
    /// Why files go.
    public enum Reason: String, Codable, Sendable {
        /// They were kept as long as the configuration says.
        case term
        /// Somebody asked for the erasure of what is kept about them (GDPR, article 17).
        case request
    }
    /// Their SHA-256, which is their name in the store.
    public let digests: [SHA256Digest]
    public let reason: Reason
    public let by: Actor

    public init(digests: [SHA256Digest], reason: Reason, by: Actor) {
        self.digests = digests
        self.reason = reason
        self.by = by
    }

    /// Names in one line at most: a line stays short enough to be read by a person.
    static let most = 200

    /// The entries that name all of `digests`.
    static func events(_ digests: [SHA256Digest], reason: Reason, by actor: Actor) -> [Event] {
        stride(from: 0, to: digests.count, by: most).map { start in
            let named = Array(digests[start..<min(start + most, digests.count)])
            return .filesErased(FilesErased(digests: named, reason: reason, by: actor))
        }
    }
}
