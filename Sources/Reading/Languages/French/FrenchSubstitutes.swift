extension FrenchTables {
    /// Somebody who comes instead.
    static let substitutes = """
        firstPersons: je, j', moi, m'
        standing: [viendrai|viens|serai là|serai présent(e)|participerai|siégerai|assisterai|y serai|serai des vôtres|me déplacerai] \
            [à la place de|au nom de|pour|en remplacement de|en lieu et place de|pour le compte de|en tant que remplaçant de|\
            en tant que remplaçante de]
        standing: qui [viendrai|viens|serai|siégerai|participerai] [là|présent(e)|] [à la place de|au nom de|pour|en remplacement de]
        standing: remplacerai, suppléerai, vais remplacer, suis la remplaçante de, suis le remplaçant de
          > Je viendrai à la place de Paul Roy. = present
        instead: [à la place|au lieu|en remplacement|en lieu et place] [de|du|d'], au nom de, remplace, supplée
        beforeSelf: ici, je suis, je m'appelle, moi c'est, mon nom est, c'est
        afterSelf: à l'appareil, à la plume, au clavier, ici
        occasions: le, cette, ce, ici, on, fois
        betweenNameAndYes: lui, elle, c', est
        ownRefusals: [moi|nous] [c'est|ce sera|] [non|nan|pas], [pas|non pas] [moi|nous]
        ownRefusals: [ne|] [peux|pourrai|viens|viendrai|pouvons|pourrons] pas
          > Moi non, Mehdi Aouad oui. = substitute
        assents: oui, si, ouais
        introductions: [elle|il] [s'appelle|se nomme|se prénomme|a pour nom], son nom est, son nom :, il s'agit de, à savoir, nommé(e)
        introductions: j'ai nommé
          > Ma remplaçante viendra. Elle s'appelle Nora Haddad. = substitute
        offices: président(e), directeur, directrice, secrétaire, maire, ministre, préfet, recteur, rectrice, député(e), sénateur, sénatrice
        offices: délégué(e), commissaire
        appointing: désignera, désigneront, designerai, désignerons, nommera, nommeront, nommerons, choisira, choisirons, élira, élirons
        delegates: représentant(e), délégué(e), mandataire
        undersigned: soussigné(e), qui [vous|t'] [écrit|répond], qui signe, moi-même, moi, votre [serviteur|servante]
          > L'association sera représentée par son président, soussigné. = present
        thirdPersons: elle(s), il, ils, mais, hélas, celle, celui
        partly: rester, arriver, déjeuner, manger, prendre, être, voter, avant, tout
        afterAll: si, finalement, ouf, heureusement, eureka, miracle
        deputies: pour, p, o, adjoint(e), vice, assistant(e)
        noNames: elle(s), qui, quelqu', personne, cela, tout, tous, toutes, rien, nul, quelques, certains, plusieurs, toutefois, comme, sinon
        noNames: alors, mais, donc, puis, ils, aucun, chacun, normalement, celui, celle, autre(s), deux, équipe, association, bureau
        proxies: [pouvoir(s)|procuration|mandat de vote] [à|pour|donné à|donnée à|est donné à|est donnée à|confié à|confiée à]
        proxies: pouvoir de vote [à|va à|donné à|pour|est donné à|confié à|], mon pouvoir [va à|à|est à|chez|ira à]
        proxies: notre pouvoir [va à|à|est à|est donné à]
        proxies: [a|aura|détient|détiendra|porte|portera] [mon pouvoir|notre pouvoir|ma procuration|pouvoir|procuration]
        proxies: votera [pour|en mon|à ma]
          > Pouvoir à Paul Roy. = substitute
        contrasts: [moi|nous|moi-même] mais [par|avec|c'est|ce sera|plutôt|]
          > Nous serons représentés non par moi mais par Ingrid Morel. = substitute
        votes: vote, voter, votera, scrutin(s), élection, votants, quorum, délibérations, résolutions
        pending: [n'a|ne m'a|n'a pas|m'a] pas encore [répondu|confirmé|dit|donné]
        pending: [j'attends|attends|attendons] [sa|son|leur] [réponse|accord|confirmation|retour]
        pending: [s'il|si elle|si il] [est libre|accepte|peut|veut], [elle|il] [doit|va] me [confirmer|dire|redire]
        hopes: [comptais|comptions|misais|misions|tablais|tablions|pensais pouvoir compter] sur … [remplacer|représenter|suppléer|relayer|\
            y aller|siéger|prendre ma place|prendre le relais]
        hopes: [espérais|espérions|pensais|pensions|croyais|aurais voulu|aurais aimé|aurions voulu] \
            [que|qu'] … [remplacer|remplacerait|remplace|représenterait|représenter|irait|viendrait]
        hopes: [pensais|pensions|espérais|espérions|voulais|voulions|souhaitais|comptais|comptions] \
            [envoyer|déléguer|mandater|désigner|vous envoyer|me faire remplacer|me faire représenter|nous faire représenter]
        hopes: [me|nous] [remplace|représente|supplée|relaie] [d'habitude|habituellement|d'ordinaire|en général|souvent|normalement|\
            parfois|en temps normal]
        hopes: [avais|avions] [demandé à|sollicité|pressenti|proposé à]
        hopes: [devait|devaient|aurait dû|auraient dû|aurait pu|auraient pu] [me|nous|m'y|nous y] [remplacer|représenter|suppléer|relayer]
        hopes: [devait|devaient|aurait dû|aurait pu] [y aller|venir|siéger|assister] [à ma place|à notre place|pour moi|pour nous]
        acceptances: accepte, a accepté, acceptera, a dit oui, est d'accord, m'a dit oui, a confirmé, confirme, est disponible, est libre
        acceptances: c'est chose faite, [elle|il] [sera|viendra|ira] [là|bien|donc|présent(e)]
        disownings: maldonne
        disownings: il y a [eu|] [un|une|] [malentendu|méprise|confusion|quiproquo|erreur] [entre|chez|de notre|de ma|là-dessus|sur ce point]
        disownings: [n'en|en] [tenir|tenez] [aucun|pas] compte
          > Je suis absente. Il y a eu un malentendu, Léa Petit ne viendra pas. = absent
        refusals: [elle|il] [n'est|n'était] [hélas|malheureusement|] [pas|plus|non plus] [libre|disponible|dispo|en mesure]
        refusals: [elle|il] ne [peut|pourra] [hélas|malheureusement|] [pas|plus|non plus]
        refusals: [elle|il] [a refusé|a décliné|refuse|décline|a dit non], [n'est|ne sera] pas [libre|disponible|dispo] non plus
        refusals: [impossible|pas possible] pour [elle|lui]
        refusals: [elle|il] [est|sera] [aussi|également|elle-même|lui-même|elle aussi|lui aussi|déjà] \
            [pris(e)|absent(e)|empêché(e)|malade|retenu(e)|occupé(e)|indisponible|en congé|en vacances]
        refusals: [elle|il|elle-même|lui-même] non plus, sans succès, en vain, [m'a|m'a hélas] [dit non|répondu non]
        refusals: [elle|lui] aussi [est|sera] [pris(e)|absent(e)|empêché(e)|malade|retenu(e)|occupé(e)]
          > Je ne peux pas venir. J'ai demandé à Léa Petit de me remplacer, elle n'est pas libre. = absent
        helping: [m'|nous|me|vous] [aider|assister|chercher|conduire|accompagner|prêter|brancher|installer|dépanner|garder|déposer|\
            rejoindre|prendre|véhiculer|montrer|apporter|connecter|soigner|voir|opérer]
        helping: [garder|aider|chercher|réparer|installer|livrer|brancher|dépanner] [les|mes|ma|mon|la|le|l'|nos], [avec|chez] [moi|nous]
        helping: à la maison, en renfort
          > Sandrine Blin viendra m'aider à la maison, je reste chez moi. = absent
        slips: correction, rectification, rectificatif, erratum, oups, pardon, je voulais dire, je corrige, je rectifie, autant pour moi
        slips: au temps pour moi
          > J'envoie M. Roy – pardon, Mme Blin. = substitute
        asking: qui
          > Qui me remplace ? Paulo Mendes. = substitute
        afterName: est [lui|elle] qui [viendra|vient|ira|y va|siégera|sera là|s'y colle|tient la boutique|garde la boutique|\
            prend le relais|prendra le relais]
        afterName: [voudra|saura|viendra|pourra] [bien|] porter [la|notre|ma] [voix|parole]
        afterName: [chauffera|occupera|tiendra] [mon|ma|notre|le|son|sa] [siège|place|chaise|fauteuil]
        afterName: a accepté [d'y aller|de venir|de siéger|de se déplacer|de faire le voyage|d'y siéger|d'y être]
        afterName: sera [notre|ma] [voix|porte-parole], c'est [elle|lui] [notre|ma|mon] [délégué(e)|voix|porte-parole|représentant(e)]
        afterName: [prend|prendra|occupe|occupera|tiendra] sa [place|chaise], [viendra|vient|ira|siégera|sera là] à sa place
        afterName: [suivra|suivront|écoutera|suivent|suit] … [pour moi|pour nous|à ma place|à notre place|en mon nom|en notre nom]
        afterName: [venir|vienne] [m'y|me|nous y|nous] [remplacer|représenter|suppléer|relayer]
        afterName: de [me|nous|m'y|nous y] [remplacer|représenter|suppléer|relayer]
          > Je demande à notre vice-présidente de me suppléer. = substitute
        afterName: [a|ont|ayant|aura|auront] [reçu|] [délégation|mandat|mission|pouvoir|procuration|tout pouvoir|pleins pouvoirs|\
            toute latitude] [pour|de|d'] [représenter|me|nous|siéger|parler|participer|assister|intervenir|venir|y]
        afterName: [est muni(e)|muni(e)] [de pouvoir(s)|d'un mandat|d'un pouvoir], se dévoue, se dévouera, s'est dévoué(e), s'y colle
        afterName: s'en charge, s'en chargera, [se substituera|se substitue] à [moi|nous]
        afterName: [sera|est] [votre|notre] [interlocutrice|interlocuteur] [ce jour-là|pour la réunion|à la réunion]
        afterName: [ira|iront|viendra|viendront|vient|viennent|montera|monteront|fera|feront|siégera|assistera|assisteront|participera|\
            participeront|se rendra|se déplacera] … [pour nous|à ma place|à notre place|en mon nom|en notre nom|de notre part]
        afterName: [est|sera|serait|se dit|sont|seront] [partant(e)|partants|volontaire(s)|candidat(e)|d'accord|prêt(e)|prêts|disposé(e)] \
            [pour|à] [y aller|venir|y assister|me remplacer|nous représenter|me représenter|assister|participer|s'y rendre|faire le déplacement]
        afterName: [la|le|l'|les] [remplacera|remplaceront|suppléera|représentera|remplace]
        afterName: [se propose|s'est proposé(e)|se dévoue|s'est dévoué(e)] [de|pour|d'] \
            [y aller|venir|y assister|me remplacer|nous représenter|me représenter|assister]
        afterName: [prend|prendra|prennent|récupère|utilisera] [mon|mes] [billet(s)|train|hôtel|chambre]
        afterName: [au lieu|à la place|en lieu et place|en remplacement] [de la soussignée|du soussigné|de votre serviteur|\
            de votre servante|de l'auteur de ces lignes]
        afterName: [et|] [non|pas] [moi|votre serviteur|votre servante|la soussignée|moi-même], plutôt que moi
        afterName: [assurera|assure] la [représentation|présence], [me|nous] [remplacerait|représenterait|suppléerait]
        afterName: [prend|prendra] [ma|la] [suite|succession], [prendra|prend|viendra prendre] des notes à [ma|notre] place
        afterName: [au lieu de|à la place de|en lieu et place de] [moi|moi-même|nous|ma personne]
        afterName: [occupera|occupe|tiendra|prendra|prend] [ma chaise|mon fauteuil|ma place|mon siège|notre place|notre chaise|ma suite]
        afterName: [me|nous|m'y|nous y] [remplacera|remplace|remplaceront|remplacent|représentera|représente|représenteront|représentent|\
            suppléera|supplée|relaiera|relaie|relaye|relayera|succède|succédera|substituera]
        afterName: [va|pourra|peut|doit|veut bien|accepte de|viendra|vient] [me|nous] [remplacer|représenter|suppléer|relayer|relever]
        afterName: [prend|prendra|prendront|assure|assurera] [le relais|la relève|la suite|l'intérim|mon remplacement|ma suppléance|\
            notre représentation|la permanence de notre voix]
        afterName: [siégera|siège|ira|vient|viendra|sera là|participera|assistera|se déplacera|parlera|se rendra] \
            [à ma place|à notre place|pour moi|pour nous|pour l'équipe|pour l'association|en mon nom|en notre nom|au nom de|de notre part|\
            de ma part|en mes lieu et place]
        afterName: y [va|ira|assistera|participera|sera] [pour|à ma|à notre|pour nous|en mon]
        afterName: fera le [déplacement|voyage|trajet] [pour|à ma|en mon|à notre]
        afterName: que j'ai [chargé(e)|mandaté(e)|prié(e)|désigné(e)|délégué(e)|convaincu(e)]
        afterName: que nous avons [chargé(e)|mandaté(e)|désigné(e)|délégué(e)]
        afterName: [est|a été|sera] [mandaté(e)|désigné(e)|délégué(e)|chargé(e)] [pour|par|de], se substituera, fera office de remplaçant(e)
        afterName: pour porter notre [voix|parole], porter notre [parole|voix]
        afterName: [portera|relaiera|défendra] [notre|nos|ma|mes] [parole|voix|positions|propositions|couleurs]
        afterName: en [mission|délégation] [pour|à ma place], s'y collera, y va à ma place, y ira à ma place, prendra notre siège
        afterName: fera le déplacement à ma place, a accepté de me remplacer, pour me remplacer, pour nous remplacer, pour me représenter
        afterName: pour nous représenter, à ma place, à notre place, en mes lieu et place, de prendre le relais, portera la voix
        afterName: porte notre voix, en mon nom, en notre nom, viendra pour, vient pour, ira pour, sera présente pour, sera présent pour
        afterName: sera là pour, siégera pour, sera notre représentant(e), nous fera l'amitié de venir, se chargera de nous représenter
        afterName: assistera à la réunion à ma place, sera présente en mon absence, en mon absence, viendra seul(e), représentera
        afterName: représentera l, représentera la, représentera le, représentera notre, est mandaté(e), mandatée pour, mandaté pour
        afterName: fera entendre notre voix, tiendra mon rôle, viendra au nom, assistera pour
          > Corinne Bastien me remplacera. = substitute
        beforeName: [siège|place|chaise|fauteuil] [revient|reviendra|échoit|échoira] [donc|alors|] à
        beforeName: [refile|refilons|ai refilé|passe|passons|ai passé|file] le [bébé|bâton|témoin|manche] à, [notre|ma] voix sera celle de
        beforeName: [remplacez|remplacer|changez|échangez] mon nom [par celui de|contre celui de|pour celui de]
        beforeName: vous [prête|prêtons|expédie|expédions|refile|dépêche|dépêchons|détache|détachons]
        beforeName: [remplacé(e)|remplacés|représenté(e)|représentés|suppléé(e)] \
            [le|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|pour le|pour la|pour cette|à cette|à la|lors|exceptionnellement|\
            comme|, comme] … par
        beforeName: [sans|pas|non|non par|pas par|pas avec|ni] [moi|nous|moi-même] mais [avec|par|]
        beforeName: [laisse|laissons|laisserai|confie|confions] [le soin|la charge|la mission|le plaisir] à
        beforeName: [envoie|envoyons|délègue] mon bras droit, mon bras droit, [verrez|verras] [arriver|venir]
        beforeName: [aurez|auras] [la visite de|affaire à|devant vous], [noter|notez] la [venue|présence|participation] de, c'est donc
        beforeName: ce sera donc, ce sera plutôt, ce sera finalement
        beforeName: [mon|ma|notre] [adjoint(e)|collègue|remplaçant(e)|suppléant(e)] [sera|ira|viendra]
        beforeName: [vous|] présente [mon remplaçant|ma remplaçante], [bon|meilleur|chaleureux] accueil à, délègue, déléguera, déléguerons
        beforeName: délèguera, délèguerons, délèguent, mandate, mandatera, mandaterons, désigne, désignera, désignerons, dépêche, dépêchons
        beforeName: dépêcherai, dépêchera, dépêcherons, enverra, missionne, missionnons, détache
        beforeName: [ai|avons|a|avais|avions] [délégué|mandaté|désigné|dépêché|missionné|envoyé|prié|convaincu|chargé|proposé à|confié à|\
            demandé à|obtenu de]
        beforeName: [charge|prie] [notre|mon|ma|m|mme|monsieur|madame]
        beforeName: [notez|noter|inscrivez|inscris|mettez|mets|comptez|prévoyez|marquez] [à ma place|à notre place|plutôt|donc]
        beforeName: à [ma|notre] place [viendra|ce sera|c'est|j'envoie|siégera|vient|ira|nous envoyons]
        beforeName: [viendra|vient|siégera|ira|sera là] à [ma|notre] place, en mes lieu et place
        beforeName: me [remplace|remplacera|remplaceront|représente|représentera], nous [remplace|remplacera|représente|représentera]
        beforeName: qui me [remplace|remplacera|représentera], [mon|ma|notre] [remplaçant(e)|suppléant(e)] [est|sera|s'appelle|se nomme]
        beforeName: [passe|laisse|cède|transmets|confie] [le flambeau|le relais|la main|le micro|ma place|mon siège|mon fauteuil|ma chaise|\
            mon tour] à
        beforeName: [cède|laisse|offre|donne|donnerai|donnons|prête|abandonne] [notre|ma|mon] [place|siège|chaise|fauteuil|tour] à
        beforeName: vous [verrez|accueillerez|recevrez|rencontrerez] [donc|plutôt|]
        beforeName: [serai|serons|suis|sera] [suppléé(e)|remplacé(e)|représenté(e)|relayé(e)] par
        beforeName: me [fais|ferai|fait] [représenter|remplacer|suppléer] par, nous [faisons|ferons] [représenter|remplacer] par
        beforeName: en la personne de, laissons notre place à, me suppléera, me suppléeront, nous représenteront, me représenteront
        beforeName: viendront à ma place, représentée par, représenté par, représentés par, remplacée par, remplacé par, remplacer par
        beforeName: représenter par, suppléé par, suppléée par, mandat à, je délègue, déléguons, nous déléguons, délégué à, je mandate
        beforeName: nous mandatons, mandatons, j'envoie, nous envoyons, envoyons, envoie, enverrai, enverrons, vous envoie, vous envoyons
        beforeName: je charge, ce sera, ça sera, c'est, sera assurée par, sera assuré par, assurée par, remplaçant(e), suppléant(e)
        beforeName: ma suppléante, mon suppléant, mon remplaçant, ma remplaçante, le remplaçant, sa remplaçante, mon adjoint(e), accueillir
        beforeName: confié à, cède la place à, laisse la place à, laisserai ma place à, prise par, tenue par, tenu par, relayée par, relayé par
        beforeName: désignons, je désigne, représentant(e), notre représentant(e), notre délégué(e), laisse à, je laisse
        beforeName: notre voix sera portée par, portée par, porté par, par l'intermédiaire de
          > Notre fédération sera représentée par Corinne Bastien. = substitute
        denials: par … votre serviteur, par … votre servante, par moi-même
        denials: par [son|sa|notre|le|la] [président(e)|trésorier|trésorière|secrétaire|délégué(e)|directeur|directrice] \
            [votre serviteur|votre servante|moi-même]
        denials: personne pour me remplacer, personne pour prendre ma place, personne pour nous représenter, personne pour me représenter
        denials: personne ne peut me remplacer, personne ne pourra me remplacer, trouvé personne, ne trouve personne, pas à être remplacé(e)
        denials: pas être remplacé(e), sans remplaçant(e), pas de remplaçant(e), aucun remplaçant, aucune remplaçante, pas remplacé(e)
        denials: pas me faire remplacer, pas nous faire remplacer, pas pu me faire remplacer, sans être remplacé(e), pas de suppléant(e)
        denials: personne d'autre, pas représenté(e), pas représentés, ne donne pas pouvoir, sans pouvoir, ni remplaçant, ni suppléant
        denials: par mes soins, par moi, personne pour prendre
          > Je serai absente et personne ne peut me remplacer. = absent
        searching: chercher quelqu'un, cherche quelqu'un, trouver quelqu'un, trouver un remplaçant, trouver une remplaçante
        searching: essayer de me faire remplacer, essaie de me faire remplacer, tenter de me faire remplacer, cherche un remplaçant
        searching: cherche une remplaçante, me faire remplacer si possible, peut-être me faire remplacer, puis-je me faire remplacer
        searching: peut-on se faire remplacer
          > Je suis absente, je cherche un remplaçant. = absent
        roles: président(e), vice, trésorier, trésorière, secrétaire, directeur, directrice, collègue, suppléant(e), adjoint(e), délégué(e)
        roles: administrateur, administratrice, salarié(e), bénévole, membre, responsable, coordinatrice, coordinateur, correspondant(e)
        roles: chargé(e), permanent(e), camarade, stagiaire, remplaçant(e), quelqu', référent(e), conseillère, conseiller, formateur, formatrice
        roles: élu(e), animateur, animatrice, comptable, juriste, assistant(e), apprenti(e), alternant(e), cheffe, chef, binôme, successeur(e)
        roles: représentant(e)
          > Notre trésorière me remplacera. = substitute
        determiners: notre, ma, mon, un, une, le, la, sa, son, l'
        hopeEnds: mais, donc
        beingDenied: est, sera, était, non, et, soit
        plainDenials: non
        forWhom: pour
        selves: moi, nous
        beforeSmallNames: mais, et, est, car, donc
        bareLeads: c', ce, ça, laisse, je
        thirdSubjects: elle, il
        sentThings: moi, nous, le, la, les, l'
        officeTitles: m, mme, monsieur, madame, mr
        besides: avec
        authorBeside: moi, nous
        owners: de, d', du
        nameJoints: et
        """
}
