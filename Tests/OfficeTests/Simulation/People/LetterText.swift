import Mail

/// A letter as its reader sees it, lines and typography aside.
struct LetterText {
    private let letters: String

    init(_ bytes: [UInt8]) {
        letters = LetterText.bare(Message(parsing: bytes).views.map(\.text).joined(separator: "\n"))
    }

    /// Whether these words stand in it.
    func shows(_ words: String) -> Bool { letters.contains(LetterText.bare(words)) }

    /// Letters and digits only.
    private static func bare(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}
