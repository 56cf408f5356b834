import CGMime

/// A Content-Type field (RFC 2045 §5.1), read by GMime.
struct ContentType {
    /// Lower-case `type/subtype`.
    let type: String
    /// Lower-case names.
    let parameters: [String: String]

    /// From the field's value, unfolded.
    init?(_ value: [UInt8]) {
        GMimeText.start()
        guard let parsed = g_mime_content_type_parse(nil, GMimeText.cString(value)) else { return nil }
        defer { g_object_unref(parsed) }
        type = GMimeText.taken(g_mime_content_type_get_mime_type(parsed)).lowercased()
        parameters = MimeEntity.parameters(g_mime_content_type_get_parameters(parsed))
    }
}
