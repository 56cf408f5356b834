/// Phrases in a trie; knows words only, not what they mean.
struct PhraseIndex: Sendable {
    /// A phrase that was found.
    struct Hit {
        /// Its rank in the order the index was made with.
        let row: Int
        /// The index after its last lexeme, or after the last before its gap.
        let end: Int
    }
    /// What must follow within reach of a gap.
    private struct Tail: Sendable {
        let words: [String]
        let row: Int
    }
    private var trie = WordTrie()
    /// The first phrase that ends at a node.
    private var rows: [Int?] = [nil]
    /// What follows the gap that a phrase has behind a node.
    private var tails: [Int: [Tail]] = [:]

    /// An index of `phrases`, each as its places, with a choice of folded words at each; `gap` alone at a place stands
    /// for up to eight lexemes.
    init(_ phrases: [[[[String]]]]) {
        for (row, places) in phrases.enumerated() { add(places[...], at: WordTrie.root, row) }
    }

    private mutating func add(_ places: ArraySlice<[[String]]>, at node: Int, _ row: Int) {
        guard let choices = places.first else { return end(at: node, row) }
        let rest = places.dropFirst()
        if choices == [[Self.gap]], node != WordTrie.root {
            tails[node, default: []] += Self.sequences(of: rest).map { Tail(words: $0, row: row) }
        } else {
            for words in choices { add(rest, at: words.reduce(node) { grow($0, by: $1) }, row) }
        }
    }

    private mutating func end(at node: Int, _ row: Int) {
        if node != WordTrie.root, rows[node] == nil { rows[node] = row }
    }

    private mutating func grow(_ node: Int, by word: String) -> Int {
        let next = trie.grow(node, by: trie.learn(word))
        if next == rows.count { rows.append(nil) }
        return next
    }

    private static func sequences(of places: ArraySlice<[[String]]>) -> [[String]] {
        guard let choices = places.first else { return [[]] }
        let rest = sequences(of: places.dropFirst())
        return choices.flatMap { words in rest.map { words + $0 } }
    }

    /// The longest phrase that starts at `index`, its gap one word long; of two alike, the first.
    func hit(_ lexemes: [Lexeme], at index: Int) -> Hit? {
        var best: (length: Int, hit: Hit)?
        func offer(_ row: Int, length: Int, end: Int) {
            guard let known = best, (length, -row) <= (known.length, -known.hit.row) else {
                return best = (length, Hit(row: row, end: end))
            }
        }
        var node = WordTrie.root
        var end = index
        while end < lexemes.count, let number = trie.number(of: lexemes[end].folded),
            let next = trie.step(from: node, by: number)
        {
            node = next
            end += 1
            if let row = rows[node] { offer(row, length: end - index, end: end) }
            for tail in tails[node] ?? [] where isFound(tail.words, lexemes, from: end) {
                offer(tail.row, length: end - index + 1 + tail.words.count, end: end)
            }
        }
        return best?.hit
    }

    private func isFound(_ tail: [String], _ lexemes: [Lexeme], from start: Int) -> Bool {
        let last = min(start + Self.longestGap, lexemes.count - tail.count)
        guard start <= last else { return false }
        return (start...last).contains { place in
            zip(tail, lexemes[place...]).allSatisfy { $0 == $1.folded }
        }
    }

    /// What stands for words that may come between.
    static let gap = "…"
    private static let longestGap = 8
}
