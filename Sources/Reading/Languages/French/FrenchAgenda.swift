extension FrenchTables {
    /// Asking for points of the agenda.
    static let agenda = """
        determiners: le, la, les, l', un, une, des, du, nos, notre, ce, cette, ces, cet, leur(s)
        verbal: ne, n', est, sont, qui, que, dont, a, ont, me, m', se, s', était, convient, semble, paraît, je, j', tu, il, elle, ils, on, vous
        verbal: c', ça, cela, y, si, quand, comme, par, avec, dans, en, car, mais, et, ou, serait, sera, bien, très, tout, déjà, trop, assez
        verbal: merci, svp, afin, moi, lui, leur, eux, bonjour, oui, non, savoir, ci, dessus, restant(s), depuis, pendant, hier, définitif
        verbal: interrogation, mme, monsieur, madame, mlle, dr, mr, ms, voici, voilà, quoi, quelle, quel, comment, rendez, veut, veux, voulons
        logistics: lien(s), code(s), digicode, invitation, chaise, pdf, adresse, ordre, odj, convocation, nom, prénom, participation, présence
        logistics: absence, venue, clé(s), badge(s)
        asking: demandé, demandent, demandait, demandaient, souhaite, souhaitent, voudrait, voudraient, aimerait, aimeraient, propose, proposent
        asking: suggère, suggèrent
        objectPronouns: me, m', vous, nous
        persons: je, j', nous, vous, mon, ma, me, m', il, elle, votre, nos
        reflexive: inscrire, inscris, inscrit, inscrivez, ajoute, ajouter, évoque, propose, proposer, note, mettre, met(s), prévoir, porter
        reflexive: demande
        nounTriggers: échange, temps, moment, séquence, mention, débat, discussion, tour, mot, topo, retour, focus, atelier, inscription, ajout
        nounTriggers: examen, point, éclairage, état, petit
        clitics: le, la, l', les, en, ça, cela
        leadIns: et, quant, à, pour, sur, concernant, enfin, aussi, puis, côté, en, ah, je, nous, trouve, pense, crois, estime, trouvons, pensons
        leadIns: revanche, par, contre, mais, ensuite, cela, dit, surtout, autre, donc, toujours, encore, au, aux
        occasions: réunion, séance, rencontre, journée, date, ordre, invitation, train, salle, point, sujet, question, lien, dernier, prochaine
        askedStems: abord-, discut-, inscri-, débatt-, trait-, évoqu-, mis-, examin-, tranch-, clarifi-, ajout-, soulev-, repris-, rediscut-
        askedStems: mention-, approfond-, on-
        passives: soit, soient, fut, fussent, être, figure, figurent, apparaisse, apparaissent
        possession: ai, avons, aurais, aurions, aurai, aurons, ait, voudrais, veux, aimerais
        bareNouns: jour, odj, point(s), sujet(s), thème(s), suggestion(s), proposition(s), demandes, diverses
        prepositions: concernant, sur, intitulé, suivant
        namely: à savoir, c'est-à-dire, en particulier, soit
        enumerators: d'[une|autre] part, d'abord, tout d'abord, ensuite, puis, enfin, premièrement, deuxièmement, troisièmement, primo, secundo
        enumerators: en [premier|second] lieu, d'un côté, de l'autre
        settled: [passer|passe|passez|passions|avancer|avancez|avance|déplacer|déplacez|décaler|décalez|reculer|reculez|repousser|remonter|\
            remontez|inverser|intervertir|permuter|commencer par|finir par|terminer par|débuter par] [le|les|ce|ces|mon|mes|notre|nos] \
            [point(s)|sujet(s)]
        settled: [présenter|présentera|présenterai|présentez|présentera donc] le point [déjà|] [prévu|inscrit|programmé]
        settled: [point(s)|sujet(s)] déjà [prévu(s)|inscrit(s)|programmé(s)|annoncé]
        settled: [gardez|garde|gardez-moi|garde-moi|conservez|réservez|réservez-moi] … [pour la suite|pour la prochaine|pour plus tard|\
            pour une autre]
        settled: [ordre du jour|odj|programme] … [très bien|parfait|complet|me va|me convient|nous convient|alléchant|passionnant|riche|\
            intéressant|équilibré|me plaît|comme ça]
        offers: demande, proposition, suggestion, question, idée
        indefinite: un, une, autre(s), petit(e), petits, seul(e), dernier, autant, voilà
        stated: est, sont, était, sera, suis, viens, serai
        durations: min, mn, minute(s)
        idioms: point [de désaccord|d'accord|de divergence|de détail|de vigilance|d'ancrage|presse|d'interrogation|de vue|d'orgue|\
            de départ|commun|noir|final|fort|faible|de rendez-vous|de rencontre]
        idioms: points [de vue|communs|forts|faibles|noirs]
        idioms: [met(s)|mettre|mettez] [au point|en place|en copie|à jour|en relation|de côté|entre parenthèses|au crayon], sujet à
        idioms: porter [pâle|notre|ma|la parole|notre parole|notre voix], [noter|notez] [ma|mon|notre|que|la présence|l'absence]
        idioms: prévoir [une chaise|un repas|un couvert], prévoyez [une|un|des|deux|trois]
        idioms: prévoir [un|une|deux|trois] [chaise(s)|repas|couvert(s)|place|chevalets|personne(s)], inscrire [pour|à la|à cette|comme]
        idioms: inscrivez-moi, inscris-moi, inscrivez-nous, ajoutez-moi, ajoute-moi, chose(s) [promise(s)|due(s)|faite(s)|rare]
        provisions: repas, couvert, plateau, hôtel, chambre, chaise, café, ordinateur, écran, projecteur, vidéoprojecteur, micro, connexion, badge
        provisions: parking, taxi, menu, traducteur, interprète, me, m', moi, mon, ma, mes, que, qu'
        nouns: ordre, odj, point(s), séance, liste, programme, sujet(s), thème(s), menu, discussion, débat, inscription
        fillers: [sans|malgré] [moi|nous|notre absence|mon absence], [de|pour] [la|cette|notre|votre] [réunion|séance|plénière]
        fillers: un point [d'information|d'étape|info|rapide|de situation|d'actualité] [sur|concernant]
        fillers: [de|d'] [mettre|porter|poser|examiner|faire figurer|faire un point sur|revenir sur|échanger sur|débattre de|discuter de]
        fillers: [de la|encore de la|une|une petite|un peu de|une toute petite] place [pour|à], [du|encore du|un peu de] temps [pour|à]
        fillers: un [créneau|moment|instant] [pour|à], [au|à l'assemblée du] groupe
        fillers: [aux|à tous les] [membres|collègues|autres|adhérents|associations|présents]
        fillers: à [l'assemblée|la plénière|tous|toutes|la discussion|la réunion], d'une part, d'abord, premièrement, en premier lieu, primo
        fillers: tout d'abord, pas, plus, dans [l'ordre du jour|l'agenda|le programme], au programme, à la liste, au débat
        fillers: sur [la table|l'agenda], une fois pour toutes, absolument, vraiment, sérieusement, franchement, longuement, plus longuement
        fillers: au moins, en priorité, enfin, en débat, en discussion, aussi, également, bien, notamment, svp, stp, s'il vous plaît
        fillers: s'il te plaît, tout de même, quand même, malgré tout, à l'ordre du jour, à l'odj, à l'agenda, à notre ordre du jour, au menu
        fillers: un point sur, un point, le point, le point suivant, la question suivante, le sujet suivant, les points suivants
        fillers: les sujets suivants, deux points, trois points, deux sujets, trois sujets, un sujet, un temps d'échange sur, un temps sur
        fillers: un temps pour, un temps pour parler de, un moment pour parler de, un échange sur, une discussion sur, un débat sur, de nouveau
        fillers: à nouveau, rapidement, ensemble, un peu, donc, si possible, cette fois, encore, brièvement, ceci, cela, relatif à, relatif au
        fillers: relatif aux, concernant, intitulé(e), consacré à, consacré au, sur, suivant(e), suivants, parler de, parler du, parler des
        fillers: parler d, évoquer, aborder, d'inscrire, d'ajouter, d'aborder, d'évoquer, de parler de, de parler du, de parler des
        fillers: d'inscrire à l'ordre du jour, que l'on, qu'on, un mot de, un mot sur, quelques mots sur, l'inscription de, l'inscription du
        fillers: l'inscription des, l'inscription d'un point sur, l'inscription d'un point relatif à, l'ajout de, l'ajout du, l'ajout des
        fillers: l'ajout d'un point sur, y, en séance, pour ma part, de notre côté, entre autres
        heads: de, du, des, d', à, au, aux, sur, que, qu', pour
        stops: [serait|paraîtrait|semblerait|est|paraît|s'impose|s'imposerait|mériterait|ferait|me paraîtrait|nous paraîtrait|\
            me semblerait|nous semblerait|m'intéresserait|nous intéresserait|ne serait|me ferait] \
            [bienvenu(e)|le|la|pas|utile|opportun|nécessaire|indispensable|souhaitable|précieux|appréciable|important|urgent|plaisir|\
            du bien|beaucoup|chouette|sympa|top|judicieux]
        stops: avant [que|qu'], y'a
        stops: qu'on [avait|a|devait|a dit], que [nous|vous] [avions|avons|aviez|avez|devions]
        stops: s'impose, s'imposerait, m'intéresserait, nous intéresserait, au programme, à la liste, sur la table, dans le programme
        stops: dans la liste, que j'avais, que je, que nous avions
        stops: soient [enfin|bien|aussi|également|] [débattues|débattus|abordées|abordés|traitées|traités|discutées|discutés|inscrites]
        stops: quelque part, qui [n'a|n'ont|n'est|ne|me|m'|nous|est|sont|a|mérite], comme [point|sujet|thème], n'y figure, ne figure, n'apparaît
        stops: à l'ordre du jour, à l'odj, au menu, à notre ordre du jour, à l'agenda, dans l'ordre du jour, svp, stp, s'il vous plaît
        stops: s'il te plaît, si possible, si le temps, si vous en avez, si on a le temps, si on peut, s'il reste, merci, lors de, lors du
        stops: pendant la réunion, au cours de la réunion, pour la prochaine, à cette réunion, à la réunion, ce jour-là, serait le bienvenu
        stops: serait intéressant, me semble, me paraît, nous semble, nous paraît, car, puisque, parce que, parce qu, mais, c'est, j'en, je vous
        stops: je peux, je présente, avant de, en fin de séance, en fin de réunion, en début de, en questions diverses
        stops: dans les questions diverses, soit inscrit(e), soient inscrits, soit abordé(e), soit évoqué(e), soit traité(e), pcq, psk, pask
        stops: pour [une fois|changer|finir|commencer|terminer|conclure], une bonne fois
        stops: [serait|serait fort|serait très|seraient] [apprécié(e)(s)|bienvenu(e)(s)|génial|formidable|parfait]
        stops: [ça|cela] [nous|m'|me|vous|leur|les|serait|ferait|devient|commence|presse|bouge|chauffe|traîne|urge|fait]
        stops: ce serait [bien|bon|super|sympa|top|utile|chouette]
        stops: si [vous|tu] [le|] [voulez|vouliez|pouvez|pouviez|veux|peux|acceptez|souhaitez], soit discuté(e), soit mis(e), et aussi
        stops: ainsi que sur, avec vous, avec tout le monde, tous ensemble, bien cordialement
        commaStops: y, voir, cf, faut, faudrait, faudra, car, dont, comme, mais, c', ce, si, puisque, on, je, j', nous, il, elle, qui, ou, pour, parce, en, et
        commaStops: svp, stp, merci, s', lors, afin, sans, avec, oublie, tu, vous, quand, ça, cela, chez, très, sujet, qu', voire, notre, non, que
        commaStops: auquel, sur, bien, surtout, notamment, puis, point, mes, mon, ma, plutôt, quitte, histoire, vu, tant, personne
        plurals: points, sujets, questions, demandes, propositions, suggestions, choses, thèmes, ajouts, suivants, suivantes, envies, idées
        plurals: souhaits, vœux, priorités, seconde
        singulars: point, sujet, thème, temps, débat, discussion
        generic: un, une, le, la, les, l', des, point(s), sujet(s), question(s), chose(s), quelque(s), remarque(s), autre(s), demande(s)
        generic: suggestion(s), proposition(s), idée(s), thème(s), petit(e), plusieurs, diverses, liste, programme, séance, votre, vos, mon, ma
        generic: mes, dessus, ci, y, suivant(e)(s), divers, svp, stp, définitif, provisoire
        ordinals: première, premier, premièrement, second(e), deuxième, deuxièmement, troisième, troisièmement, dabord, abord, ensuite, enfin
        ordinals: autre
        nothing: rien, néant, aucun(e), ras, pas, r
        two: deux, 2
        three: trois, 3
        four: quatre, 4
        five: cinq, 5
        firstRank: premier, première
        secondRank: second(e), deuxième
        thirdRank: troisième
        agendaNames: odj, ordre
        newClauses: ça, on, ou, c', qu', quelqu', vous
        thats: que, qu'
        infinitiveLeads: à
        reflexivePronouns: m', me, s', se, nous
        ownThings: mon, ma, mes
        things: la, le, les
        possessives: mon, ma, mes, votre
        withdrawnObjects: le, la, l', les, en
        withdrawnEnds: donc, finalement, merci, svp, pour
        deploring: dommage, regretterais, regretterions, regrettable, étonne
        askedSubjects: on, nous, vous, soit, soient
        speakers: je, j'
        whethers: si, s', que, qu'
        receivers: lui, leur, moi, nous
        clauseSubjects: il, elle, ils, elles, on, ce, t, vous
        clauseVerbs: est, sont, sera, seront, a, peut, faut, doit, va, avez, pouvez
        beings: être
        wonderedThats: que, qu'
        """
}
