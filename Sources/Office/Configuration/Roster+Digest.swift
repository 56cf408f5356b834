import Federation
import Foundation
import Seal

extension Roster {
    /// What tells one roster from another, mandates and rules included: the digest of its JSON with sorted keys.
    var digest: SHA256Digest {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return SHA256Digest(of: try encoder.encode(self))
        }
    }
}
