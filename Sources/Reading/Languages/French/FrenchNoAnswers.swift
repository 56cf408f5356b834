extension FrenchTables {
    /// What only looks like an answer: `à présent`, `pas de souci`.
    static let noAnswers = """
        # « Dans le contexte présent. »
        noise: [pas|point|plus] [de|d'] [repas|déjeuner|dîner|plateau|couvert|chambre|hôtel|café|viande|porc|gluten|poisson|alcool|vin|\
            dessert|buffet|sandwich|parking|apéro] pour [moi|nous]
        noise: non [disponible(s)|dispo|libre(s)] [pour|au|à] [le|la|l'|] [déjeuner|repas|dîner|buffet|apéro|visite|pot|cocktail|soirée]
        noise: [contexte|état|cas|courrier|message|mail|courriel|climat|temps|instant|moment] présent
        noise: [situation|conjoncture|lettre|année] présente
        noise: [prends|prenons] part à [votre|ta|leur|sa] [peine|douleur|deuil|tristesse|chagrin|joie]
        noise: [plaisir|joie|intérêt|bonheur|honneur|hâte|impatient(e)|heureux|heureuse|ravi(e)|curieux|curieuse] \
            [à|de|d'] vous [entendre|écouter|lire]
        noise: au premier rang [de|des|du|d'], aux premières loges [de|des|du|d'|pour]
          > Pas de repas pour moi. = none
          > Je prends part à votre peine. = none
        # Which says neither
        noise: [je ne|nous ne|ne|] [viens|viendrai|venons|viendrons] pas [sans|en train|en voiture|en avion|en car|en bus|à pied|à vélo]
          > Je ne viendrai pas sans mon dossier. = none
          > Je ne viens pas en train. = none
        noise: [inutile|pas la peine|pas besoin|plus besoin|pas nécessaire] [de|d'] [prévoir|mettre|ajouter|compter|commander|sortir] \
            [une|un|deux|trois] [assiette(s)|chaise(s)|couvert(s)|plateau|plateaux|repas|part(s)] [de plus|en plus|supplémentaire(s)|]
        noise: [vous|te] [reparle|reparlerai|parle|parlerai|reparlerons] [du reste|d'autre chose|de tout ça|de tout cela|des autres]
        noise: lien [svp|stp|s'il vous plaît|s'il te plaît] [pour|vers|du|de] [le|la|les|l'|] \
            [compte rendu|cr|pv|document(s)|enquête|formulaire]
        noise: [écris|écrit|répond(s)|dicte|tape] [ceci|ce mot|ce message|cela|] depuis [mon|ma|le|la|notre], non rien
        noise: [non|oui|] [pas|] [végétarien(s)|végétarienne|vegan|allergique|d'allergie(s)|de régime]
        noise: ayant pas encore [arrêté|pris|adopté|défini|fixé|rendu] [sa|son|notre|de|leur] [position|avis|décision]
        noise: non [rien|pas de point(s)|aucun point|aucune remarque|pas de remarque] \
            [à ajouter|à signaler|à inscrire|de particulier|de spécial|de plus]
          > Inutile de prévoir une assiette de plus. = none
        # « Merci de me dire si on peut se garer »: asks, and doubts nothing
        noise: oui ou non, personne ne [pourrait|pourra|peut] [le|la|les|l'] [présenter|porter|défendre|traiter]
        noise: [je|nous] [reste|restons|resterai|demeure|demeurons] à [votre|ta|vos] [disposition|écoute|côtés]
        noise: sera la [bonne|prochaine|dernière|première|suivante|fête|même|seule]
        noise: [on|nous] [est|sommes] [deux|trois|quatre|cinq|six] [pour|dans|en tout|sur]
        noise: excusez [la|ma|cette|mon|ce|cet] [réponse|retard|délai|silence|lenteur|message|envoi]
        noise: [me|nous|m'] [dire|indiquer|préciser|confirmer|signaler|faire savoir] si
        noise: [dites|dis|indiquez|précisez|signalez|confirmez] [moi|nous] si
        noise: [voudrais|aimerais|souhaiterais|voulais|voudrions|aimerions] [juste|bien|aussi|] savoir si
        noise: [me demande|demandais] si [on|il|la|le|les|vous|une|un|c'est]
        noise: [je|] [ne|] [sais|savons] pas [encore|] [trop|très|vraiment|exactement|au juste|] \
            [ce que|ce qu'|comment|quoi|où|par quel|par quelle|lequel|laquelle]
        # « Comme convenu au téléphone »: a word of how one spoke. : of the meal
        noise: [bien que|même si|quoique|malgré] [la|le] [visio|zoom|distanciel|visioconférence], [point(s)|sujet(s)|question(s)|choses] à voir
        noise: je ne [sais|vois|connais|comprends] pas [où|comment|à quelle|quel|quelle|qui|combien|ce que]
        noise: impossible [d'|de] [ouvrir|lire|télécharger|imprimer|accéder|joindre|vous joindre|trouver|retrouver|afficher|cliquer]
        noise: [excuses|désolé(e)|pardon|excusez-moi|navré(e)] [pour|de|d'] \
            [la dernière|l'autre jour|hier|la fois|mon absence de|mon absence en|mon absence à la dernière|la réunion précédente]
        noise: [m'appeler|appelez-moi|appelle-moi|me joindre|me rappeler|rappelez-moi] au [01|02|03|04|05|06|07|08|09|numéro]
        noise: comme [convenu|dit|vu|discuté|entendu|indiqué|annoncé|expliqué|évoqué] \
            [hier|ensemble|ce matin|tout à l'heure|avec vous|avec toi|] [au téléphone|par téléphone|au tél|par tél]
        noise: [convenu|vu|discuté|entendu|échangé|promis|précisé|confirmé|évoqué|indiqué|signalé|parlé|eu|dit|répondu|annoncé|prévenu|\
            expliqué|parlions] [hier|ensemble|tantôt|ce matin|tout à l'heure|avec vous|avec toi|avec claire|] \
            [au téléphone|par téléphone|au tél|par tél|en visio|par zoom]
        noise: [suite à|après|depuis|lors de] [notre|votre|ton|mon|l'|un|une] \
            [appel|coup de fil|échange|conversation|entretien|appel téléphonique|échange téléphonique|visio]
        noise: [numéro|coup|conversation|entretien] [de|] téléphone
        noise: [m'appeler|appelez-moi|appelle-moi] [si|en cas|au 0|au numéro|sur mon|pour toute|dès]
        noise: [plutôt que|au lieu de|mieux que|mieux qu'] [la|de la|en|une|le|par|sur] [visio|zoom|visioconférence|teams|distanciel]
        noise: [non|pas] [pour|au|à] [le|la|les|l'|] [déjeuner|repas|midi|buffet|hôtel|dîner|apéro|parking|visite|cocktail|pot|café|\
            hébergement|sandwich|plateau|plateaux]
        noise: bon courage pour [l'organisation|l'orga|la préparation|les préparatifs|la suite|tout|la logistique|ce travail|\
            ces préparatifs|vos préparatifs]
        noise: bon courage à [toi|vous|toute|tous|l'équipe] [pour|dans]
        noise: espère [vous|te|tous vous|] [voir|revoir|retrouver] [en|bientôt|une autre|la prochaine|à la prochaine|très vite|\
            au printemps|à l'automne]
        noise: [espère|espérons] [que|qu'] [tout|tu|vous|la réunion|ça|cela|la séance|il|les]
          > Non pour le déjeuner = none
        noise: ne m'attendez pas pour, ne nous attendez pas pour, zoom non merci, visio non merci, à présent, jusqu'à présent, d'à présent
        noise: présent projet, présent document, présent texte, présent mail, présent message, présente charte, présente proposition
        noise: présente invitation, la présente, le présent, du présent, de la présente, les présents, les absents, les présentes, des absents
        noise: des présents, aux absents, liste des présents, aux présents, liste de présence, feuille de présence, je présente, il présente
        noise: elle présente, qui présente, nous présentons, présenter, accuser réception, de bien vouloir, oubliez mes excuses
        noise: oublie mes excuses, oubliez mon absence, annulez mes excuses, mes excuses pour le retard, mes excuses pour ce retard
        noise: mes excuses pour la réponse, mes excuses pour cette réponse, mes excuses pour le délai, excusez-moi pour le, excusez-moi pour ce
        noise: excusez-moi pour la réponse, excusez-moi pour cette réponse, excusez-moi de répondre, excusez-moi de vous répondre
        noise: excusez-moi de cette réponse, excusez le, excuses pour le retard, excuses pour ce retard, excusez ma réponse tardive
        noise: excusez le retard, excuser le retard, excuser ce retard, excuser mon retard, désolé du retard, désolée du retard
        noise: désolé pour le retard, désolée pour le retard, désolé de répondre, désolée de répondre, excusez-moi du retard, accès libre
        noise: pas d'inconvénient, aucun inconvénient, si vous voulez bien, si vous le voulez, si vous pouvez, si vous pouviez, si tu peux
        noise: si tu veux, si possible, si besoin, si nécessaire, si vous en avez, si le temps, si vous n'y voyez, si l'on pouvait
        noise: si vous le souhaitez, pas de quoi, sauf erreur, merci de prévoir, libre de, à nouveau présent, que se passe-t-il
        noise: absence de réponse, absence de, en l'absence de, malgré l'absence, en présence de, absence d, remettre en ligne, mettre en ligne
        noise: mis en ligne, mise en ligne, formulaire en ligne, document en ligne, site en ligne, le lien vers, le lien de l, un lien entre
        noise: le lien entre, du lien, le lien social, au téléphone avec, en ligne avec, participation à, participation aux, participation de
        noise: la participation, vous pouvez, peux-tu, pouvez-vous, pourriez-vous, peut-on, pourrait-on, pourrions-nous, pourrais-tu
        noise: est-ce possible, serait-il possible, est-il possible, sera-t-il possible, n'est-il pas possible, va falloir, vais vous envoyer
        noise: comme convenu, merci d'avance, en va de, peux compter, pouvez compter, faire de la place
        noise: [commencez|commencer|démarrez|démarrer|débutez|commence] sans [moi|nous|m'attendre]
        noise: [plaide|plaiderais|plaidons|plaiderai] [pour|en faveur], sinon je [le|la|les|vous|te|demande]
        noise: j'en suis [marri(e)|désolé(e)|navré(e)|triste|confus(e)|peiné(e)|sûr(e)|certain(e)|convaincu(e)|fort]
        noise: [demande|autorisation|feuille] d'absence
        noise: excusez [la|les|cette|ces|ce|le] [brièveté|fautes|fautes de|longueur|franchise|désordre|question]
        noise: ne [vous|t'] [inquiétez|inquiète|en faites|tracassez|faites] pas, t'inquiète, pas d'inquiétude, ne vous faites pas de souci
        noise: pas de [problème(s)|souci(s)|visio|zoom|repas|point(s)|changement|objection|difficulté(s)|déjeuner|contrainte|inconvénient|\
            remarque|sujet|question|demande] [pour|de mon|de ma] [moi|nous|côté|part]
        noise: [excuse(s)|désolé(e)|désolés|navré(e)|pardon|excusez-moi|excuse-moi] [pour|de|du|d'] \
            [le|ce|cette|ma|mon|mes|cet|ces|la|l'|vous|te|] [délai|retard|réponse|réponse tardive|confusion|erreur|oubli|silence|relance|\
            contretemps|dérangement|allers-retours|double|doublon|bruit|mail|message|précipitation|bourde|embêter|répondre|relancer|déranger]
        noise: [je|] [sais|vois|comprends] pas [comment|où|si le lien], [bus|train|car|tgv] [arrive|part] [à|vers]
        noise: [peux|peut|pouvons|parviens|arrive|arrivons|ai] pas [à|pu|réussi à|] \
            [ouvrir|lire|télécharger|trouver|retrouver|imprimer|afficher|accéder|consulter|visualiser|modifier|remplir|l'ouvrir|le lire]
        noise: [ne|] [peux|peut|pouvons|pourrai|pourrons|pourra] pas [assurer|prendre|rédiger|apporter|fournir|présenter|envoyer|préparer|\
            rester|animer|tenir|présider|amener|vous envoyer|vous fournir|m'occuper|déjeuner|manger|arriver avant|être là avant|\
            être là à l'heure|être à l'heure]
        noise: [pour|quant à|concernant|au sujet de] [ma|notre] [participation|présence|venue]
        noise: [j'attends|nous attendons|attends] [avec impatience|ce moment|cette réunion|cette rencontre|ces retrouvailles|\
            de vos nouvelles|vos nouvelles|votre|vos|l'ordre du jour|les documents|le programme|le lien]
        noise: contrairement à [mon|ma|mes] [mail|message|réponse|annonce|habitude|précédent mail|précédent message|dernier mail|\
            dernier message|première réponse|précédente réponse]
        noise: lien [des documents|du document|vers|du dossier|entre], le lien [des documents|du document|du dossier], au téléphone pour
        noise: [dit|parlé|répondu|annoncé|prévenu|expliqué] [à nicole|] au téléphone
        """
}
