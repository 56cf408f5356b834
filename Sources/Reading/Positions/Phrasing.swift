/// Turns a phrase of a table into the words that the tokenizer would find in it.
enum Phrasing {
    /// All spellings that `phrase` (UTF-8) stands for, each as words; `opposé(e)(s)` is *opposé*, *opposée*, *opposés*,
    /// *opposées*, and `[notre|mon] accord` is *notre accord*, *mon accord*.
    static func spellings(of phrase: ArraySlice<UInt8>) -> [[String]] {
        guard phrase.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") }) else {
            let words = words(of: phrase)
            return words.isEmpty ? [] : [words]
        }
        return choose(phrase).flatMap { phrase in
            guard phrase.contains(UInt8(ascii: "(")) else { return [words(of: phrase[...])].filter { !$0.isEmpty } }
            return endings(of: phrase[...]).map { words(of: $0[...]) }
        }
    }

    /// What may stand one after the other in `phrase`, each place with its choices: `[|notre] accord` is nothing or *notre*,
    /// then *accord*. `nil` where a choice is only part of a word, as in `sign[e|ons]`.
    ///
    /// A phrase has as many spellings as the product of its choices, and its places as many words as their sum.
    static func places(of phrase: ArraySlice<UInt8>) -> [[[String]]]? {
        guard phrase.contains(UInt8(ascii: "[")) else { return nil }
        var places: [[[String]]] = []
        var rest = phrase
        while !rest.isEmpty {
            let choices: [ArraySlice<UInt8>]
            if rest.first == UInt8(ascii: "[") {
                guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                choices = rest[(rest.startIndex + 1)..<close].split(
                    separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                rest = rest[(close + 1)...]
                guard rest.first.map(isSeparator) ?? true else { return nil }
            } else {
                let open = rest.firstIndex(of: UInt8(ascii: "[")) ?? rest.endIndex
                choices = [rest[..<open]]
                rest = rest[open...]
                guard rest.isEmpty || choices[0].last.map(isSeparator) ?? true else { return nil }
            }
            var words: [[String]] = []
            for choice in choices {
                for spelling in endings(of: choice) {
                    guard let plain = plainWords(of: spelling[...]) else { return nil }
                    words.append(plain)
                }
            }
            places.append(words)
        }
        return places
    }

    /// Whether a word ends with `byte`.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
    }

    private static func choose(_ phrase: ArraySlice<UInt8>) -> [[UInt8]] {
        guard let open = phrase.firstIndex(of: UInt8(ascii: "[")),
            let close = phrase[open...].firstIndex(of: UInt8(ascii: "]"))
        else { return [Array(phrase)] }
        let tails = choose(phrase[(close + 1)...])
        return phrase[(open + 1)..<close].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            .flatMap { choice in tails.map { phrase[..<open] + choice + $0 } }
    }

    /// Whether `phrase` has two parts: `stimmen … zu`.
    static func isParted(_ phrase: ArraySlice<UInt8>) -> Bool { phrase.contains(0xE2) && text(phrase).contains("…") }

    /// The two parts of a phrase that has them, in all their spellings.
    static func parts(of phrase: ArraySlice<UInt8>) -> [Parts] {
        let parts = text(phrase).split(separator: "…").map { Array($0.utf8) }
        guard parts.count == 2 else { preconditionFailure("not two parts: \(text(phrase))") }
        return spellings(of: parts[0][...]).flatMap { head in
            spellings(of: parts[1][...]).map { Parts(head: head, tail: $0) }
        }
    }

    /// What stands before and after the other words.
    struct Parts {
        let head: [String]
        let tail: [String]
    }

    /// `phrase` with and without the letters in parentheses.
    static func endings(of phrase: ArraySlice<UInt8>) -> [[UInt8]] {
        guard let open = phrase.firstIndex(of: UInt8(ascii: "(")),
            let close = phrase[open...].firstIndex(of: UInt8(ascii: ")"))
        else { return [Array(phrase)] }
        let without = Array(phrase[..<open])
        let with = without + phrase[open..<close].dropFirst()
        let tails = endings(of: phrase[(close + 1)...])
        return tails.map { without + $0 } + tails.map { with + $0 }
    }

    /// The words of `phrase`: those of plain letters at once, any other by the tokenizer.
    static func words(of phrase: ArraySlice<UInt8>) -> [String] {
        // Most lines of the tables are lists of single words without accents.
        if !phrase.isEmpty, phrase.allSatisfy({ (0x61...0x7A).contains($0) }) { return [text(phrase)] }
        return plainWords(of: phrase) ?? Tokenizer.tokens(of: text(phrase)).tokens.filter(\.isLexical).map(\.form)
    }

    /// The words of a phrase of small Latin letters, spaces, apostrophes and hyphens; `nil` if it holds anything else.
    static func plainWords(of phrase: ArraySlice<UInt8>) -> [String]? {
        var words: [String] = []
        var word: [UInt8] = []
        var rest = phrase
        while let byte = rest.popFirst() {
            switch byte {
            case 0x61...0x7A: word.append(byte)
            case UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "-"):
                if !word.isEmpty { words.append(text(word[...])) }
                word.removeAll(keepingCapacity: true)
            case 0xC3:
                guard let next = rest.popFirst(), let letter = LetterFolding.small(next) else { return nil }
                word.append(letter)
            default: return nil
            }
        }
        if !word.isEmpty { words.append(text(word[...])) }
        return words
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
