extension FrenchTables {
    /// Saying no, and standing in the way.
    static let objection = """
        refusal: ne nous [inscrivez|comptez|mettez|ajoutez|notez|citez|mentionnez|inscris|compte|mets|ajoute|note|cite] pas, nous [inscrivez|comptez|mettez|ajoutez|citez] pas
        refusal: [notre|son] [nom|logo|signature|sigle] [doit|devra|doivent|devront] rester [en dehors|hors], [notre|son] [nom|logo] [restera|reste] [en dehors|hors] de, ce sera pour les autres, pour les autres celui-ci, nous nous réservons pour, se réserve pour un autre, ce sera pour un autre
        refusal: [mettra|mettrons|met|mettons|apposera|apposerons|appose|donnera|donnerons|donne|donnons|prêtera|prêterons|prête|prêtons|ajoutera|ajouterons|joindra|joindrons|verrez|verra|trouverez] pas [notre|son|le|leur] [nom|sigle|logo|sceau|paraphe|tampon|blanc-seing|aval], [mettra|mettrons|met|mettons|apposera|apposerons|appose|donnera|donnerons|donne|donnons|prêtera|prêterons|ajoutera|ajouterons|joindra|joindrons|verrez|verra|trouverez|aurez|aura] pas [notre|sa|la|leur] [signature|voix|caution|bénédiction], aurez pas notre [paraphe|tampon|blanc-seing|aval|accord|soutien|appui|nom]
        refusal: [retirer|retirez|retire|retires|enlever|enlevez|enlève|ôter|ôtez|ôte|supprimer|supprimez|effacer|effacez|efface|rayer|biffer] [notre|le|mon] [logo|sigle|nom de la liste|nom des signataires|nom de votre liste], [retirer|enlever|ôter|supprimer|effacer|rayer|biffer] notre [nom|signature|mention|organisation|association|fédération] , [retirez|enlevez|ôtez|supprimez|effacez|rayez|biffez] notre [signature|mention|organisation|association|fédération]
        refusal: [refuse|refusons|refusent|refusera|refuserons] [d'y|de|d'] [voir|être|figurer|apparaître|voir figurer|voir apparaître] [notre nom|son nom|notre logo|cité|citée|cités|associé|associée|associés|mêlé|mêlés], [refuse|refusons] d'y [voir notre nom|figurer|apparaître|être|être associé|être associés|être associée]
        refusal: [devrez|devra|allez devoir|faudra|ferez|fera|font] faire sans [nous|moi|notre|l'association|le réseau|la fédération|l'union|notre nom|notre signature|notre logo], [sans notre|sans son|sans mon] [nom|logo|signature|paraphe|tampon|soutien|concours|appui]
        refusal: [le|la|les] [fera|ferons|faisons|fait] pas [sien|sienne|siens|nôtre|nôtres], [n'y avons|n'y a] pas [notre|sa] place, [notre|sa] place n'est pas [là|ici|parmi|dans cette|dans ce|au bas], [nous|lui|nous l'] [interdit|interdisent] [de signer|de prendre position|toute prise de position|toute signature|ce genre de|ce type de|tout engagement public|de nous associer|de s'associer|de cosigner], nous l'interdit, nous l'interdisent, nous en empêche, nous en empêchent
        refusal: [ne nous a|ne m'a|nous a|m'a] pas suivi(e)(s), [ne nous ont|ne m'ont|nous ont] pas suivi(e)(s), s'inscrit en faux contre, nous inscrivons en faux contre, m'inscris en faux
        condition: sans [cette|ce|cet|ces|la|le] [correction|modification|changement|changements|modifications|corrections|ajout|ajouts|retrait|suppression|garantie|précision|précisions|réécriture|mention], sans ça, sans cela, sinon c'est non, sinon non, dans le cas contraire
        abstain: position neutre, neutralité, [restons|reste|demeure|demeurons|resterons|restera] neutre(s), vote blanc, votons blanc, voté blanc, blanc et nul, ni approbation ni désaveu, ni oui ni non, ni pour ni contre, ni soutien ni opposition, sans avis, sans opinion, ne prenons pas parti, ne prend pas parti, ne prenons parti, ne prend parti, au balcon
        no: vote non, réponse : non
        refusal: à ne pas être cité(e)(s), à ne pas être mentionné(e)(s), à ne pas y figurer, à ne pas figurer, à ne pas apparaître
        refusal: de rester à l'écart, préférons rester à l'écart, préfère rester à l'écart, souhaitons rester à l'écart, souhaite rester à l'écart
        outside: reste à l'écart, restons à l'écart, resterons à l'écart, restera à l'écart, se tenir à l'écart, nous tenir à l'écart, nous tenons à l'écart, se tient à l'écart
        refusal: peux pas engager mon association, peux pas engager notre association, peux pas engager l'association, peut pas engager l'association, pouvons pas engager l'association, pouvons pas engager notre association, pouvons engager l'association, peux engager mon association sur ce
        refusal: donnera pas sa caution, donnerons pas notre caution, donne pas sa caution, donnons pas notre caution, apportera pas sa caution, apporterons pas notre caution, apportera pas son soutien, apporterons pas notre soutien, apportons pas notre soutien, apporte pas son soutien, donnera pas son aval, donnerons pas notre aval, donne pas son aval, donnons pas notre aval
        refusal: de ne pas faire figurer, de ne pas faire apparaître, de ne pas inscrire l'association, de ne pas inscrire notre, de ne pas mentionner notre, de ne pas mentionner l'association, de ne pas engager notre, de ne pas engager l'association
        no: cochez contre, cocher contre, case contre, cochez la case contre, cochez non, cochez la case non, comptez une voix contre, compte une voix contre, notre voix est contre, une voix de moins, du vert au rouge, passé au rouge, passe au rouge, c'est nom
        no: nons, nonn, noon, nnon, nonon
        oppose: pasd'accord, pasd'acord, pad'accord
        outside: laisse ça à d'autres, laissons ça à d'autres, laissons cela à d'autres, laisse cela à d'autres, nous passons, on passe la main, passons la main
        filler: nous passons à, nous passons au, nous passons aux, nous passons du, nous passons de, nous passons des, nous passons le, nous passons la, nous passons les, nous passons un, nous passons une, nous passons par, nous passons en, nous passons sur, nous passons nos, nous passons notre temps, nous passons vous, nous passons te
        refusal: point de signature, nulle signature, signature vous est refusée, accord vous est refusé, signature est refusée, accord est refusé, signature refusée, accord refusé, soutien vous est refusé, soutien est refusé, caution vous est refusée
        refusal: comptez-nous parmi les absents, comptez nous parmi les absents, comptez-nous parmi les opposants, comptez nous parmi les opposants, comptez-nous parmi les non-signataires, compter parmi les absents, compter parmi les opposants, compter parmi les non-signataires, mettez-nous parmi les opposants, mettez-nous parmi les absents
        refusal: n'avait pas à être signé(e)(s), n'a pas à être signé(e)(s), n'ont pas à être signé(e)s, n'avons pas à signer, n'a pas à signer, n'avions pas à signer, n'avait pas à signer, n'avons pas à nous associer, n'a pas à s'associer, n'avons pas à cautionner, n'a pas à cautionner
        refusal: nom de notre association n'apparaisse pas, nom de notre association ne figure pas, nom de l'association n'apparaisse pas, nom de l'association ne figure pas, notre nom n'apparaisse pas, notre nom n'y apparaisse pas, notre nom ne figure pas, notre nom n'y figure pas, notre logo n'apparaisse pas, notre logo ne figure pas, notre signature n'apparaisse pas, notre signature ne figure pas
        flip: [nous|lui] [semble|paraît|apparaît|semblerait|paraîtrait] [difficile|délicat|compliqué|impossible|prématuré|inopportun|exclu|bien difficile|très difficile|assez délicat] [de|d']
        refusal: [maintient|maintenons|maintiennent|maintiens|réitère|réitérons|réitèrent|confirme|confirmons|renouvelle|renouvelons] [son|notre|leur|mon|le] [refus|opposition|désaccord|objection|veto] [exprimé|exprimée|déjà exprimé|déjà exprimée|formulé|formulée|signifié|signifiée|donné|de]
        flip: nous est difficile de, nous est difficile d', est difficile pour nous de, est difficile pour nous d', nous est délicat de, nous est délicat d', lui est difficile de, lui est difficile d'
        verb contre: retoquer, recaler
        refusal: retirer le nom de notre, retirez le nom de notre, enlever le nom de notre, enlevez le nom de notre, ôter le nom de notre, ôtez le nom de notre, retirer le logo de notre, retirez le logo de notre, supprimer le nom de notre, retirer le nom de l'association, retirez le nom de l'association
        oppose: pas d'accord du tout, pas favorable du tout, pas favorables du tout, pas partant du tout, pas partants du tout, pas convaincus du tout
        refusal: vous dire non, te dire non, notre logo soit ôté, notre logo soit retiré, notre logo soit enlevé, notre nom soit retiré, notre nom soit ôté, notre nom soit enlevé, son nom soit retiré, son logo soit retiré, notre signature soit retirée, notre logo disparaisse, notre nom disparaisse, biffez notre nom, biffez-nous, rayez notre nom, rayez-nous, effacez notre nom, effacez-nous
        outside: passerons notre tour, passera son tour
        refusal: sans notre consentement, sans son consentement, sans notre accord, sans notre autorisation, sans notre aval, vous défendons d, vous défends d, vous défendons de, vous interdis, vous interdisons, manquera notre nom, manquera notre signature, nous vous manquerons, accord vous manquera, signature vous manquera, vous manquera, vous fera défaut, reprenons notre parole, reprend sa parole, reprendre notre parole
        refusal: souhaite pas que notre logo, souhaite pas que son logo, souhaite pas que le logo, souhaite pas que le nom, souhaitons pas que notre nom, souhaitons pas que notre logo, souhaitons pas que le nom, souhaitons pas que le logo, souhaite pas que notre nom, souhaite pas que son nom, veut pas que notre nom, veut pas que notre logo, veut pas que son nom, veut pas que son logo, voulons pas que notre nom, voulons pas que notre logo, veux pas que notre nom, souhaite pas être cité(e), souhaitons pas être cité(e)s, veut pas être cité(e), voulons pas être cité(e)s, souhaite pas être mentionné(e), souhaitons pas être mentionné(e)s, souhaite pas y figurer, souhaitons pas y figurer, veut pas y figurer, voulons pas y figurer, tenons pas à y figurer, tenons pas à être cité(e)s, tient pas à être cité(e), tient pas à y figurer, demande à ne pas y figurer, demandons à ne pas y figurer, demande à ne pas être cité(e), demandons à ne pas être cité(e)s
        nihil: aucune modification à, aucune correction à, aucun amendement à, pas de modification à, pas d'amendement à, rien ne retient plus, plus rien ne retient, plus rien ne s'oppose, rien ne s'oppose plus, n'empêche plus rien
        filler: pas eu de retour négatif, aucun retour négatif, pas de retour négatif, sans retour négatif
        no: pouce vers le bas, pouce baissé, pouce en bas, pouces baissés
        refusal: sortez-nous de là, sortez-nous de cette liste, sortez-nous de la liste, enlevez-nous de là, retirez-nous de là
        refusal: pas pour nous
        filler: pas pour nous déplaire, pas pour me déplaire
        refusal: notre signature n'y sera pas, notre nom n'y sera pas, n'y figurera pas, n'y figurerons pas, n'y apparaîtra pas, n'y apparaîtrons pas, signature n'y figurera pas
        no: no
        refusal: sera pas dans la boucle, serons pas dans la boucle, sera pas dedans, serons pas dedans, sera pas du voyage, serons pas du voyage, sera pas de l'aventure, serons pas de l'aventure, sera pas de ce combat, serons pas de ce combat, sera pas de la partie, serons pas de la partie, sera pas du nombre, serons pas du nombre, sera pas des vôtres, serons pas des vôtres
        refusal: passerez de nous, passerez de notre, passer de nous, passer de notre signature, passiez de nous, passerez de l'association, se passera de nous, se fera sans, se faire sans
        refusal: pas de signature, aucune signature, ne souhaitons pas voir notre nom, ne souhaite pas voir son nom, ne souhaite pas voir notre nom, pas notre signature, ne mettra pas son nom, ne mettrons pas notre nom, ne mettons pas notre nom, ne met pas son nom, n'apposerons pas, n'apposera pas, sans mettre notre nom, sans y mettre notre nom, n'y mettra pas son nom, n'y mettrons pas notre nom
        nihil: aucun motif de s'y opposer, aucun motif de s'opposer, aucun motif d'opposition, aucun motif de nous opposer, aucune raison de nous opposer, n'élève aucune objection, n'élevons aucune objection
        refusal: c'est mort, donnerons pas suite, donnera pas suite, donnons pas suite, donne pas suite, pas donner suite, donner pas suite, donner aucune suite, sans suite de notre part, rester en dehors de ça
        refusal: [pas|point] retenu [votre|la|cette] [proposition|demande|sollicitation]
          > Le conseil n'a pas retenu votre proposition. = disagree
        nihil: rien à y redire, rien à y reprendre, rien à y changer, rien à y ajouter, rien à en redire
        refusal: refuse d'être mêlé, refuse d'être mêlée, refusons d'être mêlés, refuse d'y être mêlée, refuse d'être associée, refuse d'être associé, refusons d'être associés, refusons d'être associées
        refusal: c'est pas possible, n'est pas possible pour, pas possible pour nous, ne sera pas possible, ne nous est pas possible, nous sera pas possible, pas question de mêler, pas question d'associer, hors de question de mêler, hors de question d'associer, ne peut s'engager, ne peut pas s'engager, ne pouvons nous engager, ne pouvons pas nous engager, ne portera pas notre signature, ne portera pas notre nom
        no: carton rouge, feu rouge
        no: it's a no, c'est un no, no way, no go
        refusal: le retrait de ce texte, le retrait du texte, le retrait de la tribune, le retrait de cette, le retrait du communiqué, le retrait de la motion, le retrait de l'appel, le retrait pur et simple, son retrait pur et simple
        oppose: pas loin d'être contre, pas loin d'être opposé(e)s, pas loin d'être défavorable(s)
        nihil: rien qui s'y oppose, rien qui s'oppose, pas de raison de nous y opposer, pas de raison de s'y opposer, aucune raison de nous y opposer, aucune raison de s'opposer, aucune raison de s'y opposer, pas de raison de s'opposer, ne fera pas obstacle, ne ferons pas obstacle, n'y faisons pas obstacle, n'y fait pas obstacle
        nihil: réserve est levée, réserves sont levées, objection est levée, objections sont levées, désaccord est levé, opposition est levée, objection n'a plus lieu d'être, réserve n'a plus lieu d'être, opposition n'a plus lieu d'être, désaccord n'a plus lieu d'être, réserve tombe, réserves tombent, plus d'objection, plus de réserve, plus aucune objection, plus aucune réserve, plus aucun obstacle
        refusal: ne suivra pas, ne suivrons pas, ne suit pas, ne suivons pas, pas cette fois, pas cette fois-ci, pas pour cette fois, ça ne va pas, cela ne va pas, ça va pas, on bloque, ne comprendraient pas que nous, ne comprendrait pas que nous, ne comprendraient pas que l'association
        refusal: ne comptez pas l'association parmi, tout sauf ça, pas le nôtre, pas la nôtre, n'est pas le nôtre
        no: non, nan, nn, niet, nope, ko, négatif, négative, que nenni, -1, jamais de la vie, certainement pas, surtout pas
        no: 👎, 👎🏻, 👎🏼, 👎🏽, ❌, ✖, 🚫, ⛔, 🛑, 🙅, 🙅‍♀️, hors de question, pas question, c'est niet, en aucun cas, en aucune manière
        no: avis défavorable, avis contraire, avis négatif, réponse négative, fin de non-recevoir, ne comptez pas sur nous, sûrement pas, merci mais non, non merci
          > C'est non pour nous. = disagree
          > Hors de question pour l'association. = disagree
          > Avis défavorable du conseil d'administration. = disagree
        oppose: opposé(e)(s), défavorable(s), désaccord(s), désapprobation, dissentiment, hostile(s), veto, véto, droit de veto, vote contre, votons contre, voté contre, pour le non, vote non, voté non, voté le rejet, vote négatif
        oppose: se désolidarise, nous désolidarisons, nous désolidariser, désolidarise, en désaccord, opposant(s), opposante(s), contre nous, contre l'avis, faire opposition, fait opposition, faisons opposition, notre opposition, son opposition, vive opposition, ferme opposition, opposition ferme, opposition formelle, opposition totale, opposition de notre part
        verb oppose: s'opposer, désapprouver, réprouver, désavouer, récuser, objecter
        verb contre: rejeter, contester, condamner, combattre
        contre: contre, à l'encontre
        flip: refus, impossible, impossibilité, inconcevable, inenvisageable, exclu, inimaginable, impensable, refus catégorique
        verb flip: refuser, renoncer, décliner, éviter, cesser, se refuser
        flip: hors de question de, hors de question que, pas question de, pas question que
          > Nous nous opposons à cette tribune. = disagree
          > Le bureau a refusé de signer. = disagree
          > L'association désapprouve ce communiqué. = disagree
          > Nous sommes en désaccord avec la motion. = disagree
          > Il est exclu que nous signions cela. = disagree
          > Nous renonçons à signer cette lettre. = disagree
        outside: sans nous, faites sans nous, ce sera sans nous, passons notre tour, passe son tour, on passe notre tour, nous passons notre tour, [laisse|laissons|laisserons|laissera] passer [notre|mon|son] tour
          > Ce sera sans nous. = disagree
        refusal: ne mangera pas de ce pain-là, ne mangerons pas de ce pain, mange pas de ce pain, retirez notre nom, retirer notre nom, enlevez notre nom, enlever notre nom, ôtez notre nom, retirez-nous de la liste, ne mettez pas notre nom, n'ajoutez pas notre nom, n'inscrivez pas notre nom
        refusal: n'engage que ceux, n'entend pas être engagé(e)(s), n'entendons pas être engagé(e)s, n'entend pas s'associer, pas en notre nom, pas en mon nom, sûrement pas en notre nom, ne nous engage pas, ne nous reconnaissons pas dans, ne se reconnaît pas dans, ne nous retrouvons pas dans, ne se retrouve pas dans
        refusal: ne pouvons vous suivre, ne puissions vous suivre, ne pouvons pas vous suivre, ne vous suivrons pas, ne vous suivons pas, ne peut pas vous suivre, ne peut vous suivre, ne pourrons pas vous suivre, on vous suit pas, ne saurions vous suivre, vous suivre cette fois
        refusal: ne veut pas de son nom, ne voulons pas de notre nom, ne veut pas de cette, ne veut pas de ce, ne voulons pas de cette, ne voulons pas de ce, n'en voulons pas, n'en veut pas, on n'en veut pas, ne veulent pas de ce, ne veulent pas de cette
        refusal: ne sera pas des vôtres, ne serons pas des vôtres, ne serons pas de la partie, n'en serons pas, n'en sommes pas, n'en seront pas, n'en sont pas, ne [seront|sont] pas de la partie, ne [seront|sont] pas des vôtres, n'en sera pas, on n'en est pas, n'en est pas, on en est pas, on en sera pas, ne marchons pas, ne marche pas, ne peut cautionner, ne pouvons cautionner, ne pouvons pas cautionner, ne cautionnons pas, ne cautionne pas, ne saurions cautionner, ne saurait cautionner, ne saurions endosser, ne pouvons endosser, ne peut endosser
        refusal: ne voyons pas pourquoi nous, ne vois pas pourquoi nous, ne vois pas pourquoi on, ne voit pas pourquoi on, ne voyons pas l'intérêt, ne vois pas l'intérêt, retrait de ce texte, retrait du texte, retrait de cette, retrait du communiqué, retrait de la tribune, retrait de la motion, demandons son retrait, demande son retrait, qu'il soit retiré, qu'elle soit retirée, retirez ce texte, retirer ce texte
        refusal: [pas|point] [souhaité|voulu|pu|jugé utile de] donner suite, ne [souhaite|souhaitons|souhaitent|peut|pouvons|désire|désirons] pas donner suite, ne [donnera|donnerons|donne|donnons|donneront] pas suite, sans suite de notre part
        filler: [textes|lettres|tribunes|pétitions|appels] [signés|signées] [ce|cette|ces|l'an|depuis|cette année], trop de [textes|lettres|tribunes|pétitions|appels] [signés|signées]
        refusal: très peu pour nous, retirons notre signature, retire sa signature, retirons notre accord, retire son accord, retirer notre signature, retirer notre accord, retirons notre soutien, revenons sur notre accord, revient sur son accord, reprenons notre signature, dénonçons ce texte, dénonçons cette, dénonce ce texte
        refusal: ne peut pas compter sur nous, ne comptez pas sur, comptez pas sur, ne nous comptez pas, nous fait bondir, bloquons, nous bloquons, met son veto, mettons notre veto
        refusal: ne souhaite pas que notre nom, ne souhaite pas que son nom, ne souhaitons pas que notre nom, ne souhaite pas figurer, ne souhaitons pas figurer, ne souhaitons pas apparaître, ne souhaite pas apparaître, ne souhaitons pas être associé(e)s, ne souhaite pas être associé(e), ne souhaitons pas y être associé(e)s, ne souhaite pas y être associé(e), ne veut pas être associé(e), ne voulons pas être associé(e)s
          > Retirez notre nom de la liste. = disagree
          > Nous ne saurions cautionner ce texte. = disagree
          > L'association n'en sera pas. = disagree
          > Pas en notre nom. = disagree
          > Nous retirons notre signature. = disagree
        obstacle: objection(s), obstacle(s), inconvénient(s), empêchement, contre-indication(s), opposition(s), point de blocage, blocage(s)
        caveat: réserve(s), réticence(s), restriction(s)
        remark: simple remarque, simple observation, simple commentaire, petite remarque
        remark: remarque(s), observation(s), commentaire(s), coquille(s), suggestion(s), faute d'orthographe, faute de frappe, fautes d'orthographe, faute d'accord, rmq, détail de forme, une faute, petite faute
          > Nous avons une objection de fond. = disagree
          > D'accord avec réserves. = reserve
          > Nous signons. Une coquille page 2 : « acceuil ». = comment
        nihil: nihil obstat, pas d'objection(s), pas d objection, aucune objection, sans objection, aucun inconvénient, aucune opposition, pas d'opposition, pas opposé(e)(s), non-opposition, pas contre, nulle objection, aucun obstacle, nul obstacle, pas d'obstacle
        nihil: rien à redire, rien à dire, rien à signaler, ras, r.a.s, rien à ajouter, rien à objecter, rien contre, rien qui nous empêche de signer, rien n'y manque, rien n'y est de trop, pas mieux
        nihil: pas d'inconvénient, pas d inconvénient, pas de souci(s), pas de problème(s), pas de pb, aucun problème, aucun souci, no problem, ne vois aucun problème, pas de blocage, pas de difficulté(s), aucune difficulté, zéro objection
        nihil: pas de désaccord, aucun désaccord, pas de contre-indication, n'appelle pas d'observation(s), n'appelle aucune observation, n'appelle aucune remarque, n'appelle pas de remarque, n'appelle de notre part aucune observation
          > Aucune objection de notre côté. = noObjection
          > Rien à redire, vous pouvez y aller. = agree
          > RAS pour nous = noObjection
          > Nous ne voyons pas d'inconvénient à cette signature. = noObjection
          > Rien ne s'oppose à cette signature. = noObjection
        """
}
