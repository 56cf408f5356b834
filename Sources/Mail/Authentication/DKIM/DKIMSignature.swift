import Foundation
import Seal

/// One `DKIM-Signature` field (RFC 6376 §3.5) that can be verified at all.
struct DKIMSignature {
    /// `a`, as far as it may still be used: RSA with SHA-1 proves nothing (RFC 8301 §3.1).
    let kind: PublicKey.Kind
    /// `b`.
    let signature: [UInt8]
    /// `bh`.
    let bodyHash: [UInt8]
    /// `c`.
    let header: Canonicalization
    let body: Canonicalization
    /// `d`, lower case.
    let domain: String
    /// `s`.
    let selector: String
    /// `h`, lower case, in order.
    let fields: [String]
    /// The domain of `i`, lower case; it is `d` or below it.
    let identityDomain: String
    /// `x`.
    let expires: Date?
    /// `l` is there: text may have been added below the signed length.
    let hasBodyLength: Bool

    /// Where its key is published (RFC 6376 §3.6.2.1).
    var keyName: String { "\(selector)._domainkey.\(domain)" }

    /// `nil` for a field that says nothing that could be verified.
    init?(_ value: String) {
        guard let tags = TagList(value), tags["v"] == "1", let kind = DKIMSignature.kind(tags["a"]),
            let signature = tags.compact("b").flatMap({ Data(base64Encoded: $0) }), !signature.isEmpty,
            let bodyHash = tags.compact("bh").flatMap({ Data(base64Encoded: $0) }), bodyHash.count == 32,
            let forms = Canonicalization.pair(tags["c"]), let domain = tags["d"]?.lowercased(),
            let selector = tags["s"], DKIMSignature.isName(domain), DKIMSignature.isName(selector),
            let fields = tags.words("h"), !fields.isEmpty, !fields.contains(""),
            tags.words("q")?.contains("dns/txt") ?? true
        else { return nil }
        let identity = (tags["i"] ?? "@\(domain)").split(separator: "@").last.map { $0.lowercased() } ?? domain
        guard identity == domain || identity.hasSuffix("." + domain) else { return nil }
        guard let times = DKIMSignature.times(tags) else { return nil }
        self.kind = kind
        self.signature = Array(signature)
        self.bodyHash = Array(bodyHash)
        (header, body) = (forms.header, forms.body)
        self.domain = domain
        self.selector = selector
        self.fields = fields
        identityDomain = identity
        expires = times.expires
        hasBodyLength = tags["l"] != nil
    }

    private static func kind(_ algorithm: String?) -> PublicKey.Kind? {
        switch algorithm?.lowercased() {
        case "rsa-sha256": .rsa
        case "ed25519-sha256": .ed25519
        default: nil
        }
    }

    private struct Times { let expires: Date? }

    /// `x` after `t` (RFC 6376 §3.5), both whole seconds; `nil` if they are not.
    private static func times(_ tags: TagList) -> Times? {
        func instant(_ text: String) -> TimeInterval? {
            guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
                return nil
            }
            return TimeInterval(text)
        }
        let signed = tags["t"].map(instant)
        let expires = tags["x"].map(instant)
        if let signed, signed == nil { return nil }
        guard let expires else { return Times(expires: nil) }
        guard let end = expires, end > (signed ?? 0) ?? 0 else { return nil }
        return Times(expires: Date(timeIntervalSince1970: end))
    }

    /// Labels that may stand in a query, so that no header field asks for anything else.
    private static func isName(_ text: String) -> Bool {
        (1...253).contains(text.utf8.count)
            && text.utf8.split(separator: 46, omittingEmptySubsequences: false).allSatisfy { label in
                (1...63).contains(label.count)
                    && label.allSatisfy {
                        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
                            || $0 == 95
                    }
            }
    }
}
