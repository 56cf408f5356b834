import CGMime

/// Reads one GMime object as Swift values.
enum MimeEntity {
    /// Lower-case `type/subtype`.
    static func contentType(of object: UnsafeMutablePointer<GMimeObject>) -> String {
        guard let type = g_mime_object_get_content_type(object) else { return "text/plain" }
        let text = GMimeText.taken(g_mime_content_type_get_mime_type(type)).lowercased()
        return text.isEmpty ? "text/plain" : text
    }

    /// The leaf that `object` is; an attached message is a leaf whose content is the message.
    static func leaf(_ object: UnsafeMutablePointer<GMimeObject>, contentType: String) -> Leaf {
        var leaf = Leaf(contentType: contentType)
        if let type = g_mime_object_get_content_type(object) {
            leaf.parameters = parameters(g_mime_content_type_get_parameters(type))
        }
        leaf.disposition = g_mime_object_get_disposition(object).map { String(cString: $0).lowercased() }
        leaf.hasContentID = g_mime_object_get_content_id(object) != nil
        leaf.fileName = FileNameField.name(of: object) ?? ""
        if let part = gmime_as_part(object) {
            leaf.content = decodedContent(part)
        } else if let attached = gmime_as_message_part(object) {
            leaf.content = message(attached)
        }
        return leaf
    }

    /// Whether Content-Type names no two charsets. The same one twice is harmless, and Gnus writes it so in its answers
    /// to invitations: `charset=UTF-8; charset=utf-8`.
    static func namesOneCharset(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
        guard let field = g_mime_object_get_header(object, "Content-Type") else { return true }
        let pieces = text(field).split(separator: UInt8(ascii: ";"))
        guard pieces.count > 2 else { return true }
        let named = pieces.dropFirst().map { piece in
            piece.filter { !Byte.isWhite($0) && $0 != UInt8(ascii: "\"") }.map(Byte.lowered)
        }.filter { $0.starts(with: "charset".utf8) }
        return Set(named).count <= 1
    }

    /// Whether a base64 part holds what base64 does not (RFC 2045 §6.8): decoders differ on what to do then.
    static func hasBrokenBase64(_ part: UnsafeMutablePointer<GMimePart>) -> Bool {
        guard g_mime_part_get_content_encoding(part) == GMIME_CONTENT_ENCODING_BASE64,
            let content = g_mime_part_get_content(part), let raw = g_mime_data_wrapper_get_stream(content)
        else { return false }
        var digits = 0
        var padding = 0
        for byte in written({
            _ = g_mime_stream_reset(raw); _ = g_mime_stream_write_to_stream(raw, $0)
        }) {
            switch byte {
            case 65...90, 97...122, 48...57, UInt8(ascii: "+"), UInt8(ascii: "/"):
                if padding > 0 { return true }
                digits += 1
            case UInt8(ascii: "="): padding += 1
            default: if !Byte.isWhite(byte) { return true }
            }
        }
        return !(digits + padding).isMultiple(of: 4) || padding > 2
    }

    /// The bytes of a C string.
    static func text(_ string: UnsafePointer<CChar>?) -> [UInt8] {
        string.map { Array(String(cString: $0).utf8) } ?? []
    }

    /// Names in lower case, and values; at most 64.
    static func parameters(_ list: UnsafeMutablePointer<GMimeParamList>?) -> [String: String] {
        guard let list else { return [:] }
        var found: [String: String] = [:]
        for index in 0..<min(g_mime_param_list_length(list), 64) {
            guard let parameter = g_mime_param_list_get_parameter_at(list, index),
                let name = g_mime_param_get_name(parameter), let value = g_mime_param_get_value(parameter)
            else { continue }
            found[String(cString: name).lowercased()] = String(cString: value)
        }
        return found
    }

    private static func decodedContent(_ part: UnsafeMutablePointer<GMimePart>) -> [UInt8] {
        guard let content = g_mime_part_get_content(part) else { return [] }
        return written { _ = g_mime_data_wrapper_write_to_stream(content, $0) }
    }

    private static func message(_ part: UnsafeMutablePointer<GMimeMessagePart>) -> [UInt8] {
        guard let message = g_mime_message_part_get_message(part) else { return [] }
        return written { _ = g_mime_object_write_to_stream(gmime_object_of_message(message), nil, $0) }
    }

    /// What `write` writes to a fresh memory stream.
    static func written(_ write: (UnsafeMutablePointer<GMimeStream>) -> Void) -> [UInt8] {
        guard let memory = g_mime_stream_mem_new() else { return [] }
        defer { g_object_unref(memory) }
        write(memory)
        guard let array = gmime_memory_bytes(memory), let data = array.pointee.data else { return [] }
        return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
    }
}
