/// What changed between two versions, line by line and within a line word by word; unchanged lines are left out.
///
/// Linear in the text as long as few lines differ; lines that are wholly new are shown whole.
public struct MinutesChanges: Hashable, Sendable {
    /// A stretch of a line.
    public struct Piece: Hashable, Sendable {
        /// What became of it.
        public enum Fate: Hashable, Sendable { case same, added, removed }
        public let fate: Fate
        public let text: String

        public init(_ fate: Fate, _ text: String) {
            self.fate = fate
            self.text = text
        }
    }
    /// Each changed line, in pieces.
    public let lines: [[Piece]]
    /// Whether there are more than are shown.
    public let isCut: Bool

    private static let mostLines = 200
    private static let longestText = 4000

    /// From `old` to `new`, lines of both separated by line feeds.
    public init(from old: String, to new: String) {
        let before = MinutesChanges.lines(of: old)
        let after = MinutesChanges.lines(of: new)
        let pairs = MinutesChanges.pairs(before, after)
        let changed = pairs.map { MinutesChanges.pieces(from: $0.old, to: $0.new) }
        lines = Array(changed.prefix(MinutesChanges.mostLines))
        isCut = changed.count > MinutesChanges.mostLines
    }

    private struct Pair {
        let old: String?
        let new: String?
    }

    private static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).prefix(longestText).map(String.init)
            .filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// Removed and added lines between two unchanged ones, one beside the other where they are alike.
    private static func pairs(_ before: [String], _ after: [String]) -> [Pair] {
        let difference = after.difference(from: before)
        var removed: [Int: String] = [:]
        var added: [Int: String] = [:]
        for change in difference {
            switch change {
            case .remove(let offset, let line, _): removed[offset] = line
            case .insert(let offset, let line, _): added[offset] = line
            }
        }
        var pairs: [Pair] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            var gone: [String] = []
            var come: [String] = []
            while let line = removed[old] {
                gone.append(line)
                old += 1
            }
            while let line = added[new] {
                come.append(line)
                new += 1
            }
            pairs += matched(gone, come)
            old += 1
            new += 1
        }
        return pairs
    }

    /// In order: each new line takes the first removed one that it resembles; those passed over are shown before it.
    private static func matched(_ gone: [String], _ come: [String]) -> [Pair] {
        var left = gone[...]
        var pairs: [Pair] = []
        for line in come {
            if let index = left.prefix(20).firstIndex(where: { isAlike($0, line) }) {
                pairs += left[..<index].map { Pair(old: $0, new: nil) }
                pairs.append(Pair(old: left[index], new: line))
                left = left[(index + 1)...]
            } else {
                pairs.append(Pair(old: nil, new: line))
            }
        }
        return pairs + left.map { Pair(old: $0, new: nil) }
    }

    private static func isAlike(_ one: String, _ other: String) -> Bool {
        let (a, b) = (Set(words(of: one)), Set(words(of: other)))
        return !a.isEmpty && a.intersection(b).count * 5 >= max(a.count, b.count) * 2
    }

    private static func words(of line: String) -> [String] {
        line.split(separator: " ").map(String.init)
    }

    private static func pieces(from old: String?, to new: String?) -> [Piece] {
        guard let old else { return [Piece(.added, new ?? "")] }
        guard let new else { return [Piece(.removed, old)] }
        let (before, after) = (words(of: old), words(of: new))
        guard before.count + after.count < 2000 else { return [Piece(.removed, old), Piece(.added, new)] }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        return merged(before, after, removed, added)
    }

    private static func merged(
        _ before: [String], _ after: [String], _ removed: Set<Int>, _ added: Set<Int>
    ) -> [Piece] {
        var words: [Piece] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if old < before.count, removed.contains(old) {
                words.append(Piece(.removed, before[old]))
                old += 1
            } else if new < after.count, added.contains(new) {
                words.append(Piece(.added, after[new]))
                new += 1
            } else if new < after.count {
                words.append(Piece(.same, after[new]))
                old += 1
                new += 1
            } else {
                break
            }
        }
        return words.reduce(into: []) { pieces, word in
            if let last = pieces.last, last.fate == word.fate {
                pieces[pieces.count - 1] = Piece(last.fate, last.text + " " + word.text)
            } else {
                pieces.append(word)
            }
        }
    }
}
