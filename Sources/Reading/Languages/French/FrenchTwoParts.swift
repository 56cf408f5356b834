extension FrenchTables {
    /// Phrases in two parts with other words between; they come before all others, and in any order of signals.
    static let twoParts = """
        surelyMaybe: [représentant(e)|délégué(e)|délégation|mandataire] … [sera|seront] [désigné(e)|désignés|nommé(e)|choisi(e)|élu(e)] \
            [le|lundi|mardi|mercredi|jeudi|vendredi|demain|par|en|lors|au|dans|à|la]
        surelyMaybe: [choisira|choisirons|décidera|déciderons|décidons|désignera|désignerons|déterminera|verra|verrons|saura|saurons|dira|\
            dirons|nommera] … qui [viendra|ira|sera|participera|nous|représentera|y|assistera|siégera|se]
        surelyComes: [mon|notre] non … [devient|devienne|se transforme en|se change en|est devenu] [un|] oui
          > Mon non devient un oui. = present
        away: [mon|notre] oui … [devient|devienne|se transforme en|se change en|est devenu] [un|] non
        away: [suis|serai|serons|sommes] [présent(e)|présents|là] [de cœur|en pensée(s)|par la pensée|par le cœur]
          > Mon oui devient un non. = absent
        remote: [serai|serons|suis|sommes] [la|le|une|un] [petite vignette|vignette|petit carré|petite fenêtre|petite voix|voix]
          > Je serai la petite vignette en bas. = remote
        awayHint: [lirai|lirons|lira] … [le|votre] [compte rendu|cr|pv|relevé|procès-verbal]
        awayHint: à l'hôpital … [pour ma|pour mon|pour un|pour une|toute la|avec ma|avec mon|auprès]
        awayHint: [la chaise|le siège|la place|le fauteuil] [de|du|des|de la] … [sera|restera|demeurera] [donc|hélas|] \
            [vide|vacant(e)|inoccupé(e)|libre]
          > La chaise de notre mouvement restera vide. = absent
        remote: [j'y|y|] [serai|serons|suis|sommes] en [pixels|hologramme|mode virtuel]
        remote: [suivrai|participerai|participe|suis|serai|regarderai|assisterai|écouterai|suivrons|participerons] … depuis [la|ma|mon|le|\
            notre] [cuisine|canapé|salon|lit|chambre|jardin|terrasse|grenier]
        remote: [suivre|participer|assister|écouter|suis|suivrai] … depuis chez [soi|moi|nous]
        # « Vous verrez mon plafond. »
        remoteHint: [vous|] [subirez|verrez|apercevrez|contemplerez|devinerez] … [mon|ma|notre] \
            [front|plafond|bibliothèque|cuisine|papier peint|chat]
        away: [j'y|y|] [serai|serons|suis|sommes|serais|serions] … [par la pensée|en pensée(s)|par l'esprit|en esprit]
        away: vous [accompagne|accompagnons|accompagnerai|accompagnerons] … [par la pensée|en pensée]
          > J'y serai par la pensée. = absent
        come: [annulé|décalé|déplacé|repoussé|bousculé|déprogrammé|chamboulé] … [pour venir|pour être|pour participer|pour assister|\
            pour pouvoir]
          > J'ai tout annulé pour venir. = present
        awayHint: en [visio|visioconférence] … avec [mes|nos] [étudiants|étudiantes|élèves|stagiaires|équipes]
        surelyComes: [manquerai|manquerais|raterai|raterais|louperai|louperais|manquerons] … [sous aucun prétexte|pour rien au monde|\
            pour un empire]
          > Je ne manquerai ce rendez-vous sous aucun prétexte. = present
        surelyMaybe: [viendrais|viendrions] … si
          > Je viendrais bien si je trouvais un covoiturage. = tentative
        """
}
