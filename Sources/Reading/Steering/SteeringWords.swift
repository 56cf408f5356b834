import Federation

/// The words the secretariat steers with: one table to read and extend. Rows are phrases parted by `|`, written as
/// people write them; accents, case, apostrophes and hyphens do not matter.
enum SteeringWords {
    /// What an act word asks for.
    enum Act: Hashable, Sendable {
        case extend, withdraw, close, status
    }

    /// Act words; a word that is not here does nothing.
    static let acts = PhraseBook<Act>([
        (
            .extend,
            """
            prolonger|prolongez|prolonge|prolongation|prolongeons|étendre|étendez|rallonger|rallongez|je prolonge|nous prolongeons\
            |reporter|reportez|repousser|repoussez|report|extend|prolongation du délai|accorder|accordez
            """
        ),
        (
            .extend,
            """
            délai reporté|délai prolongé|délai étendu|délai repoussé|échéance reportée|échéance repoussée|date limite reportée\
            |date limite repoussée|nouveau délai|nouvelle date limite|nouvelle échéance|nouvelle date|date limite|à prolonger
            """
        ),
        (
            .withdraw,
            "retirer|retirez|retire|retrait|retirons|je retire|nous retirons|à retirer|retirée|withdraw|retrait de la proposition"
        ),
        (
            .close,
            """
            clore|clos|close|clôturer|clôturez|clôture|clôturons|clôture anticipée|je clos|nous clôturons|à clore|à clôturer\
            |signer maintenant|signez maintenant|signer dès maintenant|signez dès maintenant|signer tout de suite\
            |signez tout de suite|signer sans attendre|signez sans attendre
            """
        ),
        (
            .status,
            """
            état|l'état|état des lieux|quel est l'état|où en est-on|où en sommes-nous|où en est|où en sont|où ça en est|on en est où\
            |point d'étape|faire le point|statut|status|qui a répondu|qui n'a pas répondu|qui n'a pas encore répondu|qui a déjà répondu\
            |état des réponses
            """
        ),
    ])

    /// A yes to a preview.
    static let confirm = PhraseBook<Void>([
        (
            (),
            """
            oui|ok|okay|d'accord|envoyez|envoyez-le|envoyez-la|envoyez le texte|envoyez la proposition|envoyer|envoie|envoi\
            |oui pour l'envoi|ok pour l'envoi|ok pour envoi|bon pour envoi|bon pour l'envoi|bon à envoyer|bon pour diffusion|à envoyer\
            |vous pouvez envoyer|vous pouvez l'envoyer|tu peux envoyer|tu peux l'envoyer|c'est bon|c'est bon pour moi|c'est parfait\
            |c'est très bien|ok pour moi|oui pour moi|parfait|très bien|allez-y|vas-y|validé|je valide|je confirme|confirmé|confirmer\
            |yes|go|tout est bon|tout est en ordre|à tous|aux correspondants|à tout le monde
            """
        )
    ])
    /// A no to a preview.
    static let drop = PhraseBook<Void>([
        (
            (),
            "non|annuler|annulez|annule|annulation|à annuler|abandonner|abandonnez|abandon|laisser tomber|laissez tomber|no"
        )
    ])

    /// How a hold is settled. `d'accord` is not here: in answer to an escalation it may mean "very well".
    static let settlements = PhraseBook<HoldSettlement>([
        (.record(.agree), "accord|favorable"),
        (.record(.noObjection), "pas d'objection|aucune objection|sans objection"),
        (.record(.comment), "remarque|remarques|accord avec remarque|accord avec remarques|simple remarque"),
        (
            .record(.reserve),
            "réserve|réserves|sous réserve|accord sous réserve|accord avec réserve|accord avec réserves"
        ),
        (.record(.disagree), "désaccord|pas d'accord|opposition|objection|contre"),
        (.record(.abstain), "abstention|abstentions|s'abstient"),
        (.record(.recuse), "déport|se déporte"),
        (.record(.delay), "délai|délai demandé|demande de délai|besoin de temps|demande un délai"),
        (.dismiss, "écarter|écartez|écarté|écartée|à écarter|sans effet|ignorer|ignorez|ignoré|à ignorer|sans suite"),
        (.reached, "joint|joints|jointe|jointes|confirmé|confirmée|confirmés|confirmées|bien joint|bien jointe"),
        (.acknowledge, "vu|vus|bien vu|pris acte|prend acte|j'ai pris acte|nous avons pris acte|il en est pris acte"),
    ])
    /// `d'accord`, where a number or the telephone says whose it is.
    static let namedPositions = PhraseBook<Position>([
        (.agree, "d'accord|oui|accord|est d'accord|sont d'accord|favorable|pour"),
        (.noObjection, "pas d'objection|aucune objection|sans objection|n'a pas d'objection|ne s'oppose pas"),
        (
            .comment,
            "remarque|d'accord avec remarque|d'accord avec une remarque|accord avec remarque|accord avec une remarque"
        ),
        (
            .reserve,
            """
            réserve|réserves|sous réserve|avec réserve|d'accord sous réserve|d'accord avec réserve|d'accord avec réserves\
            |accord sous réserve|accord avec réserve|accord avec réserves|émet une réserve|émet des réserves
            """
        ),
        (
            .disagree,
            "désaccord|pas d'accord|n'est pas d'accord|ne sont pas d'accord|en désaccord|est en désaccord|contre|est contre|opposé|opposée"
                + "|s'oppose|défavorable|opposition|non"
        ),
        (.abstain, "abstention|s'abstient|s'abstiennent|abstient"),
        (.recuse, "déport|se déporte|ne prend pas part"),
        (.delay, "délai|demande un délai|demande du temps|besoin de temps|a besoin de temps|délai demandé"),
    ])

    /// What says that a position came by telephone.
    static let telephone = PhraseBook<Void>([
        (
            (),
            """
            téléphone|tél|tel|par téléphone|au téléphone|par tél|téléphoné|a téléphoné|appel|appel de|appel téléphonique|appel téléphonique de\
            |coup de fil|coup de fil de|de vive voix|oralement|à l'oral|eu au téléphone|joint au téléphone|jointe au téléphone|par oral
            """
        )
    ])
    /// What may stand around it.
    static let noting = PhraseBook<Void>([
        (
            (),
            """
            noter|notez|à noter|enregistrer|enregistrez|merci de noter|veuillez noter|pour|l|la|le|les|de l|de la|du|position|réponse|a dit|a répondu\
            |a donné|par|est|au|nous dit|me dit|m'a dit|nous a dit|son|sa|un|une|que|qu|c'est|à compter comme|compter comme|à enregistrer comme\
            |donne|exprime|dit|répond
            """
        )
    ])
    /// What starts a reason.
    static let reasons = PhraseBook<Void>([
        (
            (),
            "motif|motifs|pour motif|au motif que|raison|parce que|parce qu|car|en raison de|en raison du|puisque|remarque|au motif qu"
        )
    ])

    /// What asks politely before an act; a question mark may then end it.
    static let requests = PhraseBook<Void>([
        (
            (),
            """
            pouvez-vous|peux-tu|pourriez-vous|pourrais-tu|pourrions-nous|est-ce que vous pouvez|serait-il possible de|est-il possible de\
            |peut-on avoir|pouvez-vous me dire|peux-tu me dire|pouvez-vous m'envoyer|peux-tu m'envoyer|pouvez-vous nous dire
            """
        )
    ])
    /// What says politely that an act is wanted.
    static let leads = PhraseBook<Void>([
        (
            (),
            """
            merci de|merci de bien vouloir|veuillez|je souhaite|nous souhaitons|je voudrais|je demande de|je demande|il faut|svp|stp|prière de\
            |nous décidons de|je décide de|on peut|vous pouvez|de|donner|merci de me donner|merci de m'envoyer|envoyez-moi|merci de nous dire
            """
        )
    ])
    /// What an act may be about, besides a matter's number.
    static let objects = PhraseBook<Void>([
        (
            (),
            """
            le délai|le terme|l'échéance|la date limite|la date|la proposition|la consultation|le dossier|le texte|la réponse|délai|échéance\
            |terme|proposition|consultation|dossier|texte|le vote|vote|cette proposition|ce texte|ce dossier|cette consultation|pour|sur|de la|du\
            |de l|de|la signature|signature|le délai de réponse|de réponse|des réponses|les réponses|l'affaire|affaire|n°|numéro|n o|par anticipation\
            |maintenant|dès maintenant|tout de suite|en avance|avant terme|avant le terme|sans attendre|dès aujourd'hui|le|la|les|des|ce|svp|stp
            """
        )
    ])
    /// Courtesy after an act.
    static let courtesies = PhraseBook<Void>([
        (
            (),
            """
            merci|merci beaucoup|merci d'avance|merci bien|merci à vous|merci à toi|avec mes remerciements|svp|stp|s'il vous plaît|s'il te plaît\
            |par avance merci|un grand merci|mille mercis|thanks|thank you
            """
        )
    ])

    /// Words that never belong to a signature or a harmless reason: they stop the clerk.
    static let guards: Set<String> = [
        "ne", "n", "pas", "non", "jamais", "mais", "sauf", "sans", "si", "stop", "pause", "minute", "instant", "plutot",
        "finalement",
        "toutefois", "cependant", "ps", "nb", "erreur", "attention", "urgent", "question", "avant", "apres", "demain",
        "lundi", "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "brouillon", "test", "corriger", "correction",
        "modifier", "changer",
        "enlever", "ajouter", "supprimer", "retirer", "tard", "plus", "quand", "lorsque", "reste", "condition", "no",
        "not", "wait", "niet",
    ]
    /// Beginnings of such words.
    static let guardStems = [
        "attend", "annul", "suspend", "differ", "corrig", "modifi", "enlev", "supprim", "ajout", "chang", "relis",
        "verifi",
    ]

    /// Whether `word` (folded) stops the clerk.
    static func guards(_ word: String) -> Bool {
        guards.contains(word) || guardStems.contains { word.hasPrefix($0) }
    }
}
