/// Answers given by ticking: what an empty box stands for is dropped before any word is read.
///
/// ```
/// line     = [ margin ] box label | label box | [ lead ] { box label } | { label box } ;
/// box      = drawn | "[" [ tick ] "]" | "(" [ tick ] ")" ;         a round one past the head of a line: empty, x, ✓ or ✔
/// margin   = { " " | tab | "-" | ">" } ;
/// ```
/// `[x] ACCORD` is the answer and `[ ] DÉSACCORD` is not, on lines of their own or side by side.
struct TickBoxes {
    /// The text to read, and what the boxes make doubtful.
    struct Outcome {
        var text: String
        var doubts: [PositionDoubt] = []
        var ticked = 0
        var empty = 0
    }

    /// Keeps what was ticked in `text`, and what stands outside the boxes.
    static func settle(_ text: String) -> Outcome {
        var outcome = Outcome(text: text)
        guard TickBox.mayStand(in: text) else { return outcome }
        let lines = outcome.text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        let read = lines.map(line)
        outcome.ticked = read.reduce(0) { $0 + $1.ticked }
        outcome.empty = read.reduce(0) { $0 + $1.empty }
        guard outcome.ticked + outcome.empty > 0 else { return outcome }
        if outcome.ticked != 1 || read.contains(where: { $0.dropped == .more }) { outcome.doubts.append(.tickBoxes) }
        outcome.text = read.map(\.text).joined(separator: "\n")
        return outcome
    }

    /// Whether some box of `line` is ticked.
    static func isTicked(_ line: String) -> Bool {
        TickBox.mayStand(in: line) && self.line(line[...]).ticked > 0
    }

    /// One line, read: what is kept of it, and its boxes.
    private struct Line {
        var text: String
        var ticked = 0
        var empty = 0
        /// What an empty box among several took with it.
        var dropped = Dropped.label

        /// *☐ désaccord mais retirez l'annexe* says more than a form prints.
        enum Dropped { case label, more }
    }

    /// Whether `text` is no longer than what a form prints beside a box, and in one piece: *pas d'accord*, *Abstention :*.
    private static func isLabel(_ text: Substring) -> Bool {
        let words = text.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == ":" || $0 == "/" || $0 == "|" }
        return words.count <= 3 && !text.contains { ",.;!?".contains($0) }
    }

    /// *Réponse :*: a mark behind it, or nothing at all, shows that what follows are the boxes and their labels.
    private static func isLead(_ text: Substring) -> Bool {
        text.last { !$0.isWhitespace }.map { ":=→>".contains($0) } ?? true
    }

    /// Labels are kept as paragraphs of their own, so that evidence stands in the text as it was typed.
    private static func line(_ line: Substring) -> Line {
        let boxes = TickBox.boxes(in: line)
        guard let first = boxes.first, let last = boxes.last else { return Line(text: String(line)) }
        // *Accord [x]   Désaccord [ ]*: the label stands before its box.
        let leads = line[..<first.range.lowerBound].unicodeScalars.allSatisfy(TickBox.isMargin)
        let ends = line[last.range.upperBound...].unicodeScalars.allSatisfy(TickBox.isMargin)
        let labelFirst = !leads && ends
        let starts = [line.startIndex] + boxes.map(\.range.upperBound)
        let stops = boxes.map(\.range.lowerBound) + [line.endIndex]
        let labels = zip(starts, stops).map { line[$0..<$1] }
        var read = Line(text: "")
        // *☐ désaccord ☑*, the rest of a form whose line was broken: which box is whose, nobody knows.
        if leads, ends, boxes.count > 1 { read.dropped = .more }
        // *Accord ☐ Désaccord ☑ !*: words on both sides, and nothing that says which the boxes belong to.
        let near = labels[0].split { ".!?;".contains($0) }.last ?? ""
        if !leads, !ends, boxes.count > 1, isLabel(near), !isLead(near) { read.dropped = .more }
        var kept = labelFirst ? [] : [labels[0]]
        for (index, box) in boxes.enumerated() {
            switch box.state {
            case .ticked:
                read.ticked += 1
                kept.append(labels[labelFirst ? index : index + 1])
            case .empty:
                read.empty += 1
                let sideBySide = boxes.count > 1 || labelFirst
                if sideBySide, !isLabel(labels[labelFirst ? index : index + 1]) { read.dropped = .more }
            }
        }
        read.text = kept.filter { !$0.unicodeScalars.allSatisfy(TickBox.isMargin) }.joined(separator: "\n\n")
        return read
    }
}
