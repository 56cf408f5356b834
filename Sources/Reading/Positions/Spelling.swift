/// Mends slips in long known words: one letter too many, too few, wrong, or two swapped.
///
/// A slip that could also be a word of opposition is read as opposition, and one that could be an infinitive as that,
/// since a lost objection is the worst fault.
struct Spelling: Sendable {
    private static let shortest = 6
    private static let longest = 20

    private struct Known: Sendable {
        let word: String
        let letters: [UInt8]
        /// 3 if it speaks against, 2 if it only stands aside, 1 if it asserts nothing, 0 if it may consent.
        let caution: Int
    }

    /// Two words with one slip between them begin alike and are about as long.
    private struct Shape: Hashable, Sendable {
        let first: UInt8
        let length: Int
    }

    private var byShape: [Shape: [Known]] = [:]
    private var bySkeleton: [[UInt8]: [Known]] = [:]
    /// By all letters but the first, which two slips spoil: it is lost, or changed places with the second.
    private var byTail: [ArraySlice<UInt8>: [Known]] = [:]
    /// Short words that turn a sentence round, by length.
    private var turning: [Int: [[UInt8]]] = [:]
    /// Words that do not leave a consent what it is.
    private var weighty: Set<String> = []

    /// Words of predicates are learned, since only they decide.
    mutating func learn(_ phrase: [String], _ entry: Lexicon.Entry) {
        guard phrase.count == 1, entry.tag != .neutral else { return }
        if Self.weighing.contains(entry.tag) { weighty.insert(phrase[0]) }
        guard Self.decisive.contains(entry.tag) || Self.turners.contains(entry.tag)
        else { return }
        let letters = Array(phrase[0].utf8)
        if (3..<Self.shortest).contains(letters.count), Self.turners.contains(entry.tag) {
            turning[letters.count, default: []].append(letters)
        }
        if letters.count == Self.shortest - 1, Self.denying.contains(entry.tag) {
            let known = Known(word: phrase[0], letters: letters, caution: 3)
            bySkeleton[Self.skeleton(letters), default: []].append(known)
        }
        guard Self.decisive.contains(entry.tag) else { return }
        guard letters.count >= Self.shortest, letters.count <= Self.longest else { return }
        let known = Known(
            word: phrase[0], letters: letters,
            caution: Self.caution(entry))
        byShape[Shape(first: letters[0], length: letters.count), default: []].append(known)
        bySkeleton[Self.skeleton(letters), default: []].append(known)
        byTail[letters.dropFirst(), default: []].append(known)
    }

    /// The known word `form` was probably meant to be.
    func mended(_ form: String) -> String? {
        let letters = Array(form.utf8)
        guard letters.count >= Self.shortest - 1, letters.count <= Self.longest + 1 else { return nil }
        var found: Known?
        for length in [letters.count, letters.count - 1, letters.count + 1] {
            for known in byShape[Shape(first: letters[0], length: length)] ?? []
            where Self.isNear(letters, known.letters) {
                if known.caution > found?.caution ?? -1 { found = known }
            }
        }
        let others = (bySkeleton[Self.skeleton(letters)] ?? []) + headless(letters)
        for known in others where known.caution > found?.caution ?? -1 { found = known }
        return found?.word
    }

    /// *éserve*, *ocndition*: words of caution only, for many begin with other letters than they seem to.
    private func headless(_ letters: [UInt8]) -> [Known] {
        guard letters.count >= Self.shortest else { return [] }
        let swapped = (byTail[[letters[0]] + letters.dropFirst(2)] ?? []).filter { $0.letters[0] == letters[1] }
        return ((byTail[letters[...]] ?? []) + swapped).filter { $0.caution > 1 }
    }

    /// Whether the short word `form`, which nobody knows, may be one that turns a sentence round: *sns*, *pss*.
    func mayTurn(_ form: String) -> Bool {
        let letters = Array(form.utf8)
        guard letters.count < Self.shortest else { return false }
        guard letters.count > 1 else { return true }
        return (letters.count - 1...letters.count + 1).contains { length in
            (turning[length] ?? []).contains { word in
                let begins = letters[0] == word[0] || word.dropFirst().elementsEqual(letters)
                return begins && Self.isNear(letters, word)
            }
        }
    }

    /// *Nousne*, *signepas*, *Jeretire*: two words without the space between them, both in the lexicon, one of them
    /// of weight.
    /// - Parameter isName: it begins like a name, and is one unless its second half turns the sentence round.
    func joinsTwo(_ form: String, _ lexicon: Lexicon, isName: Bool) -> Bool {
        let size = form.utf8.count
        guard size >= Self.shortest, size < Self.longest + 4 else { return false }
        return (2...size - 2).contains { length in
            // *Je retire*, but *canon* is no *ça non*.
            guard length > 2 || size > 6 else { return false }
            let (head, tail) = (String(form.utf8.prefix(length)) ?? "", String(form.utf8.dropFirst(length)) ?? "")
            let isEnd = weighty.contains(tail)
            guard isEnd || !isName && weighty.contains(head) else { return false }
            let (heavy, light) = isEnd ? (tail, head) : (head, tail)
            let long = heavy.utf8.count >= Self.shortest - 1 && light.utf8.count >= Self.shortest - 2
            return lexicon.isPhrase(light) || long && lexicon.word(light).isKnown
        }
    }

    /// Tags of words that deny and whose doubled letters are told from other words: *Keeine*.
    private static let denying: Tags = [.pas, .without]

    /// Tags of words of weight.
    private static let weighing: Tags = opposing.union([.ne, .no, .but, .correction, .before, .refusal, .instead])

    private static let turners: Tags = [.pas, .no, .without, .condition, .but, .contre, .hedge, .instead, .harsh]

    private static let decisive: Tags = [
        .yes, .sign, .support, .flip, .contre, .oppose, .abstain, .obstacle, .caveat, .recuse, .condition, .pas,
        .harsh, .demand, .withdraw, .hedge, .robot, .refer, .without,
    ]
    private static let opposing: Tags = [
        .flip, .contre, .oppose, .obstacle, .caveat, .abstain, .recuse, .condition, .pas, .harsh, .demand, .withdraw,
        .without,
    ]

    private static func caution(_ entry: Lexicon.Entry) -> Int {
        if entry.tag == .abstain || entry.tag == .recuse { return 2 }
        return opposing.contains(entry.tag) ? 3 : entry.mood == .actual ? 0 : 1
    }

    /// The word without doubled letters, the commonest slip of all.
    private static func skeleton(_ letters: [UInt8]) -> [UInt8] {
        var skeleton: [UInt8] = []
        for letter in letters where letter != skeleton.last { skeleton.append(letter) }
        return skeleton
    }

    /// Whether one slip lies between two words of about the same length.
    private static func isNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        if one.count == other.count { return differ(one, other) }
        let (long, short) = one.count > other.count ? (one, other) : (other, one)
        let same = zip(long, short).prefix { $0 == $1 }.count
        return long[(same + 1)...].elementsEqual(short[same...])
    }

    private static func differ(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let places = one.indices.filter { one[$0] != other[$0] }
        if places.count == 2, places[0] + 1 == places[1] {
            return one[places[0]] == other[places[1]] && one[places[1]] == other[places[0]]
        }
        return places.count <= 1
    }
}
