/// The known word most like a mistyped one.
enum Nearest {
    /// `nil` if none is near: more than a third of the letters would have to change.
    static func word(to text: String, among known: [String]) -> String? {
        let folded = Array(text.lowercased().unicodeScalars)
        let allowed = max(1, folded.count / 3)
        // What is longer or shorter by more than is allowed is not near, whatever its letters.
        let like = known.map { (word: $0, letters: Array($0.lowercased().unicodeScalars)) }
            .filter { abs($0.letters.count - folded.count) <= allowed }
        let ranked = like.map { (word: $0.word, distance: distance(folded, $0.letters)) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= allowed else { return nil }
        return best.word
    }

    /// How many letters must be inserted, removed, replaced, or swapped with the next (Damerau's distance).
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(row[j], rows[i][j + 1]) + 1
                best = min(best, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
