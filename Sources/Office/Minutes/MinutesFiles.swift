import Foundation
import Ledger
import Mail
import Seal

/// The files of a mail that somebody meant to send: no logo, no signature, no calendar entry.
struct MinutesFiles {
    let all: [Attachment]

    private static let machines: Set<String> = [
        "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
        "application/pgp-keys", "text/calendar", "application/ics", "text/x-vcard", "text/vcard",
    ]

    init(of message: Message) {
        all = message.attachments.filter { !$0.isInline && !MinutesFiles.machines.contains($0.contentType) }
    }

    /// For the ledger.
    var references: [FileReference] { all.map(\.reference) }

    /// The words of the first plain text or Markdown file.
    var text: String? { all.lazy.filter(\.reference.isText).compactMap(\.decoded).first }
}

extension Attachment {
    fileprivate var reference: FileReference {
        FileReference(
            name: name.isEmpty ? "compte-rendu" : name, contentType: contentType, digest: SHA256Digest(of: content),
            size: content.count)
    }

    /// UTF-8, or else Windows-1252, the two that people's editors write; `nil` for what is no text.
    fileprivate var decoded: String? {
        let bytes = content.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(content.dropFirst(3)) : content
        guard !bytes.contains(0), bytes.count <= 1_000_000 else { return nil }
        let text = String(validating: bytes, as: UTF8.self) ?? String(bytes: bytes, encoding: .windowsCP1252)
        return text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
