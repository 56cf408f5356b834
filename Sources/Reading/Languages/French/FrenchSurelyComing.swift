extension FrenchTables {
    /// Coming, in words that hold their own negation: `je ne manquerai pas`.
    static let surelyComing = """
        surelyComes: [par|par le|par la] soussigné(e), [le|la] soussigné(e) [viendra|sera|représentera|participera|assistera|siégera|y sera]
        surelyComes: c'est [le|la] soussigné(e) qui
          > Votre serviteur sera là. = present
          > Représentée par le soussigné. = present
        # With whom, and not whether
        surelyComes: [je ne|nous ne|ne|] [viens|viendrai|venons|viendrons|serai|serons|arriverai|arriverons|arrive|\
            débarque] pas [seul(e)(s)|les mains vides|bredouille|en retard|à l'heure|dans les premiers|le premier|la première]
        surelyComes: [je ne|nous ne|ne|] [viendrai|viendrons|arriverai|arriverons] pas avant [8|9|10|11|12|13|14|15|16|huit|neuf|dix|onze|\
            midi|treize|quatorze|quinze|seize|la fin de matinée|la pause|le déjeuner]
          > Je ne viendrai pas seule. = present
        surelyComes: [ne saurais|ne saurions|ne puis|peux pas|pouvons pas|pourrais pas|pourrions pas] être absent(e)(s)
        surelyComes: [peux|pouvons|pourrais|puis] pas [ne pas venir|ne pas être|ne pas y]
        surelyComes: [peux|pouvons|pourrais|puis|vais|allons] pas [manquer|rater|louper] [votre|vos|une telle]
        surelyComes: [pas|hors de] question [que je sois|que nous soyons|d'être] absent(e)(s), question que [je sois|nous soyons] absent(e)(s)
        surelyComes: [comptez|compte|rangez|range|mettez|mets|notez|note|inscrivez] pas [parmi|avec|dans|au nombre|comme] [les|des|] \
            [absent(e)(s)|excusés]
        surelyComes: [aucune|pas de|pas la moindre|nulle] [raison|excuse] [de|pour] ne pas [venir|être|participer|y]
        surelyComes: [aucune|pas de] raison que [je|nous] [ne|n'y] [vienne|venions|sois|soyons]
          > Je ne saurais être absent. = present
          > Pas question de manquer cela. = present
        surelyComes: ne [m'|nous] [empêcherez|empêchera|empêcheront|arrêtera|arrêteront|arrêterez|retiendra|retiendront] [pas|]
        surelyComes: [débarrasserez|débarrasseras] pas de [moi|nous], ne vous [lâche|lâcherai|lâchons] pas
          > La grève ne m'arrêtera pas. = present
        surelyComes: [occupé(e)|tenu(e)|honoré(e)] par [sa|son|le|la] titulaire
        surelyComes: [la|le|sa|son] titulaire [siégera|viendra|reprend|reprendra|occupera|sera là|sera présent(e)], titulaire en personne
          > La titulaire reprend sa place. = present
        surelyComes: hors de question [de|que je|que nous|pour moi de|pour nous de] \
            [rater|rate|rations|manquer|manque|manquions|louper|loupe] [votre|vos|la réunion|la séance|cette réunion|cette séance]
        surelyComes: [vois|voyons|imagine|imaginons] [pas|guère|mal] ce qui [pourrait|pourra|peut|saurait|viendrait] \
            [m'|me|nous|m'en|nous en] [empêcher|retenir|arrêter]
        surelyComes: [vois|voyons] [pas|guère] ce qui [m'|me|nous|m'en|nous en] [empêcherait|retiendrait|arrêterait]
          > Je ne vois pas ce qui pourrait m'en empêcher. = present
        surelyComes: [ne|] [me|nous] [ferai|ferons|fais] pas prier
          > Je ne me ferai pas prier. = present
        surelyComes: [ne|] [vois|voyons|voit] [pas|guère] [pourquoi|quelle raison|comment] [je|nous|on] [ne|] \
            [viendrais|viendrai|serais|serai|participerais|viendrions|viendrons|serions|serons] [pas|]
        surelyComes: rien [au monde|] [ne|] [me|nous|m'|] [ferait|fera|feraient] [manquer|rater|louper]
        surelyComes: [ferait|fera] [pas|] [manquer|rater|louper] [ça|cela|cette|ce|votre]
          > Rien ne me ferait manquer cela. = present
        surelyComes: [je|nous] [ne|] [voudrais|voudrions|veux|voulons|saurais|saurions] [pas|surtout pas|] [rater|manquer|louper] \
            [cette|cela|ça|ce|la|une|votre|pareille|un]
          > Je ne voudrais rater cette occasion pour rien au monde. = present
        surelyComes: [ne vois|n'ai|il n'y a|vois|ai] [pas|plus|aucun(e)] [d'|de|] [obstacle|objection|empêchement|contre-indication]
        surelyComes: rien ne [s'oppose|s'y oppose|m'empêche|nous empêche|m'en empêche]
          > Je ne vois pas d'obstacle à ma venue. = present
          > Rien ne s'y oppose. = present
        surelyComes: ne manquerai pas, ne manquerais pas, ne peux pas ne pas venir, ne peux pas ne pas être, ne pouvons pas ne pas venir
        surelyComes: ne manquerais cela pour rien au monde, ne manquerais ça pour rien au monde, ne raterai pas
        surelyComes: ne raterais ça pour rien au monde, ne louperai pas, pour rien au monde, en chair et en os, sans faute, par mes soins
        surelyComes: représentée par moi, représenté par moi, en ma personne, moi-même, oui ferme, ne serai pas absent(e), n'y manquerai pas
        surelyComes: n'y manquerons pas, je ne manquerai pas d'être là, pas absent(e), pas absents, ne serons pas absents, ni absent(e)
        surelyComes: avec grand plaisir, avec plaisir, volontiers, avec joie, et plutôt deux fois qu'une, plutôt deux fois qu'une
        surelyComes: ne serai pas des absents, ni absence ni retard, en personne, sous aucun prétexte, mille fois oui, représentés par moi
        surelyComes: représentées par moi, représentée par nos soins, un oui franc, votre serviteur, votre servante, votre dévoué(e)
        surelyComes: rien ne m'empêchera, rien ne nous empêchera, rien ne m'arrêtera, pas une raison de manquer, bien sûr que oui
        surelyComes: pas d'empêchement, aucun empêchement, plus empêché(e), plus retenu(e)
          > Je ne manquerais cela pour rien au monde. = present
          > En chair et en os. = present
        surelyComes: pas [manquer|rater|louper] [ça|cela|ce|cette|un|une], banco, avec enthousiasme, les yeux fermés
        surelyComes: [je|nous] ne [manquerai|manquerons|louperai] [pour rien|sous aucun], ne saurais manquer, ne saurions manquer
        surelyComes: ne manque jamais, ne manquons jamais, ne voudrais pas manquer, ne voudrais manquer, ne veux pas manquer
        surelyComes: hors de question de manquer, pas question de manquer
        surelyComes: [annulez|annule|oubliez|oublie] [mon désistement|mon excuse|mon mot d'excuse], [annulez|annule|oublie] mon absence
        surelyComes: annule mes excuses, plus [aucun empêchement|d'empêchement], un [grand|gros|immense] oui
        surelyComes: oui [enthousiaste|franc et massif|sans hésiter|cent fois|trois fois|évidemment|volontiers]
        """
}
