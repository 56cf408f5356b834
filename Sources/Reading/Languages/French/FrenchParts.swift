extension FrenchTables {
    /// For which part of a meeting somebody comes.
    static let parts = """
        bounds: à partir de, à partir d', à compter de, dès, jusqu'à, jusque, jusqu'aux environs de, pas avant, avant, [pas|seulement|qu'|juste] après, vers
        bounds: aux alentours de, autour de, aux environs de, sur les coups de, [qu'|que] à, [qu'|que] vers
        ranges: de, d', entre
        rangeEnds: à, et, jusqu'à
        limits: seulement, uniquement, que, qu', pas, juste, plutôt, donc, surtout, sauf, hors, non, exclusivement, simplement
        hours: à, sur, pour, dès, d'ici
        moving: [je|j'|nous|on] [m'|me|nous|vous|t'|te|] [arrive|arriverai|arriverais|arrivons|arriverons|arrivera|pars|partirai|partirais|\
            partons|partirons|partira|part|repars|repartirai|repartons|repartirons|repart|quitte|quitterai|quitterais|quittons|quitterons|quittera|\
            file|filerai|filerais|éclipse|éclipserai|sauve|sauverai|rejoins|rejoindrai|rejoindrais|rejoignons|rejoindrons|rejoindra|débarque|\
            débarquerai|débarquons|débarquerons|déconnecte|déconnecterai|connecterai|connecterais|reste|resterai|restons|resterons|restera]
        moving: [devrai|devrais|devrons|dois|devons|vais devoir|allons devoir|serai obligé(e) de|serai contraint(e) de|\
            suis obligé(e) de|suis contraint(e) de|pourrai|pourrons|peux|pouvons|risque de|risque d'|compte|pense] \
            [malheureusement|hélas|juste|seulement|par contre|sans doute|probablement|toutefois|cependant|] \
            [vous|me|m'|nous|] [partir|repartir|quitter|filer|éclipser|sauver|arriver|rejoindre|connecter|déconnecter|rester]
        moving: on [devra|doit|va devoir|pourra|peut] [vous|se|s'|nous|] [partir|repartir|quitter|filer|éclipser|arriver|rejoindre|connecter|rester]
        moving: il [me|nous] [faut|faudra|faudrait] [vous|] [partir|repartir|quitter|filer]
        moving: il [faut|faudra|va falloir|faudrait] que je [vous|m'|] [parte|reparte|quitte|file|éclipse]
        moving: ne [pourrai|pourrons|pourra|peux|peut|pouvons]
        moving: [arrivée|départ|jarrive|jarriverai|arriverai|arriverons|partirai|partirons|repartirai|resterai|quitterai]
          > Je serai présente mais je devrai vous quitter à 14 h 30. = present
        manners: en retard, avec [un peu de|du|un léger|un petit|quelques minutes de|une heure de|une demi-heure de] retard, en cours de route
        manners: en coup de vent, en pointillé(s), par intermittence, par moments, partiellement, en partie, à mi-temps, avant la [fin|clôture]
        manners: avant le(s) [vote(s)|repas|déjeuner], qu'un moment, un petit moment, un court moment, pas [longtemps|jusqu'au bout|jusqu'à la fin]
        manners: pas [pouvoir|] [rester|être là|assister|participer] [jusqu'au bout|jusqu'à la fin|toute la journée|longtemps|tout le temps|\
            tout du long|au début|au tout début|dès le début]
          > Je passerai en coup de vent. = present
        manners: après [le|la] [déjeuner|repas|pause]
        movingManners: plus [tôt|tard], un peu [avant|après|plus tôt|plus tard], en cours de [réunion|séance|matinée|journée|route]
        movingManners: après [le|la|ma|mon|mes|notre|une|un] [café|réunion|rendez-vous|rdv|cours|permanence]
        movingManners: à la [pause|mi-journée|mi-temps], au [déjeuner|dessert|café|repas], [très|assez|un peu|bien] tôt, pour le [déjeuner|repas|café]
        movingManners: [une heure|une demi-heure|trente minutes|un quart d'heure|vingt minutes|30 minutes|30 min|20 min|15 min] [avant|après|plus]
        stretches: une [bonne|grande|petite|] partie [seulement|] de [la|l'|cette|votre|notre] [réunion|séance|journée|matinée|rencontre|après-midi|\
            plénière|assemblée]
        stretches: un bout de la [réunion|séance|journée|matinée|rencontre|plénière]
        stretches: la moitié de la [réunion|séance|journée|matinée|rencontre|plénière]
        stretches: la [première|seconde|deuxième|dernière] [partie|moitié|heure|demi-heure], les deux premières heures
        stretches: [le|au|pour le] début de la [réunion|séance|journée|matinée|rencontre|plénière]
        stretches: [la|pour la] fin de la [réunion|séance|journée|matinée|rencontre|plénière]
        stretches: jusqu'au [repas|déjeuner|café|dessert|vote]
        stretches: l'après-midi, l'aprèm, le matin, la matinée, en matinée, dans la matinée, en début d'après-midi, en fin de matinée
        stretches: en fin d'après-midi, en fin de journée, une demi-journée, [pour|que|qu'] [une|deux|une petite] heure(s)
          > Présente en visio la première heure. = remote
        days: lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain, cet, ce, hier, de
        dates: du, de, prochain, prochaine
        units: h, heure(s), hr, hrs
        noons: midi, minuit, déjeuner, repas, pause, café, dessert
        between: l', la, le, les, environ, vers, grosso, modo, à, peu, près
        ways: gare, aéroport, hôtel, veille, voie, retraite, congé(s), vacances, domicile, maison
        """
}
