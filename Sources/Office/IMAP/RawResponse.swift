/// One response of the server, cut into lines and literals but not yet understood (RFC 3501 §7).
struct RawResponse: Hashable {
    /// Text and literals in turn; a text's literal announcement and its CRLF are taken off.
    var segments: [Segment]

    /// A stretch of a response.
    enum Segment: Hashable {
        /// A line, or the part of it before a literal.
        case text([UInt8])
        /// A literal's bytes, exactly as many as announced (RFC 3501 §4.3).
        case literal([UInt8])
        /// A literal over the limit: read and thrown away; its announced length.
        case skipped(Int)
    }
}
