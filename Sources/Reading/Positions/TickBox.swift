/// One box of a form, drawn or in brackets, and whether it is ticked.
struct TickBox {
    /// Where it stands in its line.
    let range: Range<Substring.Index>
    /// Whether it is ticked.
    let state: State

    enum State { case ticked, empty }

    // Scalars, not characters: where one of these ends takes looking back over a whole run of pictures.
    private static let ticks: Set<Unicode.Scalar> = ["x", "X", "✓", "✔", "✗", "✘", "v", "V", "*", "•", "■"]
    private static let ticked: Set<Unicode.Scalar> = ["☑", "☒", "🗹", "🗷", "◉", "⦿"]
    private static let empties: Set<Unicode.Scalar> = ["☐", "□", "▢", "⬜", "◻", "○", "◯", "❏", "❑"]
    /// A tick at the head of a line, a picture of joy elsewhere.
    private static let joyful: Unicode.Scalar = "✅"
    /// Asks for the colourful form of the sign before it.
    private static let variation: Unicode.Scalar = "\u{FE0F}"

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
    static func isMargin(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "-" || scalar == ">" || scalar == "\u{A0}"
    }

    /// The boxes of `line`, in order: one at its head or end, or several side by side.
    static func boxes(in line: Substring) -> [TickBox] {
        // Characters take long to tell apart; the bytes rule out most lines.
        guard mayHold(line) else { return [] }
        let scalars = line.unicodeScalars
        var found: [TickBox] = []
        var at = scalars.startIndex
        var head = Head.before
        while at < scalars.endIndex {
            if let box = box(in: scalars, at: at, head) {
                found.append(box)
                at = box.range.upperBound
            } else {
                if !isMargin(scalars[at]) { head = .behind }
                at = scalars.index(after: at)
            }
        }
        guard let only = found.first, found.count == 1 else { return found }
        let leads = scalars[..<only.range.lowerBound].allSatisfy(isMargin)
        let ends = scalars[only.range.upperBound...].allSatisfy(isMargin)
        // A box alone ticks nothing on its line.
        return leads != ends || leads && only.state == .empty ? found : []
    }

    /// Whether a word of the line was passed.
    private enum Head { case before, behind }

    private static func box(in line: Substring.UnicodeScalarView, at: Substring.Index, _ head: Head) -> TickBox? {
        let scalar = line[at]
        var next = line.index(after: at)
        if ticked.contains(scalar) || empties.contains(scalar) || head == .before && scalar == joyful {
            if next < line.endIndex, line[next] == variation { next = line.index(after: next) }
            return TickBox(range: at..<next, state: empties.contains(scalar) ? .empty : .ticked)
        }
        guard scalar == "[" || scalar == "(" && head == .before else { return nil }
        let close: Unicode.Scalar = scalar == "[" ? "]" : ")"
        let inside = line[next...].prefix(5).prefix { $0 != close }
        guard inside.endIndex < line.endIndex, line[inside.endIndex] == close else { return nil }
        let marks = inside.filter { $0 != " " && $0 != "_" && $0 != "\u{A0}" }
        guard marks.isEmpty || marks.allSatisfy(ticks.contains) else { return nil }
        return TickBox(range: at..<line.index(after: inside.endIndex), state: marks.isEmpty ? .empty : .ticked)
    }
}
