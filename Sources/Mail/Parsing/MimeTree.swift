import CGMime
import Seal

/// The leaves of a MIME entity, read by GMime within the limits, and what is wrong with its structure.
struct MimeTree {
    private(set) var leaves: [Leaf] = []
    private(set) var defects: Set<Defect> = []
    private let limits: ParseLimits

    /// Parses an entity whose content fields are `header` and whose body is `body`.
    init(header: [RawField], body: ArraySlice<UInt8>, limits: ParseLimits) {
        self.limits = limits
        let scan = StructureScan(body, limits: limits)
        if scan.isCut { defects.insert(.overLimit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scan.safeLength + 512)
        for field in header {
            bytes +=
                Array(field.name.utf8) + [Byte.colon, Byte.space]
                + CharsetName.cutContent(field.value).map { $0 < Byte.space ? Byte.space : $0 }
            bytes.append(Byte.lf)
        }
        bytes.append(Byte.lf)
        bytes += body.prefix(scan.safeLength)
        parse(bytes)
    }

    /// What is in the signed data that the whole of this is (RFC 8551 §3.5.2), or this.
    func opened(limits: ParseLimits) -> MimeTree {
        guard let only = leaves.first, leaves.count == 1, only.mayBeSignedData,
            let data = SignedData(only.content)
        else { return self }
        let header = HeaderBlock(data.content, limit: limits.headerBytes)
        let content = header.fields.filter { MessageFields.contentKeys.contains($0.key) }
        var inner = MimeTree(
            header: MessageFields.firstOfEach(content), body: data.content[header.bodyStart...], limits: limits)
        inner.defects.formUnion(defects.subtracting([.signedOpaque, .encrypted]))
        if header.isMalformed || header.isCut { inner.defects.insert(.malformed) }
        return inner
    }

    private mutating func parse(_ bytes: [UInt8]) {
        GMimeText.start()
        let options = g_mime_parser_options_new()
        defer { g_mime_parser_options_free(options) }
        GMimeText.setFallbacks(options)
        let warnings = ParserWarnings()
        warnings.listen(to: options)
        guard
            let stream = bytes.withUnsafeBytes({ raw in
                g_mime_stream_mem_new_with_buffer(raw.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
            })
        else { return }
        defer { g_object_unref(stream) }
        guard let parser = g_mime_parser_new_with_stream(stream) else { return }
        defer { g_object_unref(parser) }
        guard let root = g_mime_parser_construct_part(parser, options) else {
            defects.insert(.malformed)
            return
        }
        defer { g_object_unref(root) }
        withExtendedLifetime(warnings) { collect(root, depth: 0, parent: nil) }
        defects.formUnion(warnings.defects)
    }

    private mutating func collect(_ object: UnsafeMutablePointer<GMimeObject>, depth: Int, parent: String?) {
        guard leaves.count < limits.parts, depth <= 2 * limits.containers + 2 else {
            defects.insert(.overLimit)
            return
        }
        if !MimeEntity.namesOneCharset(object) { defects.insert(.malformed) }
        let type = MimeEntity.contentType(of: object)
        if let multipart = gmime_as_multipart(object) {
            note(container: type, depth: depth)
            collect(childrenOf: multipart, type: type, depth: depth)
        } else {
            var leaf = MimeEntity.leaf(object, contentType: type)
            note(leaf: leaf, parent: parent)
            if let part = gmime_as_part(object) {
                if MimeEntity.hasBrokenBase64(part) { defects.insert(.malformed) }
            } else if gmime_as_message_part(object) == nil {
                leaf.contentType = "application/octet-stream"
                defects.insert(.malformed)
            }
            leaves.append(leaf)
        }
    }

    private mutating func collect(
        childrenOf multipart: UnsafeMutablePointer<GMimeMultipart>, type: String, depth: Int
    ) {
        let count = g_mime_multipart_get_count(multipart)
        for index in 0..<max(count, 0) {
            guard let child = g_mime_multipart_get_part(multipart, index) else { continue }
            collect(child, depth: depth + 1, parent: type)
        }
        let before = MimeEntity.text(g_mime_multipart_get_prologue(multipart))
        let after = MimeEntity.text(g_mime_multipart_get_epilogue(multipart))
        if count <= 0 {
            // No boundary was found: nothing of it would be read, though programs may show all of it.
            defects.insert(.malformed)
            leaves.append(Leaf(content: before + after))
        } else if after.contains(where: { !Byte.isWhite($0) }) {
            defects.insert(.malformed)
        }
    }

    private mutating func note(container type: String, depth: Int) {
        switch type {
        case "multipart/encrypted": defects.insert(.encrypted)
        case "multipart/signed": if depth > 0 { defects.insert(.partlySigned) }
        default: break
        }
    }

    private mutating func note(leaf: Leaf, parent: String?) {
        let name = leaf.fileName.lowercased()
        switch leaf.contentType {
        case "application/pkcs7-mime", "application/x-pkcs7-mime":
            let kind = leaf.parameters["smime-type"]?.lowercased() ?? ""
            defects.insert(kind.hasPrefix("signed") || name.hasSuffix(".p7s") ? .signedOpaque : .encrypted)
        case "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature":
            if parent != "multipart/signed" { defects.insert(.partlySigned) }
        case "application/pgp-encrypted": defects.insert(.encrypted)
        case "application/ms-tnef", "application/vnd.ms-tnef": defects.insert(.tnef)
        default:
            if name == "winmail.dat" { defects.insert(.tnef) }
            if name.hasSuffix(".p7m") { defects.insert(.encrypted) }
        }
    }
}
