/// A line of a table that names the words of a ``WordClass``.
struct ClassLine: Sendable {
    /// What they are.
    let wordClass: WordClass
    /// Whole words, in small letters without accents.
    private(set) var words: [String] = []
    /// What words begin with.
    private(set) var stems: [String] = []

    /// Whether `line` names a class rather than what phrases mean.
    static func isOne(_ line: LanguageTable.Line) -> Bool { line.head.hasPrefix("class ") }

    /// Reads `line`; a class nobody asks for is a programmer's mistake.
    init(_ line: LanguageTable.Line) {
        guard let wordClass = WordClass(rawValue: String(line.head.dropFirst("class ".count))) else {
            preconditionFailure("no such class: \(line.head)")
        }
        self.wordClass = wordClass
        for phrase in line.phrases {
            let found = Phrasing.words(of: phrase)
            precondition(found.count == 1, "a class holds single words: \(line.head)")
            if phrase.last == UInt8(ascii: "-") { stems += found } else { words += found }
        }
    }
}
