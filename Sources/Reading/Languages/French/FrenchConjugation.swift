/// The forms of a French verb, with accents as written; the reader folds them away.
///
/// Verbs in *-er* and *-ir* are conjugated by rule, others like the family they belong to. The verbs that decide stand in
/// a table of their own, which leaves out the forms that mean something else (*joint*, *disons*). A participle in *-é* and the present in *-e* fold
/// together, which does no harm: both assert, unless an auxiliary says otherwise.
enum FrenchConjugation {
    /// All forms of `infinitive`, which may carry *se* or *s'*.
    static func forms(of infinitive: String) -> [VerbForm] {
        var verb = infinitive
        for pronoun in ["se ", "s'"] where verb.hasPrefix(pronoun) { verb.removeFirst(pronoun.count) }
        if let pattern = irregular[verb] { return forms(verb, pattern) }
        if let family = FrenchVerbFamilies.family(of: verb) { return forms(verb, pattern(of: verb, in: family)) }
        if verb.hasSuffix("ir") { return second(verb) }
        precondition(verb.hasSuffix("er"), "no conjugation known: \(infinitive)")
        return regular(verb)
    }

    private static func pattern(of verb: String, in family: FrenchVerbFamilies.Family) -> Pattern {
        let head = verb.dropLast(family.name.count)
        return Pattern(
            present: family.present.map { head + $0 }, past: head + family.past, future: head + family.future,
            participles: family.participles.map { head + $0 })
    }

    private static func regular(_ verb: String) -> [VerbForm] {
        let stem = String(verb.dropLast(2))
        // Before a, o: nous changeons, nous renonçons (ç folds to c).
        let soft = stem.hasSuffix("g") ? stem + "e" : stem
        // Before a silent e: j'appuie.
        let mute = stem.hasSuffix("uy") || stem.hasSuffix("oy") ? stem.dropLast() + "i" : stem[...]
        let double = verb.hasSuffix("eter") && verb.hasPrefix("rej") ? stem + "t" : String(mute)
        return forms(
            verb,
            Pattern(
                present: ["\(double)e", "\(double)es", "\(soft)ons", "\(stem)ez", "\(double)ent"], past: soft,
                future: double == stem ? verb : "\(double)er",
                participles: ["\(stem)é", "\(stem)ée", "\(stem)és", "\(stem)ées"]))
    }

    /// *Réunir*, *réunissons*.
    private static func second(_ verb: String) -> [VerbForm] {
        let stem = String(verb.dropLast(1))
        return forms(
            verb,
            Pattern(
                present: ["\(stem)s", "\(stem)t", "\(stem)ssons", "\(stem)ssez", "\(stem)ssent", "\(stem)sse"],
                past: "\(stem)ss", future: verb, participles: ["\(stem)", "\(stem)e", "\(stem)es"]))
    }

    /// What an irregular verb is made of.
    private struct Pattern {
        let present: [String]
        /// Stem of the imperfect and of the form in *-ant*.
        let past: String
        /// Stem of the future and the conditional.
        let future: String
        let participles: [String]
    }

    private static func forms(_ verb: String, _ pattern: Pattern) -> [VerbForm] {
        let bare = pattern.past.hasSuffix("ge") ? String(pattern.past.dropLast()) : pattern.past
        return make(pattern.present + pattern.participles, .actual)
            + make([verb, bare + "ions", bare + "iez", pattern.past + "ant"], .complement)
            + make(["ais", "ait", "aient"].map { pattern.past + $0 }, .past)
            + make(["ai", "as", "a", "ons", "ez", "ont"].map { pattern.future + $0 }, .future)
            + make(["ais", "ait", "ions", "iez", "aient"].map { pattern.future + $0 }, .conditional)
    }

    private static func make(_ texts: [String], _ mood: Mood) -> [VerbForm] {
        texts.map { VerbForm(text: $0, mood: mood) }
    }

    private static let irregular: [String: Pattern] = [
        "souscrire": Pattern(
            present: ["souscris", "souscrit", "souscrivons", "souscrivez", "souscrivent", "souscrive"],
            past: "souscriv", future: "souscrir", participles: ["souscrit", "souscrits"]),
        "soutenir": Pattern(
            present: ["soutiens", "soutient", "soutenons", "soutenez", "soutiennent", "soutienne"], past: "souten",
            future: "soutiendr", participles: ["soutenu", "soutenue", "soutenus"]),
        "abstenir": Pattern(
            present: ["abstiens", "abstient", "abstenons", "abstenez", "abstiennent", "abstienne"], past: "absten",
            future: "abstiendr", participles: ["abstenu", "abstenue", "abstenus", "abstenues"]),
        "rejoindre": Pattern(
            present: ["rejoins", "rejoint", "rejoignons", "rejoignez", "rejoignent", "rejoigne"], past: "rejoign",
            future: "rejoindr", participles: ["rejoint"]),
        "joindre": Pattern(
            present: ["joignons", "joignent", "joigne"], past: "joign", future: "joindr", participles: []),
        "consentir": Pattern(
            present: ["consens", "consent", "consentons", "consentez", "consentent", "consente"], past: "consent",
            future: "consentir", participles: ["consenti"]),
        "convenir": Pattern(
            present: ["convient", "conviennent"], past: "conven", future: "conviendr", participles: ["convenu"]),
        "suivre": Pattern(
            present: ["suis", "suit", "suivons", "suivez", "suivent", "suive"], past: "suiv", future: "suivr",
            participles: ["suivi"]),
        "répondre": Pattern(
            present: ["réponds", "répond", "répondons", "répondez", "répondent"], past: "répond", future: "répondr",
            participles: ["répondu"]),
        "inscrire": Pattern(
            present: ["inscris", "inscrit", "inscrivons", "inscrivez"], past: "inscriv", future: "inscrir",
            participles: ["inscrit"]),
        "dire": Pattern(
            present: ["dis", "dit", "disons", "disent"], past: "dis", future: "dir", participles: ["dit"]),
        "combattre": Pattern(
            present: ["combats", "combat", "combattons", "combattent", "combatte"], past: "combatt",
            future: "combattr", participles: ["combattu"]),
        "désavouer": Pattern(
            present: ["désavoue", "désavouons", "désavouent"], past: "désavou", future: "désavouer",
            participles: ["désavoué"]),
        "retenir": Pattern(
            present: ["retenons", "retient"], past: "reten", future: "retiendr", participles: ["retenu"]),
        "réécrire": Pattern(
            present: ["réécrivez", "réécrivons", "réécrit"], past: "réécriv", future: "réécrir",
            participles: ["réécrit", "réécrite"]),
        "revoir": Pattern(
            present: ["revoyez", "revoyons", "revoit"], past: "revoy", future: "reverr",
            participles: ["revu", "revus"]),
        "disparaître": Pattern(
            present: ["disparaît", "disparaisse", "disparaissent"], past: "disparaiss", future: "disparaîtr",
            participles: ["disparu", "disparue"]),
        "sauter": Pattern(
            present: ["saute", "sautez", "sautent"], past: "saut", future: "sauter", participles: ["sauté", "sautée"]),
    ]
}
