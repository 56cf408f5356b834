extension FrenchTables {
    /// Asking for points of the agenda.
    static let agenda = """
        determiners: le, la, les, l', un, une, des, du, nos, notre, ce, cette, ces, cet, leur(s)
        verbal: ne, n', est, sont, qui, que, dont, a, ont, me, m', se, s', était, convient, semble, paraît, je, j', tu, il, elle, ils, on, vous
        verbal: c', ça, cela, y, si, quand, comme, par, avec, dans, en, car, mais, et, ou, serait, sera, bien, très, tout, déjà, trop, assez
        verbal: merci, svp, afin, moi, lui, leur, eux, bonjour, oui, non, savoir, ci, dessus, restant(s), depuis, pendant, hier, définitif
        verbal: interrogation, mme, monsieur, madame, mlle, dr, mr, ms, voici, voilà, quoi, quelle, quel, comment, rendez
        logistics: lien(s), code(s), digicode, invitation, chaise, pdf, adresse, ordre, odj, convocation, nom, prénom, participation, présence
        logistics: absence, venue, clé(s), badge(s)
        asking: demandé, demandent, demandait, demandaient, souhaite, souhaitent, voudrait, voudraient, aimerait, aimeraient, propose, proposent
        asking: suggère, suggèrent
        objectPronouns: me, m', vous, nous
        persons: je, j', nous, vous, mon, ma, me, m', il, elle, votre, nos
        reflexive: inscrire, inscris, inscrit, inscrivez, ajoute, ajouter, évoque, propose, proposer, note, mettre, mets, met, prévoir, porter
        reflexive: demande
        nounTriggers: échange, temps, moment, séquence, mention, débat, discussion, tour, mot, topo, retour, focus, atelier, inscription, ajout
        nounTriggers: examen, point, éclairage, état, petit
        clitics: le, la, l', les, en, ça, cela
        resumptions: [mettons|inscrivons|ajoutons|abordons|mettez|inscrivez] [la|le|les] [à l'ordre|à l'odj|au programme|au menu|à l'agenda]
        resumptions: [ajoutez|rajoutez|mets|inscris|ajoute] [la|le|les] [à l'ordre|à l'odj|au programme|au menu|à l'agenda]
        resumptions: [parlons|parlez|discutons|débattons|parle] en, là-dessus, on en est où, on en est, qu'en est-il, où en est-on
        resumptions: en [parler|parle|parlions|discuter|discute|débattre|reparler|causer|traiter|dire un mot|toucher un mot|faire un point]
        resumptions: à ce sujet, à ce propos, sur ce sujet, sur ce point, de cela, de ça
        resumptions: on [la|le|les|l'] [met|mette|mettait|inscrit|ajoute|aborde|traite|évoque]
        resumptions: à [mettre|inscrire|ajouter|porter|prévoir] [à l'ordre du jour|à l'odj|au programme|au menu|si]
        resumptions: à [aborder|traiter|débattre|discuter] [à l'ordre du jour|à l'odj|au programme|au menu|si]
        resumptions: à [mettre|inscrire|ajouter|porter|prévoir] [selon|non|svp|donc|ensemble|en réunion|le 1|jeudi]
        resumptions: à [aborder|traiter|débattre|discuter] [selon|non|svp|donc|ensemble|en réunion|le 1|jeudi]
        resumptions: [pouvez|peut|pourrait|faudrait|faut|merci de] [l'|la|le|les]
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
        settled: [passer|passe|passez|passions|avancer|avancez|avance|déplacer] [le|les|ce|ces|mon|mes|notre|nos] [point(s)|sujet(s)]
        settled: [déplacez|décaler|décalez|reculer|reculez|repousser] [le|les|ce|ces|mon|mes|notre|nos] [point(s)|sujet(s)]
        settled: [remonter|remontez|inverser|intervertir|permuter|commencer par] [le|les|ce|ces|mon|mes|notre|nos] [point(s)|sujet(s)]
        settled: [finir par|terminer par|débuter par] [le|les|ce|ces|mon|mes|notre|nos] [point(s)|sujet(s)]
        settled: [présenter|présentera|présenterai|présentez|présentera donc] le point [déjà|] [prévu|inscrit|programmé]
        settled: [point(s)|sujet(s)] déjà [prévu(s)|inscrit(s)|programmé(s)|annoncé]
        settled: [gardez|garde|gardez-moi|garde-moi] … [pour la suite|pour la prochaine|pour plus tard|pour une autre]
        settled: [conservez|réservez|réservez-moi] … [pour la suite|pour la prochaine|pour plus tard|pour une autre]
        settled: [ordre du jour|odj|programme] … [très bien|parfait|complet|me va|me convient|nous convient|alléchant]
        settled: [ordre du jour|odj|programme] … [passionnant|riche|intéressant|équilibré|me plaît|comme ça]
        offers: demande, proposition, suggestion, question, idée
        indefinite: un, une, autre(s), petit(e), petits, seul(e), dernier, autant, voilà
        stated: est, sont, était, sera, suis, viens, serai
        durations: min, mn, minutes, minute
        idioms: point [de désaccord|d'accord|de divergence|de détail|de vigilance|d'ancrage|presse|d'interrogation]
        idioms: point [de vue|d'orgue|de départ|commun|noir|final|fort|faible|de rendez-vous|de rencontre]
        idioms: points [de vue|communs|forts|faibles|noirs]
        idioms: [met(s)|mettre|mettez] [au point|en place|en copie|à jour|en relation|de côté|entre parenthèses|au crayon], sujet à
        idioms: porter [pâle|notre|ma|la parole|notre parole|notre voix], [noter|notez] [ma|mon|notre|que|la présence|l'absence]
        idioms: prévoir [une chaise|un repas|un couvert], prévoyez [une|un|des|deux|trois]
        idioms: prévoir [un|une|deux|trois] [chaise(s)|repas|couvert(s)|place|chevalets|personne(s)], inscrire [pour|à la|à cette|comme]
        idioms: inscrivez-moi, inscris-moi, inscrivez-nous, ajoutez-moi, ajoute-moi, chose(s) [promise(s)|due(s)|faite(s)|rare]
        provisions: repas, couvert, plateau, hôtel, chambre, chaise, café, ordinateur, écran, projecteur, vidéoprojecteur, micro, connexion, badge
        provisions: parking, taxi, menu, traducteur, interprète, me, m', moi, mon, ma, mes, que, qu'
        pleas: si vous [le|] [voulez|vouliez|voudrez|pouvez|pouviez|acceptez|acceptiez|souhaitez|jugez] [bien|] [de|d'|]
        pleas: si tu [veux|voulais|peux|pouvais|acceptes] [bien|] [de|d'|], si [cela|ça] [est|vous est] possible de
        insisted: [un|le] [point|sujet] [que|qui|à] [j'inscris|j'inscrirais|j'aurais inscrit|je porte|nous portons]
        insisted: [un|le] [point|sujet] [que|qui|à] [je pose|je soumets|je demande|inscrire|aborder|traiter]
        insisted: [mérite|mériterait|vaut|vaudrait] [un point|un échange|un débat], [point|sujet] à [inscrire|aborder|traiter]
        withdrawals: [oublions|oubliez|oublie] [.|!|ça|cela|la|le], n'en [parlons|parlez] [pas|plus], [mieux vaut|autant] [attendre|reporter]
        withdrawals: [on|je] [laisse|abandonne|oublie], [je|nous] [le|la|les] [retire|retirons], ne mettez pas, ne pas mettre, ne mets pas
        withdrawals: n'inscrivez pas, ne pas inscrire, n'ajoutez pas, ne pas ajouter, n'abordez pas, ne parlons plus, ne parlez plus
        withdrawals: ne parlons pas, n'évoquez pas, n'évoquons pas, ne pas aborder, ne pas évoquer, retirer, retirez, retire, retirons
        withdrawals: retirerai, enlever, enlevez, enlève, enlevons, supprimer, supprimez, supprime, rayer, rayez, raye, effacer, effacez, biffez
        withdrawals: barrez, [oubliez|oublie|oublions] [le point|ma demande|la demande|ma proposition|mon point]
        withdrawals: [oubliez|oublie|oublions] [ma question|mon idée|mes points|cela|ça|tout ça]
        withdrawals: [plus besoin|inutile|plus la peine|pas la peine|pas nécessaire|plus nécessaire] [de|d']
        withdrawals: [annule|annulez|annulons] [ma demande|mon point|ma proposition|ma question|le point|notre demande|cette demande]
        withdrawals: [laisse|laissez|laissons|laisserai] [tomber|de côté|ça de côté], [renonce|renonçons|renoncer] [à|au|aux], abandonne
        withdrawals: abandonnons, abandonner
        withdrawals: [est|sont|sera|seront] [donc|] [à reporter|reporté(e)(s)|caduc|caduque|réglé(e)|réglés|résolu(e)|sans objet]
        withdrawals: n'[a|ont] plus [lieu d'être|d'objet|de raison d'être], [n'est|ne sont] plus [d'actualité|nécessaire|utile(s)], attendra
        withdrawals: attendront, peut attendre, peuvent attendre
        withdrawals: [ce sera|à reporter|reportez|reportons|je reporte|on reporte] [pour|à] [la fois|une autre fois|la prochaine|plus tard]
        withdrawals: [ce sera|à reporter|reportez|reportons|je reporte|on reporte] [pour|à] [la réunion suivante|la séance suivante], à reporter
        withdrawals: reportez, je reporte, on reporte, [plus|] n'en parlons plus
        nothings: rien [à|de] [y|] [ajouter|inscrire|proposer|mettre|signaler|spécial|particulier|demander|suggérer|soumettre]
        nothings: rien à l'ordre du jour, rien de [spécial|particulier|plus]
        nothings: [aucun|pas de|pas d'|sans|ni] [autre|] [point(s)|sujet(s)|ajout(s)|remarque|proposition|suggestion|thème|question]
        nothings: [aucune|pas de|sans] [autre|] [proposition|demande|suggestion|question|remarque]
        nothings: [n'ai|n'avons|n'ai donc] [rien|pas de|pas d'|aucun(e)]
        courtesies: svp, stp, s'il vous plaît, s'il te plaît, si possible
        courtesies: si [on|nous|vous] [a|avons|avez|en a|en avons] [le temps|un peu de temps|un moment]
        courtesies: si [on|vous|nous] [peut|pouvez|pouvons|voulez|voulez bien], si le temps [le|nous le|] permet
        courtesies: s'il reste [du temps|un peu de temps|une minute], si [ça|cela] [vous|te|] [convient|va|vous va|est possible], merci
        courtesies: par avance, d'avance, merci d'avance, merci beaucoup, mille mercis, en [plus|outre], par exemple, voilà, c'est tout
        courtesies: entre autres, notamment, si besoin
        nouns: ordre, odj, point(s), séance, liste, programme, sujet(s), thème(s), menu, discussion, débat, inscription
        requests: [dites|dis|touchez|glissez|disons] [un|deux|quelques] mot(s)
        requests: [elle(s)|il|ils] [veut|veulent|demande|demandera|demanderont|demandent|souhaite|souhaitent|insiste|insistera|plaidera], fodré
        requests: faudré, fodrait, fodra, fodrai, [a|ont|aura|auront] [pour|reçu] [consigne|mission|mandat|instruction|ordre] de
        requests: [on|nous|vous] ne [pourrait|pourrions|pourriez|devrait|devrions] pas
        requests: [et|] [qu'on|que l'on|que nous] [enfin|] [mette|mettions|inscrive|inscrivions|parle|parlions|aborde|abordions|évoque]
        requests: [et|] [qu'on|que l'on|que nous] [enfin|] [discute|traite|traitions|ajoute|prenne|prenions|consacre|revienne|débatte]
        requests: [y a|y aurait|y aura] lieu [de|d'], pensez [svp|stp|donc|bien|aussi|également|s'il vous plaît] [à|au|aux]
        requests: [aurais|aurions|aurait] [grand|vif|un vif|beaucoup de|tout|] [plaisir|intérêt|joie] à
        requests: [elle(s)|il|ils] [vous|nous|] [parlera|parleront|exposera|présentera|abordera|évoquera]
        requests: [vous|nous] [parlera|parleront|exposera|présentera], [on|nous] [veut|voulons|voudrait|aimerait|souhaiterait|souhaite]
        requests: quelqu'un [peut|pourrait|pourra], si vous [aviez|avez] [dix|cinq|quelques|deux|un|une|le|du]
        requests: [portera|apportera|soumettra|posera|demandera] [un|une|le|la] [point|question|sujet]
        requests: si vous [voulez|vouliez|acceptez|acceptiez|souhaitez|jugez], [qu'on|que l'on|et qu'on] [cesse|arrête|finisse], cessons
        requests: arrêtons, cessez, arrêtez, pourquoi ne pas, et pourquoi pas, s'il [fallait|faut]
        requests: [vous|te] [saurais|saurions|serais|serions] [gré|reconnaissant(e)|reconnaissants|obligé(e)] [de|d']
        requests: si [quelqu'un|vous|tu|on] [pouvait|pouviez|pouvais|pourrait|peut|veut bien|voulait bien]
        requests: [tiens|tenons|tient] [cependant|toutefois|néanmoins|aussi|également|vraiment|quand même] à
        requests: [tiens|tenons|tient] [tout de même|beaucoup|malgré tout|particulièrement|surtout] à, [m'|nous]importe que, j'aurais voulu
        requests: nous aurions voulu
        requests: merci [cependant|toutefois|néanmoins|quand même|tout de même|aussi|également|donc|bien|malgré tout] [de|d'], j'insiste
        requests: insistons, n'est [toujours|] pas à l'ordre, [j'en|je] profite
        requests: pour [demander|vous demander|proposer|vous proposer|suggérer|solliciter|rappeler], [je|nous] [plaide|plaidons], on en parle
        requests: [heureux|heureuse|ravi(e)|curieux|curieuse] [d'entendre|de savoir|d'en savoir]
        requests: [je|nous] [remets|remettons|réitère|réitérons|relance|relançons|repose|reposons|ressors|reviens|revenons]
        requests: ne [peut|pouvons|peux] pas faire l'[économie|impasse], selon moi, à mon avis, à mon sens, [ne|] [lâchez|lâchons] rien
        requests: [ne|] faisons pas l'impasse, [serait|est] [à|] [mettre|inscrire|prévoir], [ajouter|inscrire] si
        requests: [je voulais|nous voulions|je comptais|je pensais] [vous|] [parler|proposer|aborder|évoquer], à cœur, [ne|] perdons pas de vue
        requests: apprécierais, apprécierions, apprécierait, serais ravi(e), serais curieux, serais curieuse, serions curieux, serions heureux
        requests: serais content(e), serais favorable, serions favorables, suis d'avis, militerais, recommande, recommanderais, encourage
        requests: invite, inviterais, plaiderais, espérais, espérerais, attends qu'on, compte sur, rêve, rêverais, rêve d', verrais, tiendrais
        requests: [est-il|serait-il|ne serait-il] [imaginable|pensable|concevable|pertinent|temps], ne pourrait-on, ne peut-on
        requests: ne pourrions-nous, pourrions nous, pourrait on, puis-je, pourrais-je, puis-je suggérer, oserais-je, me permettrai
        requests: permettez-moi, permettez que, je me permets, me permets de, s'il vous plaît, s'il te plaît, je vous prie, je te prie
        requests: par pitié, [urgent(e)|urgence|important(e)|crucial|nécessaire|indispensable|essentiel|primordial|judicieux] [d'|de|que|qu']
        requests: [il est|il serait|il devient] [temps|grand temps|bon|utile|urgent|important], n'y figure, ne figure, ne figurent, n'apparaît
        requests: est missing, mettons, inscrivons, abordons, parlons, discutons, évoquons, traitons, examinons, débattons, réfléchissons
        requests: n'omettons, gardons, on en [parle|discute|reparle|débat]
        requests: [serait|paraîtrait|semblerait|me paraîtrait|nous paraîtrait] [bienvenu(e)|bienvenus|opportun(e)|judicieux]
        requests: [serait|paraîtrait|semblerait|me paraîtrait|nous paraîtrait] [pertinent(e)|souhaitable|appréciable]
        requests: [serait|paraîtrait|semblerait|me paraîtrait|nous paraîtrait] [apprécié(e)|nécessaire|indispensable]
        requests: [serait|paraîtrait|semblerait|me paraîtrait|nous paraîtrait] [utile|précieux|chouette|sympa|top]
        requests: [serait|est|paraît|semble] [le bienvenu|la bienvenue|indispensable|nécessaire|urgent|important]
        requests: [serait|est|paraît|semble] [temps de|grand temps de|envisageable|dommage|regrettable], bienvenu(e), bienvenus, de trop
        requests: du luxe, s'impose, s'imposerait, s'imposent, [ferait|feraient] [plaisir|du bien|pas de mal]
        requests: [je verrais|nous verrions|je vois|on verrait] bien, dommage, regretterais, regretterions, regrettable, je m'étonne, m'étonne
        requests: il manque, manque, il me manque, insiste, [espère|espérons] [que|qu']
        requests: [serait-il|est-il|serait-ce] [envisageable|possible|opportun|utile], tiens à, tenons à, tient à, compte sur vous, auriez-vous
        requests: aurions-nous, avez-vous prévu, y aura-t-il, y a-t-il, penser à, pensez à, pense à, songez à, accorder, accordez
        requests: [voudrais|voudrait|voudrions|désirerais], sans oublier, ne pas oublier, ne pas omettre, n'oubliez, n'oublie, n'omettez
        requests: à trancher, à voir, à discuter, à débattre, à évoquer, à aborder, [souhait(s)|vœu|vœux], prière de, veuillez, m'intéresserait
        requests: nous intéresserait, intéresserait, et si nous, et si on, et si l'on, si nous, pour l'ordre du jour, pour l'odj, ajouterais
        requests: inscrirais, évoquerais, mérite, méritent, mériterait, mériteraient, devrait être, devraient être, pourrait être
        requests: pourraient être, pouvez-vous, pourriez-vous, peux-tu, pourrais-tu, tu peux, vous pouvez, peut-on, on pourrait, on peut
        requests: pourra-t-on, pouvons-nous, serait bien, serait bon, serait intéressant, il faut, il faudrait, faut, faudrait, faudra, aimerais
        requests: aimerions, aimerait, souhaiterais, souhaiterions, souhaiterait, souhaite, souhaitons, veux, propose, proposons, proposerai
        requests: proposera, demande, demandons, demanderais, merci de, merci d, n'oublions pas, n'oubliez pas, svp, stp, insister pour
        requests: d'insister, insister, insiste pour, insistons pour, ne serais pas opposé(e), aurions souhaité, aurions aimé, aurais souhaité
        requests: aurais aimé, avons souhaité, serais heureuse, serais heureux, si possible, si l'on pouvait, ajoutez, ajoute, rajoutez, rajoute
        requests: inscrivez, inscris, mettez, mets, prévoyez, suggère, suggérons, à ajouter, à inscrire, à mettre, à prévoir, inscrire, ajouter
        requests: rajouter, désire, désirons, réclame, réclamons, je note, prévoir, envie de, j'ai un point, nous avons un point, peut-on enfin
        requests: il me paraît, il me semble, il nous paraît, sollicite, sollicitons, pensons qu'il, plaide pour, bonne occasion
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
        stops: [serait|paraîtrait|semblerait|est|paraît|s'impose|s'imposerait] [bienvenu(e)|le|la|pas|utile|opportun|nécessaire]
        stops: [serait|paraîtrait|semblerait|est|paraît|s'impose|s'imposerait] [indispensable|souhaitable|précieux]
        stops: [mériterait|ferait|me paraîtrait|nous paraîtrait] [bienvenu(e)|le|la|pas|utile|opportun|nécessaire]
        stops: [mériterait|ferait|me paraîtrait|nous paraîtrait] [indispensable|souhaitable|précieux]
        stops: [serait|paraîtrait|semblerait|est|paraît|s'impose|s'imposerait] [appréciable|important|urgent|plaisir|du bien]
        stops: [serait|paraîtrait|semblerait|est|paraît|s'impose|s'imposerait] [beaucoup|chouette|sympa|top|judicieux]
        stops: [mériterait|ferait|me paraîtrait|nous paraîtrait] [appréciable|important|urgent|plaisir|du bien]
        stops: [mériterait|ferait|me paraîtrait|nous paraîtrait] [beaucoup|chouette|sympa|top|judicieux]
        stops: [me semblerait|nous semblerait|m'intéresserait] [bienvenu(e)|le|la|pas|utile|opportun|nécessaire]
        stops: [me semblerait|nous semblerait|m'intéresserait] [indispensable|souhaitable|précieux]
        stops: [nous intéresserait|ne serait|me ferait] [bienvenu(e)|le|la|pas|utile|opportun|nécessaire|indispensable|souhaitable|précieux]
        stops: [me semblerait|nous semblerait|m'intéresserait] [appréciable|important|urgent|plaisir|du bien]
        stops: [me semblerait|nous semblerait|m'intéresserait] [beaucoup|chouette|sympa|top|judicieux]
        stops: [nous intéresserait|ne serait|me ferait] [appréciable|important|urgent|plaisir|du bien|beaucoup|chouette|sympa|top|judicieux]
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
        stops: [serait|serait fort|serait très|seraient] [apprécié(e)(s)|bienvenus|bienvenues|génial|formidable|parfait|bienvenu(e)]
        stops: [ça|cela] [nous|m'|me|vous|leur|les|serait|ferait|devient|commence|presse|bouge|chauffe|traîne|urge|fait]
        stops: ce serait [bien|bon|super|sympa|top|utile|chouette]
        stops: si [vous|tu] [le|] [voulez|vouliez|pouvez|pouviez|veux|peux|acceptez|souhaitez], soit discuté(e), soit mis(e), et aussi
        stops: ainsi que sur, avec vous, avec tout le monde, tous ensemble, bien cordialement
        commaStops: faut, faudrait, faudra, car, dont, comme, mais, c', ce, si, puisque, on, je, j', nous, il, elle, qui, ou, pour, parce, en, et
        commaStops: svp, stp, merci, s', lors, afin, sans, avec, oublie, tu, vous, quand, ça, cela, chez, très, sujet, qu', voire, notre, non, que
        commaStops: auquel, sur, bien, surtout, notamment, puis, point, mes, mon, ma, plutôt, quitte, histoire, vu, tant, personne
        plurals: points, sujets, questions, demandes, propositions, suggestions, choses, thèmes, ajouts, suivants, suivantes, envies, idées
        plurals: souhaits, vœux, priorités, seconde
        singulars: point, sujet, thème, temps, débat, discussion
        generic: un, une, le, la, les, l', des, point(s), sujet(s), question(s), chose(s), quelque(s), remarque(s), autre(s), demande(s)
        generic: suggestion(s), proposition(s), idée(s), thème(s), petit(e), plusieurs, diverses, liste, programme, séance, votre, vos, mon, ma
        generic: mes, dessus, ci, y, suivant(e)(s), divers, svp, stp, définitif, provisoire
        ordinals: première, premier, premièrement, seconde, second, deuxième, deuxièmement, troisième, troisièmement, dabord, abord, ensuite
        ordinals: enfin, autre
        nothing: rien, néant, aucun(e), ras, pas, r
        two: deux, 2
        three: trois, 3
        four: quatre, 4
        five: cinq, 5
        firstRank: premier, première
        secondRank: second(e), deuxième
        thirdRank: troisième
        """
}
