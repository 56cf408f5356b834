/// What makes a claim doubtful, or one of another day.
extension ClauseReader {
    /// `Ma collègue Nadège ne viendra pas`: of a person, and perhaps of the author too.
    func isOfColleague(_ words: [Lexeme]) -> Bool {
        guard !words.contains(where: { Self.firstPersons.contains($0.folded) }) else { return false }
        return words.indices.dropFirst().contains {
            SubstituteWords.roles.contains(words[$0].folded)
                && SubstituteWords.determiners.contains(words[$0 - 1].folded)
        }
    }

    private static let firstPersons: Set<String> = [
        "je", "j", "nous", "on", "moi", "me", "m", "i", "we", "us", "ik", "wij", "ons", "ich", "wir", "uns", "mich",
    ]

    /// `Je serai là à la prochaine`: not at this one.
    func isNextTime(_ words: [Lexeme]) -> Bool {
        words.indices.contains { index in
            guard let end = Self.nextTimes.match(words, at: index)?.end else { return false }
            return end == words.count || !Self.occasions.contains(words[end].folded)
        }
    }

    private static let nextTimes = PhraseBook<Void>([
        (
            (),
            """
            à la prochaine|la prochaine fois|à la suivante|la fois prochaine|à celle d'après|une autre fois|next time|at the next one|volgende keer|de volgende keer|nächstes mal|beim nächsten mal|das nächste mal
            """
        )
    ])
    private static let occasions: Set<String> = [
        "reunion", "seance", "rencontre", "pleniere", "cpo", "session", "assemblee", "date", "journee",
    ]
}
