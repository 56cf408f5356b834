/// Writes lines: folds white space as a browser does, begins a run when the looks change.
struct HTMLLineWriter {
    private var lines: [HTMLLine] = []
    private var runs: [HTMLRun] = []
    private var bytes: [UInt8] = []
    private var looks: (marks: HTMLMarks, colour: HTMLColour?) = ([], nil)
    private var place: (depth: Int, container: HTMLContainer)?
    private var owesSpace = false
    private var owesGap = false

    /// Writes text of the source.
    mutating func write(_ text: UnsafeBufferPointer<UInt8>, _ frame: HTMLFrame) {
        if frame.marks.contains(.preformatted) { return writeAsTyped(text, frame) }
        var index = 0
        while index < text.count {
            let end = text[index...].firstIndex(where: Self.isSpace) ?? text.count
            if end > index {
                begin(frame)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
            }
            if end < text.count { owesSpace = true }
            index = end + 1
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    /// Writes text of our own.
    mutating func write(_ text: String, _ frame: HTMLFrame) {
        begin(frame)
        bytes.append(contentsOf: text.utf8)
        if bytes.last == 0x20 {
            bytes.removeLast()
            owesSpace = true
        }
    }

    private mutating func writeAsTyped(_ text: UnsafeBufferPointer<UInt8>, _ frame: HTMLFrame) {
        for byte in text {
            switch byte {
            case 0x0A: lineBreak(frame)
            case 0x0D: break
            default:
                begin(frame)
                bytes.append(byte)
            }
        }
    }

    private mutating func begin(_ frame: HTMLFrame) {
        if owesGap, lines.last?.runs.isEmpty == false {
            lines.append(HTMLLine(runs: [], quoteDepth: frame.quoteDepth, container: frame.container))
        }
        owesGap = false
        if place == nil { place = (frame.quoteDepth, frame.container) }
        if owesSpace {
            owesSpace = false
            if !runs.isEmpty || !bytes.isEmpty { bytes.append(0x20) }
        }
        if looks.marks != frame.marks || looks.colour != frame.colour {
            endRun()
            looks = (frame.marks, frame.colour)
        }
    }

    private mutating func endRun() {
        if bytes.isEmpty { return }
        runs.append(HTMLRun(text: String(decoding: bytes, as: UTF8.self), marks: looks.marks, colour: looks.colour))
        bytes.removeAll(keepingCapacity: true)
    }

    /// Ends the line if one is begun.
    mutating func breakLine(as frame: HTMLFrame) {
        endRun()
        owesSpace = false
        if runs.isEmpty { return place = nil }
        lines.append(HTMLLine(runs: runs, quoteDepth: place?.depth ?? 0, container: place?.container ?? .body))
        runs.removeAll(keepingCapacity: true)
        place = nil
    }

    /// `<br>`: ends the line even if it is empty.
    mutating func lineBreak(_ frame: HTMLFrame) {
        endRun()
        let place = self.place ?? (frame.quoteDepth, frame.container)
        lines.append(HTMLLine(runs: runs, quoteDepth: place.depth, container: place.container))
        runs.removeAll(keepingCapacity: true)
        self.place = nil
        owesSpace = false
    }

    /// The space around a paragraph.
    mutating func gap(as frame: HTMLFrame) {
        breakLine(as: frame)
        owesGap = true
    }

    /// The space between table cells.
    mutating func separate(_ frame: HTMLFrame) { owesSpace = true }

    /// The lines written.
    mutating func finish() -> [HTMLLine] {
        breakLine(as: HTMLFrame())
        return lines
    }
}
