/// Answers given by ticking: lines are kept, dropped or doubted before any word is read.
///
/// `[x] ACCORD` is the answer and `[ ] DÉSACCORD` is not.
struct TickBoxes {
    /// The text to read, and what the boxes make doubtful.
    struct Outcome {
        var text: String
        var doubts: [PositionDoubt] = []
        var ticked = 0
        var empty = 0
    }

    private static let ticks: Set<Character> = ["x", "X", "✓", "✔", "✗", "✘", "v", "V", "*", "•", "■"]
    private static let tickedBoxes: Set<Character> = ["☑", "☒", "🗹", "✅", "🗷", "◉", "⦿"]
    private static let emptyBoxes: Set<Character> = ["☐", "□", "▢", "⬜", "◻", "○", "◯", "❏", "❑"]

    /// Keeps the ticked lines of `text` and what stands outside the boxes.
    static func settle(_ text: String) -> Outcome {
        var outcome = Outcome(text: text)
        guard text.utf8.contains(where: mayBeginBox) else { return outcome }
        let lines = outcome.text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        let states = lines.map(state)
        outcome.ticked = states.count { $0 == .ticked }
        outcome.empty = states.count { $0 == .empty }
        guard outcome.ticked + outcome.empty > 0 else { return outcome }
        if outcome.ticked != 1 { outcome.doubts.append(.tickBoxes) }
        outcome.text = zip(lines, states).map { line, state in
            switch state {
            case .ticked: blank(line)
            case .empty: ""
            case .none: String(line)
            }
        }.joined(separator: "\n")
        return outcome
    }

    /// Brackets, and the first byte of every drawn box.
    private static func mayBeginBox(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") || byte == 0xE2 || byte == 0xF0
    }

    /// What may stand before a box.
    private static func isMargin(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ">")
    }

    /// Whether `line` is a box with a tick.
    static func isTicked(_ line: String) -> Bool { state(of: line[...]) == .ticked }

    private enum State { case ticked, empty, none }

    private static func state(of line: Substring) -> State {
        // Characters take long to tell apart; the first byte rules out most lines.
        guard line.utf8.first(where: { !isMargin($0) }).map(mayBeginBox) ?? false else { return .none }
        let line = line.drop { $0 == " " || $0 == "\t" || $0 == "-" || $0 == ">" }
        guard let first = line.first else { return .none }
        if tickedBoxes.contains(first) { return line.count > 1 ? .ticked : .none }
        if emptyBoxes.contains(first) { return .empty }
        guard first == "[" || first == "(" else { return .none }
        let close: Character = first == "[" ? "]" : ")"
        let inside = line.dropFirst().prefix(5).prefix { $0 != close }
        guard line.dropFirst(inside.count + 1).first == close else { return .none }
        let marks = inside.filter { $0 != " " && $0 != "_" && $0 != "\u{A0}" }
        if marks.isEmpty { return .empty }
        return marks.allSatisfy(ticks.contains) ? .ticked : .none
    }

    /// The line without its box, on the same columns.
    private static func blank(_ line: Substring) -> String {
        let head = line.prefix { !$0.isLetter || $0 == "x" || $0 == "X" || $0 == "v" || $0 == "V" }
        let end = line.firstIndex { $0 == "]" || $0 == ")" || tickedBoxes.contains($0) } ?? line.startIndex
        return head.isEmpty ? String(line) : String(line[end...].dropFirst())
    }
}
