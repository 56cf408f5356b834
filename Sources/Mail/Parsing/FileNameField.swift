import CGMime

/// The file name of a MIME part: `filename` of Content-Disposition, else `name` of Content-Type (RFC 2183 §2.3).
///
/// The fields are parsed anew from their raw text, because names in encoded words, which RFC 2047 §5 forbids there and
/// half the mail programs write, need ``EncodedWords`` before GMime.
enum FileNameField {
    /// Decoded, not made safe; `nil` if the part has none.
    static func name(of object: UnsafeMutablePointer<GMimeObject>) -> String? {
        let disposition = raw("Content-Disposition", of: object)
        let type = raw("Content-Type", of: object)
        if disposition == nil, type == nil { return nil }
        let options = g_mime_parser_options_new()
        defer { g_mime_parser_options_free(options) }
        GMimeText.setFallbacks(options)
        return disposition.flatMap { inDisposition($0, options) } ?? type.flatMap { inType($0, options) }
    }

    private static func inDisposition(_ raw: [UInt8], _ options: OpaquePointer?) -> String? {
        guard let disposition = g_mime_content_disposition_parse(options, GMimeText.cString(raw)) else { return nil }
        defer { g_object_unref(disposition) }
        return g_mime_content_disposition_get_parameter(disposition, "filename").map { String(cString: $0) }
    }

    private static func inType(_ raw: [UInt8], _ options: OpaquePointer?) -> String? {
        guard let type = g_mime_content_type_parse(options, GMimeText.cString(raw)) else { return nil }
        defer { g_object_unref(type) }
        return g_mime_content_type_get_parameter(type, "name").map { String(cString: $0) }
    }

    /// The first field of that name on one line, adjacent encoded words made one; `nil` if it can hold no file name, as
    /// those of most parts.
    private static func raw(_ name: String, of object: UnsafeMutablePointer<GMimeObject>) -> [UInt8]? {
        guard let list = g_mime_object_get_header_list(object), let field = g_mime_header_list_get_header(list, name),
            let value = g_mime_header_get_raw_value(field)
        else { return nil }
        let line = MimeEntity.text(value).filter { !Byte.isLineEnd($0) }
        return namesAnything(line) ? EncodedWords.joined(line) : nil
    }

    /// Whether `name`, which both parameters end in, stands in it.
    private static func namesAnything(_ line: [UInt8]) -> Bool {
        let word = Array("name".utf8)
        return line.indices.dropLast(word.count - 1).contains { start in
            Byte.lowered(line[start]) == word[0]
                && word.indices.allSatisfy { Byte.lowered(line[start + $0]) == word[$0] }
        }
    }
}
