/// The two lines around minutes in our letters, and what stands between them in an answer: who writes may fill in the
/// draft where it is quoted.
public struct MinutesFrame: Hashable, Sendable {
    private let begin: String
    private let end: String

    /// A frame of these two lines.
    public init(begin: String, end: String) {
        self.begin = MinutesFrame.folded(begin)
        self.end = MinutesFrame.folded(end)
    }

    /// What stands between the lines in `text`, quote marks removed; `nil` if one of them is missing or nothing is there.
    ///
    /// Of several frames the first counts: below it older letters are quoted.
    public func region(of text: String) -> String? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        guard let start = lines.firstIndex(where: { MinutesFrame.folded($0) == begin }),
            let stop = lines[(start + 1)...].firstIndex(where: { MinutesFrame.folded($0) == end })
        else { return nil }
        let depth = MinutesFrame.depth(of: lines[start])
        let inner = lines[(start + 1)..<stop].map { MinutesFrame.unquoted($0, depth) }
        return inner.allSatisfy { $0.allSatisfy(\.isWhitespace) } ? nil : inner.joined(separator: "\n")
    }

    /// `text` without the lines of the frame.
    public func bared(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .filter { ![begin, end].contains(MinutesFrame.folded(String($0))) }.joined(separator: "\n")
    }

    /// Whether two texts say the same words, however they are broken and quoted.
    public static func isSame(_ one: String, _ other: String) -> Bool { folded(one) == folded(other) }

    private static func folded(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static func depth(of line: String) -> Int {
        line.prefix { $0 == ">" || $0 == " " }.count { $0 == ">" }
    }

    /// Without as many quote marks as the frame has: what was written into the quotation has fewer.
    private static func unquoted(_ line: String, _ depth: Int) -> String {
        var rest = Substring(line)
        for _ in 0..<depth {
            let bare = rest.drop { $0 == " " }
            guard bare.first == ">" else { break }
            rest = bare.dropFirst()
        }
        return String(rest.first == " " && depth > 0 ? rest.dropFirst() : rest)
    }
}
