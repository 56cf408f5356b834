/// Answers in a roundabout way: by the plate, the screen, the minutes to read, the day of something else. They come
/// right behind the asides; a negation in the phrase itself stands first, so that the longer phrase counts.
extension AttendanceWords {
    static let roundabout: [(AttendanceSignal, String)] = [
        (
            // « Une assiette de plus pour nous ! »: whoever is fed is there.
            .comeThird,
            """
            (une/deux/trois) (assiette/assiettes/chaise/chaises/part/parts/bouche/bouches) (de plus/en plus/supplémentaire/supplémentaires)|(un/deux/trois) (couvert/couverts/plateau/plateaux/repas) (de plus/en plus/supplémentaire/supplémentaires)\
            |(one more/an extra/another) (plate/chair/cup/mouth)|een (bord/stoel) (extra/meer)|(ein gedeck/einen stuhl/einen teller) mehr
            """
        ),
        (
            // « Inutile de prévoir une assiette de plus. » « Count me out for lunch. »
            .noise,
            """
            (inutile/pas la peine/pas besoin/plus besoin/pas nécessaire) (de/d') (prévoir/mettre/ajouter/compter/commander/sortir) (une/un/deux/trois) (assiette/assiettes/chaise/chaises/couvert/couverts/plateau/plateaux/repas/part/parts) (de plus/en plus/supplémentaire/supplémentaires/)\
            |(count/deal/leave) (me/us) out (for/of) (the/) (lunch/dinner/meal/drinks/buffet/visit)|(vous/te) (reparle/reparlerai/parle/parlerai/reparlerons) (du reste/d'autre chose/de tout ça/de tout cela/des autres)\
            |(stuur/stuurt/sturen) (mij/me/ons/) (het/) verslag van|(schickt/schicken sie/sendet) (mir/uns/) das protokoll (der/des/vom/von)|lien (svp/stp/s'il vous plaît/s'il te plaît) (pour/vers/du/de) (le/la/les/l'/) (compte rendu/cr/pv/document/documents/enquête/formulaire)|(écris/écrit/réponds/répond/dicte/tape) (ceci/ce mot/ce message/cela/) depuis (mon/ma/le/la/notre)|non rien|(non/oui/) (pas/) (végétarien/végétarienne/végétariens/vegan/allergique/d'allergie/d'allergies/de régime)\
            |ayant pas encore (arrêté/pris/adopté/défini/fixé/rendu) (sa/son/notre/de/leur) (position/avis/décision)|non (rien/pas de point/pas de points/aucun point/aucune remarque/pas de remarque) (à ajouter/à signaler/à inscrire/de particulier/de spécial/de plus/à ajouter)
            """
        ),
        (
            // « Don't count me out yet. »
            .surelyMaybe,
            "(don't/do not/never/wouldn't) (count/rule/leave) (me/us) out|(try/do) (my/our) best"
        ),
        (
            // « Count me out this time. » « Je tire au flanc. » « ss moi »
            .away,
            """
            (coming/travelling/traveling/travel/paris/the trip/the journey) (is/is sadly/would be/remains) (off the cards/not on the cards/off the table/out of the question)|(count/deal/leave) (me/us) out|(nobody/no one) (is/to/) (spare/to spare/free/available)\
            |(tire/tirerai/tirons/vais tirer) au flanc|(fais/ferai/faisons) l'école buissonnière|(pose/poserai/posons/poserons/fais/ferai) un lapin|(brille/brillerai/brillerons/brillons) par (mon/notre) absence\
            |(m'/nous) (oblige/obligent/contraint/contraignent/condamne/condamnent) à (manquer/rater/louper)|ss (moi/nous)|(zonder/ohne) (mij/ons/mich/uns)|(tel/reken) (deze keer/dit keer) niet op (mij/ons)
            """
        ),
        (
            // « Je vous lirai. » « Ce sera le compte rendu. » « Stuur het verslag maar. »: what one reads who was not there.
            .awayHint,
            """
            (je/nous) vous (lirai/lirons)|(lirai/lirons/lira) … (le/votre) (compte rendu/cr/pv/relevé/procès-verbal)|(ce/ça) sera (donc/) (le/un) (compte rendu/cr/pv)|(me/nous) (contenterai/contenterons/contente/contentons) (du/de lire le/de votre) (compte rendu/cr/pv/relevé)\
            |(attends/attendrai/attendrons/attendons/guetterai) (le/votre) (compte rendu/cr/pv)|the minutes will (do/have to do)|(just/) send (me/us) the minutes|(will/i'll/we'll/forward to) (read/reading) the minutes\
            |(stuur/stuurt) (mij/me/ons/) (het/) verslag|(lees/lezen) (het/jullie/uw) verslag (wel/dan/achteraf/later)|(schickt/schicken sie/sendet) (mir/uns/) das protokoll|(lese/lesen) (ich/wir/dann/) (dann/) das protokoll|das protokoll (reicht/genügt)
            """
        ),
        (
            // « Le jour de notre propre colloque ! » « Op de dag van onze studiedag. » « Ma cheffe n'a pas signé l'ordre de mission. »
            .awayHint,
            """
            (le jour/le jour même/à la date/le même jour) (de/du/de la/que) (notre/nos/mon/ma) (propre/propres/)|(op/dezelfde) (de/) dag (van/als) (onze/mijn) (eigen/)|am (selben/gleichen/) tag (unserer/unseres/wie unsere/wie unser/meiner/meines)\
            |(the/same/very) day (of/as) (our/my) (own/)|(le/les/) jour où (je/nous) (donne/donnons/fais/faisons/enseigne/travaille/travaillons/garde/gardons/consulte)|heures de cours\
            |amusez-vous (bien/sans)|amuse-toi (bien/sans)|have fun|veel plezier|viel (spaß/vergnügen)|ce que (j'aurais/nous aurions/je vous aurais) (écrit/répondu/dit/mis) si|what (i would have/i'd have/we would have) (written/said/answered) if|wat ik (had/zou hebben) (geschreven/geantwoord/gezegd) als|hätte ich (geschrieben/geantwortet/gesagt) wenn\
            |(n'a/n'ont) pas (signé/validé/visé) (mon/l'/ma/notre) (ordre de mission/congé/demande/déplacement/autorisation)|(ordre de mission/autorisation d'absence) (refusé/refusée)|(plus/pas) un (sou/centime/euro) pour (les/nos/mes/des/le) (déplacements/voyages/trajets/billets/déplacement/voyage/train)\
            |(no/not a penny of) (money/budget/funds) (left/) for (travel/trains)|geen (geld/budget) (meer/) voor (verplaatsingen/treinen/reizen)|kein (geld/budget) (mehr/) für (reisen/fahrten)\
            |(rends/rendons/rendrai/ai rendu/avons rendu) (mon/notre) tablier|(tire/tirons/tirerai) (ma/notre) révérence|à l'hôpital … (pour ma/pour mon/pour un/pour une/toute la/avec ma/avec mon/auprès)
            """
        ),
        (
            // « La chaise de notre mouvement restera vide. »
            .awayHint,
            """
            (la chaise/le siège/la place/le fauteuil) (de/du/des/de la) … (sera/restera/demeurera) (donc/hélas/) (vide/vacant/vacante/inoccupé/inoccupée/libre)|(chair/seat) (will be/will stay/will remain/stays) empty|(stoel/zetel) (blijft/zal) leeg|(stuhl/platz) bleibt leer
            """
        ),
        (
            // « La titulaire reprend sa place. »
            .surelyComes,
            """
            (occupé/occupée/tenu/tenue/honoré/honorée) par (sa/son/le/la) titulaire|(la/le/sa/son) titulaire (siégera/viendra/reprend/reprendra/occupera/sera là/sera présente/sera présent)|titulaire en personne
            """
        ),
        (
            // « Je ne vois pas ce qui pourrait m'en empêcher. »
            .surelyComes,
            """
            (missing/skipping) (this/this one/the meeting/your meeting) (is/would be) out of the question|hors de question (de/que je/que nous/pour moi de/pour nous de) (rater/rate/rations/manquer/manque/manquions/louper/loupe) (votre/vos/la réunion/la séance/cette réunion/cette séance)\
            |(vois/voyons/imagine/imaginons) (pas/guère/mal) ce qui (pourrait/pourra/peut/saurait/viendrait) (m'/me/nous/m'en/nous en) (empêcher/retenir/arrêter)|(vois/voyons) (pas/guère) ce qui (m'/me/nous/m'en/nous en) (empêcherait/retiendrait/arrêterait)\
            |can't (think of anything/imagine anything/imagine what/see what/think what) (that/) (would/could/might) (stop/prevent/keep) (me/us)|(zie/zien) niet (in/) wat (mij/me/ons) (zou/kan) (tegenhouden/kunnen tegenhouden)\
            |(wüsste/wüssten/sehe/sehen) nicht was (mich/uns) (abhalten/hindern) (sollte/könnte)
            """
        ),
        (
            // « See you on the screen. » « Installez-moi sur un ordinateur. »
            .remote,
            """
            (j'y/y/) (serai/serons/suis/sommes) en (pixels/hologramme/mode virtuel)|(suivrai/participerai/participe/suis/serai/regarderai/assisterai/écouterai/suivrons/participerons) … depuis (la/ma/mon/le/notre) (cuisine/canapé/salon/lit/chambre/jardin/terrasse/grenier)|(dial/phone/patch) (me/us) in|(be/join/attend/participate) (on/over/by) the phone\
            |télé-participe|téléparticipe|télé-participerai|(me/nous) (conecte/conecterai/connecterai/connecterons)|vous (entendrai/écouterai/regarderai/entendrons/écouterons/suivrai) (de/depuis/d')\
            |(see/seeing/join/joining/meet) you (all/) (on/via/through/from behind) (the/your/my/a/) (screen/screens/zoom/teams/laptop/small screen)|(par/via) (écran interposé/écrans interposés)\
            |(prop/put/stick/stand/sit/plonk/set) (me/us) (up/) (on/in) (a/the/your/somebody's/someone's) (laptop/screen/tablet/ipad/computer)|(suivre/participer/assister/écouter/suis/suivrai) … depuis chez (soi/moi/nous)\
            |(posez/mettez/installez/pose/mets/installe) (moi/nous) sur (un/l'/votre/une/la/le) (écran/ordinateur/ordi/tablette/portable)|zet (mij/me/ons) op (een/het) (scherm/laptop)|stellt (mich/uns) auf (den/einen) (laptop/bildschirm)\
            |(zie/zien) (jullie/je/u/elkaar) op het scherm|(sehen uns/sehe euch/sehe sie) (am/auf dem) bildschirm
            """
        ),
        (
            // « Lien svp ! » « Vous verrez mon plafond. »
            .remoteHint,
            """
            lien (svp/stp/s'il vous plaît/s'il te plaît)|le (même/) lien (que/du mois/de la dernière/d'habitude/de la fois)|(link/zoom link) (please/pls)|link (bitte/graag/aub)\
            |(vous/) (subirez/verrez/apercevrez/contemplerez/devinerez) … (mon/ma/notre) (front/plafond/bibliothèque/cuisine/papier peint/chat)|(vous/te) (regarderai/écouterai/entendrai/regarderons/écouterons) (manger/débattre/parler/de loin/d'ici/de chez)
            """
        ),
        (
            // « moi nan »
            .no, "nan|nope"
        ),
    ]
}
