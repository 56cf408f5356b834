/// The phrases of one language as a trie over words: the longest phrase at a place is found in one walk.
struct Lexicon: Sendable {
    /// What a phrase is.
    struct Entry: Sendable {
        let tag: Tag
        let mood: Mood
    }

    private struct Step: Hashable, Sendable {
        let node: Int
        let word: Int
    }

    private var words: [String: Int] = [:]
    private var steps: [Step: Int] = [:]
    private var entries: [Entry?] = [nil]
    private var adverbs: Set<String> = []
    private var neutrals: Set<String> = []

    /// An empty lexicon.
    init() {}

    /// Adds `phrase`; the first meaning given to a phrase stands.
    mutating func add(_ phrase: [String], _ entry: Entry) {
        guard !phrase.isEmpty else { return }
        let node = path(phrase)
        if entries[node] == nil {
            entries[node] = entry
            if entry.tag == .neutral, phrase.count == 1 { neutrals.insert(phrase[0]) }
        }
        if entry.tag == .adverb, phrase.count == 1 { adverbs.insert(phrase[0]) }
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
            let id = words[word] ?? words.count
            words[word] = id
            let step = Step(node: node, word: id)
            if let next = steps[step] {
                node = next
            } else {
                entries.append(nil)
                steps[step] = entries.count - 1
                node = entries.count - 1
            }
        }
        return node
    }

    /// Whether some phrase holds `word`.
    func knows(_ word: String) -> Bool { words[word] != nil }

    /// Whether `word` is an everyday word that turns nothing round.
    func isNeutral(_ word: String) -> Bool { neutrals.contains(word) }

    /// All words of all phrases.
    var vocabulary: some Sequence<String> { words.keys }

    /// The longest phrase starting at `start`, with the index after its last word.
    func longest(in tokens: ArraySlice<Token>, from start: Int) -> Match? {
        var node = 0
        var best: Match?
        var at = start
        var skipped = 0
        while at < tokens.endIndex {
            let form = tokens[at].form
            if let id = words[form], let next = steps[Step(node: node, word: id)] {
                node = next
                at += 1
                if let entry = entries[node] { best = Match(entry: entry, end: at) }
            } else if at > start, skipped < 2, adverbs.contains(form) {
                skipped += 1
                at += 1
            } else {
                break
            }
        }
        return best
    }

    /// A phrase found.
    struct Match {
        let entry: Entry
        /// Index of the token after the phrase.
        let end: Int
    }
}
