/// One box of a form, drawn or in brackets, and whether it is ticked.
struct TickBox {
    /// Where it stands in its line.
    let range: Range<Substring.Index>
    /// Whether it is ticked.
    let state: State

    enum State { case ticked, empty }

    private static let ticks: Set<Character> = ["x", "X", "✓", "✔", "✗", "✘", "v", "V", "*", "•", "■"]
    private static let ticked: Set<Character> = ["☑", "☒", "🗹", "🗷", "◉", "⦿"]
    private static let empties: Set<Character> = ["☐", "□", "▢", "⬜", "◻", "○", "◯", "❏", "❑"]
    /// A tick at the head of a line, a picture of joy elsewhere.
    private static let joyful: Character = "✅"

    /// Brackets, and the first byte of every drawn box.
    static func mayBegin(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") || byte == 0xE2 || byte == 0xF0
    }

    /// Whether a bracket or a drawn sign stands in `line`; quotes, dashes and the euro sign share the first byte of the
    /// boxes, not the second.
    private static func mayHold(_ line: Substring) -> Bool {
        var before: UInt8 = 0
        for byte in line.utf8 {
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") || byte == 0xF0 { return true }
            if before == 0xE2, byte > 0x82 { return true }
            before = byte
        }
        return false
    }

    /// What may stand before the first box of a line and behind the last.
    static func isMargin(_ character: Character) -> Bool {
        character == " " || character == "\t" || character == "-" || character == ">" || character == "\u{A0}"
    }

    /// The boxes of `line`, in order: one at its head or end, or several side by side.
    static func boxes(in line: Substring) -> [TickBox] {
        // Characters take long to tell apart; the bytes rule out most lines.
        guard mayHold(line) else { return [] }
        var found: [TickBox] = []
        var at = line.startIndex
        var head = Head.before
        while at < line.endIndex {
            if let box = box(in: line, at: at, head) {
                found.append(box)
                at = box.range.upperBound
            } else {
                if !isMargin(line[at]) { head = .behind }
                at = line.index(after: at)
            }
        }
        guard let only = found.first, found.count == 1 else { return found }
        let leads = line[..<only.range.lowerBound].allSatisfy(isMargin)
        let ends = line[only.range.upperBound...].allSatisfy(isMargin)
        // A box alone ticks nothing on its line.
        return leads != ends || leads && only.state == .empty ? found : []
    }

    /// Whether a word of the line was passed.
    private enum Head { case before, behind }

    private static func box(in line: Substring, at: Substring.Index, _ head: Head) -> TickBox? {
        let next = line.index(after: at)
        let character = line[at]
        if ticked.contains(character) || head == .before && character == joyful {
            return TickBox(range: at..<next, state: .ticked)
        }
        if empties.contains(character) { return TickBox(range: at..<next, state: .empty) }
        guard character == "[" || character == "(" && head == .before else { return nil }
        let close: Character = character == "[" ? "]" : ")"
        let inside = line[next...].prefix(5).prefix { $0 != close }
        guard inside.endIndex < line.endIndex, line[inside.endIndex] == close else { return nil }
        let marks = inside.filter { $0 != " " && $0 != "_" && $0 != "\u{A0}" }
        guard marks.isEmpty || marks.allSatisfy(ticks.contains) else { return nil }
        return TickBox(range: at..<line.index(after: inside.endIndex), state: marks.isEmpty ? .empty : .ticked)
    }
}
