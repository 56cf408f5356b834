/// Minutes as they are kept: one paragraph a line, so that two versions differ where their words do and not where mail
/// programs broke the lines.
public struct MinutesText: Hashable, Sendable {
    /// The lines, LF between them; no line is blank twice in a row.
    public let text: String

    /// Joins what a mail program broke: a line as wide as they write, without an end of sentence, and the next one.
    public init(_ raw: String) {
        var lines: [String] = []
        var isOpen = false
        for part in raw.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = MinutesText.trimmed(part)
            if line.isEmpty {
                if lines.last?.isEmpty == false { lines.append("") }
            } else if isOpen, let last = lines.last, !MinutesText.startsItem(line) {
                lines[lines.count - 1] = last + " " + line
            } else {
                lines.append(line)
            }
            isOpen = (60...90).contains(part.count) && line.last.map { !".:;!?»…".contains($0) } ?? false
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        text = lines.joined(separator: "\n")
    }

    private static func trimmed(_ part: Substring) -> String {
        var line = part.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        while let last = line.last, last == " " || last == "\t" || last == "\u{A0}" { line.removeLast() }
        return String(line)
    }

    private static func startsItem(_ line: String) -> Bool {
        guard let first = line.first else { return true }
        return "-–—•*#>·[|".contains(first) || first.isNumber || MinutesLine(line).kind != .text
    }
}
