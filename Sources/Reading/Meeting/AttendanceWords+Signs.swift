/// Signs of coming and of staying away in what people say of luggage, days off, diaries and trains.
extension AttendanceWords {
    static let signs: [(AttendanceSignal, String)] = [
        (
            // « Ma valise est prête ! » « J'ai posé ma RTT. » « J'ai tout annulé pour venir. »
            .come,
            """
            (valise/valises/sac/bagages) (est/sont/) (déjà/) (prête/prêtes/prêt/prêts/bouclée/bouclées/faite/faites)|(posé/pris/obtenu/prends/pose/poserai) (ma/une/un/mon) (rtt/récup/demi-journée/congé exprès/jour exprès)\
            |la (participation/présence) de (notre/nos/l'association/l'équipe/la fédération)|(quitterai/quitterons/dois quitter/devrai quitter/devrons quitter) (la réunion/la séance/la salle/les débats) (à/vers/avant/un peu/après)\
            |(annulé/décalé/déplacé/repoussé/bousculé/déprogrammé/chamboulé) … (pour venir/pour être/pour participer/pour assister/pour pouvoir)
            """
        ),
        (
            // « Je ne voudrais rater cette occasion pour rien au monde. »
            .surelyComes,
            """
            (je/nous) (ne/) (voudrais/voudrions/veux/voulons/saurais/saurions) (pas/surtout pas/) (rater/manquer/louper) (cette/cela/ça/ce/la/une/votre/pareille/un)
            """
        ),
        (
            // « Ça ne rentre pas. » « Nous ne pourrons pas envoyer de représentant. »
            .surelyAway,
            """
            (ça/cela) (ne/) (rentre/colle/cadre/tient) pas|(horaires/horaire/dates/date/jour/créneau) (ne/) (colle/collent/conviennent/convient/cadrent/cadre/correspondent/vont) pas\
            |(ne/) (pourrons/pourrai/pouvons/peux/pourra/peut) (malheureusement/hélas/) pas (envoyer/déléguer/mandater/dépêcher) (de/quelqu'un/un/une/personne)|aucun (représentant/délégué)|aucune (représentante/déléguée)\
            |je passe (pour cette fois/cette fois/ce coup-ci/ce coup ci/sur cette)|(pas/plus) (envie/la force/le courage/l'énergie) de (venir/me déplacer/faire le voyage/faire le trajet/voyager)
            """
        ),
        (
            // « Ma voiture est en panne. » « Je suis attendue au tribunal. »
            .awayHint,
            """
            (voiture/auto/véhicule/camionnette) (est/) (en panne/au garage/hors service/hs)|(n'y a/y a) (plus/pas/aucun) (de/) (train/trains/bus/car/vol/transport/transports/liaison)|pas de train|train (supprimé/annulé)\
            |(suis/serai/sommes/serons) (attendu/attendue/attendus/convoqué/convoquée/requis/requise) (au/à la/à l'/en/chez/devant/ailleurs)|me remets (de/d'/doucement)|dans tous les sens\
            |(suis/deviens) (maman/papa/mère/père/grand-mère/grand-père) depuis|(accouché/accouche)|dégât des eaux|(inondé/inondée/cambriolé/cambriolée)
            """
        ),
        (
            // « Mon visage apparaîtra sur votre mur. »
            .remote,
            """
            (visage/tête/binette/trombine/image) (apparaîtra/s'affichera/surgira/sera) (sur/à l'écran/dans)|par (ordinateur/ordi/tablette/smartphone)|via (mon/un/l') (ordinateur/ordi/tablette/smartphone)
            """
        ),
        (
            // « Rien n'est décidé de notre côté. » « Notre bureau en décidera jeudi. »
            .surelyMaybe,
            """
            rien n'est (encore/) (décidé/arrêté/fixé/joué/acté/fait/calé/tranché)|rien (de/d') (encore/) (décidé/arrêté/fixé/acté)|(en/) (décidera/décideront/tranchera/trancheront/statuera/statueront/débattra) (demain/lundi/mardi/mercredi/jeudi/vendredi/la semaine/sous/bientôt)
            """
        ),
    ]
}
