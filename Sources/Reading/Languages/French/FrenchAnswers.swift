extension FrenchTables {
    /// Yes, no, and the verbs that make a claim of an infinitive.
    static let answers = """
        modal: confirmée, confirme, confirmons, peux, peut, pouvons, pourrai, pourrons, pourra, pourront, puis, puisse, pouvoir, pu, vais
        modal: allons, va, tiens à, tenons à, compte, comptons, accepte de, accepterai, serai en mesure, suis en mesure, veux, voulons, souhaite
        modal: souhaitons, prévu de, prévois de, prévoyons de, heureux de, heureuse de, ravi de, ravie de, m'arrange pour, aurai le plaisir
        modal: aurai plaisir, réussi à, réussirai à, arrive à, arriverai à, parviens à, sera en mesure, ne manquerai pas de, finalement pouvoir
        modal: me réjouis de, m'interdit, interdit
        answering: dire, répondre, confirmer, savoir, me prononcer, nous prononcer, promettre, garantir, décider, me décider, trancher
        answering: me positionner, m'engager, nous engager, donner une réponse, assurer, vous l'assurer, prévoir
        yes: affirmatif, affirmative, positif pour [moi|nous]
        yes: évidemment
        # A yes, unless what was refused is something else that keeps one away
        yes: impossible [de|d'y] [refuser|dire non|résister|décliner], comment [refuser|dire non|résister]
        yes: comment [pourrais-je|pourrions-nous|puis-je|aurais-je pu] [refuser|dire non|résister]
        yes: [je ne|nous ne|ne|] [peux|pouvons|pourrais|puis] pas [refuser|décliner|résister|dire non]
          > Impossible de refuser. = present
        yes: chiche, tope là, [le|] rendez-vous est [pris|noté]
          > Chiche ! = present
        yes: tout bon, tout bon pour [moi|nous], nickel, niquel, impec, c'est parti pour [le|jeudi|lundi|mardi|mercredi|vendredi|samedi]
        yes: ça [colle|joue|me va|nous va|m'arrange]
          > C'est tout bon pour moi. = present
          > Le 12 c'est nickel. = present
          > C'est parti pour le 12 ! = present
        yes: c [bon|ok|noté|parfait], yep, yup, ouais, ouaip, ouep, oki, okidoki, dac, dacc, dak, daccord
        yes: [ma|notre|la] réponse est [positive|favorable], réponse [positive|favorable], dans [mon|notre] agenda, dans mes tablettes
        yes: [pas de|aucun(e)|sans] [souci(s)|problème(s)|difficulté(s)|contrainte|objection|contre-indication] \
            [pour moi|pour nous|de mon côté|de notre côté|de ma part|de notre part]
          > oki pour moi = present
          > Ma réponse est positive. = present
          > Pas de souci pour moi. = present
          > C'est dans mon agenda. = present
        yes: je confirme, nous confirmons, oui, ok, okay, d'accord, entendu, c'est noté, bien noté, noté, parfait, ça marche, ça roule
        yes: c'est bon, pas de souci(s), pas de problème, sans problème, sans souci, aucun souci, aucun problème, bien entendu, absolument
        yes: bien sûr, vendu, +1
        no: nan
          > moi nan = absent
        no: non, hélas non, malheureusement non, non hélas
        # « Croisons les doigts ! »: open alone, and a mere wish beside a claim
        wish: [croise|croisons|croisez] [tous|] les doigts, touchons du bois, je touche du bois
        automatic: [n'ai|n'aurai|n'avons|ai|aurai] [pas|plus|que peu] [d'|] accès [à|aux] [ma|mes|mon|nos|notre] \
            [messagerie|mails|courriels|messages|boîte|e-mails]
        automatic: accès [limité|restreint] [à|aux]
        automatic: [ne|] [consulte|consulterai|lis|lirai|relève|relèverai] [pas|plus|que rarement] [ma|mes] \
            [messagerie|mails|courriels|messages]
        automatic: [pour|en cas de] [les affaires courantes|toute question urgente|toute demande urgente|demande urgente]
        automatic: [pendant|durant] [mon absence|mes congés|cette absence]
          > Réponse automatique : je n'ai pas accès à ma messagerie. = none
        automatic: actuellement absent(e), actuellement en congé(s), à mon retour, pour toute urgence, en cas d'urgence, absent du bureau
        automatic: absente du bureau, réponse automatique, message automatique, absence du bureau
        """
}
