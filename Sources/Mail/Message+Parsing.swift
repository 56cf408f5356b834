import Federation
import Seal

extension Message {
    /// Reads a mail. Total: whatever the bytes are, there is a message, and its `defects` say what is wrong with it.
    ///
    /// Header lines may end in LF or CR LF. Bytes beyond `limits` are not read, and the message says `overLimit`. What is
    /// wrapped whole in an opaque S/MIME signature is read as if it were not.
    public init(parsing bytes: [UInt8], limits: ParseLimits = .standard) {
        self.init(parsing: bytes, opening: .once, limits: limits)
    }

    /// Whether opaque signed data is opened.
    enum Opening { case once, never }

    init(parsing bytes: [UInt8], opening: Opening, limits: ParseLimits) {
        let header = HeaderBlock(bytes, limit: limits.headerBytes)
        let end = min(bytes.count, max(limits.bytes, header.bodyStart))
        let content = header.fields.filter { MessageFields.contentKeys.contains($0.key) }
        let closed = MimeTree(
            header: MessageFields.firstOfEach(content), body: bytes[header.bodyStart..<end], limits: limits)
        let tree = opening == .once ? closed.opened(limits: limits) : closed
        var defects = tree.defects
        if header.isCut || end < bytes.count { defects.insert(.overLimit) }
        if header.isMalformed { defects.insert(.malformed) }
        self.init(header: header.fields, leaves: tree.leaves, defects: defects, limits: limits)
    }

    /// A message that has no header, only one body: a bare text, page or calendar object from a file.
    public init(bareBody bytes: [UInt8], kind: BodyView.Kind, limits: ParseLimits = .standard) {
        let type: String =
            switch kind {
            case .plain: "text/plain"
            case .html: "text/html"
            case .calendar: "text/calendar"
            }
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        let leaf = Leaf(
            contentType: type, parameters: isUTF8 ? ["charset": "utf-8"] : [:],
            content: Array(bytes.prefix(limits.bytes)))
        self.init(header: [], leaves: [leaf], defects: bytes.count > limits.bytes ? [.overLimit] : [], limits: limits)
    }

    private init(header: [RawField], leaves: [Leaf], defects: Set<Defect>, limits: ParseLimits) {
        let built = ViewBuilder(leaves, limits: limits)
        let named = MessageFields(header)
        var all = defects.union(built.defects)
        if named.hasRepeatedField { all.insert(.repeatedField) }
        let author = named.author
        let subject = named.subject
        self.init(
            fields: header.map(\.field), from: author, sender: named.sender, replyTo: named.replyTo,
            recipients: named.recipients, subject: subject, date: named.date, messageID: named.messageID,
            inReplyTo: named.inReplyTo, references: named.references, views: built.views,
            attachments: built.attachments, defects: all,
            contentHash: named.contentHash(author: author, subject: subject, leaves: leaves))
    }
}
