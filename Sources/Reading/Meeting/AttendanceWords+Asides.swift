/// What only looks like an answer, meals and rooms declined, and answers of a few words. They come before all other
/// tables: of two phrases alike, these count.
extension AttendanceWords {
    static let asides: [(AttendanceSignal, String)] = [
        (
            // « Pas de repas pour moi. » « Dans le contexte présent. » « Je prends part à votre peine. »
            .noise,
            """
            (pas/point/plus) (de/d') (repas/déjeuner/dîner/plateau/couvert/chambre/hôtel/café/viande/porc/gluten/poisson/alcool/vin/dessert/buffet/sandwich/parking/apéro) pour (moi/nous)\
            |non (disponible/disponibles/dispo/libre/libres) (pour/au/à) (le/la/l'/) (déjeuner/repas/dîner/buffet/apéro/visite/pot/cocktail/soirée)\
            |(contexte/état/cas/courrier/message/mail/courriel/climat/temps/instant/moment) présent|(situation/conjoncture/lettre/année) présente|(prends/prenons) part à (votre/ta/leur/sa) (peine/douleur/deuil/tristesse/chagrin/joie)\
            |(plaisir/joie/intérêt/bonheur/honneur/hâte/impatient/impatiente/heureux/heureuse/ravi/ravie/curieux/curieuse) (à/de/d') vous (entendre/écouter/lire)\
            |au premier rang (de/des/du/d')|aux premières loges (de/des/du/d'/pour)|travel (grant/grants/cost/costs/expense/expenses/allowance/allowances/funding/insurance/policy/budget/bursaries)\
            |no (lunch/dinner/meal/hotel/food/parking/room) for (me/us)|geen (lunch/maaltijd/broodje/hotel/kamer) voor (mij/me/ons)|kein (essen/mittagessen/hotel/zimmer) für (mich/uns)
            """
        ),
        (
            // « Nous prenons part à la séance. » « Comme d'habitude, au premier rang ! »
            .come,
            """
            (prends/prenons) part|(serai/serons/suis/) (au premier rang/aux premières loges)|(in the/) front row|op de (eerste/voorste) rij|in der (ersten/vordersten) reihe
            """
        ),
        (
            // « Votre serviteur sera là. » « Représentée par le soussigné. »
            .surelyComes,
            """
            (par/par le/par la) (soussigné/soussignée)|(le/la) (soussigné/soussignée) (viendra/sera/représentera/participera/assistera/siégera/y sera)|c'est (le/la) (soussigné/soussignée) qui|durch (mich/uns) vertreten|door (mij/ons/mijzelf/mezelf) vertegenwoordigd|vertegenwoordigd door (mij/mijzelf/mezelf/ons)\
            |(by/be) (the undersigned/yours truly)|door ondergetekende|durch (den/die) (unterzeichner/unterzeichnerin/unterzeichnenden/unterzeichnende/unterzeichneten/unterzeichnete)
            """
        ),
        (
            // « Non dispo. » « Venir à Paris est au-dessus de mes forces. »
            .surelyAway,
            """
            non (disponible/disponibles/dispo/dispos/libre/libres)|(prends/prenons/prendrai/prendrons/prendra) (donc/malheureusement/hélas/) pas part|au-dessus de (mes/nos) (forces/moyens)|négatif pour (moi/nous)|nicht (verfügbar/abkömmlich/frei)|(am/i'm/are/we're) not (free/around)|neither of us (is/are/can/will)
            """
        ),
        (
            // « Affirmatif ! »
            .yes, "affirmatif|affirmative|positif pour (moi/nous)|bevestigend"
        ),
        (
            // « Je serai sur WhatsApp. »
            .remote,
            "(serai/serons/suis/participe/participerai/suivrai) sur (whatsapp/facetime/messenger/discord/viber)|(whatsapp/messenger) vidéo"
        ),
        (
            // « Il y a un lien Zoom ? »: names a link, and no more.
            .remoteHint, "(un/le/votre/du/d'un/de) lien (zoom/teams/visio/jitsi/meet/skype/webex/vidéo)"
        ),
        (
            // « Inutile de me l'envoyer. »
            .unneeded,
            """
            (inutile/superflu/pas la peine/plus la peine/pas nécessaire/plus nécessaire/pas besoin/plus besoin/pas utile/plus utile) (de/d') (me/nous) (le/la/l'/les) (envoyer/renvoyer/adresser/transmettre/communiquer/donner/expédier/faire parvenir)\
            |(no need/don't bother) (to send/sending) (it/them/me/the)
            """
        ),
        (
            // « Notre bureau désignera sa représentante le 9. »
            .surelyMaybe,
            """
            (désignera/désigneront/désignerons/nommera/nommeront/nommerons/choisira/choisirons/élira/élirons) (son/sa/ses/notre/nos/un/une/le/la/leur) (représentant/représentante/représentants/délégué/déléguée/délégués/délégation/mandataire/porte-parole)\
            |(représentant/représentante/délégué/déléguée/délégation/mandataire) … (sera/seront) (désigné/désignée/désignés/nommé/nommée/choisi/choisie/élu/élue) (le/lundi/mardi/mercredi/jeudi/vendredi/demain/par/en/lors/au/dans/à/la)\
            |(will/shall) (appoint/choose/nominate/elect/pick/name) (a/an/our/its/the/their) (representative/delegate/delegation)|(duidt/duiden/wijst/wijzen/kiest/kiezen) … (vertegenwoordiger/vertegenwoordigster/afgevaardigde)\
            |(choisira/choisirons/décidera/déciderons/décidons/désignera/désignerons/déterminera/verra/verrons/saura/saurons/dira/dirons/nommera) … qui (viendra/ira/sera/participera/nous/représentera/y/assistera/siégera/se)\
            |(decide/choose/see/know/confirm) … who (comes/goes/attends/will/is)|(beslist/beslissen/kiest/kiezen/zien/weten) … wie (komt/gaat/er/ons)|(entscheidet/entscheiden/bestimmt/sehen/wissen) … wer (kommt/fährt/geht/teilnimmt/uns)\
            |(bestimmt/bestimmen/benennt/benennen/wählt/wählen) … (vertreter/vertreterin/delegierten/delegierte)
            """
        ),
    ]
}
