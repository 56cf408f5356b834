/// A table of language knowledge as people write it; one line says what phrases mean.
///
/// ```
/// table    = { line } ;
/// line     = "#" comment | entry | example ;
/// entry    = [ "verb " ] tag ":" phrase { "," phrase } ;     verbs stand in the infinitive and are conjugated
/// phrase   = word { " " word } ;
/// word     = { letter | "(" letters ")" | "/" } | "[" word "]" ;   (e) may be left out, a/b is one of both, [mot] too
/// example  = ">" sentence "=" label ;                        a real sentence, which is also a test
/// ```
struct LanguageTable: Sendable {
    /// A sentence with what it says, from the table.
    struct Example: Sendable {
        let sentence: String
        let label: String
    }
    /// One entry line.
    struct Line: Sendable {
        let head: String
        let phrases: [String]
    }

    /// Entry lines in order.
    let lines: [Line]
    /// Examples in order.
    let examples: [Example]

    /// Reads `source`; a line that is neither entry, example nor comment is a programmer's mistake.
    init(_ source: String) {
        var lines: [Line] = []
        var examples: [Example] = []
        for raw in source.split(separator: "\n") {
            let line = raw.trimmingPrefix { $0 == " " }
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix(">") {
                guard let sign = line.lastIndex(of: "=") else { preconditionFailure("example without label: \(line)") }
                examples.append(
                    Example(sentence: Self.trim(line[..<sign].dropFirst()), label: Self.trim(line[sign...].dropFirst()))
                )
            } else if let colon = line.firstIndex(of: ":") {
                let phrases = line[colon...].dropFirst().split(separator: ",").map(Self.trim)
                lines.append(Line(head: Self.trim(line[..<colon]), phrases: phrases.filter { !$0.isEmpty }))
            } else {
                preconditionFailure("neither entry nor example: \(line)")
            }
        }
        self.lines = lines
        self.examples = examples
    }

    private static func trim(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// All spellings a phrase stands for, each as the tokenizer sees it.
    static func spellings(of phrase: String) -> [[String]] {
        var all: [[String]] = [[]]
        for word in phrase.split(separator: " ") {
            let variants = variants(of: word)
            all = all.flatMap { head in variants.map { head + $0 } }
        }
        return all.filter { !$0.isEmpty }
    }

    private static func variants(of word: Substring) -> [[String]] {
        // Most words are plain ones, which stand for themselves.
        if word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return [[String(word)]] }
        if word.first == "[", word.last == "]" {
            return [[]] + variants(of: word.dropFirst().dropLast())
        }
        return word.split(separator: "/").flatMap { expand($0) }.map { spelling in
            Tokenizer.tokens(of: spelling).tokens.filter(\.isLexical).map(\.form)
        }
    }

    /// `opposé(e)(s)` is *opposé*, *opposée*, *opposés*, *opposées*.
    private static func expand(_ word: Substring) -> [String] {
        guard let open = word.firstIndex(of: "("), let close = word[open...].firstIndex(of: ")") else {
            return [String(word)]
        }
        let tails = expand(word[word.index(after: close)...])
        let optional = word[word.index(after: open)..<close]
        return tails.flatMap { [word[..<open] + $0, word[..<open] + optional + $0] }.map(String.init)
    }
}
