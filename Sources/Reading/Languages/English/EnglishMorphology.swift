/// What an English word may be inflected from.
enum EnglishMorphology {
    /// Endings with what may stand in their place.
    private static let endings: [(String, [String])] = [
        ("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]),
        ("ily", ["y"]), ("ly", ["", "le"]), ("ier", ["y"]), ("er", ["", "e"]), ("iest", ["y"]), ("est", ["", "e"]),
        ("ness", [""]),
    ]

    /// Words that `word` may be a form of, itself not among them: *stopped* is of *stop*.
    static func bases(_ word: String) -> [String] {
        guard word.utf8.count > 3 else { return [] }
        return endings.flatMap { ending, heads -> [String] in
            guard word.hasSuffix(ending) else { return [] }
            let stem = String(word.dropLast(ending.count))
            guard stem.utf8.count > 1 else { return [] }
            let twice = stem.utf8.count > 2 && stem.last == stem.dropLast().last ? [String(stem.dropLast())] : []
            return heads.map { stem + $0 } + twice
        }
    }
}
