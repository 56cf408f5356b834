/// More sayings of every day: short messages, answers given in a noun, what keeps people at home, tickets in hand.
extension AttendanceWords {
    static let plain: [(AttendanceSignal, String)] = [
        (
            // Slips of spelling: « Je serais présente le 12. » « je vien » « présant »
            .come,
            """
            (serais/serions/seras) (là/la/présent/présente/présents/présentes/des vôtres/parmi vous/avec vous/deux/trois/de la partie)|y (serais/seras/serions)|viendrais|viendrions|viendré\
            |(participerais/assisterais/participerions/assisterions)|je (vien/vient)|présant|présante|prézent|prézente|(peux/pouvez/peut/pourrez/) compter sur (moi/nous/ma présence/notre présence)|va pour (le/jeudi/cette)\
            |(une/la) (place/chaise) pour (moi/nous/deux)|un couvert pour (moi/nous)
            """
        ),
        (
            // « abscent » « imposible » « Mon emploi du temps est plein. »
            .away,
            """
            abscent|abscente|abscents|absant|absante|imposible|indisponnible|(emploi du temps/agenda/planning) (est/est déjà/) (plein/complet/saturé/rempli/surchargé)
            """
        ),
        (
            // « je peu pas » « No can do. »
            .surelyAway, "(peu/pe/peus) pas|serais pas (là/la/présent/présente/dispo/disponible/libre)|no can do"
        ),
        (
            // « je me conecterai » « Connexion pour moi. »
            .remote,
            "distantiel|conecterai|conecterais|connecterais|vizio|en visoconférence|connexion pour (moi/nous)|(sur/devant) (grand/le grand/un grand) écran"
        ),
        (
            // « ptet » « je sé pas encor »
            .surelyMaybe,
            "peutetre|ptet|ptetre|(sé/sai/c) pas encor|sé pas|(va/vont) dépendre|(tiens/tiendrai) au (jus/courant)|% (de chance/de chances)"
        ),
        (
            // « jviens en trott » « J'ai réservé mon hôtel. » « Je passe après 14 h. » « Je serai le représentant du CEMEA. »
            .come,
            """
            jviens|jvien|jviendrai|jarrive|jparticipe|jserai (là/la/présent/présente)|jsuis (là/la/dispo/partant/partante)|(ai/avons/a) (déjà/) réservé (mon/ma/notre/une/un/l'/nos/mes) (hôtel/chambre/train/trains/billet/billets/place/places/gîte)\
            |(mon/mes/nos/notre) (billet/billets/train/trains/hôtel/chambre/place/places/trajet) (est/sont) (déjà/) (acheté/achetés/pris/prise/réservé/réservée/réservés/payé/payés)\
            |(dors/dormirai/dormons) (à l'hôtel/sur place/la veille/chez)|(passe/passerai/passons/passerons) (en coup de vent/après/vers/en fin/une tête/faire un tour/dire bonjour/vous dire bonjour/dans la)\
            |(suis/serai) (le/la/votre) (représentant/représentante/délégué/déléguée/porte-parole) (de/du/des/d'/cette)
            """
        ),
        (
            // « oki pour moi » « Ma réponse est positive. » « Pas de souci pour moi. » « C'est dans mon agenda. »
            .yes,
            """
            c (bon/ok/noté/parfait)|yep|yup|ouais|ouaip|ouep|oki|okidoki|dac|dacc|dak|daccord|(ma/notre/la) réponse est (positive/favorable)|réponse (positive/favorable)|dans (mon/notre) agenda|dans mes tablettes\
            |(pas de/aucun/aucune/sans) (souci/soucis/problème/problèmes/difficulté/difficultés/contrainte/objection/contre-indication) (pour moi/pour nous/de mon côté/de notre côté/de ma part/de notre part)
            """
        ),
        (
            // « Je ne manquerai ce rendez-vous sous aucun prétexte. »
            .surelyComes,
            "(manquerai/manquerais/raterai/raterais/louperai/louperais/manquerons) … (sous aucun prétexte/pour rien au monde/pour un empire)"
        ),
        (
            // « Ma réponse est négative. » « jpeux pas, taf » « Ça ne va pas être possible. »
            .surelyAway,
            """
            (ma/notre/la) réponse est (négative/défavorable)|réponse négative|par la négative|(jpeux/jpe/jpourrai/jviens/jviendrai/jserai) (malheureusement/) pas|jsuis pas (là/la/dispo/libre)\
            |(va/vais/allons) pas être (possible/là/disponible/présent/présente/des vôtres)|(vais/va/allons) pas pouvoir|(colle/cadre/passe) pas avec|(m'/nous) arrange (pas/guère)\
            |(préfère/vais/dois/devrai) (m'abstenir/rester chez moi/rester à la maison)|hors (course/jeu/circuit)
            """
        ),
        (
            // « Le jeudi je travaille. » « Je garde mes petits-enfants. » « Je me fais opérer le 11. »
            .awayHint,
            """
            travaille (ce jour/ce jeudi/le lundi/le mardi/le mercredi/le jeudi/le vendredi/le samedi/toute la)|le (lundi/mardi/mercredi/jeudi/vendredi/samedi) je (travaille/bosse/donne cours/garde)|bosse|taf\
            |garde (mes/les/mon/ma/nos) (petits-enfants/petits/enfants/petit-fils/petite-fille/fils/fille)|(me fais/me fait/vais me faire) opérer|(suis/serai) (de nuit/d'astreinte/de quart)\
            |(m'est/est/sera/serait/paraît) (très/assez/bien/trop/vraiment/) (difficile/compliqué/délicat) de (venir/me libérer/me déplacer/m'absenter/participer/être)
            """
        ),
        (
            // « Je me connecterais volontiers. »
            .remote,
            "(me/nous) (connecterais/connecterions/brancherais)|(suivrais/suivrions) (à distance/en visio/depuis/en ligne/par)"
        ),
        (
            // « jsp » « Reste à trouver une garde. » « Mon employeur ne m'a pas encore répondu. »
            .surelyMaybe,
            """
            jsp|jsais pas|chais pas|jss pas|reste à (trouver/voir/savoir/convaincre/obtenir/régler/organiser/caler)|encore faut-il|(m'a/m'ont/nous a/nous ont) pas encore (répondu/dit/donné/validé/autorisé/confirmé/accordé)\
            |(vous/te) (confirme/redis/précise/redirai) (ça/cela/le/tout ça/) (demain/lundi/mardi/mercredi/jeudi/vendredi/dès que/sous peu/au plus vite/dans la semaine/ce soir/vite)
            """
        ),
        (
            // « Je voudrais bien venir. » « Je viendrais bien si je trouvais un covoiturage. »
            .surelyMaybe,
            """
            (voudrais/voudrions/aimerais/aimerions) (tant/beaucoup/vraiment/) (venir/être là/être des vôtres/être présent/être présente/être avec vous/me joindre/vous rejoindre)|(viendrais/viendrions) … si\
            |(savons/sait/savent/sais/ignore/ignorons) pas (encore/) (si/qui/quand/lequel/laquelle/combien)|(risque/risquent) (d'/de)|let me check|(will/i'll) check with
            """
        ),
        (
            // « Je suis triste de rater cette réunion. » « I've got a Zoom with the ministry. »
            .away,
            "(rater/manquer/louper) (cette/votre/la réunion/ce rendez-vous/la séance/la plénière)|a (zoom/teams/video) (call/meeting/) with"
        ),
    ]
}
