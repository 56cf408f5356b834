/// Lines of text as programs break and quote them.
enum QuotedLines {
    /// `line` broken at spaces so that no line is longer than `columns`, where words allow.
    static func wrapped(_ line: String, _ columns: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            if current.isEmpty {
                current = String(word)
            } else if current.count + 1 + word.count > columns {
                lines.append(current)
                current = String(word)
            } else {
                current += " \(word)"
            }
        }
        return lines + [current]
    }

    /// All lines wrapped.
    static func wrapped(_ lines: [String], _ columns: Int) -> [String] { lines.flatMap { wrapped($0, columns) } }

    /// Soft breaks of format=flowed (RFC 3676 §4): a trailing space says that the line goes on.
    static func flowed(_ lines: [String], _ columns: Int) -> [String] {
        lines.flatMap { line in
            let broken = wrapped(line, columns)
            let soft = broken.dropLast().map { "\($0) " } + broken.suffix(1)
            return soft.map { $0.hasPrefix(">") || $0.hasPrefix(" ") || $0.hasPrefix("From ") ? " \($0)" : $0 }
        }
    }

    /// `> ` before each line, `>` alone before an empty one.
    static func marked(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? ">" : "> \($0)" } }

    /// `> ` before each line, a trailing space kept before empty ones.
    static func markedWithSpace(_ lines: [String]) -> [String] { lines.map { "> \($0)" } }
}
