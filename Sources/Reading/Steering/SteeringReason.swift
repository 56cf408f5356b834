/// Whether the free text after `retirer` may be kept as its reason, or takes the act back.
enum SteeringReason {
    /// A reason explains; it does not start with a condition, ask, or deny an act.
    static func isHarmless(_ reason: String) -> Bool {
        let lexemes = Lexer.lexemes(of: reason)
        guard let first = lexemes.first(where: { $0.kind == .word }), !openings.contains(first.folded),
            !lexemes.contains(where: { $0.isMark("?") || stops.contains($0.folded) || isAttend($0) })
        else { return false }
        return lexemes.split { $0.kind == .lineBreak || [".", ";", "!"].contains($0.folded) }
            .allSatisfy { !deniesAct($0) }
    }

    private static func isAttend(_ lexeme: Lexeme) -> Bool { lexeme.folded.hasPrefix("attende") }

    /// `ne retirez pas`, `ne pas clore`: a negation and an act word in one sentence.
    private static func deniesAct(_ sentence: ArraySlice<Lexeme>) -> Bool {
        let words = sentence.map(\.folded)
        return words.contains { negations.contains($0) }
            && words.contains { word in acts.contains { word.hasPrefix($0) } }
    }

    private static let openings: Set<String> = [
        "non", "mais", "sauf", "si", "quand", "lorsque", "stop", "ne", "n", "pas", "annuler", "annulez", "plutot",
        "finalement", "seulement",
        "uniquement", "apres", "avant", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "demain",
    ]
    private static let stops: Set<String> = ["stop", "erreur", "oubliez", "confirmer", "confirmez"]
    private static let negations: Set<String> = ["ne", "n", "pas", "non", "jamais"]
    private static let acts = ["retir", "retrait", "prolong", "clor", "clotur", "envoy", "publi"]
}
