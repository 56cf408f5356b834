/// The points that stand as lists below a line that asks for them.
struct AgendaLists {
    /// The points, in order.
    private(set) var items: [String] = []
    /// The lines that belong to no list.
    private(set) var rest = ""
    private let lines: [Substring]
    private var isAnnounced = false
    private var isOpen = false
    /// Whether the points of the open list carry marks: a line without one then ends it.
    private var isMarked = false
    private var kept: [Substring] = []

    init(_ text: String) { lines = text.split(omittingEmptySubsequences: false) { $0.isNewline } }

    mutating func read() {
        for line in lines { take(line) }
        rest = kept.joined(separator: "\n")
    }

    private mutating func take(_ line: Substring) {
        let text = String(line)
        let lexemes = Lexer.lexemes(of: text)
        guard !lexemes.isEmpty else {
            kept.append(line)
            if isOpen, !items.isEmpty { isOpen = false }
            return
        }
        if isAnnounced || isOpen, let start = Self.itemStart(lexemes, in: text) {
            items.append(String(text[lexemes[start].range.lowerBound...]))
            isOpen = true
            isMarked = true
            return
        }
        if isOpen, !isMarked, Self.isBare(lexemes) {
            items.append(text)
            return
        }
        let denies = lexemes.indices.contains {
            AgendaWords.withdrawals.match(lexemes, at: $0) != nil || AgendaWords.nothings.match(lexemes, at: $0) != nil
        }
        isAnnounced = !denies && (Agenda.isAsked(lexemes) || isAnnounced && Agenda.opensList(lexemes))
        isMarked = false
        isOpen = isAnnounced && Agenda.opensList(lexemes)
        kept.append(line)
    }

    /// Where the point starts in a line that begins with a list mark.
    private static func itemStart(_ lexemes: [Lexeme], in text: String) -> Int? {
        guard lexemes.count > 1, let first = lexemes.first else { return nil }
        if first.kind == .mark, ["-", "•", "*", "–", "—", "·", "→", ">", "◦", "+", "‣"].contains(first.folded) {
            return 1
        }
        let isLetter = first.kind == .word && first.folded.utf8.count == 1
        // `P. Vial` is a name, `a. le budget` a point.
        if isLetter, lexemes[1].isMark("."), text[first.range].contains(where: \.isUppercase) { return nil }
        let isNumber = (first.number.map { $0 < 30 } ?? false) || isLetter
        guard isNumber, lexemes.count > 2, [")", ".", "°", "-", "/"].contains(lexemes[1].folded), lexemes[1].isGlued,
            !lexemes[2].isGlued
        else { return nil }
        return 2
    }

    /// A short line without a claim, directly below the announcement: a list without marks.
    private static func isBare(_ lexemes: [Lexeme]) -> Bool {
        guard lexemes.count <= 14, !(lexemes.last?.isMark(",") ?? false), !(lexemes.last?.isMark("!") ?? false) else {
            return false
        }
        return MeetingText.isContent(lexemes)
    }
}
