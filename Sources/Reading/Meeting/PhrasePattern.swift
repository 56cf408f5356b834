/// A phrase with choices, as tables write it: `je [viens|viendrai] [bien|] présent(e)` stands for eight.
///
/// ```
/// pattern = { text | "[" text { "|" text } "]" | "…" } ;
/// ```
/// An empty choice leaves the words out. Choices do not nest, and a word does not go on across a bracket; letters in
/// parentheses may be left out.
enum PhrasePattern {
    /// What may stand at each place of `pattern`, in order: one of several sequences of words, or one alone.
    static func places(of pattern: ArraySlice<UInt8>) -> [[[String]]] {
        var places: [[[String]]] = []
        var rest = pattern
        while let open = rest.firstIndex(of: UInt8(ascii: "[")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "]"))
        {
            places += words(alone: rest[..<open])
            places.append(
                rest[(open + 1)..<close].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                    .flatMap(spellings))
            rest = rest[(close + 1)...]
        }
        return places + words(alone: rest)
    }

    /// A place for each word of `text`, which holds no bracket.
    private static func words(alone text: ArraySlice<UInt8>) -> [[[String]]] {
        guard text.contains(UInt8(ascii: "(")) else { return words(of: text).map { [[$0]] } }
        return text.split(separator: UInt8(ascii: " ")).flatMap { word in
            let spellings = spellings(of: word)
            return spellings.count == 1 ? spellings[0].map { [[$0]] } : [spellings]
        }
    }

    private static func spellings(of text: ArraySlice<UInt8>) -> [[String]] {
        Phrasing.endings(of: text).map { words(of: $0[...]) }
    }

    /// The words of `text` as the lexer folds them; a letter that may be left out is none of them.
    static func words(of text: ArraySlice<UInt8>) -> [String] {
        Phrasing.plainWords(of: text)
            ?? Lexer.lexemes(of: String(decoding: text, as: UTF8.self)).filter { $0.kind != .lineBreak }.map(\.folded)
    }
}
