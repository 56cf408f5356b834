/// Tells harmless French words by their endings, so that no list need hold every noun and adjective.
///
/// Abstract nouns and adjectives of belonging (*mutualisation*, *préfectoral*) turn nothing round, unless their stem
/// speaks of refusing, lessening, delaying or changing; such stems, and words with a prefix that denies, stay unknown.
enum FrenchMorphology {
    /// Words from which `form` may be inflected, likeliest first.
    static func bases(of form: String) -> [String] {
        var bases: [String] = []
        for (ending, base) in inflections where form.hasSuffix(ending) && form.utf8.count > ending.utf8.count + 2 {
            bases.append(form.dropLast(ending.count) + base)
        }
        return bases
    }

    /// Whether the ending of `form` shows a word that can neither deny nor lessen.
    static func isHarmless(_ form: String) -> Bool {
        guard form.utf8.count >= 7, endings.contains(where: form.hasSuffix) else { return false }
        return !prefixes.contains(where: form.hasPrefix) && !stems.contains(where: form.contains)
    }

    private static let inflections: [(String, String)] = [
        ("s", ""), ("e", ""), ("es", ""), ("x", ""), ("aux", "al"), ("ale", "al"), ("ales", "al"), ("elle", "el"),
        ("elles", "el"), ("ve", "f"), ("ves", "f"), ("euse", "eux"), ("euses", "eux"), ("euse", "eur"),
        ("euses", "eur"), ("trice", "teur"), ("trices", "teur"), ("ere", "er"), ("eres", "er"), ("enne", "en"),
        ("ennes", "en"), ("onne", "on"), ("onnes", "on"),
    ]

    private static let endings = [
        "tion", "tions", "sion", "sions", "isme", "ismes", "iste", "istes", "ateur", "ateurs", "atrice", "atrices",
        "ologue", "ologues", "ologie", "icien", "iciens", "icienne", "iciennes", "ite", "ites", "ial", "iale", "iales",
        "iaux", "ional", "ionnel", "ionnels", "ionnelle", "ionnelles", "oral", "orale", "orales", "oraux", "ique",
        "iques", "aire", "aires", "graphie",
    ]

    /// *In-*, *dés-*, *contre-* and their like deny; words of that shape that do not stand in a table.
    private static let prefixes = [
        "in", "im", "il", "ir", "de", "dis", "me", "mal", "non", "contr", "anti", "sous", "re", "ab", "ex", "pre",
    ]

    /// Stems of refusing, doubting, lessening, delaying, parting and changing.
    private static let stems = [
        "hesit", "oppos", "object", "oblig", "prov", "protest", "condi", "modif", "suppr", "suppos", "correct",
        "rectif",
        "annul", "circonsp", "suspen", "suspic", "delib", "dissim", "simul", "aversi", "oppress", "press", "limit",
        "atten", "quest", "option", "alter", "negat", "fract", "port", "vers", "sciss", "soustr", "proscr", "prohib",
        "interdi", "sanct", "punit", "caricat", "evit", "quit", "irrit", "profit", "contra", "arbitr", "contest",
        "ultim", "unilat", "fictif", "fictic", "front", "separ", "critiq", "polem", "iron", "scept", "problem", "cyni",
        "parti", "parci", "partia", "condam", "aban", "accus", "amput", "coerc", "compens", "conces", "confus",
        "conflict", "duplic", "elimin", "evict", "expuls", "falsif", "frustr", "hostil", "humil", "hypoth", "illus",
        "tempo", "transit", "provis", "minor", "mutil", "nullit", "omiss", "perplex", "pseudo", "rupt", "scand",
        "secess", "tergiv", "traum", "vacu", "satir", "comique", "caust", "drast", "amb", "equiv", "hypocr", "mitig",
        "moratoire", "ajourn", "exped", "eventu", "sour", "stagn", "capitul", "compro", "subordin", "substitu", "divis",
        "tens", "trah", "usurp", "variat", "viol", "imit", "semi", "quasi", "nihil", "pessim", "fatal", "tragi",
        "seconda", "contestat", "adversa", "precaire", "sommaire", "volta", "elit", "absten", "isol", "fuit", "agit",
        "medit", "subit", "faillit", "derog", "dissua", "fiction", "exag", "litig", "visite", "merite",
    ]
}
