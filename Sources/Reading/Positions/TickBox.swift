/// One box of a form, drawn or in brackets, and whether it is ticked.
struct TickBox {
    /// Where it stands in its line.
    let range: Range<Substring.Index>
    /// Whether it is ticked.
    let state: State

    enum State { case ticked, empty }

    // Scalars, not characters: where one of these ends takes looking back over a whole run of pictures.
    private static func isTick(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "x", "X", "✓", "✔", "✗", "✘", "v", "V", "*", "•", "■": true
        default: false
        }
    }

    /// What a box drawn as one sign says.
    private static func drawn(_ scalar: Unicode.Scalar) -> State? {
        switch scalar {
        case "☑", "☒", "🗹", "🗷", "◉", "⦿": .ticked
        case "☐", "□", "▢", "⬜", "◻", "○", "◯", "❏", "❑": .empty
        default: nil
        }
    }

    /// A tick at the head of a line, a picture of joy elsewhere.
    private static let joyful: Unicode.Scalar = "✅"
    /// Asks for the colourful form of the sign before it.
    private static let variation: Unicode.Scalar = "\u{FE0F}"

    /// Ticks that stand in round brackets anywhere: *accord (x)*, but not the footnote *(\*)* nor the verse *(v)*.
    private static func isPlainTick(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "x" || scalar == "X" || scalar == "✓" || scalar == "✔"
    }

    /// Whether a square bracket or a drawn sign stands in `text`, or a round bracket at the head of a line or before what
    /// a box may hold: the bytes rule out most texts.
    static func mayStand(in text: some StringProtocol) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(mayStand) ?? Array(text.utf8).withUnsafeBufferPointer(mayStand)
    }

    private static func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        mayBegin(in: text) && begins(in: text)
    }

    /// Whether a bracket or the first byte of a drawn sign is among the bytes; all are looked at, which the compiler then
    /// does many at a time.
    private static func mayBegin(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in text {
            found |= (byte == UInt8(ascii: "[") ? 1 : 0) | (byte == UInt8(ascii: "(") ? 1 : 0)
            found |= (byte == 0xE2 ? 1 : 0) | (byte == 0xF0 ? 1 : 0)
        }
        return found != 0
    }

    /// The same, byte by byte: quotes, dashes and the euro sign share the first byte of the boxes, not the second.
    private static func begins(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var before: UInt8 = 0
        var head = Head.before
        for (index, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "["), 0xF0: return true
            case UInt8(ascii: "("):
                if head == .before || index + 1 < text.count && mayFill(text[index + 1]) { return true }
            case 0x0A: head = .before
            default:
                if before == 0xE2, byte > 0x82 { return true }
                if !isMargin(byte) { head = .behind }
            }
            before = byte
        }
        return false
    }

    /// The first byte of what a round bracket that is a box may hold, or its other bracket.
    private static func mayFill(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ")"), 0x20, UInt8(ascii: "_"), UInt8(ascii: "x"), UInt8(ascii: "X"), 0xC2, 0xE2: true
        default: false
        }
    }

    /// A byte of what may stand before the first box; the two of a no-break space are taken one by one.
    private static func isMargin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: ">"), 0xC2, 0xA0: true
        default: false
        }
    }

    /// What may stand before the first box of a line and behind the last.
    static func isMargin(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "-" || scalar == ">" || scalar == "\u{A0}"
    }

    /// The boxes of `line`, in order: one at its head or end, or several side by side.
    static func boxes(in line: Substring) -> [TickBox] {
        guard mayStand(in: line) else { return [] }
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
        if let state = drawn(scalar) ?? (head == .before && scalar == joyful ? .ticked : nil) {
            if next < line.endIndex, line[next] == variation { next = line.index(after: next) }
            return TickBox(range: at..<next, state: state)
        }
        guard scalar == "[" || scalar == "(" else { return nil }
        let close: Unicode.Scalar = scalar == "[" ? "]" : ")"
        let inside = line[next...].prefix(5).prefix { $0 != close }
        guard inside.endIndex < line.endIndex, line[inside.endIndex] == close else { return nil }
        let marks = inside.filter { $0 != " " && $0 != "_" && $0 != "\u{A0}" }
        let isPlain = scalar == "(" && head == .behind
        guard marks.isEmpty || marks.allSatisfy(isPlain ? isPlainTick : isTick) else { return nil }
        return TickBox(range: at..<line.index(after: inside.endIndex), state: marks.isEmpty ? .empty : .ticked)
    }
}
