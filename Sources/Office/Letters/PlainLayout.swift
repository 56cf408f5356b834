/// Lays out plain text: lines of at most 72 columns where words allow, no more than one empty line in a row.
///
/// A template writes one line a paragraph. Quotes (`> `), list items (`- `) and indented lines keep their mark on each
/// line. A break is made at U+0020 only, never at the fixed spaces of the typography.
enum PlainLayout {
    /// Width of a line, in characters (RFC 3676 §4.2 asks for less than 79).
    static let width = 72

    /// `text` laid out, ending in one line break.
    static func laidOut(_ text: String) -> String {
        var lines: [String] = []
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = trimmed(raw)
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines += wrapped(line)
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The signature delimiter keeps its space (RFC 3676 §4.3).
    private static func trimmed(_ line: Substring) -> Substring {
        if line == "-- " { return line }
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private static func wrapped(_ line: Substring) -> [String] {
        guard line.count > width else { return [String(line)] }
        let mark = line.prefix { $0 == ">" || $0 == " " }
        let item = line.dropFirst(mark.count).hasPrefix("- ") ? "- " : ""
        let hanging = mark + String(repeating: " ", count: item.count)
        var lines: [String] = []
        var current = String(mark) + item
        var isFresh = true
        for word in line.dropFirst(mark.count + item.count).split(separator: " ") {
            if !isFresh, current.count + 1 + word.count > width {
                lines.append(current)
                current = String(hanging)
                isFresh = true
            }
            current += isFresh ? String(word) : " " + word
            isFresh = false
        }
        return lines + [current]
    }
}
