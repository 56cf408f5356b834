import CGMime

/// The file name of a MIME part: `filename` of Content-Disposition, else `name` of Content-Type (RFC 2183 §2.3).
///
/// The fields are parsed anew from their raw text, because names in encoded words, which RFC 2047 §5 forbids there and
/// half the mail programs write, need ``EncodedWords`` before GMime.
enum FileNameField {
    /// Decoded, not made safe; `nil` if the part has none.
    static func name(of object: UnsafeMutablePointer<GMimeObject>) -> String? {
        let options = g_mime_parser_options_new()
        defer { g_mime_parser_options_free(options) }
        GMimeText.setFallbacks(options)
        return inDisposition(object, options) ?? inType(object, options)
    }

    private static func inDisposition(
        _ object: UnsafeMutablePointer<GMimeObject>, _ options: OpaquePointer?
    ) -> String? {
        guard let raw = raw("Content-Disposition", of: object),
            let disposition = g_mime_content_disposition_parse(options, GMimeText.cString(raw))
        else { return nil }
        defer { g_object_unref(disposition) }
        return g_mime_content_disposition_get_parameter(disposition, "filename").map { String(cString: $0) }
    }

    private static func inType(
        _ object: UnsafeMutablePointer<GMimeObject>, _ options: OpaquePointer?
    ) -> String? {
        guard let raw = raw("Content-Type", of: object),
            let type = g_mime_content_type_parse(options, GMimeText.cString(raw))
        else { return nil }
        defer { g_object_unref(type) }
        return g_mime_content_type_get_parameter(type, "name").map { String(cString: $0) }
    }

    /// The first field of that name on one line, adjacent encoded words made one.
    private static func raw(_ name: String, of object: UnsafeMutablePointer<GMimeObject>) -> [UInt8]? {
        guard let list = g_mime_object_get_header_list(object), let field = g_mime_header_list_get_header(list, name),
            let value = g_mime_header_get_raw_value(field)
        else { return nil }
        let bytes = MimeEntity.text(value)
        return bytes.isEmpty ? nil : EncodedWords.joined(bytes.filter { !Byte.isLineEnd($0) })
    }
}
