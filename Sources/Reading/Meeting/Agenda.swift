/// Finds the points asked for the agenda, and leaves the rest of the mail for who comes.
///
/// ```
/// agenda = list | colon | quoted | prose
/// list   = line that asks, newline, { ( "-" | "•" | "*" | number ( "." | ")" ) ) point newline }
/// colon  = trigger … ":" point { ( ";" | "," | "et" ) point }
/// quoted = trigger … quote point quote
/// prose  = request … trigger { filler } point ( "." | "," stop | stop )
/// ```
struct Agenda {
    /// The points, in order.
    private(set) var items: [String] = []
    /// What is left of the mail.
    private(set) var rest: String
    /// Whether a point was taken back.
    private(set) var isWithdrawn = false
    /// The sentences of the rest, without the words of the points.
    private(set) var sentences: [MeetingSentence] = []
    /// The lines of its closing.
    private(set) var closing: [[Lexeme]] = []

    init(_ text: String) {
        var lists = AgendaLists(text)
        lists.read()
        rest = lists.rest
        let text = MeetingText(rest)
        closing = text.closing
        let prose = AgendaProse(text)
        sentences = prose.sentences
        isWithdrawn = prose.isWithdrawn
        items = Self.distinct(
            (prose.items + lists.items).map(Self.cleaned).filter { !$0.isEmpty && !Self.isAddress($0) })
    }

    /// Whether a line announces a list below it.
    static func opensList(_ line: [Lexeme]) -> Bool { line.last?.isMark(":") ?? false }

    /// Whether `lexemes` hold a trigger.
    static func isAsked(_ lexemes: [Lexeme]) -> Bool {
        lexemes.indices.contains { AgendaWords.triggers.match(lexemes, at: $0) != nil }
    }

    /// Without quotes, list marks and trailing marks.
    static func cleaned(_ item: String) -> String {
        var kept = item[...]
        while let first = kept.first, Self.edges.contains(first) { kept = kept.dropFirst() }
        while let last = kept.last, Self.edges.contains(last) { kept = kept.dropLast() }
        return String(kept)
    }

    /// `f.teyssier@exemple.fr`: where to write, and no point.
    private static func isAddress(_ item: String) -> Bool {
        let first = item.prefix { !$0.isWhitespace }
        return first.contains("@") || first.contains("://") || first.hasPrefix("www.")
    }

    private static let edges: Set<Character> = [
        " ", "\u{A0}", "\u{202F}", ",", ";", ".", ":", "-", "–", "—", "•", "*", "«", "»", "\"", "“", "”", "„", "\t",
        "\n", "\r\n", "\r", "…", "(",
    ]

    private static func distinct(_ items: [String]) -> [String] {
        var seen: Set<String> = []
        return items.filter { seen.insert(Lexer.fold($0)).inserted }
    }
}
