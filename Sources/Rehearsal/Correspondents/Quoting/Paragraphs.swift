/// What a correspondent typed: lines, an empty one between paragraphs.
struct Paragraphs: Hashable, Sendable {
    let lines: [String]

    init(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
        self.lines = Array(lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed())
    }

    /// Each line in the program's element, an empty one as `blank`.
    func html(blank: String, _ element: (String) -> String) -> String {
        lines.map { $0.isEmpty ? blank : element(HTMLCharacters.escaped($0)) }.joined()
    }

    /// The first line bare, as Gmail and Apple write it, the others in the program's element.
    func htmlBareFirst(blank: String, _ element: (String) -> String) -> String {
        let first = lines.first.map { HTMLCharacters.escaped($0) } ?? ""
        return first + Paragraphs(dropping: 1, of: self).html(blank: blank, element)
    }

    private init(dropping count: Int, of other: Paragraphs) { lines = Array(other.lines.dropFirst(count)) }
}
