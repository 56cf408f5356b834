/// Finds the results that only a trusted server can have written (T26).
///
/// Header fields are added on top. Whatever stands above the first Received field was written on the last hop, by our
/// own server; whatever stands below it may have come with the mail. So the block counts if it stands above all
/// Received fields, or if every Received above it was written by one of the server's own inner relays. Copies in ARC
/// fields (RFC 8617) are other servers' words and never count.
enum TrustedBlock {
    /// The fields of the topmost unbroken run with exactly the server's id; empty if there is none in a safe place.
    static func fields(of message: Message, server: TrustedServer) -> [ResultSyntax] {
        var block: [ResultSyntax] = []
        for field in message.fields {
            let name = field.name.lowercased()
            let syntax = name == "authentication-results" ? ResultSyntax(field.value) : nil
            if let syntax, syntax.serverID == server.id {
                block.append(syntax)
            } else if !block.isEmpty {
                return block
            } else if name == "received", !isInner(field.value, server) {
                return []
            }
        }
        return block
    }

    /// Whether a Received field was written by one of the relays: `by NAME` first, or right after `from NAME`.
    private static func isInner(_ value: String, _ server: TrustedServer) -> Bool {
        let words = withoutComments(value).split(whereSeparator: \.isWhitespace).prefix(4).map { $0.lowercased() }
        let host: String? =
            if words.count >= 2, words[0] == "by" {
                words[1]
            } else if words.count >= 4, words[0] == "from", words[2] == "by" {
                words[3]
            } else {
                nil
            }
        guard let host else { return false }
        return server.relays.contains { relay in
            relay.hasSuffix("*") ? relay.count > 1 && host.hasPrefix(relay.dropLast()) : host == relay
        }
    }

    private static func withoutComments(_ value: String) -> String {
        var depth = 0
        var out = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            default: if depth == 0 { out.append(scalar) }
            }
        }
        return String(out)
    }
}
