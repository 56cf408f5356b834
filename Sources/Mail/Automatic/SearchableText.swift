import CGMime

/// Folded text in which many phrases are looked for: a search of bytes, since comparing characters as Unicode does takes
/// a hundred times as long and folding has already made them comparable.
struct SearchableText {
    /// NUL ends it, as C wants.
    private let bytes: [CChar]

    /// The lines, joined with spaces.
    init(_ lines: [String]) { bytes = GMimeText.cString(Array(lines.joined(separator: " ").utf8)) }

    /// Whether any of `phrases` occurs.
    func says(_ phrases: [String]) -> Bool {
        phrases.contains { g_strstr_len(bytes, bytes.count - 1, $0) != nil }
    }

    /// The text.
    var text: String { String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }
}
