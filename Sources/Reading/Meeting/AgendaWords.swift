/// The words with which people ask for a point of the agenda, in four languages; phrases parted by `|`.
enum AgendaWords {
    /// How a trigger takes its object.
    enum Trigger: Hashable, Sendable {
        /// What follows is the point, in a sentence that asks: `parler de`, `évoquer`.
        case asksFor
        /// What follows is the point, in a sentence that asks and speaks of the agenda: `prévoir`, `proposer`.
        case mayAskFor
        /// What follows is the point, in any sentence: `à l'ordre du jour :`, `point sur`.
        case names
        /// The point stands before, up to a word that asks: `… op de agenda zetten`.
        case ends
        /// What follows is the point, behind a colon: `mes envies :`.
        case announces
        /// The point stands before: `… mérite un débat`.
        case deserves
        /// What follows is the point, if the author asks for it after: `Quid du site ? Il faudrait en parler.`
        case wonders
    }

    static let triggers = PhraseBook<Trigger>(
        patterns: triggerPatterns + [
            (
                .asksFor,
                """
                ajouterais|ajouterai|ajouterions|rajouterais|inscrirais|inscririons|évoquerais|aborderais|parlerais de|parlerais du|parlerais des|parler de|parler du|parler des|parler d|parle de|parle du\
                |parle des|parle d|parlions de|parlions du|parlions des|parlions d|parlait de|parlait du|parlait des|causer de|causer du|causer des|reparler de|reparler du|reparler des|évoquer|évoque\
                |évoquions|évoquée|évoqué|évoquées|évoqués|aborder|aborde|abordions|abordé|abordée|abordés|abordées|traiter|traite|traitions|traité|traitée|traités|traitées|discuter de|discuter du\
                |discuter des|discuter|discutions de|discute de|discute du|discute des|discuté|discutée|discutés|discutées|débattu|débattue|débattus|examiné|examinée|examinés|mis à l'ordre du jour\
                |mise à l'ordre du jour|mis à l'odj|rediscuter de|rediscuter du|rediscuter des|creuser|approfondir|étudier|clarifier|débattre|échanger sur|échanger autour de|échange sur|échangions sur\
                |débattre de|débattre du|débattre des|revenir sur|revienne sur|revenions sur|réfléchir à|réfléchir sur|travailler sur|faire le point sur|fasse le point sur|faire un point sur\
                |fasse un point sur|ajouter|ajoute|ajoutez|rajouter|rajoute|rajoutez|ajouté|ajoutée|ajoutés|inscrire|inscrivez|inscris|inscrit|inscrite|inscrits|inscrites|mettre à l'ordre du jour|inclure\
                |intégrer|consacrer une séquence à|consacre enfin une vraie séquence à|séquence à|séquence sur|temps à|temps sur|moment pour|moment à|moment sur|examiner|examine|examinions\
                |poser la question de|poser la question du|poser la question des|soulever|consacrer un temps|consacrer du temps|consacrer un moment|consacrer une séquence|consacrer quelques minutes\
                |consacrer cinq minutes|prendre un moment|prendre le temps|accorder un temps|accorder du temps|réserver un temps|réserver un moment|mentionner|mention de
                |discuss|talk about|raise|bring up|het hebben over|praten over|spreken over|sprechen über|reden über|diskutieren über
                """
            ),
            (
                .mayAskFor,
                """
                n'oubliez pas|n'oublions pas|ne pas oublier|pense à|pense au|pense aux|pensons à|pensons au|pensons aux|mettre|mettez|mets|mette|mettions|noter|notez|prévoir|prévoyez|porter|glisser\
                |soumettre|proposer|propose|proposons|proposera|suggère|suggérons|suggérer|demande|demandons|présenter|add|put|include|cover|address
                """
            ),
            (
                .names,
                """
                point sur|points sur|point relatif à|point relatif au|point relatif aux|point concernant|point intitulé|point suivant|points suivants|point au sujet de|point à propos de|point consacré à\
                |point consacré au|sujet suivant|sujets suivants|question suivante|questions suivantes|point|points|sujet|sujets|ordre du jour|odj|o.d.j|ajout|ajouts|à ajouter|à inscrire|à mettre|à prévoir\
                |à l'ordre du jour|à l'odj|thème|thèmes|demande d'inscription|demandes|suggestion|suggestions|proposition|propositions|question diverse|questions diverses|séquence|inscription|agenda item\
                |agenda items|item|items|topic|topics|for the agenda|agendapunt|agendapunten|the agenda|de agenda|punt|punten|tagesordnung|tagesordnungspunkt|tagesordnungspunkte|punkt|punkte|top\
                |inscription d'un point relatif à|inscription d'un point sur|inscription de|inscription du|inscription des
                """
            ),
            (
                .ends,
                """
                op de agenda|op de dagorde|bespreken|besproken|toevoegen|agenderen|aankaarten|auf die tagesordnung|auf der tagesordnung|besprechen|ansprechen|aufnehmen|zur sprache bringen|thematisieren\
                |hinzufügen|ergänzen
                """
            ),
        ])

    /// What shows that a sentence speaks of the agenda.
    static let nouns: Set<String> = [
        "ordre", "odj", "point", "points", "seance", "liste", "programme", "dagorde", "sujet", "sujets", "theme",
        "themes", "menu", "discussion", "debat",
        "agenda", "item", "items", "topic", "tagesordnung", "inscription",
    ]
    /// What shows that something is asked for.
    static let requests = PhraseBook<Void>(patterns: [
        ((), requestPatterns),
        (
            (),
            """
            et si nous|et si on|et si l'on|si nous|pour l'ordre du jour|pour l'odj|ajouterais|inscrirais|évoquerais|mérite|méritent|mériterait|mériteraient|devrait être|devraient être|pourrait être\
            |pourraient être|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|tu peux|vous pouvez|peut-on|peut on|pourrait-on|pourrions-nous|on pourrait|on peut|pourra-t-on|pouvons-nous|serait-il possible\
            |est-il possible|serait-ce possible|serait bien|serait bon|serait utile|serait intéressant|il faut|il faudrait|faut|faudrait|faudra|aimerais|aimerions|aimerait|souhaiterais|souhaiterions\
            |souhaiterait|souhaite|souhaitons|voudrais|voudrions|voudrait|veux|propose|proposons|proposerai|proposera|demande|demandons|demanderais|merci de|merci d|n'oublions pas|n'oubliez pas|pensez à\
            |ne pas oublier|svp|stp|s'il vous plaît|s'il te plaît|insister pour|d'insister|insister|insiste pour|insistons pour|ne serais pas opposé|ne serais pas opposée|aurions souhaité|aurions aimé\
            |aurais souhaité|aurais aimé|avons souhaité|serais heureuse|serais heureux|si possible|si on pouvait|si l'on pouvait|ajoutez|ajoute|rajoutez|rajoute|inscrivez|inscris|mettez|mets|prévoyez\
            |veuillez|tient à|tenons à|tiens à|suggère|suggérons|à ajouter|à inscrire|à mettre|à prévoir|inscrire|ajouter|rajouter|désire|désirons|réclame|réclamons|je note|prévoir|envie de\
            |j'ai un point|nous avons un point|peut-on enfin|il me paraît|il me semble|il nous paraît|sollicite|sollicitons|pensons qu'il|plaide pour|bonne occasion|could we|could you|can we|can you\
            |please|would like|i'd like|we'd like|kunnen we|kan je|kan u|kunt u|graag|gelieve|wil ik|willen we|könnten wir|können wir|könnten sie|können sie|bitte|möchte|möchten|würde gerne\
            |would suggest|suggest|propose
            """
        ),
    ])
    /// Words passed between a trigger and its object.
    static let fillers = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (sans/malgré) (moi/nous/notre absence/mon absence)|(de/pour) (la/cette/notre/votre) (réunion/séance/plénière)\
            |un point (d'information/d'étape/info/rapide/de situation/d'actualité) (sur/concernant)|(de/d') (mettre/porter/poser/examiner/faire figurer/faire un point sur/revenir sur/échanger sur/débattre de/discuter de)|(de la/encore de la/une/une petite/un peu de/une toute petite) place (pour/à)|(du/encore du/un peu de) temps (pour/à)|un (créneau/moment/instant) (pour/à)\
            |(au/à l'assemblée du) groupe|(aux/à tous les) (membres/collègues/autres/adhérents/associations/présents)|à (l'assemblée/la plénière/tous/toutes/la discussion/la réunion)\
            |we|wij|wir|d'une part|d'abord|premièrement|en premier lieu|primo|tout d'abord|übrigens|trouwens|overigens|außerdem|pas|plus|dans (l'ordre du jour/l'agenda/le programme)|au programme|à la liste|au débat\
            |sur (la table/l'agenda)|une fois pour toutes|absolument|(vraiment/sérieusement/franchement/longuement/plus longuement/au moins/en priorité/enfin)\
            |(nur/doch/mal/trotzdem/unbedingt/bitte/kurz/auch/noch/dringend)|(ook/nog/even/eens/zeker/kort/toch/graag/absoluut/wel)|(also/again/really/properly/quickly/at last)|to the list|en débat\
            |en discussion|aussi|également|enfin|bien|notamment|svp|stp|s'il vous plaît|s'il te plaît|tout de même|quand même|malgré tout|à l'ordre du jour|à l'odj|à l'agenda|à notre ordre du jour\
            |au menu|de la réunion|de notre réunion|un point sur|un point|le point|le point suivant|la question suivante|le sujet suivant|les points suivants|les sujets suivants|deux points|trois points\
            |deux sujets|trois sujets|un sujet|un temps d'échange sur|un temps sur|un temps pour|un temps pour parler de|un moment pour|un moment pour parler de|un échange sur|une discussion sur\
            |un débat sur|de nouveau|à nouveau|rapidement|ensemble|un peu|donc|si possible|cette fois|encore|brièvement|ceci|cela|relatif à|relatif au|relatif aux|concernant|intitulé|intitulée\
            |consacré à|consacré au|sur|suivant|suivants|suivante|parler de|parler du|parler des|parler d|évoquer|aborder|d'inscrire|d'ajouter|d'aborder|d'évoquer|de parler de|de parler du|de parler des\
            |d'inscrire à l'ordre du jour|que l'on|qu'on|un mot de|un mot sur|quelques mots sur|l'inscription de|l'inscription du|l'inscription des|l'inscription d'un point sur\
            |l'inscription d'un point relatif à|l'ajout de|l'ajout du|l'ajout des|l'ajout d'un point sur|y|en séance|pour ma part|de notre côté|to the agenda|on the agenda|the following|an item on\
            |a point on|a point about|briefly|also|over|über|entre autres|the topic of|the issue of
            """
        )
    ])
    /// Prepositions dropped from the head of an object.
    static let heads: Set<String> = [
        "de", "du", "des", "d", "a", "au", "aux", "sur", "que", "qu", "pour", "about", "of",
    ]
    /// Where an object ends without a mark.
    static let stops = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (serait/paraîtrait/semblerait/est/paraît/s'impose/s'imposerait/mériterait/ferait/me paraîtrait/nous paraîtrait/me semblerait/nous semblerait/m'intéresserait/nous intéresserait/ne serait/me ferait) (bienvenu/bienvenue/le/la/pas/utile/opportun/nécessaire/indispensable/souhaitable/précieux/appréciable/important/urgent/plaisir/du bien/beaucoup/chouette/sympa/top/judicieux)\
            |s'impose|s'imposerait|m'intéresserait|nous intéresserait|au programme|à la liste|sur la table|dans le programme|dans la liste|on the list|to the list|while we|would be|que j'avais|que je\
            |que nous avions|op de (dagorde/lijst)|soient (enfin/bien/aussi/également/) (débattues/débattus/abordées/abordés/traitées/traités/discutées/discutés/inscrites)|quelque part|though\
            |qui (n'a/n'ont/n'est/ne/me/m'/nous/est/sont/a/mérite)|as (an agenda item/a topic/an item/a point)|comme (point/sujet/thème)|als (punt/agendapunt/thema/punkt/tagesordnungspunkt)|toe aan\
            |n'y figure|ne figure|n'apparaît|à l'ordre du jour|à l'odj|au menu|à notre ordre du jour|à l'agenda|dans l'ordre du jour|svp|stp|s'il vous plaît|s'il te plaît|si possible|si le temps\
            |si vous en avez|si on a le temps|si on peut|s'il reste|merci|lors de|lors du|pendant la réunion|au cours de la réunion|pour la prochaine|à cette réunion|à la réunion|ce jour-là|serait utile\
            |serait bienvenu|serait bienvenue|serait le bienvenu|serait intéressant|me semble|me paraît|nous semble|nous paraît|car|puisque|parce que|parce qu|mais|c'est|j'en|je vous|je peux|je présente\
            |avant de|en fin de séance|en fin de réunion|en début de|en questions diverses|dans les questions diverses|to the agenda|on the agenda|please|if possible|op de agenda|aan de agenda\
            |auf die tagesordnung|zetten|soit inscrit|soit inscrite|soient inscrits|soient inscrites|soit abordé|soit abordée|soient abordés|soient abordées|soit évoqué|soit évoquée|soit traité\
            |pcq|psk|pask|pour (une fois/changer/finir/commencer/terminer/conclure)|une bonne fois|(serait/serait fort/serait très/seraient) (apprécié/appréciée/appréciés/appréciées/bienvenus/bienvenues/génial/formidable/parfait/bienvenu/bienvenue)|(ça/cela) (nous/m'/me/vous/leur/les/serait/ferait/devient/commence/presse/bouge/chauffe/traîne/urge/fait)|ce serait (bien/bon/super/sympa/top/utile/chouette)|si (vous/tu) (le/) (voulez/vouliez/pouvez/pouviez/veux/peux/acceptez/souhaitez)\
            |soit traitée|soit discuté|soit discutée|soit mis|soit mise|et aussi|ainsi que sur|avec vous|avec tout le monde|tous ensemble|bien cordialement
            """
        )
    ])
    /// After a comma, these words start something else than more of the object.
    static let commaStops: Set<String> = [
        "faut", "faudrait", "faudra", "car", "dont", "comme", "mais", "c", "ce", "si", "puisque", "on", "je", "j",
        "nous", "il", "elle", "qui", "ou",
        "pour", "parce", "en", "et", "svp", "stp", "merci", "s",
        "lors", "afin", "sans", "avec", "oublie", "tu", "vous", "quand", "ca", "cela", "chez", "tres", "sujet", "qu",
        "voire", "notre", "non", "que", "auquel", "sur", "bien",
        "surtout", "notamment", "at", "which", "as", "if", "please", "since", "because", "we", "i", "dank", "bedankt",
        "danke", "wenn", "als", "puis", "point", "j'ai", "dank", "aub", "graag", "bitte", "thanks", "so", "then",
        "omdat", "mes", "mon", "ma", "plutot", "quitte", "histoire", "vu", "tant", "want", "denn", "weil", "da", "und",
        "vous", "elle", "personne",
    ]
    /// Words that count the points to come.
    static let counts: [String: Int] = [
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "2": 2, "3": 3, "4": 4, "5": 5, "two": 2, "three": 3, "twee": 2,
        "drie": 3, "zwei": 2, "drei": 3,
    ]
    /// Plural nouns: a list after them is parted at `et`.
    static let plurals: Set<String> = [
        "points", "sujets", "questions", "demandes", "propositions", "suggestions", "choses", "themes", "ajouts",
        "items", "topics", "punten", "punkte", "agendapunten", "suivants", "suivantes", "envies", "idees", "souhaits",
        "voeux", "themen", "vorschlage", "themenvorschlage", "wunsche", "onderwerpen", "voorstellen", "ideas",
        "suggestions", "priorites", "demandes", "following", "seconde",
    ]
    /// Nouns that announce one point: a list after them is one.
    static let singulars: Set<String> = [
        "point", "sujet", "item", "topic", "punt", "agendapunt", "punkt", "tagesordnungspunkt", "theme", "thema",
        "temps",
        "debat", "discussion",
    ]
    /// Nouns for points, which are none.
    static let generic: Set<String> = [
        "un", "une", "le", "la", "les", "l", "des", "point", "points", "sujet", "sujets", "question", "questions",
        "chose", "choses", "quelque", "remarque", "remarques", "autre", "autres", "demande", "demandes", "suggestion",
        "suggestions", "proposition", "propositions", "idee", "idees", "theme", "themes", "petit", "petite",
        "plusieurs",
        "quelques", "diverses", "a", "an", "the", "item", "items", "few", "couple", "of", "thing", "things", "topic",
        "topics", "liste", "agenda", "programme", "seance", "votre", "vos", "mon", "ma", "mes", "dessus", "ci", "een",
        "punt", "punten", "twee", "vraag", "het", "ein", "einen", "zwei", "punkte", "punkt", "thema", "themen", "y",
        "suivant", "suivante", "suivants", "suivantes", "divers", "everything", "something", "it", "this", "that",
        "aub", "svp", "stp", "bitte", "please", "definitif", "provisoire", "graag",
    ]
    /// Ordinals that open one of the points announced.
    static let ordinals: Set<String> = [
        "premiere", "premier", "premierement", "seconde", "second", "deuxieme", "deuxiemement", "troisieme",
        "troisiemement", "dabord", "abord", "ensuite", "enfin", "autre",
    ]
    /// What says that nothing follows.
    static let nothing: Set<String> = [
        "rien", "neant", "aucun", "aucune", "ras", "nothing", "none", "niets", "nichts", "geen", "pas", "r",
    ]
}
