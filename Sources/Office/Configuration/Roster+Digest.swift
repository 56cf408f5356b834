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

extension Configuration {
    /// The same with the registered keys, where there are any: who may prove what is recorded like who may answer (T50).
    var rosterDigest: SHA256Digest {
        get throws {
            let digest = try roster.digest
            guard !keys.isEmpty else { return digest }
            let lines = keys.sorted { $0.key < $1.key }.flatMap { person, files in
                files.map { "\(person) \(SHA256Digest(of: $0.material.bytes))" }
            }
            return SHA256Digest(of: ([digest.hex] + lines).joined(separator: "\n").utf8)
        }
    }
}
