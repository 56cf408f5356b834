/// Finds what a mail asks about the meeting itself, in order to answer later: `À quelle heure finit-on ?`
enum MeetingInquiry {
    /// The first sentence that asks for the hour, the place, the meal, the subject; `nil` if none does.
    static func sentence(in sentences: [MeetingSentence]) -> Int? {
        sentences.firstIndex { sentence in
            sentence.lexemes.indices.contains { whole.match(sentence.lexemes, at: $0) != nil } && sentence.isQuestion
                || asks(sentence) && sentence.lexemes.contains { matters.contains($0.folded) }
                    && !sentence.lexemes.contains { office.contains($0.folded) }
        }
    }

    /// A question, with its mark or by its words: `c'est à quel sujet, la réunion`.
    private static func asks(_ sentence: MeetingSentence) -> Bool {
        sentence.isQuestion || sentence.lexemes.indices.contains { asking.match(sentence.lexemes, at: $0) != nil }
    }

    private static let asking = PhraseBook<Void>(patterns: [
        (
            (),
            """
            c'est (à/en/de/pour) (quel/quelle/quels)|c'est (quand/où/quel/quelle/à quelle)|(à/de/dans/pour/en) (quel/quelle) (heure/sujet/salle/endroit/adresse/mois/date/jour/lieu/bâtiment/étage)|(quel/quelle) est (le/la/l'/votre)\
            |(pouvez/pourriez/peux/pourrais) (vous/tu) (me/nous) (dire/préciser/indiquer/rappeler/confirmer/redire/redonner)|(dites/dis/précisez/indiquez/rappelez) (moi/nous) (si/où/quand/comment/à quelle/l'/le/la)\
            |(merci de/veuillez) (me/nous) (dire/préciser/indiquer/rappeler) (si/où/quand/comment/à quelle/l'/le/la)|(aimerais/voudrais/souhaiterais/voudrions/aimerions) (savoir/connaître)|est-ce (que/qu')|y a-t-il\
            |(what time/which room/where is/how long)|(could/can) you (tell/remind) me|(hoe laat/welke zaal/waar is)|(um wie viel uhr/wo ist/wie lange)
            """
        )
    ])

    /// Questions that need no other word: `Qui d'autre vient ?`, `Faut-il apporter quelque chose ?`
    private static let whole = PhraseBook<Void>(patterns: [
        (
            (),
            """
            de quoi (s'agit-il/parle-t-on/il s'agit/est-il question/parlera-t-on/parlerons-nous/va-t-on parler)|c'est (quoi/pour quoi) (la/le/cette/votre/comme)|(à propos/au sujet) de quoi|(qui d'autre/qui/combien de personnes/combien) (vient/viendra/viennent/sera/seront/serons/participe/participera/y aura)|(faut-il/faut il/dois-je/doit-on/devons-nous/peut-on/est-ce que je dois/est-ce qu'il faut/est-ce qu'on doit) (venir/apporter/amener/s'inscrire/réserver/préparer)\
            |(est/a-t-elle/sera) (bien/toujours/) (maintenue/confirmée/annulée/reportée)|(est-elle/sera-t-elle/est-ce que c'est) (bien/toujours/) (maintenue/confirmée/annulée/reportée/maintenu)|(who else/who) (is/will)|wie komt er|wer kommt
            """
        )
    ])
    /// What one asks before one can answer.
    private static let matters: Set<String> = [
        "heure", "heures", "mois", "jour", "date", "salle", "salles", "lieu", "endroit", "ou", "adresse", "etage",
        "batiment", "interphone", "digicode", "code", "badge", "plan", "itineraire", "metro", "bus", "tram", "gare",
        "parking", "garer", "stationnement", "stationner", "repas", "dejeuner", "midi", "cantine", "buffet", "pique",
        "plateau", "menu", "vegetarien", "cafe", "fauteuil", "fauteuils", "accessible", "accessibilite", "ascenseur",
        "rampe", "pmr", "traduction", "interprete", "hotel", "hebergement", "loger", "rembourse", "remboursee",
        "rembourses", "defraiement", "frais", "charge", "sujet", "objet", "theme", "reunion", "rencontre", "seance",
        "visio", "presentiel", "distance", "commence", "debute", "demarre", "termine", "finit", "dure", "duree", "fin",
        "tot", "tard", "chauffee", "climatisee", "wifi", "time", "lunch", "room", "address", "parking", "start",
        "finish", "long", "zaal", "laat", "uur", "lokaal", "eten", "uhr", "raum", "essen", "adresse", "dauert",
    ]
    /// What one asks of the office at any time, and what is no question about the meeting to come.
    private static let office: Set<String> = [
        "cotisation", "cotisations", "compte", "rendu", "cr", "pv", "annuaire", "attestation", "facture", "piece",
        "jointe", "document", "documents", "odj", "ordre", "point", "points", "bijlage", "anhang", "attachment",
        "minutes", "newsletter", "lettre", "site", "liste", "virement", "rib", "adhesion", "subvention",
    ]
}
