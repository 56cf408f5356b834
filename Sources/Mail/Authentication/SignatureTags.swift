/// The tags of a `DKIM-Signature` field (RFC 6376 §3.5) that decide what a pass is worth.
struct SignatureTags {
    /// `d`, lower case.
    let domain: String
    /// `s`.
    let selector: String
    /// `l` is there: text may have been added below the signed length.
    let hasBodyLength: Bool
    /// `h` names From.
    let signsFrom: Bool

    init?(_ value: String) {
        var tags: [String: String] = [:]
        for tag in value.split(separator: ";") {
            let parts = tag.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            if parts.count == 2 { tags[parts[0]] = parts[1] }
        }
        guard let domain = tags["d"]?.lowercased(), let selector = tags["s"] else { return nil }
        self.domain = domain
        self.selector = selector
        hasBodyLength = tags["l"] != nil
        signsFrom = tags["h"]?.lowercased().split(separator: ":").contains("from") ?? false
    }

    /// Whether a pass of this signature leaves room for a forger.
    var isWeak: Bool { hasBodyLength || !signsFrom }
}
