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

    private var numbers: [String: Int] = [:]
    /// By a word's number.
    private var roles: [Roles] = []
    /// The node that a word leads to at the beginning of a phrase, by its number; 0 if none begins with it.
    private var beginnings: [Int] = []
    /// The next node by this node (upper half) and word (lower half), within a phrase.
    private var steps: [UInt64: Int] = [:]
    private var entries: [Entry?] = [nil]

    /// Phrases in two parts, by the number of their first word.
    private var parted: [Int: [PartedPhrase]] = [:]

    /// An empty lexicon, with room for `phrases`.
    init(room phrases: Int = 0) {
        numbers.reserveCapacity(phrases)
        roles.reserveCapacity(phrases)
        beginnings.reserveCapacity(phrases)
        steps.reserveCapacity(phrases)
        entries.reserveCapacity(phrases * 2)
    }

    /// `form` as this lexicon knows it.
    func word(_ form: String) -> Word {
        // The names of a question are few, and often none.
        guard !numbers.isEmpty, let number = numbers[form] else { return .unknown }
        return Word(number: number, roles: roles[number])
    }

    /// Whether `form` alone is a phrase.
    func isPhrase(_ form: String) -> Bool { numbers[form].map { entries[beginnings[$0]] != nil } ?? false }

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
        case .word(let first): return .node(next(self.beginning(number(of: first)), number(of: word)))
        case .node(let node): return .node(next(node, number(of: word)))
        }
    }

    private mutating func add(_ word: String, _ entry: Entry) {
        let number = number(of: word)
        if entry.tag == .neutral {
            roles[number].formUnion(entries[beginnings[number]] == nil ? [.lemma, .neutral] : .lemma)
            return
        }
        if entry.tag == .adverb || entry.tag == .concluding { roles[number].insert(.adverb) }
        if !roles[number].contains(.neutral) { set(entry, at: beginning(number)) }
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
        if let number = numbers[word] { return number }
        numbers[word] = roles.count
        roles.append([])
        beginnings.append(0)
        return roles.count - 1
    }

    private mutating func path(_ phrase: [String]) -> Int {
        var node = 0
        for word in phrase {
            let number = number(of: word)
            node = node == 0 ? beginning(number) : next(node, number)
        }
        return node
    }

    private mutating func beginning(_ number: Int) -> Int {
        roles[number].insert(.held)
        if beginnings[number] == 0 { beginnings[number] = newNode() }
        return beginnings[number]
    }

    private mutating func next(_ node: Int, _ number: Int) -> Int {
        roles[number].insert(.held)
        let step = Self.step(node, number)
        if let next = steps[step] { return next }
        let next = newNode()
        steps[step] = next
        return next
    }

    private mutating func newNode() -> Int {
        entries.append(nil)
        return entries.count - 1
    }

    private static func step(_ node: Int, _ number: Int) -> UInt64 { UInt64(node) << 32 | UInt64(number) }

    // MARK: - Finding

    /// The longest phrase starting at `start`, with the index after its last word; every word is one of this lexicon's.
    func longest(in words: [Word], from start: Int) -> Match? {
        guard words[start].isHeld else { return nil }
        var node = 0
        var best: Match?
        var at = start
        var skipped = 0
        while at < words.count {
            if let next = step(from: node, by: words[at]) {
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

    private func step(from node: Int, by word: Word) -> Int? {
        guard word.isHeld else { return nil }
        if node > 0 { return steps[Self.step(node, word.number)] }
        return beginnings[word.number] > 0 ? beginnings[word.number] : nil
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
