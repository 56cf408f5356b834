/// What a German word may be inflected from.
enum GermanMorphology {
    private static let endings = [
        "e", "en", "er", "es", "em", "n", "s", "t", "st", "et", "te", "ten", "test", "tet", "ete", "eten", "end",
        "ende",
        "enden", "ender", "endes", "ere", "eren", "erer", "eres", "ste", "sten", "ster", "stes", "este", "esten",
    ]

    /// Words that `word` may be a form of: *gefreut* and *freut* are of *freuen*, *schönen* is of *schön*.
    static func bases(_ word: String) -> [String] {
        guard word.utf8.count > 3 else { return [] }
        var bases = stems(of: word)
        if word.hasPrefix("ge"), word.utf8.count > 5 { bases += stems(of: String(word.dropFirst(2))) }
        return bases
    }

    private static func stems(of word: String) -> [String] {
        var stems: Set<String> = [word]
        for ending in endings where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 2 {
            stems.insert(String(word.dropLast(ending.utf8.count)))
        }
        return stems.flatMap { [$0, $0 + "en", $0 + "n"] }.filter { $0 != word }
    }
}
