/// Sayings of being elsewhere or there in thought only, of wavering, of afar with somebody's help, and of what one no
/// longer needs. They come before all other tables: of two phrases alike, these count.
extension AttendanceWords {
    static let elsewhere: [(AttendanceSignal, String)] = [
        (
            // « Je descends de Lille pour l'occasion. »
            .come,
            """
            (descends/descendrai/descendons/descendrons/monte/monterai/montons/monterons/remonte/débarque) (exprès/tout exprès/pour l'occasion/pour vous voir/depuis/de/du/d')
            """
        ),
        (
            // « Rien ne me ferait manquer cela. »
            .surelyComes,
            """
            (ne/) (vois/voyons/voit) (pas/guère) (pourquoi/quelle raison/comment) (je/nous/on) (ne/) (viendrais/viendrai/serais/serai/participerais/viendrions/viendrons/serions/serons) (pas/)\
            |rien (au monde/) (ne/) (me/nous/m'/) (ferait/fera/feraient) (manquer/rater/louper)|(ferait/fera) (pas/) (manquer/rater/louper) (ça/cela/cette/ce/votre)\
            |nothing (would/will) make me miss
            """
        ),
        (
            // « J'aurais adoré revoir tout le monde. »
            .comeInfinitive,
            "(revoir/retrouver/voir) (tout le monde/toute l'équipe/tous les collègues/les collègues/tout ce petit monde)"
        ),
        (
            // « J'y serai par la pensée. » « De tout cœur avec vous. » « Je reste à la maison. »
            .away,
            """
            (j'y/y/) (serai/serons/suis/sommes/serais/serions) … (par la pensée/en pensée/en pensées/par l'esprit/en esprit)|(j'y/y/) (serai/serons/suis/sommes/serais/serions) (de tout cœur/de cœur) (avec/parmi/à)\
            |(serai/serons/suis/sommes/serais/serions) (avec vous/parmi vous/à vos côtés/des vôtres) (de tout cœur/de cœur/par le cœur)|vous (accompagne/accompagnons/accompagnerai/accompagnerons) … (par la pensée/en pensée)\
            |(i'll/i will/we'll/we will) be (there/with you/) in (spirit/thought/thoughts)|(be/am/i'm/we're) (there/with you/) in (spirit/thought/thoughts)|in gedachten (bij/met/erbij)|in gedanken (bei/mit/dabei)\
            |je (reste/resterai) (à la maison/à domicile/chez moi/chez nous/au lit/au chaud/couché/couchée/alité/alitée/à l'hôpital/auprès de/à son chevet)|on reste (à la maison/chez nous/au chaud)\
            |(serai/serons/suis/sommes) (au boulot/au travail/de l'autre côté du globe/aux antipodes)|(sèche/sécherai/séchons/sécherons/sécher) (la/cette/celle-ci/celle-là/ce coup/la réunion/la séance/votre)
            """
        ),
        (
            // « Impossible de me dédoubler ! » « Je n'ai pas le don d'ubiquité. »
            .surelyAway,
            """
            (laisse/laisserai/laissons) (ma chaise/ma place/mon siège/mon fauteuil/notre place) (aux autres/à d'autres/vide/vacante)|(pas/plus) (un/une/le moindre/la moindre/un seul/une seule/de) (trou/créneau/minute/seconde/case libre/date libre)\
            |(n'ai/n'avons/n'ayant/ai/avons/) (pas/point/toujours pas/pas encore) (reçu/) (le/ce/) (don d'/don de l'/l'/) ubiquité|(sans/faute de/faute du/faute d'avoir) (le don d'/don d'/le don de l'/) ubiquité\
            |(impossible/incapable/pas moyen/ne sais/ne saurais/ne peux/ne pouvant/je ne sais/je ne peux/je ne saurais/nous ne pouvons/nous ne saurions) (pas/hélas/point/) (de/d'/) (me/nous) (dédoubler/couper en/démultiplier/partager en)\
            |(peux/sais/pourrai/peut) pas (me/nous/se) (dédoubler/couper en/démultiplier)|(peux/pouvons/sais/puis/peut) (pas/) être (à deux endroits/en deux lieux/partout/à deux places)|au four et au moulin\
            |(can't/cannot) be in two places|niet op twee plaatsen|nicht an zwei orten|kann mich nicht (zweiteilen/teilen)
            """
        ),
        (
            // « Je suis en tournée d'inspection. » « Ma crèche ferme si je m'absente »: why one stays.
            .awayHint,
            """
            en (soins/rééducation/consultation/chimio/radiothérapie/observation/quarantaine/repérage)|(j'ai/ai) (piscine/poney)|(dans l'/dans un/dans mon) avion|en (vol/mer/croisière/pèlerinage/retraite)|en tournée|(pars/partons/partirai/partirons) (en/à l'étranger/loin)|si je (m'absente/m'en vais/m'éloigne/pars/quitte/lâche/laisse)|(accapare/accaparent/monopolise/monopolisent) (mes/toutes mes)
            """
        ),
        (
            // « Je ne dis pas oui non plus. » « Le printemps me trouve irrésolu. »
            .surelyMaybe,
            """
            (vous/te) (transmettrai/donnerai/communiquerai/rapporterai) (leur/son/sa/le) (verdict/réponse/décision/avis)\
            |(je/nous) (tranche/trancherai/trancherons/tranchons/décide/déciderai/me décide/me déciderai/statue) (ce week-end/ce weekend/bientôt/sous peu/plus tard/samedi/dimanche/demain/lundi/mardi/mercredi/jeudi/vendredi/dans/d'ici/la semaine/ce soir/sous)|en train de (voir/vérifier/négocier/regarder/m'organiser/nous organiser/m'arranger/chercher)|(dis/disons/dirais/dirai) (pas/) (oui/non) (non plus/ni non/ni oui)|(ne/) (dis/disons/dirais) pas (oui/non)|(ne/) dis ni oui ni non|irrésolu|irrésolue|indécis|indécise|indécises|(je/nous) (tergiverse/tergiversons)\
            |(mon/notre) cœur balance|je (balance/flotte) (encore/entre/toujours)|(suis/reste/sommes) (partagé/partagée/partagés/perplexe)|(n'ai/n'avons) pas (encore/) (arrêté/pris) (ma/notre/de) décision\
            |undecided|in two minds|on the fence|besluiteloos|twijfel nog|unschlüssig|schwanke noch|(verdict/réponse/décision) (demain/lundi/mardi/mercredi/jeudi/vendredi/dans/en fin/sous)
            """
        ),
        (
            // « Ma fille me branchera l'ordinateur, il faut cliquer où ? » « Mon visage dans une vignette. »
            .remote,
            """
            (me/m'/nous) (branchera/branche/brancheront/installera/installe/allumera/allume/prêtera/prête/prêtent/ouvrira/réglera/règle) (l'/un/une/son/sa/le/la/mon/ma) (ordinateur/ordi/tablette/visio/webcam/caméra/zoom/portable/application)\
            |cliquer (où/sur quoi/sur le lien/sur votre lien)|(où/sur quoi) (faut-il/dois-je/je dois/il faut/on doit/est-ce qu'il faut) (cliquer/appuyer)|(m'/nous) aider à (me connecter/nous connecter/me brancher)\
            |(dans/depuis/sur) (un carré/une vignette/une lucarne/ma lucarne/votre lucarne/ma petite case/une petite case)|(allumerai/allume/brancherai) (mon/ma/l'/la) (ordinateur/ordi/webcam/caméra/tablette)
            """
        ),
        (
            // « Inutile de m'envoyer le lien »: wants none.
            .unneeded,
            """
            (inutile/superflu/pas la peine/plus la peine/pas nécessaire/plus nécessaire/pas besoin/plus besoin/pas utile/plus utile) (de/d') (m'/nous/me/) (envoyer/renvoyer/adresser/transmettre/communiquer/donner/expédier/faire parvenir/créer/ouvrir/prévoir)\
            |(pas/plus/point) besoin (de/du/d'un/d'une/d'/des)|(ne/) (m'/nous) (envoyez/envoie/adressez/renvoyez) (pas/plus)|(oubliez/oublie/annulez/annule) (le lien/les codes/la visio/le zoom/mon lien)\
            |(no need/no longer need/don't need) (for/to send/the/a)|(geen/niet) … nodig|(brauche/brauchen/benötige) (keinen/keine/kein)
            """
        ),
        (
            // « Merci de me dire si on peut se garer »: asks, and doubts nothing.
            .noise,
            """
            oui ou non|yes or no|ja of nee|ja oder nein|personne ne (pourrait/pourra/peut) (le/la/les/l') (présenter/porter/défendre/traiter)\
            |(je/nous) (reste/restons/resterai/demeure/demeurons) à (votre/ta/vos) (disposition/écoute/côtés)|sera la (bonne/prochaine/dernière/première/suivante/fête/même/seule)|(on/nous) (est/sommes) (deux/trois/quatre/cinq/six) (pour/dans/en tout/sur)|excusez (la/ma/cette/mon/ce/cet) (réponse/retard/délai/silence/lenteur/message/envoi)|(me/nous/m') (dire/indiquer/préciser/confirmer/signaler/faire savoir) si|(dites/dis/indiquez/précisez/signalez/confirmez) (moi/nous) si|(voudrais/aimerais/souhaiterais/voulais/voudrions/aimerions) (juste/bien/aussi/) savoir si\
            |(me demande/demandais) si (on/il/la/le/les/vous/une/un/c'est)|(let me know/tell me) (if/whether)|laat me weten of|(sagt/sagen sie) mir ob\
            |(je/) (ne/) (sais/savons) pas (encore/) (trop/très/vraiment/exactement/au juste/) (ce que/ce qu'/comment/quoi/où/par quel/par quelle/lequel/laquelle)
            """
        ),
        (
            // « Réponse automatique : je n'ai pas accès à ma messagerie. »
            .automatic,
            """
            (n'ai/n'aurai/n'avons/ai/aurai) (pas/plus/que peu) (d'/) accès (à/aux) (ma/mes/mon/nos/notre) (messagerie/mails/courriels/messages/boîte/e-mails)|accès (limité/restreint) (à/aux)\
            |(ne/) (consulte/consulterai/lis/lirai/relève/relèverai) (pas/plus/que rarement) (ma/mes) (messagerie/mails/courriels/messages)|(pour/en cas de) (les affaires courantes/toute question urgente/toute demande urgente/demande urgente)\
            |(pendant/durant) (mon absence/mes congés/cette absence)|(automatic reply/autoreply/out of office/out of the office)|automatisch antwoord|automatische antwort|abwesenheitsnotiz|afwezigheidsassistent
            """
        ),
    ]

    /// Words that speak of a deed of the machine, not of the author: `si le courant tient`, `si elle n'a pas changé`.
    static let machines: Set<String> = [
        "courant", "connexion", "reseau", "wifi", "wi", "internet", "technique", "technologie", "box", "electricite",
        "fibre", "debit", "ligne", "ordinateur", "ordi", "machine", "micro", "son", "camera", "webcam", "batterie",
        "change", "coupe", "plante", "bugge", "bug", "rame", "saute", "gele", "decroche", "deconnecte", "drop", "drops",
        "freeze", "freezes", "cuts", "wegvalt", "hapert", "abbricht", "stockt", "valable", "valide", "fonctionne",
        "marche", "connection", "network", "verbinding", "netwerk",
        "verbindung", "netz", "internetverbinding", "internetverbindung", "technik", "techniek",
    ]

    /// Where one is present that is not the meeting: `présente au tribunal`.
    static let elsewherePlaces: Set<String> = [
        "tribunal", "hopital", "clinique", "ecole", "lycee", "college", "creche", "mairie", "prefecture", "rectorat",
        "ministere", "jury", "audience", "proces", "assises", "formation", "colloque", "congres", "salon",
        "seminaire", "forum", "mariage", "enterrement", "obseques", "bapteme", "soutenance", "soutenances", "examen",
        "examens", "concours", "chantier", "travail", "boulot", "etranger", "inspection", "stage", "foire", "festival",
        "universite", "fac", "chevet", "parlement", "senat", "court", "wedding", "funeral", "conference",
        "hospital", "rechtbank", "ziekenhuis", "begrafenis", "gericht", "krankenhaus", "beerdigung", "hochzeit",
    ]
}
