import Foundation
import Seal

/// A domain's published key (RFC 6376 §3.6.1, RFC 8463 §4).
struct DKIMKeyRecord {
    /// `k`.
    let kind: PublicKey.Kind
    /// `p`.
    let key: [UInt8]
    /// `t=y`: the domain is only trying things out, and a pass means nothing.
    let isTesting: Bool
    /// `t=s`: `i` must be exactly `d`.
    let isStrict: Bool

    /// `nil` for a record that is no key for mail, or one that was revoked.
    init?(_ text: String) {
        guard let tags = TagList(text), tags["v"].map({ $0 == "DKIM1" && tags.first == "v" }) ?? true,
            let kind = DKIMKeyRecord.kind(tags["k"]),
            let key = tags.compact("p").flatMap({ Data(base64Encoded: $0) }), !key.isEmpty,
            tags.words("h")?.contains("sha256") ?? true,
            tags.words("s").map({ $0.contains("*") || $0.contains("email") }) ?? true
        else { return nil }
        self.kind = kind
        self.key = Array(key)
        let flags = tags.words("t") ?? []
        isTesting = flags.contains("y")
        isStrict = flags.contains("s")
    }

    private static func kind(_ text: String?) -> PublicKey.Kind? {
        switch text?.lowercased() {
        case nil, "rsa": .rsa
        case "ed25519": .ed25519
        default: nil
        }
    }
}
