/// What a Dutch word may be inflected from.
enum DutchMorphology {
    private static let endings = [
        "jes", "tjes", "je", "tje", "en", "e", "s", "n", "t", "te", "ten", "de", "den", "end", "ende", "er", "ere",
        "st",
        "ste", "d",
    ]

    /// Words that `word` may be a form of: *gewerkt* and *werkt* are of *werken*, *mooie* is of *mooi*.
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
        return stems.flatMap { stem in [stem, stem + "en", stem + "n"] + respelled(stem) }.filter { $0 != word }
    }

    /// *Maak* is of *maken*, *kapp* of *kap*, *loop* of *lopen*, *reiz* of *reis*, *schrijv* of *schrijf*.
    private static func respelled(_ stem: String) -> [String] {
        let letters = Array(stem)
        guard letters.count > 2 else { return [] }
        let last = letters[letters.count - 1]
        let before = letters[letters.count - 2]
        var found: [String] = []
        if last == before { found.append(String(letters.dropLast())) }
        if letters.count > 3, before == letters[letters.count - 3], "aeou".contains(before) {
            found.append(String(letters.dropLast(2)) + String(last) + "en")
        }
        if "aeou".contains(before) {
            found.append(String(letters.dropLast()) + String(before) + String(last))
            found.append(stem + String(last) + "en")
        }
        let hard: [Character: Character] = ["z": "s", "v": "f", "s": "z", "f": "v"]
        if let other = hard[last] {
            found.append(String(letters.dropLast()) + String(other))
            found.append(String(letters.dropLast()) + String(other) + "en")
        }
        return found
    }

    /// Whether `word` is put together with a common noun: *bestuurstafel*, *gezinswerkers*; it turns nothing round.
    static func isHarmless(_ word: String) -> Bool {
        guard word.utf8.count > 8, !denying.contains(where: word.hasPrefix) else { return false }
        return nouns.contains(where: word.hasSuffix)
    }

    private static let denying = [
        "niet", "on", "tegen", "wan", "geen", "veto", "protest", "bezwaar", "weiger", "zonder",
    ]

    private static let nouns = [
        "tafel", "werk", "werker", "werkers", "zorg", "zorgers", "huis", "huizen", "kamer", "zaal", "dag", "avond",
        "ochtend", "middag", "gesprek", "groep", "groepen", "tekst", "brief", "plan", "project", "projecten", "nummer",
        "adres", "weekend", "vakantie", "ouders", "kinderen", "jongeren", "mensen", "vrouwen", "helpers", "leiders",
        "verpleger", "verplegers", "verlener", "verleners", "hulp", "opvang", "dienst", "diensten", "centrum", "school",
        "scholen", "beleid", "sector", "wereld", "stad", "wijk", "wijken", "buurt", "tuin", "auto", "trein", "straat",
    ]
}
