/// The quote marks at the head of a line of plain text: `>`, with at most one space between them (RFC 3676 §4.5).
struct QuoteMarks {
    /// How many there are.
    private(set) var depth = 0
    /// Where the text behind them begins, one space passed over.
    private(set) var end = 0

    /// The marks of `line`.
    init(_ line: UnsafeBufferPointer<UInt8>) {
        while let next = Self.endOfMark(line, at: end) {
            depth += 1
            end = next
        }
        if depth > 0, end < line.count, line[end] == 0x20 { end += 1 }
    }

    /// Where a `>` ends that stands at `start`, or after one space.
    private static func endOfMark(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: ">") { return start + 1 }
        let isMark = bytes[start] == 0x20 && start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: ">")
        return isMark ? start + 2 : nil
    }
}
