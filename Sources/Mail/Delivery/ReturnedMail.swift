/// The mail that a report gives back, whole, as its header, or as text.
enum ReturnedMail {
    /// Its Message-ID without angle brackets, if it can be found.
    static func messageID(in message: Message) -> String? {
        attached(message) ?? inText(message) ?? message.inReplyTo.first ?? message.references.last
    }

    private static func attached(_ message: Message) -> String? {
        let kinds = ["message/rfc822", "text/rfc822-headers", "message/global", "message/rfc822-headers"]
        return message.attachments.filter { kinds.contains($0.contentType) }.lazy
            .compactMap { HeaderBlock($0.content, limit: 256 << 10).fields.first("message-id") }
            .compactMap { MessageIdentifiers.all(in: $0.value).first }
            .first
    }

    private static func inText(_ message: Message) -> String? {
        for view in message.views where view.kind == .plain {
            for line in view.text.utf8.prefix(64_000).split(separator: Byte.lf) {
                let text = line.drop { Byte.isBlank($0) || $0 == UInt8(ascii: ">") }
                let name = String(decoding: text.prefix(11), as: UTF8.self).lowercased()
                guard name == "message-id:" else { continue }
                if let id = MessageIdentifiers.all(in: Array(text.dropFirst(11))).first { return id }
            }
        }
        return nil
    }
}
