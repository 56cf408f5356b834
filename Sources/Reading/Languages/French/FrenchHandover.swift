extension FrenchTables {
    /// Ways of handing over a yes: what one gives, where one's name goes, who is told to go ahead.
    static let handover = """
        # What they now have
        hedge: [vous avez|tu as|avez] [notre|mon|l'|un] [accord|soutien|appui|ok|feu vert] de principe, [vous avez|tu as|avez] [notre|ma] signature de principe
        go: [vous avez|tu as|avez|vous disposez de|disposez de|vous pouvez compter sur|tu peux compter sur|pouvez compter sur] [notre|mon|tout notre|tout mon] [accord|aval|feu vert|assentiment|blanc-seing|ok|appui|soutien|consentement|paraphe|visa|approbation|onction|plein accord|entier accord|plein soutien|entier soutien|adhésion|agrément]
        go: [vous avez|tu as|avez] [notre|ma] [signature|bénédiction|voix|caution|pleine adhésion|entière adhésion|entière approbation|pleine approbation]
        go: ai [le|un] [ok|feu vert|go|oui|aval] [de|du|de la|des], avons [le|un] [ok|feu vert|go|oui|aval] [de|du|de la|des], [ai|avons] l'[ok|aval|assentiment] [de|du|de la|des]
        yes: [vous est|t'est|leur est] [acquis|acquise|accordé|accordée|donné|donnée|assuré|assurée], [vous sont|te sont] [acquis|acquises|accordés|accordées]
        yes: [donne|donnons|apporte|apportons|accorde|accordons|donnera|donnerons] [son|notre|mon] [blanc-seing|quitus|visa|onction|consentement|assentiment|approbation|agrément|entière approbation|pleine approbation|plein assentiment]
        yes: notre blanc-seing, [notre|son] paraphe, le oui de [notre|l'|la|nos|mon|ma|toute l'|tous], un oui de [notre|l'|la|nos|toute l'], confirme le oui, confirmons le oui
        yes: [dit|disons|dis|a dit|ont dit|avons dit] [banco|chiche|amen|bravo et oui|mille fois oui|cent fois oui|deux fois oui|oui et merci], [a|ont|avons] dit oui, on plussoie, je plussoie, plussoyons, ça nous parle, nous applaudissons des deux mains et signons
        yes: plutôt deux fois qu'une, et plutôt deux fois qu'une, des deux mains et des deux pieds
        # Joining
        sign: [joint|joignent|ajoute|ajoutent|appose|met|donne|prête|accole|associe|mêle|unit|y joint|y ajoute|y appose|y met|y associe|y mêle] [son nom|sa signature|sa voix|son sceau|son paraphe|leur nom|leur signature|leurs noms]
        sign: [joignons|ajoutons|apposons|mettons|donnons|prêtons|accolons|associons|mêlons|unissons|y joignons|y ajoutons|y apposons|y mettons|y associons|y mêlons|joins|ajoute|appose|mets|donne|prête|associe|y joins|y ajoute|y appose|y mets] [notre nom|notre signature|notre voix|notre sceau|notre paraphe|le nom de l'association|la signature de l'association|le nom de notre association|la signature de notre association]
        complement sign: [joindre|ajouter|apposer|mettre|donner|prêter|accoler|associer|mêler|unir|y joindre|y ajouter|y apposer|y mettre] [son nom|sa signature|sa voix|son sceau|son paraphe], [joindre|donner|prêter|accoler|associer|mêler|unir|y joindre|y apposer|y mettre] [notre nom|notre signature|notre voix|notre sceau|notre paraphe]
        sign: s'y [joint|joignent|associe|associent|rallie|rallient], [nous y|m'y] [joignons|associons|rallions|joins|associe|rallie], nous nous [y joignons|y rallions], se [joint|joignent|rallie|rallient|range] [à|aux|au], me joins [à|aux|au]
        complement sign: [nous y|s'y] [rallier|associer], [nous|se] rallier [à|aux|au]
        sign: [prend|prenons|prennent] [part|toute sa part|toute notre part|sa part|notre part] [à la signature|à cette signature|à l'appel|à cet appel|à la tribune|à cette tribune|à la lettre|à cette lettre|au texte|à ce texte|à la déclaration|à cette déclaration|à la démarche|à cette démarche|à cette initiative|au communiqué|à ce communiqué], y [prend|prenons] [toute sa part|toute notre part|sa part|notre part]
        sign: [est|sommes|serons|sera] [heureux|heureuse|heureuses|fier|fière|fiers|fières|content|contente|contents|ravi|ravie|ravis|honoré|honorée|honorés] [de signer|de s'associer|de s'y associer|de nous associer|de nous y associer|de cosigner|de rejoindre|de se joindre|de nous joindre|d'en être|d'être signataire|d'être signataires|d'y apposer|d'apposer]
        sign: répond présent, répondons présent, [fait|faisons] cause commune, [est|sommes] partie prenante de [ce texte|cette tribune|cet appel|cette lettre|la démarche|cette démarche], [est|sommes] partant pour signer, [est|sommes] partants pour signer
        yes: est partie prenante, sommes partie prenante, sommes parties prenantes, répond par l'affirmative, répondons par l'affirmative, répond favorablement, répondons favorablement, réponds favorablement, est preneur, est preneuse, sommes preneurs, sommes preneuses
        future sign: [joindra|ajoutera|apposera|mettra|donnera|prêtera|associera|apportera|y joindra|y ajoutera|y apposera|y mettra] [son nom|sa signature|sa voix|son sceau|son paraphe], [joindrons|ajouterons|apposerons|mettrons|donnerons|prêterons|associerons|apporterons|y joindrons|y apposerons|y mettrons] [notre nom|notre signature|notre voix|notre sceau|notre paraphe]
        # Being put on the list
        go: [mettez|mets|mettre|ajoutez|ajoute|ajouter|rajoutez|rajoute|rajouter|inscrivez|inscris|inscrire|notez|note|portez|écrivez|écrire|faites figurer|fais figurer|faire figurer|faites apparaître|faire apparaître|citez|citer|mentionnez|mentionner|placez|affichez|pouvez mettre|peux mettre|pouvez écrire|peux écrire|pouvez utiliser] [notre nom|notre sigle|notre logo|notre paraphe|notre tampon|l'asso|l'association|la fédération|notre asso|notre association|notre fédération|notre mouvement|notre union|notre collectif|notre réseau|notre syndicat|notre section|notre organisation]
        go: que l'on [mette|inscrive|ajoute|porte] notre [nom|sigle|logo|signature], peut être ajouté(e)(s), peuvent être ajouté(e)s, peut être inscrit(e), à inscrire parmi les signataires, à ajouter aux signataires, à ajouter à la liste des signataires, à compter parmi les signataires, inscrire au bas, inscrivez au bas, à inscrire au bas
        go: [cochez|coche|cocher|cochons|coche donc] [la case|le|la] [oui|pour|accord|favorable|de l'asso|de l'association|de notre asso|de notre association], cochez oui, coche oui
        go: [autorise|autorisons] à [y faire mention de|faire mention de|mentionner|y mentionner|faire figurer|y faire figurer|utiliser notre|porter notre] , [tu|vous] [nous rajoutes|nous rajoutez|nous ajoutes|nous ajoutez|nous inscris|nous inscrivez|nous mets|nous mettez] [dans la liste|sur la liste|parmi les signataires|aux signataires|dessus|dedans]
        go: procédez, vous pouvez procéder, tu peux procéder, lancez, lancez-vous, tu peux lancer, vous pouvez lancer, tu peux envoyer avec notre, vous pouvez envoyer avec notre, roulez jeunesse, roule ma poule
        roll: dans les signatures, aux signatures, parmi les signatures, dans vos signataires, à vos signataires, au nombre des signataires, au rang des signataires, dans la liste
          > Vous avez notre blanc-seing sur celui-ci. = agree
          > Notre mouvement joint son nom aux vôtres. = agree
          > L'accord de l'association vous est acquis. = agree
          > La section s'y associe, cochez la case oui. = agree
        go: apparaisse [en bas|au bas|dans la liste|parmi les signataires|comme signataire], figure [en bas|au bas] [de page|de la page|du texte], [vous pouvez|tu peux|pouvez] retenir [l'adhésion|la signature|l'accord], retenez [l'adhésion|la signature|l'accord] de
        yes: accord [confirmé|donné|acté|validé|obtenu|entériné], signature autorisée, n'y [voyons|vois|voit|voient] que des avantages, [n'y vois|n'y voyons|n'y voit|n'en pense|n'en pensons] que du bien, suite favorable à votre
        sign: sera co-intervenante, serons co-intervenants, [est|sommes] co-intervenante
        nihil: rien à ajouter ni à retrancher, rien à retrancher, rien à y retrancher, ni à retrancher
        filler: suis chargé(e) [par|de], sommes chargés [par|de], me charge de, nous charge de, me mandate pour, nous mandate pour, m'a chargé(e) de, m'a mandaté(e) pour, m'a demandé de vous, me demande de vous, me prie de vous
        # Found, and said so
        own: au nom des, au nom du, au nom d, lassociation, lasso, nôtre association
        matter: cet écrit, votre écrit, ce plaidoyer, votre plaidoyer
        asIs: ne changez rien, n'y changez rien, surtout ne changez rien, ne touchez à rien, ne touchez plus à rien, ne changez pas une virgule, ne changez pas une ligne, pas une virgule à changer, rien à changer, sans réserve aucune, sans condition aucune, sans aucune restriction
        nihil: [aucun|pas de|pas d'|sans] [pb|pblm|prob|blème] pour nous, aucun pb, pas de pb pour nous, aucun souci, aucun souci pour nous, ras de notre côté, ras pour nous, rien à signaler de notre côté, rien à signaler pour nous, plus rien ne nous retient, rien ne nous retient, plus rien ne nous arrête, rien ne nous arrête
        # Where one's name goes
        roll: au bas de, au bas du, en bas de, en bas du, au pied de, au pied du, à la suite des signatures, à la suite des signataires, [au nombre|au rang|dans la liste|sur la liste] des [organisations|associations|structures|premiers|premières] signataires, parmi les [organisations|associations|structures|premiers|premières|autres] signataires, en bas de page, au bas de la page, en pied de page, sur votre liste, dans votre liste, sur cette liste, dans cette liste
        complement sign: être [compté|comptée|comptés|comptées|inscrit|inscrite|inscrits|inscrites|ajouté|ajoutée|ajoutés|ajoutées|rangé|rangée|rangés|rangées|mentionné|mentionnée|mentionnés] [parmi les|au nombre des|au rang des|sur la liste des|dans la liste des] signataires
        go: à [faire paraître|faire figurer|publier|diffuser|envoyer|expédier] avec [notre|nos] [nom|logo|signature|sigle], [envoyer|publier|diffuser|partir|paraître|envoyez|publiez|diffusez] [avec|sous] [notre|nos] [nom|logo|signature|sigle], [nous y allons|j'y vais|on en est|nous en sommes|on en sera|nous en serons]
        sign: [marche|marchons] avec vous, [est|sont|sommes|serons|seront|sera] de la partie, [emboîte|emboîtons] le pas, en [est|sera|sommes|serons] [signataire|signataires|cosignataire|cosignataires], [devient|devenons] [signataire|signataires|cosignataire|cosignataires]
        yes: [parfait|impeccable|nickel|top|super|très bien|excellent|génial|banco|tout bon|sans problème|sans souci] [pour|chez] [nous|moi|l'asso|l'association|la fédération|l'union|le réseau|le collectif|le bureau|le ca|le conseil], [parfait|impeccable|nickel|top|super|très bien|tout bon] [pour moi|pour nous] comme pour [l'asso|l'association|le bureau|le ca|tous|tout le monde]
        yes: [sans|sans même] en changer [une virgule|un mot|une ligne|une syllabe]
        assent: avec [joie|une grande joie|une immense joie]
        nihil: [rien|rien du tout] qui [coince|cloche|fâche|dépasse|heurte|choque|gêne|nous gêne|nous choque|nous heurte|nous chiffonne|chiffonne|grince|pose problème|nous pose problème|bloque|nous bloque|fasse obstacle|s'y oppose], [rien ne|rien] [coince|cloche|dépasse|nous gêne|nous choque|nous heurte|nous chiffonne|chiffonne|grince|nous bloque|pose problème]
        asIs: sans rien changer, sans rien y changer, sans y toucher, sans rien toucher, sans rien retoucher, sans changer une virgule, sans en changer une virgule, sans en changer un mot, sans en changer une ligne, sans y changer une virgule, sans y changer un mot
        link: [publication|diffusion|parution|mise en ligne|envoi|expédition|transmission|lecture publique|cosignature|co-signature] [de|du|de la|des|de cette|de ce|de votre|de ton|d'un]
          > Merci d'inscrire la section au bas de la charte. = agree
          > Nous donnons notre accord à la diffusion du manifeste. = agree
          > La section emboîte le pas. = agree
          > Parfait pour nous comme pour le bureau. = agree
        yes: [c|ct|cest|c'est] tt bon, ct bon, c tout bon, c tou bon, deux fois plutôt qu'une
        sign: [donnons|donne|donnent] mandat [à la conférence|au secrétariat|au collectif|à la CPO] [pour|de] signer
        nihil: [serions|serais|serait] bien en peine de trouver [|un|une|le moindre|la moindre] [motif de refus|raison de refuser|raison de dire non|objection|motif d'opposition|à redire]
        """
}
