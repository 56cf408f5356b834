/// Which words are of which ``WordClass``, in all languages together: a sentence may borrow from another.
struct WordClasses: Sendable {
    /// Those of the languages the clerk reads.
    static let known = WordClasses(PositionReader.languages)

    /// The classes of one word, one bit a class.
    struct Bits: Sendable {
        private var low: UInt128 = 0
        private var high: UInt128 = 0

        /// Whether the word is of `wordClass`.
        func contains(_ wordClass: WordClass) -> Bool {
            let number = Self.number(wordClass)
            return (number < 128 ? low >> number : high >> (number - 128)) & 1 == 1
        }

        fileprivate mutating func insert(_ wordClass: WordClass) {
            let number = Self.number(wordClass)
            if number < 128 { low |= 1 << number } else { high |= 1 << (number - 128) }
        }

        /// An enumeration without payload is one byte, another for each case.
        private static func number(_ wordClass: WordClass) -> Int { withUnsafeBytes(of: wordClass) { Int($0[0]) } }
    }

    /// By the whole word.
    private var words: [String: Bits] = [:]
    /// By the first letter; what words begin with.
    private var stems: [UInt8: [Stem]] = [:]

    private struct Stem {
        let letters: [UInt8]
        let wordClass: WordClass
    }

    private init(_ languages: [Language]) {
        for named in languages.flatMap(\.classes) {
            for word in named.words { words[word, default: Bits()].insert(named.wordClass) }
            for letters in named.stems.map({ Array($0.utf8) }) {
                stems[letters[0], default: []].append(Stem(letters: letters, wordClass: named.wordClass))
            }
        }
    }

    /// The classes of `form`, a word in small letters without accents.
    func classes(of form: String) -> Bits {
        var classes = words[form] ?? Bits()
        guard let first = form.utf8.first else { return classes }
        for stem in stems[first] ?? [] where form.utf8.starts(with: stem.letters) { classes.insert(stem.wordClass) }
        return classes
    }
}

extension Token {
    /// Whether it is a word of `wordClass`.
    func isOf(_ wordClass: WordClass) -> Bool { WordClasses.known.classes(of: form).contains(wordClass) }
}
