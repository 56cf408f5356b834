/// Words that praise a part of the text: *le paragraphe sur les stages est excellent* asks for nothing, *la page 2
/// dégage* may. Folded; a word that only praises behind *to be* stands apart.
enum PraiseWords {
    /// Whether `form` praises whatever it stands beside.
    static func praises(_ form: String) -> Bool {
        always.contains(form) || stems.contains(where: form.hasPrefix)
    }

    /// Whether `form` praises behind *est*, *is*, *ist*.
    static func praisesAsPredicate(_ form: String) -> Bool { predicates.contains(form) }

    private static let stems = [
        "excell", "magnifi", "superb", "formidab", "remarquab", "precieu", "percutant", "limpid", "impeccab",
        "poignant", "emouvant", "bouleversant", "salutair", "courageu", "pertinen", "reussi", "touchant", "admirab",
        "ador", "appreci", "plais", "rejoui", "bienvenu", "hervorragend", "ausgezeichnet", "gelungen", "treffend",
        "uitstekend", "geslaagd", "brilliant", "wonderful", "beautiful",
    ]

    private static let always: Set<String> = [
        "plait", "plu", "aime", "aimons", "aimee", "bravo", "chapeau", "love", "loved", "loves", "liked", "great",
        "gefallt", "gefallen", "toll", "mooi", "sterk", "stark", "perfect", "parfait", "parfaite", "perfekt",
        "nickel", "genial", "geniale", "mouche", "moving", "powerful", "spot", "better", "beter", "besser", "mieux",
    ]

    private static let predicates: Set<String> = [
        "bon", "bonne", "bons", "bonnes", "bien", "beau", "belle", "beaux", "belles", "fort", "forte", "forts",
        "fortes", "juste", "justes", "clair", "claire", "solide", "solides", "clairs", "claires", "utile", "utiles",
        "important", "importante", "essentiel", "essentielle", "necessaire", "indispensable", "vrai", "vraie",
        "vraies", "good", "strong", "fine", "lovely", "clear", "useful", "helpful", "welcome", "true", "right",
        "goed", "prima", "duidelijk", "belangrijk", "raak", "fijn", "gut", "wichtig", "klar", "richtig", "wahr",
        "gelegt",
    ]
}
