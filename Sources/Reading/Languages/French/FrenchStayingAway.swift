extension FrenchTables {
    /// Staying away: `absent`, `je ne pourrai pas`.
    static let stayingAway = """
        surelyAway: [faire|fais|fera|ferai|ferons|fasse] [faux bond|faux-bond], [suis|sommes] au regret de [décliner|refuser|m'excuser]
        surelyAway: [ne|] [peux|pourrai|pouvons|pourrons|puis] pas m'échapper, [ne|] [peux|pourrai|puis] m'échapper
          > Vous ne nous en voudrez pas de vous faire faux bond. = absent
        surelyAway: non [disponible(s)|dispo(s)|libre(s)], [prends|prenons|prendrai|prendrons|prendra] [donc|malheureusement|hélas|] pas part
        surelyAway: au-dessus de [mes|nos] [forces|moyens], négatif pour [moi|nous]
          > Non dispo. = absent
          > Venir à Paris est au-dessus de mes forces. = absent
        surelyAway: [jvien(s)|jvi1|jpeu|jpeux|jpe|jsrai|jseré|jserai|jsré|jpourré|jpourrai|jsuis|vien(s)|vient|viendré|viendrai|peu|peux|\
            pourré|pourrai|seré|serai|vai(s)] pa [la|là|dispo|libre|venir|etre|être|present|présent|]
        surelyAway: [jvai(s)|jvé] pas
          > jvien pa = absent
          > jpeu pa = absent
        surelyAway: [mettrai|mettrons|mets|mettons] [pas|plus] les pieds
        surelyAway: [n'|][aurai|aurons] pas [l'heur|le bonheur|la joie|le privilège|l'honneur|le loisir|le plaisir] [de|d']
        surelyAway: pas question [de|d'] [venir|y aller|participer|assister|me déplacer|nous déplacer|cautionner|siéger]
          > Je n'y mettrai pas les pieds. = absent
          > Je n'aurai pas l'heur de vous saluer. = absent
        surelyAway: [laisse|laisserai|laissons] [ma chaise|ma place|mon siège|mon fauteuil|notre place] [aux autres|à d'autres|vide|vacante]
        surelyAway: [pas|plus] [un|une|le moindre|la moindre|un seul|une seule|de] [trou|créneau|minute|seconde|case libre|date libre]
        surelyAway: [n'ai|n'avons|n'ayant|ai|avons|] [pas|point|toujours pas|pas encore] [reçu|] [le|ce|] [don d'|don de l'|l'|] ubiquité
        surelyAway: [sans|faute de|faute du|faute d'avoir] [le don d'|don d'|le don de l'|] ubiquité
        surelyAway: [impossible|incapable|pas moyen|ne sais|ne saurais|ne peux|ne pouvant|je ne sais|je ne peux|je ne saurais|\
            nous ne pouvons|nous ne saurions] [pas|hélas|point|] [de|d'|] [me|nous] [dédoubler|couper en|démultiplier|partager en]
        surelyAway: [peux|sais|pourrai|peut] pas [me|nous|se] [dédoubler|couper en|démultiplier]
        surelyAway: [peux|pouvons|sais|puis|peut] [pas|] être [à deux endroits|en deux lieux|partout|à deux places], au four et au moulin
          > Impossible de me dédoubler ! = absent
          > Je n'ai pas le don d'ubiquité. = absent
        surelyAway: [ça|cela] [ne|] [rentre|colle|cadre|tient] pas
        surelyAway: [horaire(s)|date(s)|jour|créneau] [ne|] [colle|collent|conviennent|convient|cadrent|cadre|correspondent|vont] pas
        surelyAway: [ne|] [pourrons|pourrai|pouvons|peux|pourra|peut] [malheureusement|hélas|] pas [envoyer|déléguer|mandater|dépêcher] \
            [de|quelqu'un|un|une|personne]
        surelyAway: aucun [représentant|délégué], aucune [représentante|déléguée]
        surelyAway: je passe [pour cette fois|cette fois|ce coup-ci|ce coup ci|sur cette]
        surelyAway: [pas|plus] [envie|la force|le courage|l'énergie] de [venir|me déplacer|faire le voyage|faire le trajet|voyager]
          > Ça ne rentre pas. = absent
          > Nous ne pourrons pas envoyer de représentant. = absent
        surelyAway: [c'est|ce sera|sera] [mort|cuit|râpé|foutu|fichu|niet]
        surelyAway: [n'aurai|n'aurons|aurai|aurons] pas [le temps|la possibilité|l'occasion|de train|l'autorisation]
        surelyAway: [n'ai|n'avons|ai|avons] pas [pu poser|pu obtenir|pu m'arranger|eu l'autorisation|eu mon congé|eu mon jour|\
            réussi à me libérer|réussi à m'organiser|pu faire garder]
        surelyAway: ne sera pas [de la partie|parmi vous|au rendez-vous|disponible|en mesure|autour de la table]
          > C'est mort pour moi. = absent
          > Je n'aurai pas le temps. = absent
        surelyAway: [peu(s)|pe] pas, serais pas [là|la|présent(e)|dispo|disponible|libre]
          > je peu pas = absent
        surelyAway: [ma|notre|la] réponse est [négative|défavorable], réponse négative, par la négative
        surelyAway: [jpeux|jpe|jpourrai|jviens|jviendrai|jserai] [malheureusement|] pas, jsuis pas [là|la|dispo|libre]
        surelyAway: [va|vais|allons] pas être [possible|là|disponible|présent(e)|des vôtres], [vais|va|allons] pas pouvoir
        surelyAway: [colle|cadre|passe] pas avec, [m'|nous] arrange [pas|guère]
        surelyAway: [préfère|vais|dois|devrai] [m'abstenir|rester chez moi|rester à la maison], hors [course|jeu|circuit]
          > Ma réponse est négative. = absent
          > jpeux pas, taf = absent
          > Ça ne va pas être possible. = absent
        surelyAway: ne m'attendez pas, ne nous attendez pas, inutile de m'attendre, inutile de nous attendre, pas cette fois, pas cette fois-ci
        surelyAway: faute de pouvoir être, faute de pouvoir venir, faute de pouvoir, passer mon tour, passer notre tour, ne reprends qu'après
        surelyAway: ne sois pas des vôtres, pas ce coup-ci, pas pour moi, ne viens, peux point, ne pouvoir, ne pas pouvoir, ne pouvant
        surelyAway: ne pas être, ne m'y verrez pas, ne me verrez pas, ne nous verrez pas, ne nous y verrez pas, aucune chance, aucun moyen
        surelyAway: pas moyen, pas possible, n'est pas possible, peux pas, peut pas, pourrai pas, pourrons pas, pourra pas, pouvons pas
        surelyAway: pourrais pas, pourrai malheureusement pas, peux malheureusement pas, pourrai hélas pas, serai pas là, serons pas là
        surelyAway: suis pas là, sera pas là, n'y serai pas, n'y serons pas, y serai pas, serai pas présent(e), serai pas disponible
        surelyAway: pas disponible(s), pas dispos, pas libre(s), viens pas, viendrai pas, viendrons pas, viendra pas, serai pas des vôtres
        surelyAway: ne comptez pas sur moi, comptez pas sur moi, ne comptez pas sur nous, parmi les excusés, parmi les absents
        surelyAway: au nombre des excusés, au nombre des absents, ne pourrai être, ne pourrai me joindre, ne pourrai malheureusement
        surelyAway: ne pourrai hélas, ne pourrai participer, ne pourrai assister, ne pourrai venir, ne pourrai donc, ne pourrons, ne pourra
        surelyAway: ne peux venir, ne puis, ne saurais, ne pourrai, ne serai ni, ni en salle ni en visio, ni sur place ni à distance
        surelyAway: ni en présentiel ni en visio, ni en présence ni à distance, sans moi cette fois, plus possible, ne peux plus, pourrai plus
        surelyAway: confirme mon absence, confirmer mon absence, confirme notre absence, ne sera pas représenté(e), sera pas représenté(e)
        surelyAway: sera pas présente, personne ne pourra, personne de chez nous, personne de disponible, aucun de nous, aucun d'entre nous
        surelyAway: aucune de nous, nul ne pourra, ce sera non, c'est non, non pour moi, non pour nous, non merci, loin de paris, hors de france
        surelyAway: pas parmi vous, pas être parmi vous, pas être des vôtres, pas être là, pas être présent(e)
          > Vous ne m'y verrez pas. = absent
          > Aucune chance que je sois rentrée. = absent
        surelyAway: personne à [vous|] [envoyer|déléguer|proposer], [n'ai|n'avons] personne [à|de|pour]
        surelyAway: [ne|] [participerai|participerons|viendrai|viendrons|assisterai] [plus|pas] [aux|à|à la|à cette]
        surelyAway: [déplacement|présence|venue|participation] [exclu(e)|impossible], [visio|présentiel|salle] [impossible|exclue]
        surelyAway: pas de … pour [moi|nous]
        surelyAway: [n'ai|n'avons|n'ai hélas] [pas|plus] [le temps|de train|de voiture|l'autorisation|d'ordre de mission|pu me libérer|\
            trouvé de garde|de solution de garde|obtenu l'accord|obtenu mon congé|les moyens]
        surelyAway: [ne suis|ne serai|ne sommes] [pas|plus] [en état|autorisé(e)|en fonction|en france|sur paris|à paris|membre|\
            dans la région|en mesure|correspondant(e)|disposé(e)|convié]
        surelyAway: pas [en état|en mesure|les moyens|autorisé(e)] de, ne [fais|faisons|ferai] pas partie, ne ferai plus partie
        surelyAway: ne [vous|te] [rejoindrai|rejoindrons|verrai|retrouverai] pas
        surelyAway: [pourrai|pourrons|peux|pouvons] [pas|point] [vous|te] [rejoindre|retrouver|voir]
        surelyAway: ne saurais [venir|être|assister|participer], [ne|] [serai|serons] [pas|point] [dispo|libre|en capacité]
        surelyAway: [ne|] faut pas [compter sur moi|m'attendre|nous attendre], [ne|] me [laissent|laisse] pas
        surelyAway: [ne|n'y|n'en] [serai|serons] [pas|point] [là|présent(e)|présents|des vôtres|parmi vous|avec vous|de la partie|\
            à vos côtés|au rendez-vous|dans la salle|libre|disponible|en mesure|en état|représenté(e)]
        surelyAway: ne [me|m'y|nous|nous y] [rendrai|rendrons|verrez|attendez|déplacerai|déplacerons] [pas|point]
        surelyAway: ne [peux|pourrai|pourrons|pouvons|puis] [pas|point|guère|hélas|malheureusement] \
            [me libérer|m'échapper|me dégager|quitter|abandonner]
        surelyAway: ne [me le|nous le|le] [permet|permettent|permettra|permettront] [pas|point|guère]
        surelyAway: ne [me|nous] [permet|permettent|permettra|permettront] [pas|point|guère], sans [ma|notre] présence
        surelyAway: ne [comptez|compte] [pas|plus] sur [moi|nous], ne [pourra|pourront|saurait] être représenté(e)
        surelyAway: pas de [paris|réunion|déplacement|présentiel] pour [moi|nous]
        surelyAway: ne sera [donc|] [pas|point] [représenté(e)|présent(e)|des vôtres]
        surelyAway: [ne|n'] [viens|viendrai|viendrons|irai|irons] [donc|] [pas|plus|point], n'assisterai [donc|] [pas|point|plus]
        surelyAway: ne participerai [pas|point|plus]
        surelyAway: [impossible|pas possible|exclu] de [venir|participer|me libérer|m'échapper|faire le déplacement|m'absenter|quitter]
        surelyAway: ni [venir ni me connecter|l'un ni l'autre|physiquement ni à distance], aucune possibilité
        surelyAway: [ne|] ferai pas le [trajet|voyage|déplacement], ne bouge pas
        away: [effacez|efface|annulez|annule|retirez|retire|biffez|oubliez|oublie] [donc|] [mon|notre] [oui|inscription|venue]
        away: [rayez|raye|barrez|barre|biffez|biffe|effacez|efface|enlevez|enlève|retirez|retire|ôtez] [moi|nous] de [la|votre|ta|vos]
        away: [rayez|raye|barrez|barre|biffez|effacez|efface|enlevez|retirez] [mon|notre] nom, [garde|garderai] [le lit|la chambre]
        away: [a|ont] eu raison de [moi|ma venue|mon voyage|notre venue]
        away: [hiérarchie|direction|employeur|chef|cheffe|patron|patronne|médecin|docteur] [a dit|dit|a répondu] non
          > Effacez mon oui. = absent
          > Rayez-moi de la liste. = absent
        away: [tire|tirerai|tirons|vais tirer] au flanc, [fais|ferai|faisons] l'école buissonnière
        away: [pose|poserai|posons|poserons|fais|ferai] un lapin, [brille|brillerai|brillerons|brillons] par [mon|notre] absence
        away: [m'|nous] [oblige|obligent|contraint|contraignent|condamne|condamnent] à [manquer|rater|louper], ss [moi|nous]
          > Je tire au flanc. = absent
          > ss moi = absent
        away: vous [passerez|passeriez] de [moi|nous|mes|nos|ma|notre], boycotte, boycottons, boycotterai, boycotterons, boycottera
          > Vous vous passerez de mes lumières. = absent
          > Nous boycotterons cette séance. = absent
        away: [j'y|y|] [serai|serons|suis|sommes|serais|serions] [de tout cœur|de cœur] [avec|parmi|à]
        away: [serai|serons|suis|sommes|serais|serions] [avec vous|parmi vous|à vos côtés|des vôtres] [de tout cœur|de cœur|par le cœur]
        away: je [reste|resterai] [à la maison|à domicile|chez moi|chez nous|au lit|au chaud|couché(e)|alité(e)|à l'hôpital|auprès de|\
            à son chevet]
        away: on reste [à la maison|chez nous|au chaud]
        away: [serai|serons|suis|sommes] [au boulot|au travail|de l'autre côté du globe|aux antipodes]
        away: [sèche|sécherai|séchons|sécherons|sécher] [la|cette|celle-ci|celle-là|ce coup|la réunion|la séance|votre]
          > De tout cœur avec vous. = absent
          > Je reste à la maison. = absent
        away: abscent(e), abscents, absant(e), imposible, indisponnible
        away: [emploi du temps|agenda|planning] [est|est déjà|] [plein|complet|saturé|rempli|surchargé]
          > abscent = absent
          > imposible = absent
          > Mon emploi du temps est plein. = absent
        away: [rater|manquer|louper] [cette|votre|la réunion|ce rendez-vous|la séance|la plénière]
          > Je suis triste de rater cette réunion. = absent
        # « Retenue par… »
        away: absent(e)(s), mon absence, notre absence, l'absence de l, absence, m'excuser, nous excuser, excuser mon absence
        away: excuser notre absence, excuser, excusez mon absence, excusez notre absence, excusez-moi, excuse-moi, excusez-nous, excusé(e)(s)
        away: empêché(e)(s), empêchement, retenu(e)(s), indisponible(s), indispo, impossible, impossible pour moi, m'est impossible
        away: nous est impossible, indisponibilité, forfait, déclare forfait, décline, décliner, déclinons, renonce, renoncer, renonçons
        away: dans l'impossibilité, dans l'incapacité, passe mon tour, passerai mon tour, sans moi, sans nous, fais faux bond, ferai faux bond
        away: faire faux bond, serai ailleurs, suis ailleurs, manquerai, raterai, louperai, manque à l'appel, manquerai à l'appel, suis pris(e)
        away: sommes pris, serai pris(e), déjà pris(e), déjà engagé(e), coincé(e), bloqué(e), alité(e), hospitalisé(e), en arrêt maladie
        away: porter pâle, pas dispo, défection, fera défaut, ferai défaut, autre engagement, autres engagements, engagement antérieur
        away: incompatible, m'absente, m'absenter, suis obligé d'annuler, suis obligée d'annuler, dois annuler, annule ma venue
        away: annuler ma venue, annule ma participation, annuler ma participation, empêchent, empêchera, empêcheront, annuler, annule, annulons
        away: me retient, me retiennent, me retiendra, geste forfait, me désiste, me désister, désistement, serai hors, me fait défaut
          > Absent. = absent
          > Merci de m'excuser. = absent
          > Empêché. = absent
        away: m'interdit [tout|le|la|les|de|ce], m'interdisent [tout|le|la|les|de|ce], au chevet de, en sous-effectif, pas en vrai
        away: [vous|te] [lâcher|lâche|abandonner|abandonne], m'opère, [suis|serai] [hospitalisé(e)|opéré(e)]
        away: [un|l'] autre [continent|pays|hémisphère|bout de]
        away: [reste|restera|resterai] [au chaud|au lit|chez moi|à la maison|alité(e)|couché(e)]
        away: [m'a|m'ont] [collé|imposé|fixé|calé|programmé] [un|une], excusez, veuillez excuser, [un|ce|mon] deuil
        away: ma demande de congé [est|a été] refusée, [je|] n'en serai pas, [suis|serai] [trop loin|à l'autre bout], accoucherai, décommander
        away: me décommander, décommande, [fais|ferai|faisons] faux bond, [trop de|débordé de|submergé de|submergée de] [travail|boulot]
        away: [plus|n'ai plus] vocation à, [quitte|quittons|quitté] [mes fonctions|le bureau|l'association|mon poste], absent excusé
        away: absente excusée, [me|nous] [laisse|laissent|laissera] [peu|guère|aucun(e)], aucune [liberté|disponibilité|marge|latitude]
        away: aucun [créneau|temps libre], [suis|serai|sommes] de [garde|permanence|service|corvée|repos forcé]
        away: [fais|faire] [défection|relâche], briller par mon absence
        away: [me|nous|nous en] [prive|privent|privera|priveront|contraint|contraignent|contraindra|oblige|obligent|obligera|interdit|\
            interdisent|interdira|retient|retiennent|retiendra|retiendront|empêche|empêchent|empêchera|empêcheront|accapare|accaparent|\
            accaparera|mobilise|mobilisent|mobilisera|cloue|clouent|immobilise|immobilisera|déconseille le voyage|\
            déconseille le déplacement|déconseille le train|défend le voyage]
        away: m' [prive|privent|privera|priveront|contraint|contraignent|contraindra|oblige|obligent|obligera|interdisent|interdira|\
            retient|retiennent|retiendra|retiendront|empêche|empêchent|empêchera|empêcheront|accapare|accaparent|accaparera|mobilise|\
            mobilisent|mobilisera|cloue|clouent|immobilise|immobilisera|déconseille le voyage|déconseille le déplacement|\
            déconseille le train|défend le voyage]
        away: [m'|nous][appelle|appellent|appellera|attend|attendent|attendra] [ailleurs|à l'autre bout|sous d'autres cieux|au loin|loin]
        away: partie remise, [passer|passerez|passera|passez|dispenser] [de|sans] [moi|nous|ma présence|notre présence]
        away: [faire|ferez|fera|faites] sans [moi|nous|l'équipe], [fais|faisons|ferai|ferons|faire] l'impasse
        away: [serai|serons|suis|sommes|reste|resterai] [indisponible(s)|absent(e)|absents|empêché(e)|accaparé(e)|mobilisé(e)|requis(e)|\
            convoqué(e)|immobilisé(e)]
        away: [ma chaise|mon siège|ma place|le siège|la chaise|notre siège|notre chaise|notre place] [restera|sera] [donc|] \
            [vide|vacant(e)|inoccupé(e)]
        away: [dois|devons|devrai|vais] rester [auprès|au chevet|à la maison|chez moi|avec elle|avec lui], manquerons, manque, manquons, loupe
        away: rate, raterons, louperons, zappe, zapperai, zapperons, jette l'éponge, jeter l'éponge
        away: [serai|serons] [retenu(e)|retenus] [ailleurs|loin], cloué(e) [chez moi|à la maison], au bout du rouleau, conflit d'agenda
        away: [au regret|le regret] de [décliner|devoir décliner|renoncer|devoir renoncer|ne pas|devoir m'excuser]
        away: [dois|devons|devrai|devrons|préfère] [renoncer|décliner|annuler|m'excuser|nous excuser|me faire excuser|passer la main|\
            déclarer forfait|faire faux bond]
        away: me faire [excuser|porter pâle], [suis|serai|sommes] [des|parmi les] [absents|excusés]
        away: [chez|dans] les [absents|excusés|absentes|excusées], parmi les [absentes|excusées]
        away: [prie|prions|remercie|remercions] [de vous|vous|] de [m'excuser|nous excuser|excuser], accepter [mes|nos] excuses
        away: [mes|nos] [plus vives|plates|sincères] excuses, ce sera [sans moi|sans nous], [devrai|devrons|dois|devons] m'absenter
        away: pas de mon côté, [empêchement|contretemps] de dernière [minute|heure]
        away: [refuse|refusent] [le congé|ma demande|l'ordre de mission|de me libérer]
        away: [déjà|suis] [pris(e)|engagé(e)|retenu(e)|mobilisé(e)] [ailleurs|ce jour|ce jour-là|par], plein déménagement
        away: en plein [déménagement|inventaire|bouclage|examen]
          > Une sortie scolaire m'appelle ailleurs. = absent
          > Ce sera partie remise. = absent
          > Il faudra vous passer de moi. = absent
        """
}
