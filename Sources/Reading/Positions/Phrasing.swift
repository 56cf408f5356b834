/// Turns a phrase of a table into the words that the tokenizer would find in it.
enum Phrasing {
    /// All spellings that `phrase` stands for, each as words; `opposé(e)(s)` is *opposé*, *opposée*, *opposés*, *opposées*.
    static func spellings(of phrase: String) -> [[String]] {
        guard phrase.utf8.contains(UInt8(ascii: "(")) else { return [words(of: phrase)].filter { !$0.isEmpty } }
        return expand(Array(phrase.utf8)[...]).map { words(of: String(decoding: $0, as: UTF8.self)) }
    }

    private static func expand(_ phrase: ArraySlice<UInt8>) -> [[UInt8]] {
        guard let open = phrase.firstIndex(of: UInt8(ascii: "(")),
            let close = phrase[open...].firstIndex(of: UInt8(ascii: ")"))
        else { return [Array(phrase)] }
        let without = Array(phrase[..<open])
        let with = without + phrase[open..<close].dropFirst()
        let tails = expand(phrase[(close + 1)...])
        return tails.map { without + $0 } + tails.map { with + $0 }
    }

    /// The words of `phrase`: those of plain letters at once, any other by the tokenizer.
    static func words(of phrase: String) -> [String] {
        plainWords(of: phrase) ?? Tokenizer.tokens(of: phrase).tokens.filter(\.isLexical).map(\.form)
    }

    /// The words of a phrase of small Latin letters, spaces, apostrophes and hyphens; `nil` if it holds anything else.
    private static func plainWords(of phrase: String) -> [String]? {
        var words: [String] = []
        var word: [UInt8] = []
        var bytes = phrase.utf8.makeIterator()
        func close() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        while let byte = bytes.next() {
            switch byte {
            case 0x61...0x7A: word.append(byte)
            case UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "-"): close()
            case 0xC3:
                guard let next = bytes.next(), let letter = LetterFolding.small(next) else { return nil }
                word.append(letter)
            default: return nil
            }
        }
        close()
        return words
    }
}
