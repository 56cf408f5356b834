/// Sequences of words as a trie: each leads to a node, on which the owner of the trie hangs what it means.
///
/// A word is hashed once and goes by its number from then on.
struct WordTrie: Sendable {
    /// Where every sequence starts.
    static let root = 0

    private var numbers: [String: Int] = [:]
    /// The node that a word leads to from the root, by its number; the root if no sequence begins with it.
    private var beginnings: [Int] = []
    /// The next node by this node (upper half) and word (lower half), behind the first word.
    private var steps: [UInt64: Int] = [:]
    /// How many nodes there are; the newest is `nodes - 1`.
    private(set) var nodes = 1

    /// An empty trie, with room for `count` words and steps.
    init(room count: Int = 0) {
        numbers.reserveCapacity(count)
        beginnings.reserveCapacity(count)
        steps.reserveCapacity(count)
    }

    // MARK: - Learning

    /// The number of `word`, which is given one if it has none: the next, counted from 0.
    mutating func learn(_ word: String) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = beginnings.count
        beginnings.append(Self.root)
        return beginnings.count - 1
    }

    /// The node behind `node` and the word of `number`, made if there is none.
    mutating func grow(_ node: Int, by number: Int) -> Int {
        if let next = step(from: node, by: number) { return next }
        if node == Self.root { beginnings[number] = nodes } else { steps[Self.key(node, number)] = nodes }
        nodes += 1
        return nodes - 1
    }

    // MARK: - Finding

    /// The number of `word`.
    func number(of word: String) -> Int? {
        // The names of a question are few, and often none.
        numbers.isEmpty ? nil : numbers[word]
    }

    /// The node behind `node` and the word of `number`.
    func step(from node: Int, by number: Int) -> Int? {
        guard node == Self.root else { return steps[Self.key(node, number)] }
        return beginnings[number] == Self.root ? nil : beginnings[number]
    }

    private static func key(_ node: Int, _ number: Int) -> UInt64 { UInt64(node) << 32 | UInt64(number) }
}
