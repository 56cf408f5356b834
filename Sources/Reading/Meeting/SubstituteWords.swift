/// The words with which people name who comes instead; phrases parted by `|`.
enum SubstituteWords {
    /// What stands after the name: `… me remplacera`.
    static let afterName = PhraseBook<Void>(patterns: [
        ((), conjugatedAfter),
        (
            (),
            """
            s'y colle|s'y collera|s'en chargera|y va pour|y va à ma place|y ira pour|y ira à ma place|ira à ma place|vient à ma place|viendra à ma place|tiendra notre siège|tiendra mon siège\
            |occupera notre siège|occupera mon siège|siégera pour nous|prendra mon siège|prendra notre siège|parlera pour nous|fera le déplacement pour|fera le déplacement à ma place\
            |s'est proposé pour me remplacer|s'est proposée pour me remplacer|me remplacera|assurera la représentation|assure la représentation|portera notre voix|portera ma voix|viendra en mon nom\
            |viendra en notre nom|me remplace|me remplacerait|m'y remplacera|nous remplacera|nous remplace|va me remplacer|viendra me remplacer|peut me remplacer|pourra me remplacer\
            |accepte de me remplacer|a accepté de me remplacer|pour me remplacer|pour nous remplacer|pour me représenter|pour nous représenter|me représentera|nous représentera|nous y représentera\
            |m'y représentera|me représente|nous représente|va me représenter|va nous représenter|viendra me représenter|viendra nous représenter|à ma place|à notre place|en mes lieu et place\
            |prendra le relais|prend le relais|de prendre le relais|prendra la relève|prendra ma place|prend ma place|prendra ma suite|portera notre voix|portera ma voix|portera la voix|porte notre voix\
            |me succède|me succédera|me suppléera|me supplée|nous suppléera|assurera mon remplacement|assurera ma suppléance|assurera notre représentation|assure mon remplacement|en mon nom|en notre nom\
            |viendra pour|vient pour|ira pour|sera présente pour|sera présent pour|sera là pour|siégera pour|siégera à ma place|parlera en notre nom|parlera pour nous|sera notre voix\
            |sera notre représentante|sera notre représentant|nous fera l'amitié de venir|se chargera de nous représenter|assistera à la réunion à ma place|se déplacera à ma place\
            |sera présente en mon absence|en mon absence|viendra seule|viendra seul|représentera|représentera l|représentera la|représentera le|représentera notre|est mandaté|est mandatée|mandatée pour\
            |mandaté pour|fera entendre notre voix|tiendra mon rôle|me relaiera|viendra au nom|assistera pour|in my place|in my stead|on my behalf|on our behalf|instead of me|will represent|represents\
            |will stand in|stand in for me|standing in for me|will attend for|will replace me|replaces me|is replacing me|will come instead|will take my place|attends in my place|vervangt mij\
            |vervangt me|zal mij vervangen|zal me vervangen|gaat mij vervangen|in mijn plaats|in onze naam|namens|vertegenwoordigt|zal ons vertegenwoordigen|komt in mijn plaats|neemt mijn plaats in\
            |mij te vervangen|vertritt mich|wird mich vertreten|vertritt uns|wird uns vertreten|an meiner stelle|in meiner vertretung|für mich einspringen|springt für mich ein|kommt für mich\
            |nimmt für mich teil|übernimmt meine vertretung
            """
        ),
    ])
    /// What stands before the name: `représentée par …`.
    static let beforeName = PhraseBook<Void>(patterns: [
        ((), conjugatedBefore),
        (
            (),
            """
            cède mon fauteuil à|cède notre siège à|cède mon tour à|laisse mon siège à|laisse mon fauteuil à|laisse mon tour à|laissons notre place à|passe le flambeau à|passe mon siège à|me suppléera\
            |me suppléeront|me remplaceront|nous représenteront|me représenteront|viendra à ma place|viendront à ma place|représentée par|représenté par|représentés par|remplacée par|remplacé par\
            |remplacer par|représenter par|suppléé par|suppléée par|mandat à|délègue|je délègue|déléguons|nous déléguons|délégué à|je mandate|nous mandatons|mandatons|avons mandaté|ai mandaté|j'envoie\
            |nous envoyons|envoyons|envoie|enverrai|enverrons|vous envoie|vous envoyons|ai demandé à|avons demandé à|ai chargé|avons chargé|je charge|ce sera|ça sera|c'est|sera assurée par\
            |sera assuré par|assurée par|remplaçant|remplaçante|suppléant|suppléante|ma suppléante|mon suppléant|mon remplaçant|ma remplaçante|le remplaçant|sa remplaçante|mon adjointe|mon adjoint\
            |accueillir|confié à|confie ma place à|cède ma place à|cède la place à|cède mon siège à|laisse ma place à|laisse la place à|laisserai ma place à|passe le relais à|passe la main à\
            |passe mon tour à|prise par|tenue par|tenu par|relayée par|relayé par|désigné|désignons|je désigne|a désigné|avons désigné|mettez à ma place|inscrivez à ma place|représentant|représentante\
            |notre représentante|notre représentant|notre déléguée|notre délégué|laisse à|je laisse|notre voix sera portée par|portée par|porté par|par l'intermédiaire de|en la personne de\
            |represented by|replaced by|my substitute|substitute|my deputy|my replacement|instead of me|send|sending|delegate|will be|vertegenwoordigd door|vervangen door|vervanger|vervangster\
            |mijn vervanger|sturen|stuur|vertreten durch|vertretung|ich schicke
            """
        ),
    ])
    /// Coming, said of a third person in the neighbours' languages.
    static let visiting = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (will/is going to) (attend/come/be there/be present/join/go/participate/take part)|is (coming/attending/going/joining)|(komt/gaat) (naar/mee/erheen/er naartoe/)|neemt … deel\
            |zal (komen/aanwezig zijn/er zijn/deelnemen/bijwonen)|(kommt/fährt/reist)|nimmt … teil|wird (kommen/teilnehmen/da sein/anwesend sein/dabei sein)|ist dabei
            """
        )
    ])
    /// What says that nobody comes instead.
    static let denials = PhraseBook<Void>(patterns: [
        (
            (),
            """
            par … votre serviteur|par … votre servante|par moi-même|par (son/sa/notre/le/la) (président/présidente/trésorier/trésorière/secrétaire/délégué/déléguée/directeur/directrice) (votre serviteur/votre servante/moi-même)|personne pour me remplacer|personne pour prendre ma place|personne pour nous représenter|personne pour me représenter\
            |personne ne peut me remplacer|personne ne pourra me remplacer|trouvé personne|ne trouve personne|pas à être remplacée|pas à être remplacé|pas être remplacée|pas être remplacé\
            |sans remplaçant|sans remplaçante|pas de remplaçant|pas de remplaçante|aucun remplaçant|aucune remplaçante|pas remplacée|pas remplacé|pas me faire remplacer|pas nous faire remplacer\
            |pas pu me faire remplacer|sans être remplacée|sans être remplacé|pas de suppléant|pas de suppléante|personne d'autre|pas représenté|pas représentée|pas représentés|ne donne pas pouvoir\
            |sans pouvoir|ni remplaçant|ni suppléant|par mes soins|par moi|personne pour prendre|nobody to replace|no substitute|no one can replace|niemand om|geen vervanger|niemand|keine vertretung\
            |kein ersatz
            """
        )
    ])
    /// What says that one is still looking.
    static let searching = PhraseBook<Void>([
        (
            (),
            """
            chercher quelqu'un|cherche quelqu'un|trouver quelqu'un|trouver un remplaçant|trouver une remplaçante|essayer de me faire remplacer|essaie de me faire remplacer|tenter de me faire remplacer\
            |cherche un remplaçant|cherche une remplaçante|me faire remplacer si possible|peut-être me faire remplacer|puis-je me faire remplacer|peut-on se faire remplacer
            """
        )
    ])
    /// Nouns for people who have no name in the mail.
    static let roles: Set<String> = [
        "president", "presidente", "vice", "tresorier", "tresoriere", "secretaire", "directeur", "directrice",
        "collegue", "suppleant", "suppleante", "adjoint", "adjointe", "deleguee",
        "delegue", "administrateur", "administratrice", "salariee", "salarie", "benevole", "membre", "responsable",
        "coordinatrice", "coordinateur", "correspondante", "correspondant",
        "chargee", "charge", "permanente", "permanent", "camarade", "stagiaire", "colleague", "deputy", "president",
        "chair", "collega", "voorzitter", "kollegin", "kollege", "vorsitzende",
        "remplacante", "remplacant", "quelqu", "referente", "referent", "conseillere", "conseiller", "formateur",
        "formatrice", "elue", "elu", "animateur", "animatrice", "comptable", "juriste", "assistante", "assistant",
        "apprentie", "apprenti", "alternante", "alternant", "cheffe", "chef", "binome", "successeur", "successeure",
        "successor", "assistant", "treasurer", "secretary", "manager", "opvolger", "opvolgster", "penningmeester",
        "nachfolger", "nachfolgerin", "stellvertreter", "stellvertreterin", "representante", "representant",
        "vorsitzender", "vorsitzenden", "geschaftsfuhrer", "geschaftsfuhrerin", "schatzmeister", "schatzmeisterin",
        "voorzitster", "secretaris", "schatbewaarder", "chairman", "chairwoman", "chairperson", "director",
    ]
    /// What may stand before a role.
    static let determiners: Set<String> = [
        "notre", "ma", "mon", "un", "une", "le", "la", "sa", "son", "l", "my", "our", "a", "mijn", "onze", "een",
        "mein", "meine", "unser", "unsere", "eine", "ein",
    ]
}
