extension FrenchTables {
    /// Standing aside: neither for nor against, not competent, in the middle.
    static let neutrality = """
        # Neither
        abstain: [|ne] [prendrons|prendra|prenons|prend|prends|prendrai|prendront|prendre|prenne|prenions] [donc|] [position|part|parti] ni, [|ne] [prendrons|prendra|prenons|prend|prends|prendrai|prendront|prendre] [donc |]pas [position|part|parti], [|ne] [prendrons|prendra|prenons|prend|prendre] aucun parti, [|ne] [prendrons|prendra|prenons|prend|prendre] [aucune position|aucune part]
        abstain: ni dans un sens ni dans l'autre, dans un sens ni dans l'autre, dans un sens comme dans l'autre, dans un sens ou dans l'autre, ni d'un côté ni de l'autre, ni au soutien ni au rejet, ni au oui ni au non, ni au rejet ni au soutien, ni en faveur ni à l'encontre, ni en faveur ni contre, ni en faveur ni en défaveur
        abstain: ni [favorable|favorables] ni [défavorable|défavorables|opposé|opposés|opposée|hostile|hostiles|contre|contraire], ni [d'accord|partant|partants|partante|convaincu|convaincus] ni [opposé|opposés|opposée|contre|en désaccord|pas d'accord|hostile|hostiles], ni [soutenir|approuver|signer|appuyer|cautionner|valider|endosser] ni [combattre|rejeter|condamner|bloquer|nous opposer|s'opposer|refuser|désapprouver|désavouer|contester|nous y opposer|s'y opposer|empêcher]
        abstain: ni [approbation|accord|adhésion|soutien|signature|oui] ni [rejet|opposition|condamnation|refus|désapprobation|désaveu|désaccord|veto|non|blocage], ni [opposition|désaccord|refus|rejet] ni [approbation|accord|adhésion|soutien|signature], pas de oui pas de non, ni pour vous soutenir ni pour vous combattre, ni vous suivre ni vous [bloquer|combattre|empêcher|freiner|barrer la route|retenir]
        abstain: [n'|ne ] [appuyons|soutenons|approuvons|cautionnons|validons|encourageons|rejoignons|signons|appuie|soutient|approuve|cautionne|valide|encourage|rejoint|signe|signerons|signera|soutiendrons|soutiendra] ni ne [combattons|condamnons|rejetons|désapprouvons|refusons|bloquons|contestons|nous opposons|nous y opposons|désavouons|empêchons|combat|condamne|rejette|désapprouve|refuse|bloque|conteste|s'oppose|s'y oppose|désavoue|empêche|bloquerons|bloquera|combattrons|combattra|nous opposerons|s'opposera]
        hedge: sur la réserve
        # Not ours to say
        abstain: n'[avons|a|ont|avions] pas à [prendre parti|prendre position|nous prononcer|se prononcer|trancher|arbitrer|nous en mêler|s'en mêler]
        abstain: [se|nous|me] [déclare|déclarons|dit|disons|estime|estimons|juge|jugeons|reconnaît|reconnaissons|sait|savons] [incompétent|incompétente|incompétents|incompétentes|non compétent|non compétents|trop peu compétents]
        abstain: il ne [nous|lui|m'] [appartient|revient|incombe|échoit] pas de [trancher|nous prononcer|se prononcer|me prononcer|prendre parti|prendre position|juger|arbitrer|nous exprimer|s'exprimer|nous positionner], ne [nous|lui] [paraît|semble] [pas|ni] [convenable|opportun|souhaitable|judicieux|approprié|utile|sain|légitime] de [prendre parti|prendre position|nous prononcer|se prononcer|trancher|nous positionner|se positionner|nous exprimer|s'exprimer|nous en mêler]
        abstain: [|ne] [nous|se|s'] [positionnerons|positionnera|positionnons|positionne|exprimerons|exprimera|exprimons|exprime|mêlerons|mêlera|mêlons|mêle] pas [|sur|à ce sujet|là-dessus|dans ce débat], [|ne] pas [nous|se|s'] [exprimer|positionner|mêler de|engager ni dans un sens ni dans l'autre], [|ne] [souhaite|souhaitons|souhaitent|désire|désirons|veut|voulons|peut|pouvons|tient à|tenons à] pas [nous exprimer|s'exprimer|nous positionner|se positionner|prendre parti|prendre position|trancher|arbitrer|intervenir|nous en mêler|s'en mêler]
        abstain: [|ne|n'] [rend|rendons|rendra|rendrons|émet|émettons|émettra|émettrons|formule|formulons|formulera|formulerons|donne|donnons|donnera|donnerons|exprime|exprimons] [aucun avis|pas d'avis], pas d'avis, pas d'opinion, aucun avis, aucune opinion, avis neutre, avis réservé et neutre, position de neutralité, stricte neutralité, positon neutre
        nihil: [aucun|pas d'] avis [défavorable|contraire|négatif|opposé]
        # Where to put us
        abstain: case du milieu, colonne du milieu, ligne du milieu, colonne neutre, case neutre, colonne [des abstentions|abstention|abstentions], case [des abstentions|abstention|« abstention »], troisième [case|colonne|ligne|option|réponse], parmi [les abstentions|les neutres|les indécis|les abstenus|les sans opinion|les sans avis|les non-exprimés|les votes blancs|les blancs]
        abstain: [ceux|celles] qui [passent leur tour|s'abstiennent|ne se prononcent pas|ne prennent pas parti|n'ont pas d'avis|restent neutres|ne votent pas|regardent passer les trains]
        abstain: [votera|voterons|votons|vote|a voté|avons voté|voterai|ont voté] [blanc|en blanc|bulletin blanc|nul], bulletins blancs, n'[prendra|prendrons] pas part au vote, [ne|n'] [participera|participerons|participons|participe] pas [au vote|à ce vote|au scrutin], pas plus que parmi les [opposants|adversaires|signataires|soutiens], ni parmi les [opposants|signataires|adversaires|soutiens]
        filler: lirons avec intérêt, lirai avec intérêt, lirons avec plaisir, lirai avec plaisir, lirons avec attention, lirai avec attention, refusé d'user de, refuse d'user de
        filler: [chacun|chacune] [signera|signe|fera|décidera|votera|choisira|adhérera|s'engagera|pourra signer|est libre|reste libre|restera libre]
        hedge: [sujet|domaine|champ|terrain|métier|public|secteur] n'est pas [|trop|vraiment|exactement|du tout] le nôtre
        abstain: l'abstention [l'emporte|l'a emporté|est majoritaire|domine], c'est l'abstention qui [l'emporte|l'a emporté], [prendrions|prendrait] [position|part|parti] ni, ne [prendrions|prendrait] [position|part|parti] ni, ne [prendrions|prendrait] pas [position|part|parti]
        partial: [deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|certains|des|2|3|4|5|6] [participants|participantes|votants|camarades|voix discordantes|intervenants|présents|collègues|adhérents|élus|sections|régions]
          > Nous ne prendrons position ni pour ni contre. = abstain
          > Le comité se déclare incompétent. = abstain
          > Rangez-nous dans la colonne du milieu. = abstain
          > Nous ne prendrons parti, ni dans un sens ni dans l'autre. = abstain
        """
}
