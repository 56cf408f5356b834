extension FrenchTables {
    /// What people tell in passing of how the answer came about: who showed them the mail, what was eaten, what had
    /// nearly been forgotten.
    ///
    /// As in ``company``, nothing here may name another text, a time to come or another hand that decides.
    static let asides = """
        # How it came about
        filler: sous [ma|sa|la|votre] présidence, [a|ai|avons|ont] mis le point à l'ordre du jour [|hier|d'hier|de la réunion], en bonne et due forme, affaire conclue, [c'est|c'est donc|voilà] chose faite, chose faite, une ambiance formidable, pas de [longs débats|long débat|débat], [c'est|c'était] la [folie|course|panique|galère|cohue] [|ici|en ce moment|ces jours-ci|chez nous], [c'est|c'était] mon [petit-fils|mari|fils|gendre|neveu|voisin] qui m'a [montré|aidé|expliqué], [c'est|c'était] ma [petite-fille|fille|femme|nièce|voisine] qui m'a [montré|aidé|expliqué]
        filler: pour le prix d'un, pas toujours le même avis, pas souvent le même avis, pas toujours du même avis, pas souvent d'accord [entre nous|lui et moi|elle et moi], lui et moi, elle et moi, pourquoi on ne l'avait pas fait [plus tôt|avant], pourquoi nous ne l'avions pas fait [plus tôt|avant], la dernière mouture, s'ils étaient encore [parmi nous|là|vivants], si elle était encore [parmi nous|là|vivante], s'il était encore [parmi nous|là|vivant]
        filler: ça [coupe|capte mal|capte pas|ne capte pas|rame|coupe sans arrêt], coupe tout le temps, fait sauter [notre|le|la|les] [serveur|courant|box|internet|plombs|disjoncteur|électricité], je [te|vous] [réécris|récris|réécrirai|récrirai], n'a pas pris une ride, changé d'adresse [|mail|e-mail|électronique], l'ancienne ne [marche|fonctionne] plus, ne prends plus l'ancien, ne prenez plus l'ancien, ne prends plus l'ancienne, ne prenez plus l'ancienne, on ne change pas les bonnes habitudes, change pas les bonnes habitudes
        filler: pas eu [ta|votre] patience, [ta|votre] patience, quelle patience, [il a fallu|il faut|fallait] de la patience, côté [présidence|ca|bureau|conseil|secrétariat|direction|trésorerie], de notre côté, sans mauvais jeu de mots, jeu de mots, sans jeu de mots
        assent: mais bien sûr [que|qu'], mais évidemment [que|qu'], mais oui bien sûr [que|qu']
        yes: oui dans tous les cas, oui quoi qu'il [arrive|en soit], oui de toute façon, oui de toutes façons, oki doki, okidoki, okidok, on est raccord(s), nous sommes raccord(s), je suis raccord, [le texte|la lettre|la tribune|l'appel|le communiqué|la déclaration] [a fait|fait|fait chez nous] l'unanimité
        refusal: [fait|fait chez nous|a fait] l'unanimité contre [|lui|elle|nous]
        go: tu nous [ajoutes|rajoutes|inscris] [stp|svp|s'il te plaît|à la liste|dans la liste|aux signataires], vous nous [ajoutez|rajoutez|inscrivez] [svp|s'il vous plaît|à la liste|dans la liste|aux signataires], [compte|comptez|mets|mettez]-nous dedans
        sign: [souhaite|souhaitent|souhaitons|veut|veulent|voulons] que nous en [soyons|fassions partie], [joint|joignons|joignent|joindre] [sa|notre|leur] voix à [celle|celles] des autres [associations|organisations|fédérations|signataires]
        own: la fédé, notre fédé, pour ns, pr ns
        filler: ok sinon pour
        abstain: ni à l'approuver ni à le désapprouver, n'émettre aucun avis, n'émettrons aucun avis, n'émettra aucun avis, voté l'abstention, [a|ont|avons] voté l'abstention
        delay: impossible de [te|vous] répondre avant
        # What is asked for in return
        caveat: [conditionne|conditionnons|conditionnent] [sa|notre|leur|la|son] [signature|accord|adhésion|soutien] à
        condition: une fois que [c'est|ce sera|cela est|cela sera] [enlevé|retiré|corrigé|modifié|changé|fait|supprimé], cette [modification|correction|suppression] faite, ce [changement|point] [fait|corrigé|réglé|modifié], avec cela, pas sans un [changement|ajout|amendement], pas sans une [modification|correction|précision]
        harmless: n'engage ni ne retarde rien, personne n'en fait un préalable
        # Practical things
        practical: [nom|noms|signataire|signataires|signature|logo] à [faire figurer|mentionner|indiquer|inscrire|reporter], sous [son|notre|leur] [intitulé|nom|sigle|titre] [complet|exact|entier], sous nos couleurs, [tu nous|vous nous|tu me|vous me] [diras|direz|dira] [l'heure|le jour|quand|où|à quelle heure|quel jour], si un [journaliste|média] [cherche|demande|appelle|veut], si des [journalistes|médias] [cherchent|demandent|appellent|veulent], [se tient|me tiens|nous tenons] [disponible|disponibles|à disposition] [si|pour] [un|une|des|les|la] [journaliste|journalistes|presse|médias|interview|interviews]
        courtesy: bonne après-midi, bon après-midi, bonne apm, douce [journée|soirée|nuit|semaine|fin de journée|fin de semaine], belle fête de la musique, belle fête, ton dévoué, votre dévoué, votre dévouée, sentiments dévoués, honte à moi, honte sur moi, merci pr [tout|le|la|les|l'|ton|ta|votre|vos|cette|ce], passe le bonjour, te passe le bonjour, vous passe le bonjour
        practical: [je|on|nous|tu|vous|elle|il] réserve(s) [mon|ma|mes|nos|notre|le|la|les|l'|un|une|des] [billet|billets|train|trains|table|chambre|chambres|hôtel|salle|place|places|couchette|voiture|gîte|restaurant|resto|repas], nous réservons [nos|notre|le|la|les|l'|un|une|des] [billet|billets|train|trains|table|chambre|chambres|hôtel|salle|place|places|repas], d'avoir réservé, [ai|a|avons|ont|as|avez] réservé, [train|hôtel|billet|table|chambre|salle|repas] réservé
        filler: conditions de [stage|travail|vie|formation|accueil|exercice|logement|transport|vente|location], conditions d'annulation, conditions d'accueil, conditions d'exercice, conditions générales
        practical: [je|on|nous|tu|vous|elle|il] réserve(s) [la|une|notre] [petite|grande|même] salle, avec [l'orthographe|la graphie|l'intitulé|le libellé] [exacte|exact|correcte|correct|officielle|officiel], avec l'orthographe, sans [points|tiret|tirets|accent|accents|espace|espaces|majuscule|majuscules|faute|fautes d'orthographe]
        filler: sauf le [vôtre|tien], au moment de [signer|parapher|cosigner|la signature|le signer|la signer]
        unclear: pas [l'habitude|pour habitude|coutume|dans l'habitude|dans nos habitudes] de [signer|cosigner|parapher|soutenir]
        demand: [n'a|n'ont|n'aurait] [rien à faire|rien à y faire|pas sa place|pas leur place|aucune place|plus sa place|pas lieu d'être|rien à voir] [là|ici|dedans|dans ce|dans cet|dans cette|dans le|dans la|dans un|dans une|avec]
        filler: [aurions|aurais|aurait|auraient] [aimé|voulu] [l'|] [écrire|avoir écrit|avoir écrite|écrire nous-mêmes|signer seuls]
        practical: infolettre, infolettres, lettre d'information, bulletin interne
        filler: [désaccord|objection|opposition|refus] … [portait|concernait|visait] [sur un autre|un autre|sur une autre|une autre] [texte|appel|communiqué|courrier|sujet|dossier|tribune|lettre|motion|pétition]
        # Words of every day
        neutral: raclette, tartiflette, fondue, sieste, fève, giboulée, giboulées, décalage, habitude, habitudes, brouillon, brouillons, huitaine, quinzaine, interlocuteur, interlocutrice, directoire, team, insta, dedans, dehors, café, soleil, couloir, dentiste, buffet, orage, serveur, couleurs, antenne, antennes, attendais, attendait, attendaient, cherche, cherchait, sors, raccrocher, zappé
          > On est raccord, bises à tous. = agree
          > C'est oui dans tous les cas. = agree
          > Nous conditionnons notre signature à cet ajout. = reserve
          > Ce texte fait l'unanimité contre lui. = disagree
          > Super Claire, tu nous ajoutes stp ! = agree
        # What turns nothing, whatever its words do elsewhere
        filler: [enverrons|enverrai|enverra|envoie|envoyons|transmettrons|transmettrai|transmettons|communiquerons|lirons|lirai|relirons|viendrons|viendrai|passerons|passerai|relaierons|relaierai|diffuserons|diffuserai|partagerons|ferons suivre|ferai suivre] [|bien|très|toujours] volontiers
        filler: nous en sommes [à|au], sans un mot de trop, sans une virgule de trop, sans un mot plus haut que l'autre
          > L'ANAS signe cet appel et vous remercie de l'avoir écrit sans un mot de trop. = agree
        """
}
