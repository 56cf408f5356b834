extension FrenchTables {
    /// What is at home beside a consent: how it is handed over, when it was found, with what heart, in what form.
    ///
    /// Everyday words that stand in no table but ``neutral`` and its like make a consent doubtful where they stand in its
    /// own clause or after it; these do not. So nothing here may name another thing, another time or another hand.
    static let company = """
        # Handing it over
        link: sur ce, sur cette, sur cet
        willing: pouvez
        filler: bien vouloir, l'avantage de, annoncé, annoncée, utiliser, utilise, utilisation, avancer, continuer, parte, saisir, voudrez, voudrez bien, voudras bien, trouver, trouverez, confirme, confirmons, confirment, confirmer, informe, informons, informer, annonce, annonçons, annoncer, donne, donnons, donnent, donner, donné, donnée, apporte, apportons, apportent, apporter, apporté, apportée, apposer, appose, apposons, transmettre, adresse bien, exprimer, exprime, exprimons, accorde, accordons, accorder, signifier, signifie, signifions, prie, prions, joindre, accuse réception, accuser réception, accusons réception, voici, voilà, fais savoir, faisons savoir, faire savoir, faire connaître, faire part, fais part, faisons part, faire état, la présente, communiquons, communiquer
          > Vous pouvez ajouter notre nom à la liste des signataires. = agree
          > Je vous confirme que nous signons. = agree
        filler: acquis, acquise, acquises, obtenu, obtenue, recueille, ayant, formuler, formulons, formulé, émettre, émettons, soulever, soulève, soulevons, appelle, élève, signaler, exprimé, cité en objet, citée en objet, en objet, jointe, ci-dessus, susvisé, susvisée, ci-dessous mentionnée
        filler: délibéré, examiné, débattu, déclarée, déclarés, consulté, consultée, consultés, consultées, réuni, réunie, réunis, interrogé, interrogée, interrogés, saisi, saisie, dûment, convoqué, régulièrement, valablement
          > Nous n'avons pas d'objection à formuler. = noObjection
        # Found when: before now, or just now
        filler: ce matin, ce midi, ce soir, cet après-midi, ce jour, hier matin, hier midi, hier soir, avant-hier, la nuit dernière, cette nuit, à l'instant, tout à l'heure, cette semaine, la semaine dernière, la semaine passée, ces jours-ci, samedi dernier, dimanche dernier, lundi dernier, mardi dernier, mercredi dernier, jeudi dernier, vendredi dernier, depuis hier, depuis hier soir, depuis avant-hier, depuis ce matin, depuis lundi, depuis mardi, depuis mercredi, depuis jeudi, depuis vendredi, depuis samedi, depuis dimanche, de lundi, de mardi, de mercredi, de jeudi, de vendredi, de samedi, de dimanche, en début de semaine, en fin de semaine dernière
        # By whom and how it was found
        filler: de notre point de vue, tout le monde, tous ensemble, à main levée, à la majorité, à une large majorité, à l'unanimité des présents, de ses membres, de nos membres, membres présents, par mail, par courriel, par téléphone, par écrit, par voie électronique, par retour de mail, par retour de courriel, en séance, en plénière, en réunion, à l'issue de sa réunion, par délibération, par décision de, après examen, après lecture, après relecture, après débat, après délibération, après discussion, après consultation, après échange, après vote
        filler: d'administration, scientifique, syndical, syndicale, régional, régionale, régionaux, départemental, départementale, départementaux, national, nationale, fédéral, fédérale, juridique, éthique, élargi, élargie, plénier, au complet, unanime, unanimes
        # With what heart
        filler: avec ardeur, avec brio, avec entrain, avec fierté, avec une grande fierté, avec force, avec gratitude, avec honneur, avec émotion, avec vous, avec vous tous, avec bonheur, avec chaleur, avec cœur, avec conviction, avec détermination, avec empressement, avec joie, avec reconnaissance, avec ferveur, avec une immense joie, avec un immense plaisir, de bon cœur, de grand cœur, de tout notre cœur, de toutes nos forces, haut et fort, les yeux fermés, sans ambages, sans attendre, sans aucun problème, sans aucune difficulté, sans barguigner, sans chichis, sans conteste, sans coup férir, sans discussion, sans débat, sans fard, sans hésitation aucune, sans l'ombre d'un doute, sans l'ombre d'une hésitation, sans le moindre doute, sans peine, sans plus attendre, sans plus tarder, sans rougir, sans réfléchir deux fois, sans surprise, sans tergiverser, sans se faire prier, sans nous faire prier, sans état d'âme, sans états d'âme, sans ciller, et vite, sur toute la ligne, tout de go, tout de suite, immédiatement, à bras ouverts, en toute confiance, en toute amitié, en pleine conscience, en chœur, sans trembler, d'une seule voix, comme un seul homme
        filler: massif, joyeux, joyeuse, officiel, officielle, franc, franche, entier, entière, plein, pleine, ferme, définitif, définitive, chaleureux, chaleureuse, clair, net, nette, sonore, retentissant, vibrant, particulier, particulière, particuliers, particulières, solidaires, solidaire, témoins
        # Beside whom
        filler: à vos côtés, à tes côtés, à leurs côtés, aux côtés des autres associations, aux côtés des autres organisations, aux côtés des autres signataires, aux côtés des autres, parmi, dans la boucle, du côté de, du côté du, du côté des, en ce qui nous concerne, pour ce qui nous concerne, s'engage à vos côtés, nous engageons à vos côtés, à l'ensemble des signataires
        # Organisations by other names
        own: notre assoc, notre établissement, notre institut, l'institut, la délégation, notre délégation, la maison, notre maison, l'antenne, notre antenne, la congrégation, notre congrégation, notre ordre, notre groupement, le groupement, notre coordination, la coordination, notre plateforme, le réseau, la ligue, notre ligue, la société, notre société, la confrérie, le cercle, notre cercle, l'assoc, l'asso, le foyer, notre foyer, notre service, notre structure, la structure
        organ: coprésident(e)(s), les coprésidents, les coprésidentes, le secrétariat, notre secrétariat, le secrétariat général, les représentants de nos, les délégués de nos, l'instance, notre instance, notre équipe
        organ: le directeur, la directrice, notre directeur, notre directrice, mon directeur, ma directrice, le directeur général, la directrice générale, notre directeur général, notre directrice générale
        # Ways of saying it
        sign: apporte sa signature, apportons notre signature, apporte notre signature, donne sa signature, donnons notre signature, donne notre signature, joint sa signature, joignons notre signature, joint notre signature, ajoute sa signature, ajoutons notre signature
          > La FNEJE apporte sa signature à la lettre ouverte. = agree
        go: publier avec notre nom, diffuser avec notre nom, publier avec notre logo, diffuser avec notre logo, paraître avec notre nom
          > Entièrement d'accord. Vous pouvez publier avec notre nom. = agree
        filler: haut les cœurs, haut et fort
        future sign: sera du nombre, serons du nombre, seront du nombre, serons des vôtres, sera des vôtres
        yes: accord de notre organisation, accord de notre mouvement, accord de notre réseau, accord de notre section, accord de notre délégation, accord de notre collectif, accord de notre équipe, accord de notre institut, accord de notre structure, accord de notre groupement, accord de notre établissement, accord de notre service, accord de notre amicale, accord de notre coordination, accord de notre syndicat, accord de notre union, accord de notre ligue
        sign: l'adhésion de notre organisation, l'adhésion de notre mouvement, l'adhésion de notre réseau, l'adhésion de notre section, l'adhésion de notre délégation, l'adhésion de notre collectif, l'adhésion de notre équipe, l'adhésion de notre institut, l'adhésion de notre structure, l'adhésion de notre groupement, l'adhésion de notre établissement, l'adhésion de notre service, l'adhésion de notre amicale, l'adhésion de notre coordination, l'adhésion de notre syndicat, l'adhésion de notre union, l'adhésion de notre ligue
        yes: accord de notre part, accord de ma part
        yes: sa marche, sa roule, sa nous va, sa me va, valider par
        go: mettez-nous dessus, mets-nous dessus, mettez nous dedans, mets nous dedans, mettez-nous dans la liste
        nihil: pas l'ombre d'une objection, pas l'ombre d'une réserve, pas l'ombre d'un désaccord, pas l'ombre d'une opposition, pas l'ombre d'une remarque, pas l'ombre d'un inconvénient
        asIs: sans y mettre de conditions, sans y mettre de condition, sans poser de conditions, sans poser de condition, sans aucune réserve
        sign: entière adhésion, pleine adhésion, pleine et entière adhésion, adhésion pleine et entière, adhésion entière
        yes: notre consentement, donnons notre consentement, donne son consentement, notre plein consentement, affirmative
        yes: emballé c'est pesé, emballez c'est pesé
        go: rajoutez l'asso, ajoutez l'asso, rajoutez notre asso, ajoutez notre asso, mettez l'asso, avez le soutien de, avez l'accord de, avez la signature de, avez le feu vert de, avez l'aval de, avez l'appui de, avez le soutien du, avez l'accord du, avez le feu vert du, avez l'aval du
        go: peut figurer, peuvent figurer, peut y figurer, peuvent y figurer
        complement sign: joindre son nom, joindre notre nom, joindre leur nom, joindre sa signature, joindre notre signature
        go: pouvez mettre le nom de, peux mettre le nom de, pouvez inscrire le nom de, pouvez ajouter le nom de, peux ajouter le nom de, peux inscrire le nom de
        # Ways of saying the contrary, or not yet
        no: niet
        hedge: à la liste de diffusion, à votre liste de diffusion, sur la liste de diffusion, à la liste d'attente, à la liste des invités, à la liste des inscrits, à la liste des participants, à la newsletter, à votre newsletter, liste de diffusion
        hedge: est à la signature, sera à la signature, avez notre accord de principe, avez mon accord de principe
        delay: le vote est prévu, le vote aura lieu, vote prévu le, vote prévu, le vote a lieu, le oui ou le non, un oui ou un non
        unclear: se passera de, passerons de, passera de votre, lavons les mains, lave les mains, en lave les mains, que d'autres, dans l'autre sens, en sens contraire, dans le sens contraire, en sens inverse, préférons nous taire, préfère se taire
        irony: à d'autres
        refusal: retirons notre nom, retire son nom, retire notre nom, zéro signature, aucune signature de notre part
        refusal: n'a pas donné suite, ne donne pas suite, ne donnons pas suite, ne donnera pas suite, ne donnerons pas suite, n'avons pas donné suite, ne pouvons donner suite, ne peut donner suite, ne pouvons pas donner suite, ne peut pas donner suite, ne souhaite pas donner suite, ne souhaitons pas donner suite, ne pas donner suite, a décidé de ne pas donner suite
        abstain: ni le oui ni le non, ni le pour ni le contre, parmi les abstentionnistes, au nombre des abstentionnistes, parmi les abstentions, dans les abstentions
        # Named beside it
        filler: pas trop tard, j'espère, jespere, ai le mandat de, ai le mandat du, avons le mandat de, avons le mandat du, ai mandat, avons mandat, sinon demandez, sinon demande, sinon voyez avec
        filler: ni sur la forme ni sur le fond, ni sur le fond ni sur la forme, sur le fond comme sur la forme, sur la forme comme sur le fond, tant sur le fond que sur la forme, dans toutes ses dispositions, dans tous ses termes, dans toutes ses parties, en tous points, en tout point, de bout en bout, d'un bout à l'autre, de la première à la dernière ligne, nommé(e)(s), pour information, pour votre information, pour info, devoir de réserve, obligation de réserve, du pour et du contre
        filler: si y a de la place, s'il y a de la place, s'il reste de la place, si y a la place, jusqu'aux virgules, même sur les virgules, comme d'hab, avec les tripes, avec nos tripes, avec le cœur, quelle question, pas mieux, il était temps que quelqu'un le dise, que quelqu'un le dise
        filler: ça va couper, va couper, sans observation, sans observations, sans remarque, sans remarques, sans commentaire, p o
        filler: je cite, tapé par, dicté par
        article: ta, ton, tes
        filler: sans modif, noir sur blanc, discuté(e)(s), relu(e)(s), liste, au bas de, au bas du, en bas de, en bas du, libre, mandat, avez le droit de, dans le train, depuis le train, écrire notre nom, écrire le nom, toute, là-dedans, qui le porte, qui la porte, a qualité pour, nous autres, prends cinq minutes, prends deux minutes, prends une minute, en train de, en train d'en
        matter: nouvelle version, dernière version, version définitive du texte
        filler: organisme, nom, noms, parmi les organisations, parmi les associations, parmi les fédérations, aux côtés des autres fédérations, nos soutiens, nous tous, nous toutes, aux termes, notre appréciation, soumis, soumise, proposé, proposée, présenté, présentée, relatif, relative, relatifs, relatives, commun, collective, commune, ouverte, ouvertes
        # Thanks, greetings and practical things around it
        courtesy: suivra dès qu'il sera signé, suivra dès qu'elle sera signée, suivra dès que signé, suivra dès que signée
        courtesy: belle nuit, bonne nuit à tous
        practical: compta, comptabilité, changement d'adresse
        practical: manif, manifestation, banderole, rassemblement, tractage, coup de main, on colle
        courtesy: courage, la suite, je t'appelle, je vous appelle, je te rappelle, bises militantes, bises fraternelles, la bise, gros bisous, bisous, hâte de vous revoir, hâte de vous voir, hâte de te revoir, amitiés militantes, salutations militantes, fraternellement, camarade, camarades, copains, copines, les amis, les amies, les ami es, les gars, les filles, mes amis, mon ami, ma belle, mon cher, ma chère
        practical: à la presse, internet, connexion, archives, version définitive, version finale, formats, extrait du pv, extrait de procès-verbal, procès-verbal, pv
        courtesy: ses meilleurs vœux, ses vœux, vœux de rétablissement, je vous souhaite, vous souhaite une, te souhaite une, excellente journée, excellente semaine, excellente soirée, excellent week-end, très bonne journée, très bonne soirée, respectueuses, mes respectueuses salutations, entre deux portes
        courtesy: continuez, continuez comme ça, continuez ainsi, nous nous réjouissons, nous réjouissons de, se réjouit de, me réjouis de, me réjouis que, t'embrasse, vous embrasse, vous embrasser
        courtesy: sentiments, salutations, considération, hommages, mes meilleurs sentiments, avec mes meilleurs sentiments, mes sentiments les meilleurs, avec mes sentiments les meilleurs, votre dévoué, votre serviteur, votre bien dévoué, fidèlement, confraternellement, affectueusement, excusez la brièveté, désolé de cette réponse tardive
        courtesy: bon dimanche, bon samedi, bonne fin de journée, bonne fin de semaine, bonne fin de matinée, belle soirée, belle journée, belle fin de semaine, bonne nuit, bon matin, bonne suite, bonne suite à vous, à tantôt, bon courage, bonne semaine, bonne semaine à tous, bon week-end, bon vent, longue vie, vive, bonne lecture, bon travail, beau travail, sacré travail, sacré boulot, prends soin, prenez soin
        courtesy: je file, je vous laisse, je te laisse, je retourne à, tant pis pour
        practical: ferons circuler, fera circuler, faire circuler, ferons suivre, fera suivre, siège, saisir le défenseur, maquette, envoyer, l'envoyer, pouvez envoyer, peux envoyer, joignable, en déplacement, en rdv, en rendez-vous, en formation, sigle, dénomination, relaierons, relaiera, relayerons, relayera, diffuserons, diffusera, partagerons, partagera, publierons, publiera, petite précision, une précision, l'envoyer, videoprojecteur, dimensions du logo
        """
}
