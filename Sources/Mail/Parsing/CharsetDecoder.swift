import CGMime

/// Turns the bytes of a text leaf into text, strictly: a charset decodes every byte or none (T16).
///
/// Tried are the declared charset, UTF-8 and Windows-1252. Whatever is not plainly as declared leaves a defect, because
/// another program may have shown its owner something else.
struct CharsetDecoder {
    /// Line ends are LF; NUL is U+FFFD.
    private(set) var text = ""
    private(set) var defects: Set<Defect> = []

    /// Decodes `bytes`, whose charset was declared as `declared`.
    init(_ bytes: [UInt8], declared: String?) {
        let label = CharsetDecoder.label(declared)
        if let label, let decoded = CharsetDecoder.declared(label, bytes) {
            text = decoded
            if CharsetDecoder.isContested(label) { defects.insert(.undecodableText) }
        } else {
            guess(bytes, wasDeclared: label.map { $0 != "us-ascii" } ?? false)
        }
        if text.withUTF8({ Byte.holds($0, 0, or: 0) }) { defects.insert(.undecodableText) }
        text = CharsetDecoder.plain(text)
    }

    private mutating func guess(_ bytes: [UInt8], wasDeclared: Bool) {
        if bytes.allSatisfy({ $0 < 0x80 && $0 != 0 && $0 != 0x1B }), !wasDeclared {
            text = String(decoding: bytes, as: UTF8.self)
            return
        }
        defects.insert(.guessedCharset)
        if let wide = CharsetDecoder.wide(bytes) {
            text = wide
            defects.insert(.undecodableText)
        } else if let utf8 = String(validating: bytes, as: UTF8.self) {
            text = utf8
        } else if let western = CharsetDecoder.converted(bytes, from: "windows-1252") {
            text = western
        } else {
            text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
            defects.insert(.undecodableText)
        }
    }

    /// Trimmed and lower case; `nil` for none and for names that say nothing.
    private static func label(_ declared: String?) -> String? {
        guard let declared else { return nil }
        let name = declared.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        switch name {
        case "", "unknown-8bit", "x-unknown", "unknown", "default", "_iso-2022-jp$esc": return nil
        case "ascii", "us-ascii", "ansi_x3.4-1968", "646": return "us-ascii"
        case "utf8", "utf-8", "unicode-1-1-utf-8": return "utf-8"
        default: return name
        }
    }

    private static func declared(_ label: String, _ bytes: [UInt8]) -> String? {
        switch label {
        case "us-ascii":
            bytes.allSatisfy { $0 < 0x80 } && !bytes.contains(0x1B)
                ? String(decoding: withPlainLineEnds(bytes), as: UTF8.self) : nil
        case "utf-8": String(validating: withPlainLineEnds(bytes), as: UTF8.self)
        case "iso-8859-1", "latin1", "iso8859-1", "iso_8859-1":
            // Everybody means Windows-1252 by it (WHATWG Encoding §4.2), whose quotes are controls in Latin-1.
            converted(bytes, from: "windows-1252") ?? converted(bytes, from: "iso-8859-1")
        default: converted(bytes, from: label)
        }
    }

    /// Programs disagree about these in mail: some decode them, some show the bytes (RFC 2152 and RFC 2781 §4 say
    /// that they do not belong in text parts).
    private static func isContested(_ label: String) -> Bool {
        label.hasPrefix("utf-7") || label.hasPrefix("utf7") || label.hasPrefix("utf-16") || label.hasPrefix("utf-32")
            || label.hasPrefix("ucs-") || label.hasPrefix("unicode-1-1-utf-7") || label == "unicode"
    }

    /// UTF-16 that nobody declared, told by its byte order mark or its NULs.
    private static func wide(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return converted(bytes, from: "utf-16")
        }
        let head = bytes.prefix(64).enumerated()
        let even = head.filter { $0.offset.isMultiple(of: 2) && $0.element == 0 }.count
        let odd = head.filter { !$0.offset.isMultiple(of: 2) && $0.element == 0 }.count
        let pairs = min(32, bytes.count / 2)
        if even * 4 >= pairs * 3, odd == 0 { return converted(bytes, from: "utf-16be") }
        if odd * 4 >= pairs * 3, even == 0 { return converted(bytes, from: "utf-16le") }
        return nil
    }

    /// `bytes` in UTF-8 if every one of them is valid in `charset`, else `nil`.
    static func converted(_ bytes: [UInt8], from charset: String) -> String? {
        guard !bytes.isEmpty else { return "" }
        GMimeText.start()
        guard charset.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), charset.utf8.count <= 64 else { return nil }
        var written = 0
        let result = bytes.withUnsafeBytes { raw in
            g_convert(
                raw.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, "UTF-8",
                g_mime_charset_iconv_name(charset), nil, &written, nil)
        }
        guard let result else { return nil }
        defer { g_free(result) }
        return result.withMemoryRebound(to: UInt8.self, capacity: written) {
            String(decoding: UnsafeBufferPointer(start: $0, count: written), as: UTF8.self)
        }
    }

    /// CR LF and lone CR become LF, NUL becomes U+FFFD, a leading byte order mark goes.
    private static func plain(_ text: String) -> String {
        var text = text
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let isPlain = text.withUTF8 { bytes in
            !bytes.starts(with: mark) && !Byte.holds(bytes, Byte.cr, or: 0)
        }
        if isPlain { return text }
        let bytes = Array(text.utf8)
        let lines = withPlainLineEnds(bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
        guard lines.contains(0) else { return String(decoding: lines, as: UTF8.self) }
        let pieces = lines.split(separator: 0, omittingEmptySubsequences: false)
        return String(decoding: Array(pieces.joined(separator: Array("\u{FFFD}".utf8))), as: UTF8.self)
    }

    /// CR LF and lone CR become LF, in any charset that ASCII is a part of.
    private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.withUnsafeBufferPointer({ Byte.holds($0, Byte.cr, or: Byte.cr) }) else { return bytes }
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while let end = Byte.firstIndex(of: Byte.cr, in: bytes, from: start) {
                lines.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                lines.append(Byte.lf)
                start = end + 1 < bytes.count && bytes[end + 1] == Byte.lf ? end + 2 : end + 1
            }
            lines.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        return lines
    }
}
