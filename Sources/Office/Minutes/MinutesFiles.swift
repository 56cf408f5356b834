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
    var references: [FileReference] {
        all.map { file in
            FileReference(
                name: file.name.isEmpty ? "compte-rendu" : file.name, contentType: file.contentType,
                digest: SHA256Digest(of: file.content), size: file.content.count)
        }
    }

    /// The words of the first plain text or Markdown file.
    var text: String? { all.lazy.filter(\.isText).compactMap(\.decoded).first }
}

extension Attachment {
    fileprivate var isText: Bool {
        let ending = name.lowercased()
        return [".txt", ".md", ".markdown", ".text"].contains { ending.hasSuffix($0) }
            || (contentType == "text/plain" || contentType == "text/markdown") && !ending.contains(".")
    }

    /// UTF-8, or else Windows-1252, the two that people's editors write; `nil` for what is no text.
    fileprivate var decoded: String? {
        let bytes = content.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(content.dropFirst(3)) : content
        guard !bytes.contains(0), bytes.count <= 1_000_000 else { return nil }
        let text = String(validating: bytes, as: UTF8.self) ?? String(bytes: bytes, encoding: .windowsCP1252)
        return text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
