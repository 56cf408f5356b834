import Federation
import Foundation
import Seal

/// The header fields the clerk reads by name (RFC 5322 §3.6), decoded.
struct MessageFields {
    private let header: [RawField]

    init(_ header: [RawField]) { self.header = header }

    /// The fields that describe the body (RFC 2045 §3).
    static let contentKeys: Set<String> = [
        "content-type", "content-transfer-encoding", "content-disposition", "content-id", "mime-version",
    ]

    /// Fields of which a mail may hold one; two make programs disagree about which counts.
    private static let singleKeys: Set<String> = [
        "from", "sender", "reply-to", "subject", "date", "message-id", "in-reply-to", "references", "content-type",
        "content-transfer-encoding",
    ]

    /// The topmost field of each name.
    static func firstOfEach(_ fields: [RawField]) -> [RawField] {
        var seen = Set<String>()
        return fields.filter { seen.insert($0.key).inserted }
    }

    var author: Author { AuthorField.author(header.all("from")) }
    var sender: EmailAddress? { AuthorField.author(header.all("sender")).address }
    var replyTo: [EmailAddress] { AddressField.addresses(header.all("reply-to")) }
    var recipients: [EmailAddress] { AddressField.addresses(header.all("to") + header.all("cc")) }
    var subject: String { GMimeText.decoded(header.first("subject")?.value ?? []) }
    var messageID: String? { ids("message-id").first }
    var inReplyTo: [String] { ids("in-reply-to") }
    var references: [String] { ids("references") }

    var date: Date? {
        header.first("date").flatMap { GMimeText.unixTime($0.value) }.map { Date(timeIntervalSince1970: Double($0)) }
    }

    var hasRepeatedField: Bool {
        var seen = Set<String>()
        return header.contains { MessageFields.singleKeys.contains($0.key) && !seen.insert($0.key).inserted }
    }

    /// `author` and `subject` are this header's, decoded once.
    func contentHash(author: Author, subject: String, leaves: [Leaf]) -> SHA256Digest {
        var hash = ContentHash()
        switch author {
        case .one(let address, _): hash.add(address.folded)
        case .unusable(let text): hash.add(text)
        }
        hash.add(messageID)
        hash.add(header.first("date")?.text)
        hash.add(subject)
        for leaf in leaves { hash.add(leaf) }
        return hash.digest
    }

    private func ids(_ key: String) -> [String] {
        header.first(key).map { MessageIdentifiers.all(in: $0.value) } ?? []
    }
}
