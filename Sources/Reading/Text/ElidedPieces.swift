/// Gathers lines set aside to pieces: neighbouring lines of one reason together, empty lines with those before them.
struct ElidedPieces {
    private(set) var pieces: [Reading.Elided] = []
    private var reason: Reading.Elided.Reason?
    private var lines: [String] = []

    /// Adds a line set aside for `reason`.
    mutating func add(_ line: TextLine, _ reason: Reading.Elided.Reason) {
        if line.isBlank {
            if self.reason != nil { lines.append("") }
            return
        }
        if self.reason != reason { close() }
        self.reason = reason
        lines.append(line.text)
    }

    /// Passes a line of new text, which ends a piece; an attribution behind it is one.
    mutating func pass(_ line: TextLine) {
        if line.isBlank { return }
        close()
        if !line.tail.isEmpty { pieces.append(Reading.Elided(reason: .attribution, text: line.tail)) }
    }

    /// Adds letters that are not to be seen.
    mutating func addHidden(_ text: String) {
        close()
        pieces.append(Reading.Elided(reason: .hidden, text: text))
    }

    /// Ends the piece being gathered.
    mutating func close() {
        while lines.last == "" { lines.removeLast() }
        if let reason, !lines.isEmpty {
            pieces.append(Reading.Elided(reason: reason, text: lines.joined(separator: "\n")))
        }
        reason = nil
        lines = []
    }
}
