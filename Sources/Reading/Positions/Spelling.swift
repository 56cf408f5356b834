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
    /// Short words that turn a sentence round, by length.
    private var turning: [Int: [[UInt8]]] = [:]

    /// Words of predicates are learned, since only they decide.
    mutating func learn(_ phrase: [String], _ entry: Lexicon.Entry) {
        guard phrase.count == 1, entry.tag != .neutral,
            Self.decisive.contains(entry.tag) || Self.turners.contains(entry.tag)
        else { return }
        let letters = Array(phrase[0].utf8)
        if (3..<Self.shortest).contains(letters.count), Self.turners.contains(entry.tag) {
            turning[letters.count, default: []].append(letters)
        }
        guard Self.decisive.contains(entry.tag) else { return }
        guard letters.count >= Self.shortest, letters.count <= Self.longest else { return }
        let known = Known(
            word: phrase[0], letters: letters,
            caution: Self.caution(entry))
        byShape[Shape(first: letters[0], length: letters.count), default: []].append(known)
        bySkeleton[Self.skeleton(letters), default: []].append(known)
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
        for known in bySkeleton[Self.skeleton(letters)] ?? []
        where known.caution > found?.caution ?? -1 { found = known }
        return found?.word
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

    private static let turners: Tags = [.pas, .no, .without, .condition, .but, .contre, .hedge, .instead, .harsh]

    private static let decisive: Tags = [
        .yes, .sign, .support, .flip, .contre, .oppose, .abstain, .obstacle, .caveat, .recuse, .condition, .pas,
        .harsh, .demand, .withdraw, .hedge, .robot, .refer,
    ]
    private static let opposing: Tags = [
        .flip, .contre, .oppose, .obstacle, .caveat, .abstain, .recuse, .condition, .pas, .harsh, .demand, .withdraw,
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
