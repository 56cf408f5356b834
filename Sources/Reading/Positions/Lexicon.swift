/// The phrases of one language as a trie over words: the longest phrase at a place is found in one walk.
///
/// Everyday words, which mean nothing to the grammar, stand beside it as a set.
struct Lexicon: Sendable {
    /// What a phrase is.
    struct Entry: Sendable {
        let tag: Tag
        let mood: Mood
    }

    private var words: [String: UInt32] = [:]
    /// The next node by this node (upper half) and word (lower half).
    private var steps: [UInt64: Int] = [:]
    private var entries: [Entry?] = [nil]
    private var adverbs: Set<String> = []
    private var neutrals: Set<String> = []
    /// Everyday words whose inflected forms are everyday words too, whatever they mean themselves.
    private var lemmas: Set<String> = []

    /// Phrases in two parts, by their first word.
    private var parted: [String: [PartedPhrase]] = [:]

    /// An empty lexicon, with room for `phrases`.
    init(room phrases: Int = 0) {
        words.reserveCapacity(phrases)
        steps.reserveCapacity(phrases * 2)
        entries.reserveCapacity(phrases * 2)
        neutrals.reserveCapacity(phrases)
        lemmas.reserveCapacity(phrases)
    }

    /// Adds `phrase`; the first meaning given to a phrase stands.
    mutating func add(_ phrase: [String], _ entry: Entry) {
        guard let first = phrase.first else { return }
        if phrase.count == 1 {
            if entry.tag == .neutral {
                lemmas.insert(first)
                if !means(first) { neutrals.insert(first) }
                return
            }
            if entry.tag == .adverb || entry.tag == .concluding { adverbs.insert(first) }
            guard !neutrals.contains(first) else { return }
        }
        let node = path(phrase)
        if entries[node] == nil { entries[node] = entry }
    }

    /// Adds every run of at least `shortest` words of `phrase`.
    mutating func addRuns(of phrase: [String], atLeast shortest: Int, _ entry: Entry) {
        let words = phrase.prefix(30)
        for start in words.indices where words.count - start >= shortest {
            for end in (start + shortest)...words.count { add(Array(words[start..<end]), entry) }
        }
    }

    private mutating func path(_ phrase: [String]) -> Int {
        var node = 0
        for word in phrase {
            let id = words[word] ?? UInt32(words.count)
            if id == words.count { words[word] = id }
            let step = UInt64(node) << 32 | UInt64(id)
            if let next = steps[step] {
                node = next
            } else {
                entries.append(nil)
                node = entries.count - 1
                steps[step] = node
            }
        }
        return node
    }

    private func step(from node: Int, by word: String) -> Int? {
        words[word].flatMap { steps[UInt64(node) << 32 | UInt64($0)] }
    }

    /// Whether `word` alone is a phrase of the trie.
    private func means(_ word: String) -> Bool { step(from: 0, by: word).map { entries[$0] != nil } ?? false }

    /// Whether some phrase other than an everyday word holds `word`.
    func holds(_ word: String) -> Bool { words[word] != nil }

    /// Whether some phrase holds `word`, or it is an everyday word.
    func knows(_ word: String) -> Bool { holds(word) || neutrals.contains(word) }

    /// Whether `word` is an everyday word that turns nothing round.
    func isNeutral(_ word: String) -> Bool { neutrals.contains(word) }

    /// Whether the forms of `word` are everyday words.
    func isLemma(_ word: String) -> Bool { lemmas.contains(word) }

    /// The longest phrase starting at `start`, with the index after its last word.
    func longest(in tokens: ArraySlice<Token>, from start: Int) -> Match? {
        var node = 0
        var best: Match?
        var at = start
        var skipped = 0
        while at < tokens.endIndex {
            let form = tokens[at].form
            if let next = step(from: node, by: form) {
                node = next
                at += 1
                if let entry = entries[node] { best = Match(entry: entry, end: at) }
            } else if at > start, skipped < 2, adverbs.contains(form) {
                skipped += 1
                at += 1
            } else if at > start, form == ",", at + 1 < tokens.endIndex, tokens[at + 1].form == "ni" {
                // *Ni pour, ni contre*.
                at += 1
            } else {
                break
            }
        }
        return best
    }

    /// Adds a phrase of two parts with other words between them.
    mutating func add(_ phrase: PartedPhrase) {
        guard let first = phrase.head.first else { return }
        _ = path(phrase.head)
        _ = path(phrase.tail)
        parted[first, default: []].append(phrase)
    }

    /// The phrase of two parts whose first part starts at `start`, the one with the longest first part.
    func parted(in tokens: [Token], from start: Int) -> PartedPhrase.Match? {
        let found = (parted[tokens[start].form] ?? []).compactMap { $0.match(in: tokens, from: start) }
        return found.max { $0.end < $1.end }
    }

    /// A phrase found.
    struct Match {
        let entry: Entry
        /// Index of the token after the phrase.
        let end: Int
    }
}
