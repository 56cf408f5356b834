/// The phrases of one language as a trie over words: the longest phrase at a place is found in one walk.
///
/// A word is looked up once, by its letters; whatever is asked of it then goes by its number. Everyday words, which mean
/// nothing to the grammar, have numbers too, but no place in the trie.
struct Lexicon: Sendable {
    /// What a phrase is.
    struct Entry: Sendable {
        let tag: Tag
        let mood: Mood
    }

    /// A word as this lexicon knows it; of no use to another.
    struct Word: Sendable {
        /// Its place in the tables of the lexicon; negative if it has none.
        fileprivate let number: Int
        fileprivate let roles: Roles

        fileprivate static let unknown = Word(number: -1, roles: [])
        /// What any phrase may be read across.
        static let passedOver = Word(number: -1, roles: .adverb)

        /// Whether some phrase other than an everyday word holds it.
        var isHeld: Bool { roles.contains(.held) }
        /// Whether some phrase holds it, or it is an everyday word.
        var isKnown: Bool { !roles.isDisjoint(with: [.held, .neutral]) }
        /// Whether it is an everyday word that turns nothing round.
        var isNeutral: Bool { roles.contains(.neutral) }
        /// Whether its forms are everyday words.
        var isLemma: Bool { roles.contains(.lemma) }
    }

    /// What a word does in the lexicon.
    fileprivate struct Roles: OptionSet, Sendable {
        let rawValue: UInt8
        /// Some phrase of the trie holds it.
        static let held = Roles(rawValue: 1)
        /// An everyday word.
        static let neutral = Roles(rawValue: 2)
        /// An everyday word whose inflected forms are everyday words too, whatever it means itself.
        static let lemma = Roles(rawValue: 4)
        /// An adverb, which may stand inside any phrase.
        static let adverb = Roles(rawValue: 8)
    }

    private var trie: WordTrie
    /// By a word's number.
    private var roles: [Roles] = []
    /// By the node they end at.
    private var entries: [Entry?] = [nil]

    /// Phrases in two parts, by the number of their first word.
    private var parted: [Int: [PartedPhrase]] = [:]

    /// An empty lexicon, with room for `phrases`.
    init(room phrases: Int = 0) {
        trie = WordTrie(room: phrases)
        roles.reserveCapacity(phrases)
        entries.reserveCapacity(phrases * 2)
    }

    /// `form` as this lexicon knows it.
    func word(_ form: String) -> Word {
        guard let number = trie.number(of: form) else { return .unknown }
        return Word(number: number, roles: roles[number])
    }

    /// Whether `form` alone is a phrase.
    func isPhrase(_ form: String) -> Bool { trie.number(of: form).map { meaning(of: $0) != nil } ?? false }

    /// What the word of `number` means alone.
    private func meaning(of number: Int) -> Entry? {
        trie.step(from: WordTrie.root, by: number).flatMap { entries[$0] }
    }

    // MARK: - Learning

    /// Adds `phrase`; the first meaning given to a phrase stands.
    mutating func add(_ phrase: [String], _ entry: Entry) {
        guard let first = phrase.first else { return }
        if phrase.count == 1 {
            add(first, entry)
        } else {
            set(entry, at: path(phrase))
        }
    }

    /// Adds every phrase that `places` allow, one choice of words at each; `alone` hears of those of one word.
    mutating func add(_ places: ArraySlice<[[String]]>, _ entry: Entry, alone: (String) -> Void) {
        add(places, after: .nothing, entry, alone)
    }

    /// How much of a phrase was read: a first word is not known to begin one before another follows.
    private enum Beginning { case nothing, word(String), node(Int) }

    private mutating func add(
        _ places: ArraySlice<[[String]]>, after beginning: Beginning, _ entry: Entry, _ alone: (String) -> Void
    ) {
        if let choices = places.first {
            for words in choices {
                add(places.dropFirst(), after: words.reduce(beginning) { step(from: $0, by: $1) }, entry, alone)
            }
            return
        }
        switch beginning {
        case .nothing: break
        case .word(let word):
            add(word, entry)
            alone(word)
        case .node(let node): set(entry, at: node)
        }
    }

    private mutating func step(from beginning: Beginning, by word: String) -> Beginning {
        switch beginning {
        case .nothing: return .word(word)
        case .word(let first): return .node(grow(grow(WordTrie.root, by: first), by: word))
        case .node(let node): return .node(grow(node, by: word))
        }
    }

    private mutating func add(_ word: String, _ entry: Entry) {
        let number = number(of: word)
        if entry.tag == .neutral {
            roles[number].formUnion(meaning(of: number) == nil ? [.lemma, .neutral] : .lemma)
            return
        }
        if entry.tag == .adverb || entry.tag == .concluding { roles[number].insert(.adverb) }
        if !roles[number].contains(.neutral) { set(entry, at: grow(WordTrie.root, by: word)) }
    }

    private mutating func set(_ entry: Entry, at node: Int) {
        if entries[node] == nil { entries[node] = entry }
    }

    /// Adds every run of at least `shortest` words of `phrase`.
    mutating func addRuns(of phrase: [String], atLeast shortest: Int, _ entry: Entry) {
        let words = phrase.prefix(30)
        for start in words.indices where words.count - start >= shortest {
            for end in (start + shortest)...words.count { add(Array(words[start..<end]), entry) }
        }
    }

    /// Adds a phrase of two parts with other words between them.
    mutating func add(_ phrase: PartedPhrase) {
        guard let first = phrase.head.first else { return }
        _ = path(phrase.head)
        _ = path(phrase.tail)
        parted[number(of: first), default: []].append(phrase)
    }

    private mutating func number(of word: String) -> Int {
        let number = trie.learn(word)
        if number == roles.count { roles.append([]) }
        return number
    }

    private mutating func path(_ phrase: [String]) -> Int { phrase.reduce(WordTrie.root) { grow($0, by: $1) } }

    private mutating func grow(_ node: Int, by word: String) -> Int {
        let number = number(of: word)
        roles[number].insert(.held)
        let next = trie.grow(node, by: number)
        if next == entries.count { entries.append(nil) }
        return next
    }

    // MARK: - Finding

    /// The longest phrase starting at `start`, with the index after its last word; every word is one of this lexicon's.
    func longest(in words: [Word], from start: Int) -> Match? {
        guard words[start].isHeld else { return nil }
        var node = WordTrie.root
        var best: Match?
        var at = start
        var skipped = 0
        while at < words.count {
            if words[at].isHeld, let next = trie.step(from: node, by: words[at].number) {
                node = next
                at += 1
                if let entry = entries[node] { best = Match(entry: entry, end: at) }
            } else if at > start, skipped < 2, words[at].roles.contains(.adverb) {
                skipped += 1
                at += 1
            } else {
                break
            }
        }
        return best
    }

    /// The phrase of two parts whose first part starts at `start` with `word`, the one with the longest first part.
    func parted(by word: Word, in tokens: [Token], from start: Int) -> PartedPhrase.Match? {
        guard word.isHeld, let phrases = parted[word.number] else { return nil }
        return phrases.compactMap { $0.match(in: tokens, from: start) }.max { $0.end < $1.end }
    }

    /// A phrase found.
    struct Match {
        let entry: Entry
        /// Index of the token after the phrase.
        let end: Int
    }
}
