public import Seal

/// A mail that is signed as a whole: at its top one `multipart/signed` (RFC 1847, RFC 3156, RFC 8551 §3.5.3), or one
/// opaque S/MIME object (§3.5.2).
///
/// Nothing is verified here. The parts are found on the bytes, since signatures are over bytes; whether they cover what
/// is read of the mail is another question, which ``covers(_:)`` answers.
public struct SignedEntity: Hashable, Sendable {
    /// How it is signed.
    public enum Form: Hashable, Sendable {
        /// A detached OpenPGP signature.
        case openPGP
        /// A detached S/MIME signature.
        case smime
        /// S/MIME around the content.
        case opaque
    }
    /// How it is signed.
    public let form: Form
    /// What was signed, byte for byte: a MIME entity with its header; lines of a detached one end in CR LF.
    public let content: [UInt8]
    /// OpenPGP packets, or CMS (RFC 5652); of an opaque one the whole object.
    public let signature: [UInt8]

    /// The largest detached signature that is looked at, in bytes: certificates may be in it.
    private static let largestSignature = 128 << 10

    /// `nil` if the mail is not signed, or in part only, or in a way that is not understood.
    public init?(_ bytes: [UInt8], limits: ParseLimits = .standard) {
        let header = HeaderBlock(bytes, limit: limits.headerBytes)
        let fields = header.fields.filter { $0.key == "content-type" }
        guard fields.count == 1, let field = fields.first, let type = ContentType(field.value) else { return nil }
        switch type.type {
        case "multipart/signed": self.init(detached: bytes[header.bodyStart...], type)
        case "application/pkcs7-mime", "application/x-pkcs7-mime":
            let leaf = Message(parsing: header.content(of: bytes), opening: .never, limits: limits).attachments.first
            guard let leaf, let opened = SignedData(leaf.content) else { return nil }
            self.init(form: .opaque, content: opened.content, signature: leaf.content)
        default: return nil
        }
    }

    private init(form: Form, content: [UInt8], signature: [UInt8]) {
        self.form = form
        self.content = content
        self.signature = signature
    }

    private init?(detached body: ArraySlice<UInt8>, _ type: ContentType) {
        guard let boundary = type.parameters["boundary"], let parts = SignedParts(body, boundary: boundary),
            let carried = Message(parsing: Array(parts.signature)).attachments.first,
            carried.content.count <= SignedEntity.largestSignature
        else { return nil }
        let content = SignedParts.withCRLF(parts.content)
        switch carried.contentType {
        case "application/pgp-signature":
            guard let packets = OpenPGPPackets(carried.content), packets.areSignatures else { return nil }
            self.init(form: .openPGP, content: content, signature: packets.bytes)
        case "application/pkcs7-signature", "application/x-pkcs7-signature":
            self.init(form: .smime, content: content, signature: carried.content)
        default: return nil
        }
    }

    /// What was signed, read as a mail of its own: its header may repeat fields of the mail's (RFC 9788).
    public var message: Message { Message(parsing: content) }

    /// Whether everything that is read of `mail` was signed: the signed part, read by itself, must give the same texts
    /// and files. A list's footer, a text around a signed mail, or two programs' two ways to find the parts do not (T34).
    public func covers(_ mail: Message) -> Bool {
        let signed = message
        let carried = form == .opaque ? mail.attachments : mail.attachments.dropLast()
        return signed.views == mail.views && signed.attachments == carried
            && mail.attachments.count == signed.attachments.count + (form == .opaque ? 0 : 1)
    }

    /// What tells one signed content from another: blanks at the ends of lines, which text signatures do not cover
    /// (RFC 9580 §7.2), do not make another of it.
    public var identity: SHA256Digest {
        let lines = content.split(separator: Byte.lf, omittingEmptySubsequences: false).map { line in
            line[..<(line.lastIndex { !Byte.isWhite($0) }.map { $0 + 1 } ?? line.startIndex)]
        }
        return SHA256Digest(of: Array(lines.joined(separator: [Byte.lf])))
    }
}

extension HeaderBlock {
    /// The mail with the fields that describe its body only.
    fileprivate func content(of bytes: [UInt8]) -> [UInt8] {
        let lines = fields.filter { MessageFields.contentKeys.contains($0.key) }.flatMap { field in
            Array(field.name.utf8) + [Byte.colon, Byte.space] + field.value + [Byte.lf]
        }
        return lines + [Byte.lf] + bytes[bodyStart...]
    }
}
