/// The words of coming and staying away, in four languages; the files beside hold one language each.
enum AttendanceWords {
    /// All signals.
    static let signals = AttendanceSignal.phrases(
        Dictionary(uniqueKeysWithValues: AttendanceSignal.allCases.map { ($0, $0) }))

    /// Words that deny what stands in their clause.
    static let negations: Set<String> = [
        "pas", "guere", "jamais", "aucun", "aucune", "ni", "nullement", "non", "not", "never", "niet", "geen", "nooit",
        "nicht", "kein", "keine",
        "nie", "cannot", "pa", "neither", "nor", "weder", "keiner", "keinen", "keinesfalls", "keineswegs", "evenmin",
    ]
    /// Says of whom a clause speaks: the author, or the organisation the author answers for.
    static let own: Set<String> = [
        "je", "j", "me", "m", "moi", "nous", "on", "notre", "nos", "mon", "ma", "mes", "i", "we", "my", "our", "me",
        "us", "ik", "wij", "we", "mij", "ons",
        "onze", "mijn", "ich", "wir", "mich", "uns", "mein", "unser",
    ]
    /// Common nouns for the organisation itself.
    static let organisations: Set<String> = [
        "association", "federation", "organisation", "mouvement", "syndicat", "collectif", "reseau", "equipe",
        "delegation", "bureau", "union",
        "organization", "network", "vereniging", "verband", "verein",
    ]
    /// Parts of a day: who is absent for one and present for the other comes.
    static let partial: Set<String> = [
        "matin", "matinee", "apres", "midi", "debut", "fin", "heure", "heures", "h", "morning", "afternoon",
        "voormiddag", "namiddag", "vormittag",
        "nachmittag", "premiere", "seconde", "moitie", "partie", "dejeuner", "repas", "vormittags", "nachmittags",
        "partiellement", "journee",
    ]
    /// Words that part clauses and start the one that counts.
    static let turns: Set<String> = [
        "mais", "car", "puisque", "sinon", "or", "but", "maar", "aber", "however", "sondern", "denn", "weil", "omdat",
        "want", "zodat", "because",
    ]
    /// Words that start a caveat: what follows does not happen, the author hopes.
    static let caveats: Set<String> = ["sauf", "except", "unless", "behalve", "tenzij", "ausser", "hormis"]
    /// Adverbs that may stand inside a phrase and change nothing: `je serai donc bien des vôtres`.
    static let adverbs: Set<String> = [
        "donc", "bien", "aussi", "egalement", "naturellement", "evidemment", "toutefois", "cependant", "finalement",
        "neanmoins", "certainement", "surement", "effectivement", "tous",
        "toutes", "toujours", "personnellement", "exceptionnellement", "alors", "quand", "meme", "tout", "also",
        "certainly", "gladly", "zeker", "ook", "gewoon", "auch", "selbstverstandlich",
        "cette", "fois", "ci", "heureusement", "enfin", "simplement", "vraisemblablement", "forcement", "hiermit",
        "hierbij",
        "nun", "doch", "toch", "natuurlijk", "naturlich", "wel", "jedoch", "allerdings", "echter", "indeed",
        "therefore",
        "sehr", "heel",
    ]
    /// Words of doubt that may stand inside a phrase: `je serai peut-être là`.
    static let hedges = PhraseBook<Void>([
        (
            (),
            """
            peut-être|peut être bien|logiquement|en toute logique|normaliter|vermoedelijk|hopelijk|vermutlich|hoffentlich|möglicherweise|hopefully|provisionally|probablement|sans doute|normalement\
            |éventuellement|vraisemblablement|en principe|a priori|à priori|théoriquement|possibly|probably|maybe|perhaps|misschien|waarschijnlijk|wellicht|vielleicht|wahrscheinlich|voraussichtlich\
            |eventuell
            """
        )
    ])
    /// Words that agree only where little else is said: `Gerne!`, not `Gerne würde ich …`.
    static let softYes: Set<String> = ["gerne", "gern", "graag", "klar", "sicher", "zeker", "prima", "sure", "parfait"]
    /// Words that say that what was said before no longer counts.
    static let corrections = PhraseBook<Void>(patterns: [
        (
            (),
            """
            finalement|en fait|en réalité|(je/nous) (rectifie/rectifions/corrige/corrigeons/me ravise/change/changeons)|rectification|rectificatif|correction|erratum\
            |changement de (programme/plan/dernière)|tout compte fait|réflexion faite|tout bien réfléchi|au bout du compte|(après/à la) réflexion|contre toute attente|oubliez (mon/ma/mes/ce)\
            |oublie (mon/ma/mes/ce)|annule et remplace|contrairement à|je change|(désormais/maintenant) c'est|after all|actually|change of (plan/plans)|on second thoughts|on reflection|scrap that\
            |correction|instead of that|toch|uiteindelijk|bij nader inzien|correctie|korrektur|doch noch|nun doch|jetzt doch|doch nicht|letztlich|letztendlich|entgegen|stattdessen|planänderung
            """
        )
    ])
    /// Words before or after `bien` that keep it: `bien sûr`, `peut-être bien`.
    static let besideBien: Set<String> = [
        "sur", "entendu", "note", "notee", "volontiers", "venue", "vouloir", "la", "que",
    ]
    /// Exclamations that may stand between a verb and its negation.
    static let interjections: Set<String> = [
        "helas", "malheureusement", "spijtig", "bedauerlicherweise", "regrettably", "jammer", "unfortunately", "helaas",
        "leider", "sadly", "vraiment", "evidemment",
    ]
}
