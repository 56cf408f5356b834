/// Mends slips in long known words: one letter too many, too few, wrong, or two swapped.
///
/// A slip that could also be a word of opposition is read as opposition, since a lost objection is the worst fault.
struct Spelling: Sendable {
    private static let shortest = 6
    private static let longest = 20

    private struct Known: Sendable {
        let word: String
        let opposes: Bool
    }
    private var byDeletion: [String: [Known]] = [:]
    private var bySkeleton: [String: [Known]] = [:]

    /// Words of predicates are learned, since only they decide.
    mutating func learn(_ phrase: [String], _ tag: Tag) {
        guard phrase.count == 1, Self.decisive.contains(tag) else { return }
        let word = phrase[0]
        guard word.count >= Self.shortest, word.count <= Self.longest else { return }
        let known = Known(word: word, opposes: Self.opposing.contains(tag))
        for key in Self.keys(word) { byDeletion[key, default: []].append(known) }
        bySkeleton[Self.skeleton(word), default: []].append(known)
    }

    /// The known word `form` was probably meant to be.
    func mended(_ form: String) -> String? {
        guard form.utf8.count >= Self.shortest - 1, form.utf8.count <= Self.longest + 1 else { return nil }
        var found: Known?
        for key in Self.keys(form) {
            for known in byDeletion[key] ?? [] where Self.isNear(form, known.word) {
                if found == nil || (known.opposes && found?.opposes == false) { found = known }
            }
        }
        for known in bySkeleton[Self.skeleton(form)] ?? [] where found == nil || known.opposes { found = known }
        return found?.word
    }

    private static let decisive: Set<Tag> = [
        .yes, .sign, .support, .flip, .contre, .oppose, .abstain, .obstacle, .caveat, .recuse, .condition, .pas,
    ]
    private static let opposing: Set<Tag> = [
        .flip, .contre, .oppose, .obstacle, .caveat, .abstain, .recuse, .condition, .pas,
    ]

    /// The word without doubled letters, the commonest slip of all.
    private static func skeleton(_ word: String) -> String {
        var last: Character?
        return word.filter { letter in
            defer { last = letter }
            return letter != last
        }
    }

    private static func keys(_ word: String) -> [String] {
        let letters = Array(word.utf8)
        return [word]
            + letters.indices.map { index in
                String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self)
            }
    }

    /// Two words with the same first letter that share a deletion are at most two slips apart; one is allowed.
    private static func isNear(_ one: String, _ other: String) -> Bool {
        let a = Array(one.utf8)
        let b = Array(other.utf8)
        guard a.first == b.first, abs(a.count - b.count) <= 1 else { return false }
        if a.count == b.count { return differences(a, b) }
        let (long, short) = a.count > b.count ? (a, b) : (b, a)
        let same = zip(long, short).prefix { $0 == $1 }.count
        return long[(same + 1)...].elementsEqual(short[same...])
    }

    private static func differences(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let places = a.indices.filter { a[$0] != b[$0] }
        if places.count == 2, places[0] + 1 == places[1] {
            return a[places[0]] == b[places[1]] && a[places[1]] == b[places[0]]
        }
        return places.count <= 1
    }
}
