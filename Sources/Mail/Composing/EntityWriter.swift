import CGMime

/// Makes GMime objects of nodes.
enum EntityWriter {
    /// A new object; the caller releases it.
    static func object(_ node: MimeNode) -> UnsafeMutablePointer<GMimeObject> {
        switch node {
        case .text(let subtype, let text):
            let part = part(
                "text", subtype, Array(text.utf8).filter { $0 != Byte.cr }, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
            set(part, ["charset": "utf-8"])
            return part
        case .calendar(let object):
            let part = part("text", "calendar", Array(object.text.utf8), GMIME_CONTENT_ENCODING_BASE64)
            set(part, ["charset": "utf-8", "method": object.method.rawValue])
            return part
        case .file(let attachment):
            return file(attachment)
        case .multipart(let subtype, let children, let boundary):
            return multipart(subtype, children, boundary: boundary)
        }
    }

    private static func multipart(
        _ subtype: String, _ children: [MimeNode], boundary: String
    ) -> UnsafeMutablePointer<GMimeObject> {
        guard let multipart = g_mime_multipart_new_with_subtype(subtype) else {
            preconditionFailure("GMime is out of memory")
        }
        g_mime_multipart_set_boundary(multipart, boundary)
        for child in children {
            let object = object(child)
            g_mime_multipart_add(multipart, object)
            g_object_unref(object)
        }
        return gmime_object_of_multipart(multipart)
    }

    private static func file(_ file: Attachment) -> UnsafeMutablePointer<GMimeObject> {
        let type = mediaType(file.contentType)
        let object = part(type.major, type.minor, file.content, GMIME_CONTENT_ENCODING_BASE64)
        g_mime_object_set_disposition(object, file.isInline ? "inline" : "attachment")
        let name = SafeFileName.of(file.name)
        if let part = gmime_as_part(object), !name.isEmpty { g_mime_part_set_filename(part, name) }
        return object
    }

    private static func part(
        _ type: String, _ subtype: String, _ bytes: [UInt8], _ encoding: GMimeContentEncoding
    ) -> UnsafeMutablePointer<GMimeObject> {
        let stream = bytes.withUnsafeBytes { raw in
            g_mime_stream_mem_new_with_buffer(raw.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        guard let part = g_mime_part_new_with_type(type, subtype), let stream,
            let content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT)
        else { preconditionFailure("GMime is out of memory") }
        g_object_unref(stream)
        g_mime_part_set_content(part, content)
        g_object_unref(content)
        g_mime_part_set_content_encoding(part, encoding)
        return gmime_object_of_part(part)
    }

    /// Sorted by name, so that equal letters are written equally.
    private static func set(_ object: UnsafeMutablePointer<GMimeObject>, _ parameters: [String: String]) {
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
            g_mime_object_set_content_type_parameter(object, name, value)
        }
    }

    private struct MediaType {
        var major = "application"
        var minor = "octet-stream"
    }

    /// Containers may not be base64 (RFC 2045 §6.4), and a type that is none is not guessed at.
    private static func mediaType(_ text: String) -> MediaType {
        let parts = text.lowercased().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isToken: (String) -> Bool = { part in
            (1...127).contains(part.utf8.count)
                && part.utf8.allSatisfy {
                    (48...57).contains($0) || (97...122).contains($0) || "!#$&-^_.+".utf8.contains($0)
                }
        }
        guard parts.count == 2, parts.allSatisfy(isToken), parts[0] != "multipart", parts[0] != "message" else {
            return MediaType()
        }
        return MediaType(major: parts[0], minor: parts[1])
    }
}
