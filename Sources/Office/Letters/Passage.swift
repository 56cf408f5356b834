/// Several lines of somebody's words, in paragraphs; lines broken by a mail program are joined again.
struct Passage: Hashable, Sendable {
    /// Lines by paragraph, none empty.
    let paragraphs: [[String]]
    /// Whether the end was left out.
    let isCut: Bool

    /// `text` up to about `limit` characters, cut between lines.
    init(_ text: String, limit: Int) {
        var left = limit
        var paragraphs: [[String]] = [[]]
        var previousWidth = 0
        var isCut = false
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let whole = UserText.line(String(raw))
            let line = left > 0 ? UserText.shortened(whole, to: max(left, 2)) : ""
            if line != whole { isCut = true }
            left -= raw.count + 1
            let continues = Passage.isFull(paragraphs.last?.last, width: previousWidth) && !Passage.startsItem(line)
            previousWidth = raw.count
            Passage.add(line, continues: continues, to: &paragraphs)
        }
        self.paragraphs = paragraphs.filter { !$0.isEmpty }
        self.isCut = isCut
    }

    private static func add(_ line: String, continues: Bool, to paragraphs: inout [[String]]) {
        let last = paragraphs.count - 1
        if line.isEmpty {
            paragraphs.append([])
        } else if continues, let before = paragraphs[last].popLast() {
            paragraphs[last].append(before + " " + line)
        } else {
            paragraphs[last].append(line)
        }
    }

    /// Whether a mail program broke the line there: it is as wide as they write, and no sentence ends.
    private static func isFull(_ line: String?, width: Int) -> Bool {
        guard let last = line?.last else { return false }
        return (55...90).contains(width) && !".:;!?»".contains(last)
    }

    private static func startsItem(_ line: String) -> Bool {
        line.first.map { "-–—•*>·".contains($0) || $0.isNumber } ?? false
    }

    /// For the templates: `paragraphs`, each of `lines`; `more` is true for all but the last.
    var slot: Slot {
        let last = paragraphs.count - 1
        return .group([
            "paragraphs": .list(
                paragraphs.enumerated().map { index, lines in
                    ["lines": Passage.lines(lines), "more": .flag(index < last)]
                }),
            "isCut": .flag(isCut),
        ])
    }

    private static func lines(_ lines: [String]) -> Slot {
        .list(lines.enumerated().map { ["text": .text($1), "more": .flag($0 < lines.count - 1)] })
    }
}
