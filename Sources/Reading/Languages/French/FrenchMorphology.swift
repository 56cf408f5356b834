/// Tells harmless French words by their endings, so that no list need hold every form, noun and adjective.
///
/// An everyday word is known in all its forms: verbs of the regular groups in every tense and person, nouns and
/// adjectives in both genders and numbers, adverbs in *-ment*. Abstract nouns and adjectives of belonging
/// (*mutualisation*, *préfectoral*) turn nothing round, unless their stem speaks of refusing, lessening, delaying or
/// changing; such stems, and words with a prefix that denies, stay unknown.
enum FrenchMorphology {
    /// Words from which `form` may be inflected; few of them exist.
    static func bases(of form: String) -> [String] {
        let letters = Array(form.utf8)
        guard let last = letters.last, letters.count < 30, let rules = rules[last] else { return [] }
        return rules.compactMap { rule in
            guard letters.count > rule.ending.count + 1, letters.suffix(rule.ending.count).elementsEqual(rule.ending)
            else { return nil }
            return String(decoding: letters.dropLast(rule.ending.count) + rule.base, as: UTF8.self)
        }
    }

    /// Whether the ending of `form` shows a word that can neither deny nor lessen.
    static func isHarmless(_ form: String) -> Bool {
        guard form.utf8.count >= 7, endings.contains(where: form.hasSuffix) else { return false }
        if prefixes.contains(where: form.hasPrefix) { return false }
        let letters = Array(form.utf8)[...]
        return !stems.contains { Bytes.contains(letters, $0) }
    }

    /// Whether `form` ends like an infinitive.
    static func isInfinitive(_ form: String) -> Bool { infinitives.contains(where: form.hasSuffix) }

    /// Without accents *édulcoré* ends in *-re*, too.
    private static let infinitives = ["er", "ir", "dre", "tre", "ire", "vre", "pre", "clure"]

    /// Whether `form` ends like an adjective of belonging: *protestante*, *universitaire*.
    static func isAdjective(_ form: String) -> Bool { adjectives.contains(where: form.hasSuffix) }

    private static let adjectives = [
        "ante", "ant", "aire", "aires", "iste", "istes", "ique", "iques", "ale", "al", "aux", "elle", "el", "ienne",
        "ien", "iens", "ive", "if", "euse", "eux", "oise", "ois", "ine", "ines",
    ]

    /// An ending and what stands in its place in the dictionary.
    private struct Rule: Sendable {
        let ending: [UInt8]
        let base: [UInt8]
    }

    /// Endings without accents, by what replaces them; `-` stands for nothing.
    private static let inflections = """
        - : s e es x ement ment
        e : ement
        al : aux ale ales alement
        el : elle elles ellement
        f : ve ves vement
        eux : euse euses eusement
        eur : euse euses
        teur : trice trices
        er : ere eres erement
        en : enne ennes
        on : onne onnes
        ant : amment
        ent : emment
        er : e es ons ez ent ee ees ais ait ions iez aient ant ai as a erent at
        er : erai eras era erons erez eront erais erait erions eriez eraient
        er : eons eant eais eait eaient ea
        yer : ie ies ient ierai iera ierons ierez ieront ierait
        ler : lle lles llent llera llerons lleront llerait
        ter : tte ttes ttent ttera tterons tteront tterait
        ir : i ie is ies it issons issez issent isse issant issais issait issions issaient irent
        ir : irai iras ira irons irez iront irais irait irions iriez iraient
        """

    private static let rules: [UInt8: [Rule]] = {
        var rules: [UInt8: [Rule]] = [:]
        for line in Array(inflections.utf8).split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map(Array.init)
            let base = words[0] == [UInt8(ascii: "-")] ? [] : words[0]
            for ending in words.dropFirst(2) {
                rules[ending[ending.count - 1], default: []].append(Rule(ending: ending, base: base))
            }
        }
        return rules
    }()

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
    private static let stems: [StaticString] = [
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
        "medit", "subit", "faillit", "derog", "dissua", "fiction", "exag", "bsten", "pposi", "bject", "striction",
        "ondition", "litig", "visite", "merite",
    ]
}
