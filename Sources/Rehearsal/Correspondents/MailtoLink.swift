import Federation
import Foundation

/// A `mailto:` link (RFC 6068), as a program takes it up: one recipient, subject, text, thread.
struct MailtoLink: Hashable, Sendable {
    let to: EmailAddress
    let subject: String
    let body: String
    /// Without angle brackets; brackets are required, as neomutt does.
    let inReplyTo: String?

    /// `nil` unless it is a `mailto:` link to one plain address.
    init?(_ link: String) {
        guard link.lowercased().hasPrefix("mailto:") else { return nil }
        let parts = link.dropFirst(7).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let text = String(first).removingPercentEncoding, let to = EmailAddress(text)
        else { return nil }
        let fields = MailtoLink.fields(parts.count > 1 ? parts[1] : "")
        self.to = to
        subject = fields["subject"] ?? ""
        body = (fields["body"] ?? "").split { $0.isNewline }.joined(separator: "\n")
        inReplyTo = fields["in-reply-to"].flatMap { id in
            id.hasPrefix("<") && id.hasSuffix(">") && id.count > 2 ? String(id.dropFirst().dropLast()) : nil
        }
    }

    /// Names in lower case; the first of each counts.
    private static func fields(_ query: Substring) -> [String: String] {
        let pairs = query.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = sides.count > 1 ? String(sides[1]).removingPercentEncoding ?? "" : ""
            return (sides[0].lowercased(), value)
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
