import CGMime

/// GMime's decoders of header text, behind Swift values.
///
/// `g_mime_init` runs once, before the first use; afterwards the library keeps no state that a parse changes.
enum GMimeText {
    private static let started: Void = g_mime_init()

    /// Must precede any other call into the library.
    static func start() { _ = started }

    /// Encoded words (RFC 2047) decoded; raw 8-bit text is read as UTF-8, or else as Windows-1252; white space and
    /// control characters become single spaces.
    static func decoded(_ value: [UInt8]) -> String {
        // Most fields are plain ASCII: nothing to decode.
        let isPlain = value.allSatisfy { $0 < 0x80 && $0 != 0 } && !value.contains(UInt8(ascii: "?"))
        if isPlain { return singleSpaced(String(decoding: value, as: UTF8.self)) }
        start()
        let options = g_mime_parser_options_new()
        defer { g_mime_parser_options_free(options) }
        setFallbacks(options)
        let words = EncodedWords.joined(CharsetName.cut(value))
        return singleSpaced(taken(g_mime_utils_header_decode_text(options, cString(words))))
    }

    /// A date as RFC 5322 §3.3 or one of its many relatives; seconds since 1970.
    static func unixTime(_ value: [UInt8]) -> Int64? {
        start()
        guard let date = g_mime_utils_header_decode_date(cString(value)) else { return nil }
        defer { g_date_time_unref(date) }
        return Int64(g_date_time_to_unix(date))
    }

    /// Raw 8-bit header text is UTF-8 or else Windows-1252.
    static func setFallbacks(_ options: OpaquePointer?) {
        "utf-8".withCString { utf8 in
            "windows-1252".withCString { western in
                var names: [UnsafePointer<CChar>?] = [utf8, western, nil]
                g_mime_parser_options_set_fallback_charsets(options, &names)
            }
        }
    }

    /// The C string's text; the string is freed.
    static func taken(_ string: UnsafeMutablePointer<CChar>?) -> String {
        guard let string else { return "" }
        defer { g_free(string) }
        return String(cString: string)
    }

    /// A C string cannot hold NUL: it becomes a space.
    static func cString(_ value: [UInt8]) -> [CChar] {
        value.map { CChar(bitPattern: $0 == 0 ? Byte.space : $0) } + [0]
    }

    /// Whether `needle` (ASCII) stands in `text`: a search of bytes, since comparing characters takes a hundred times as
    /// long.
    static func contains(_ text: String, _ needle: String) -> Bool {
        text.withCString { g_strstr_len($0, -1, needle) != nil }
    }

    private static func isSingleSpaced(_ text: String) -> Bool {
        var previous = Byte.space
        for byte in text.utf8 {
            guard (Byte.space..<0x7F).contains(byte), byte != Byte.space || previous != Byte.space else { return false }
            previous = byte
        }
        return previous != Byte.space
    }

    /// White space and controls folded to single spaces, none at the ends; no-break spaces stay.
    static func singleSpaced(_ text: String) -> String {
        if isSingleSpaced(text) { return text }
        var out = String.UnicodeScalarView()
        var pending = false
        for scalar in text.unicodeScalars {
            if scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value) {
                pending = true
            } else {
                if pending, !out.isEmpty { out.append(" ") }
                pending = false
                out.append(scalar)
            }
        }
        return String(out)
    }
}
