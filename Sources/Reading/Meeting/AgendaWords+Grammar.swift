/// Small words around points.
extension AgendaWords {
    /// What a thing begins with.
    static let determiners: Set<String> = [
        "le", "la", "les", "l", "un", "une", "des", "du", "nos", "notre", "ce", "cette", "ces", "cet", "leur", "leurs",
        "the", "our", "a", "an", "de", "het", "een", "onze", "ons", "die", "der", "das", "den", "dem", "unser",
        "unsere",
        "unseren", "eine", "einen", "ein",
    ]
    /// What a sentence begins with, and no point.
    static let verbal: Set<String> = [
        "ne", "n", "est", "sont", "qui", "que", "dont", "a", "ont", "me", "m", "se", "s", "etait", "convient", "semble",
        "parait", "je", "j", "tu", "il", "elle", "ils", "on", "vous", "c", "ca", "cela", "y", "si", "quand", "comme",
        "par", "avec", "dans", "en", "car", "mais", "et", "ou", "serait", "sera", "bien", "tres", "tout", "deja",
        "trop", "assez", "merci", "svp", "afin", "moi", "lui", "leur", "eux", "bonjour", "oui", "non", "savoir",
        "please", "is", "are", "was", "i", "we", "you", "it", "has", "have", "can", "could", "if", "when", "that",
        "zijn", "ik", "wij", "we", "u", "hij", "kan", "wordt", "is", "dat", "of", "ist", "sind", "ich", "wir", "sie",
        "wird", "kann", "hat", "dass", "ob", "bei", "auf", "an", "mit", "ci", "dessus", "restant", "restants",
        "depuis", "pendant", "hier", "definitif", "interrogation", "mme", "monsieur", "madame", "m", "mlle", "dr",
        "frau", "herr", "herrn", "mevrouw", "mr", "mrs",
        "ms", "bis", "nach", "um", "voici", "voila", "er", "es", "up", "them",
        "quoi", "quelle", "quel", "comment", "rendez",
    ]
    /// Things asked of the office, not of the meeting.
    static let logistics: Set<String> = [
        "lien", "liens", "code", "codes", "digicode", "invitation", "chaise", "link", "pdf", "adresse", "ordre", "odj",
        "convocation", "nom", "prenom", "participation", "presence", "absence", "venue", "bijlage", "anhang",
        "attachment", "cle", "cles", "badge", "badges", "keys",
    ]
    /// Verbs with which others ask: `mes adhérents m'ont demandé si …`.
    static let asking: Set<String> = [
        "demande", "demandent", "demandait", "demandaient", "souhaite", "souhaitent", "voudrait", "voudraient",
        "aimerait", "aimeraient", "propose", "proposent", "suggere", "suggerent", "asked", "asks", "ask", "wonder",
        "vroegen", "gevraagd", "gefragt", "fragen",
    ]
    static let pronouns: Set<String> = ["me", "m", "vous", "nous"]
    static let persons: Set<String> = [
        "je", "j", "nous", "vous", "mon", "ma", "me", "m", "il", "elle", "votre", "nos", "i", "you", "my",
    ]
    /// Verbs that mean something else behind `se`, `me`.
    static let reflexive: Set<String> = [
        "inscrire", "inscris", "inscrit", "inscrivez", "ajoute", "ajouter", "evoque", "propose", "proposer", "note",
        "mettre", "mets", "met", "prevoir", "porter", "demande", "cover",
    ]
    /// Nouns among the triggers: `l'échange sur` has an article, not a pronoun.
    static let nounTriggers: Set<String> = [
        "echange", "temps", "moment", "sequence", "mention", "debat", "discussion", "tour", "mot", "topo", "retour",
        "focus", "atelier", "inscription", "ajout", "examen", "point", "time", "slot", "word", "session", "update",
        "aandacht", "tijd", "zeit", "platz", "aufnahme", "eclairage", "etat", "petit",
    ]
    /// Pronouns that stand for a point.
    static let clitics: Set<String> = [
        "le", "la", "l", "les", "en", "ca", "cela", "it", "them", "ze", "hem", "es",
    ]
    /// `un point là-dessus`, `darüber sprechen`.
    static let resumptions = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (mettons/inscrivons/ajoutons/abordons/mettez/inscrivez/ajoutez/rajoutez/mets/inscris/ajoute) (la/le/les) (à l'ordre/à l'odj/au programme/au menu/à l'agenda)|(parlons/parlez/discutons/débattons/parle) en\
            |là-dessus|on en est où|on en est|qu'en est-il|où en est-on|en (parler/parle/parlions/discuter/discute/débattre/reparler/causer/traiter/dire un mot/toucher un mot/faire un point)|à ce sujet|à ce propos|sur ce sujet|sur ce point|de cela\
            |de ça|on (la/le/les/l') (met/mette/mettait/inscrit/ajoute/aborde/traite/évoque)\
            |à (mettre/inscrire/ajouter/porter/prévoir/aborder/traiter/débattre/discuter) (à l'ordre du jour/à l'odj/au programme/au menu/si/selon/non/svp/donc/ensemble/en réunion/le 1/jeudi)\
            |(pouvez/peut/pourrait/faudrait/faut/merci de) (l'/la/le/les)|(discuss/put/add/raise/cover/talk about) (it/this/that/them)|erover|daarover|darüber|hierover
            """
        )
    ])
    /// Words before a thing at the head of a sentence.
    static let leadIns: Set<String> = [
        "et", "quant", "a", "pour", "sur", "concernant", "enfin", "aussi", "puis", "cote", "and", "as", "en", "wat",
        "und", "was", "ah", "oh", "we", "i", "feel", "think", "believe", "find", "je", "nous", "trouve", "pense",
        "crois", "estime",
        "trouvons", "pensons", "revanche", "par", "contre", "mais", "but", "maar", "aber", "ensuite", "cela", "dit",
        "surtout", "autre", "donc", "toujours", "encore", "au", "aux",
    ]
    /// Nouns of the meeting itself: praised or missed, they are no points.
    static let occasions: Set<String> = [
        "reunion", "seance", "rencontre", "journee", "date", "ordre", "invitation", "meeting", "vergadering", "sitzung",
        "agenda", "train", "salle", "point", "sujet", "question", "lien", "item", "punkt", "punt", "thema", "dernier",
        "prochaine",
    ]
    /// Beginnings of what may be done with a point.
    static let askedStems = [
        "abord", "discut", "inscri", "debatt", "trait", "evoqu", "mis", "examin", "tranch", "clarifi", "ajout",
        "soulev",
        "repris", "rediscut", "mention", "approfond", "on", "discussed", "raised", "covered", "addressed",
    ]
    static let passives: Set<String> = [
        "soit", "soient", "fut", "fussent", "be", "etre", "figure", "figurent", "apparaisse", "apparaissent",
    ]
    /// What one has to put before others.
    static let possession: Set<String> = [
        "ai", "avons", "aurais", "aurions", "aurai", "aurons", "ait", "voudrais", "have", "had", "heb", "hebben",
        "habe",
        "hatte", "haben", "hatten", "veux", "aimerais",
    ]
    /// Words passed between a request and its point, in languages that put the verb last.
    static let endFillers: Set<String> = [
        "ik", "we", "wir", "ich", "ook", "auch", "nog", "noch", "graag", "gerne", "gern", "punt", "punkt", "bitte",
        "om", "over", "uber", "wel", "eens", "even", "misschien", "vielleicht", "u", "sie", "ihr", "je", "jullie",
        "dat", "dass", "wenn", "als", "nehmen", "nehmt", "nimm", "setzen", "setzt", "setz", "doch", "mal", "trotzdem",
        "unbedingt", "toch", "zeker", "kort", "kurz", "het", "eventueel", "voor", "gerade", "dringend", "zusammen",
        "samen", "zet", "plaats", "men", "man", "so", "zijn", "is", "mogelijk", "den", "ins", "fijn", "goed", "vor",
        "had", "hatte", "hadden",
    ]
    /// Verbs left behind a point in languages that put the verb last.
    static let auxiliaries: Set<String> = [
        "willen", "kunnen", "laten", "te", "graag", "ook", "mogen", "zu", "wird", "werden", "konnen", "nog",
        "kort", "kurz", "auch", "noch", "zouden", "maar", "niet", "nicht", "om", "eens", "even", "samen", "worden",
        "wordt",
    ]
    /// Words that show Dutch.
    static let dutch: Set<String> = [
        "ik", "wij", "het", "een", "graag", "kunnen", "voor", "ook", "zou", "zouden", "agendapunt", "punten",
        "bespreken",
        "voeg", "mag", "kan", "toe", "vraagt", "om", "over", "vergeet", "zet", "bespreek", "aandacht", "tijd", "mijn",
        "onze", "van", "wel", "agendapunten",
    ]
    /// Nouns behind which a point needs an article or a capital, unless a colon announces it.
    static let bareNouns: Set<String> = [
        "jour", "odj", "agenda", "point", "points", "sujet", "sujets", "theme", "themes", "item", "items", "topic",
        "topics", "punt", "punten", "punkt", "punkte", "agendapunt", "agendapunten", "tagesordnung", "dagorde", "top",
        "tagesordnungspunkt", "suggestion", "suggestions", "proposition", "propositions", "demandes", "diverses",
    ]
    static let prepositions: Set<String> = ["concernant", "sur", "intitule", "suivant", "over", "about", "uber", "zu"]
    /// What names the points announced: `deux points, à savoir …`.
    static let namely = PhraseBook<Void>([
        ((), "à savoir|c'est-à-dire|namely|namelijk|te weten|nämlich|und zwar|en particulier|soit")
    ])
    /// What numbers the points of a list in prose.
    static let enumerators = PhraseBook<Void>(patterns: [
        (
            (),
            """
            d'(une/autre) part|d'abord|tout d'abord|ensuite|puis|enfin|premièrement|deuxièmement|troisièmement|primo|secundo|en (premier/second) lieu|d'un côté|de l'autre|first|firstly|second|secondly\
            |ten eerste|ten tweede|erstens|zweitens
            """
        )
    ])
    /// What moves or praises points that stand already: no point is asked for.
    static let settled = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (passer/passe/passez/passions/avancer/avancez/avance/déplacer/déplacez/décaler/décalez/reculer/reculez/repousser/remonter/remontez/inverser/intervertir/permuter/commencer par/finir par/terminer par/débuter par) (le/les/ce/ces/mon/mes/notre/nos) (point/points/sujet/sujets)\
            |(présenter/présentera/présenterai/présentez/présentera donc) le point (déjà/) (prévu/inscrit/programmé)|(point/points/sujet/sujets) déjà (prévu/prévus/inscrit/inscrits/programmé/programmés/annoncé)\
            |(gardez/garde/gardez-moi/garde-moi/conservez/réservez/réservez-moi) … (pour la suite/pour la prochaine/pour plus tard/pour une autre)\
            |(ordre du jour/odj/programme) … (très bien/parfait/complet/me va/me convient/nous convient/alléchant/passionnant/riche/intéressant/équilibré/me plaît/comme ça)\
            |(move/swap/bring forward/push back) (the/my) (item/items/point/points)|agenda … (looks good/looks fine/looks great/is fine)\
            |(verschuif/verplaats/verschuiven/verplaatsen) (het/de) (punt/agendapunt)|(agenda/dagorde) … (ziet er goed/prima)|(den punkt/die punkte) … (verschieben/vorziehen)|tagesordnung … (passt/gefällt)
            """
        )
    ])
    /// Nouns for what one asks, which are points beside a word of the agenda.
    static let offers: Set<String> = ["demande", "proposition", "suggestion", "question", "idee", "request", "vraag"]
    /// What stands before a noun for points not known yet.
    static let indefinite: Set<String> = [
        "un", "une", "autre", "autres", "petit", "petite", "petits", "seul", "seule", "dernier", "a", "an", "one",
        "another", "een", "nog", "ein", "einen", "noch", "autant", "voila",
    ]
    /// What makes a statement of the words before a comma, so that nothing is announced.
    static let stated: Set<String> = ["est", "sont", "etait", "sera", "suis", "viens", "serai", "is", "are"]
    /// Words of time that ask for it: what follows them is a point if it is a thing.
    static let durations: Set<String> = ["min", "mn", "minutes", "minute"]

    /// `point de vue`: no point.
    static let idioms = PhraseBook<Void>(patterns: [
        (
            (),
            """
            point (de désaccord/d'accord/de divergence/de détail/de vigilance/d'ancrage/presse/d'interrogation/de vue/d'orgue/de départ/commun/noir/final/fort/faible/de rendez-vous/de rencontre)|points (de vue/communs/forts/faibles/noirs)\
            |(met/mettre/mets/mettez) (au point/en place/en copie/à jour/en relation/de côté/entre parenthèses/au crayon)|sujet à|porter (pâle/notre/ma/la parole/notre parole/notre voix)\
            |(noter/notez) (ma/mon/notre/que/la présence/l'absence)|(add/put) (me/us)|prévoir (une chaise/un repas/un couvert)|prévoyez (une/un/des/deux/trois)\
            |prévoir (un/une/deux/trois) (chaise/repas/couvert/place/couverts/chaises/chevalets/personne/personnes)|inscrire (pour/à la/à cette/comme)|inscrivez-moi|inscris-moi|inscrivez-nous\
            |ajoutez-moi|ajoute-moi|(chose/choses) (promise/promises/due/dues/faite/faites/rare)
            """
        )
    ])

    /// What one asks for oneself and the day, and is no point, behind a verb of preparing: `prévoir un plateau`.
    static let provisions: Set<String> = [
        "repas", "couvert", "plateau", "hotel", "chambre", "chaise", "cafe", "ordinateur", "ecran", "projecteur",
        "videoprojecteur", "micro", "connexion", "badge", "parking", "taxi", "menu", "traducteur", "interprete", "me",
        "m", "moi", "mon", "ma", "mes", "que", "qu",
    ]
    /// Asks in a subordinate clause: `si vous voulez bien prévoir …`.
    static let pleas = PhraseBook<Void>(patterns: [
        (
            (),
            """
            si vous (le/) (voulez/vouliez/voudrez/pouvez/pouviez/acceptez/acceptiez/souhaitez/jugez) (bien/) (de/d'/)|si tu (veux/voulais/peux/pouvais/acceptes) (bien/) (de/d'/)\
            |si (cela/ça) (est/vous est) possible de|if you (could/would/can/will)|als (u/je/jullie) (wil/wilt/willen/kan/kunt/kunnen)
            """
        )
    ])
    /// Ranks of points, to tell which is taken back: `le second n'a plus d'objet`.
    static let ranks: [String: Int] = [
        "premier": 0, "premiere": 0, "second": 1, "seconde": 1, "deuxieme": 1, "troisieme": 2, "first": 0, "third": 2,
        "eerste": 0, "tweede": 1, "erste": 0, "ersten": 0, "zweite": 1, "zweiten": 1,
    ]

    /// What makes a point of what was wondered about: `c'est un point que j'inscris`.
    static let insisted = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (un/le) (point/sujet) (que/qui/à) (j'inscris/j'inscrirais/j'aurais inscrit/je porte/nous portons/je pose/je soumets/je demande/inscrire/aborder/traiter)\
            |(mérite/mériterait/vaut/vaudrait) (un point/un échange/un débat)|(point/sujet) à (inscrire/aborder/traiter)
            """
        )
    ])
}
