extension FrenchTables {
    /// What points follow or go before, by how they take them.
    static let agendaTriggers = """
        asksFor: [quart d'heure|demi-heure|minutes|instants|moment|mot] sur
          > Gardez-moi pour la fin un petit quart d'heure sur la tutelle. = la tutelle
        asksFor: que [soit|soient] [enfin|bien|aussi|également|] [posé(e)|posées|posés|abordé(e)|abordés|évoqué(e)|traité(e)|discuté(e)|\
            inscrit(e)|ajouté(e)|examiné(e)|débattu(e)|portée]
          > Nous tenons à ce que soit posée la question du non-recours. = la question du non-recours
        asksFor: examine, étudie, aborde, caser, casez, caserait, casions
        asksFor: [caser|glisser|placer|loger|mettre] avant [la pause|midi|le déjeuner|la fin]
        asksFor: [mettre|mettez|mettons|mette|mettrait] [au menu|au programme|à l'affiche]
        asksFor: [souhaiterait|souhaite|aimerait|voudrait|désire|désirerait] [vous|] [exposer|présenter|aborder|évoquer|partager|défendre]
          > Si vous pouviez caser avant la pause la question des référentiels. = la question des référentiels
        asksFor: [dites|dis|disons|dira|diront] [un|deux|quelques] mot(s) [de|du|des|d'|sur]
        asksFor: [vous|nous|t'|te|les] entretenir [cinq minutes|dix minutes|quelques minutes|un instant|un moment|brièvement|] [de|du|des|d']
        asksFor: [mettre|mette|mettra] les pieds dans le plat [sur|à propos de|à propos du], [mettre|mette] un coup de projecteur sur
        asksFor: [demandera|demanderont|plaidera|plaideront|insistera|interviendra] [pour|sur], parlé [de|du|des|d'], faire [figurer|apparaître]
        asksFor: [mette|mettions|mettons|mettez|mettre|mis(e)] [enfin|donc|aussi|bien|] sur la table, abordiez, évoquiez, traitiez, examiniez
        asksFor: inscriviez, ajoutiez, rajoutiez, prévoyiez, inscrive, inscrivions, ajoutions
        asksFor: [parliez|reparliez|discutiez|débattiez] [de|du|des|d'], [reveniez|échangiez|réfléchissiez] sur
        asksFor: [entendre|écouter] … [compte rendu|bilan|exposé|restitution|témoignage|présentation|synthèse]
        asksFor: qu'y [figure|figurent|soit inscrit(e)|soient inscrits|soient inscrites|soit ajouté(e)|soit porté(e)]
        asksFor: [minutes|moment|temps|instant(s)|créneau|heure|place] à [consacrer|accorder|réserver|donner|dédier] [à|au|aux]
        asksFor: intervenir [sur|à propos de|au sujet de|à propos du|à propos des]
        asksFor: [porter|poser|soulever] [à ma place|à notre place|en mon nom|pour moi|pour nous] [la question|le sujet] [de|du|des|d']
        asksFor: [relayer|relaie|relayez|porter|portez|défendre|défendez|remonter|remontez] [la question|le sujet|la demande|le dossier] \
            [de|du|des|d']
        asksFor: [prenions|prenons|prenne|prennent|prendre|prenez] [enfin|bien|] \
            [le temps|un temps|du temps|un moment|le temps nécessaire] [de|d'|pour]
        asksFor: [parlera|parleront|parlerai|parlerons] [de|du|des|d']
        asksFor: [cesser|cesse|cessons|cessez|arrêter|arrête|arrêtons|arrêtez|finisse|finissons] \
            [enfin|] de [repousser|reporter|différer|éviter|esquiver|contourner|fuir|éluder|remettre|enterrer] \
            [le débat sur|la discussion sur|l'échange sur|la question de|la question du|la question des|le sujet de|le sujet du|le sujet des|]
        asksFor: [temps|moment|créneau|instant|quart d'heure|place] [soit|soient] \
            [donné(e)|laissé(e)|fait(e)|prévu(e)|trouvé|ménagé|offert] [à|au|aux|pour]
        asksFor: exposera, exposerai, exposerons, abordera, aborderai, évoquera, évoquerai, présentera
        asksFor: [min|mn|minute(s)] [pour|sur|autour de|à propos de]
        asksFor: [prévoir|prévoyez|prévoie|organiser|caler|ménager|programmer|placer] … [information|présentation|intervention|exposé|\
            échange|débat|bilan|restitution|retour|témoignage|hommage|vote|discussion|communication]
        asksFor: [échanger|échangions|échange|discuter|discutions|débattre|dialoguer] avec
        asksFor: [décider|décide|décidions|statuer|statue|statuions|voter|votions] [de|du|des|d'|sur]
        asksFor: [procéder|procède|procédions|procédons] [à|au|aux]
        asksFor: [touche|touchions|dise|disions|glisse|glissions] [un|deux|quelques] mot(s) [de|du|des|d'|sur]
        asksFor: [entendre|écouter] [tout le monde|les collègues|chacun|les autres|les uns et les autres|les associations] sur
        asksFor: vous entendre sur
        asksFor: [avoir|recueillir|connaître] [l'avis|votre avis|vos avis|le point de vue|l'opinion|la position] \
            [de tous|de chacun|des collègues|de la cpo|des autres|] sur
        asksFor: [souhaiterais|aimerais|voudrais|souhaite|souhaitons|aimerions|voudrions|propose de|proposons de|souhaiterions] \
            [pouvoir|] [présenter|exposer|partager|vous présenter]
        asksFor: [insiste|insistons|insister|insisterais|insisterai] [à nouveau|encore|lourdement|beaucoup|particulièrement|] sur
        asksFor: où [on en est|nous en sommes|l'on en est|vous en êtes] [de|du|des|d'|avec]
        asksFor: [échange|débat|discussion|point|temps|moment|retour|dialogue] \
            [approfondi(e)|rapide|sérieux|sérieuse|serein|franc|nourri|bref|court|vrai|collectif|collective|ouvert(e)|de fond|\
            à cœur ouvert|d'information|complet] [sur|autour de]
        asksFor: [remets|remettons|remettre|remettez|remis|remettrais] [sur la table|sur le tapis|sur l'établi]
        asksFor: [éclairer|éclaire|informer|informe|renseigner] sur, [savoir|connaître] [plus|davantage|enfin|un peu plus] sur
        asksFor: entendre parler de, [aller|allions|aille] [plus loin sur|au bout de], faire l'impasse sur
        asksFor: [lâchez|lâchons|oublie|cède|cédez] rien sur
        asksFor: [maintenir|maintenez|maintiens|garder|gardez|laisser] [à l'ordre du jour|au programme|à l'odj]
        asksFor: [garder|gardez|gardons|garde|avoir|ayons|ait] [à l'esprit|en tête], abordons, évoquons, traitons, examinons, débattons de
        asksFor: débattons du, discutons de, discutons du, discutons des, parlons de, parlons du, parlons des, parlons d', parlez de, parlez du
        asksFor: parlez des, parlez d', réfléchissons à, abordez, évoquez, traitez, examinez, discutez de, discutez du, discutez des
        asksFor: parler [ici|] [de|du|des|d'], glisser, glissez, glisse
        asksFor: [moment|temps|créneau|séquence|place|instant|minutes|heure] [soit|soient] \
            [réservé(e)|consacré(e)|accordé|dédié|réservées|consacrées|gardé(e)]
        asksFor: [pas|] [oublié(e)(s)|négligé(e)|escamoté(e)|reporté(e)|omis(e)|passé sous silence|enterré(e)]
        asksFor: [dire|glisser|toucher|placer] [un|deux|quelques] mot(s) [de|du|des|d'|sur], un mot [de|du|des|d'], attirer l'attention sur
        asksFor: mettre l'accent sur, se saisir de, se saisisse de, se saisisse du, s'emparer de, s'empare de, faire avancer, avancer sur
        asksFor: avance sur, avancions sur, poursuivre sur, reprendre la discussion sur, reprenne la discussion sur, remette sur le tapis
        asksFor: rouvrir le dossier, rouvrir le débat sur, aborder, abordions, abordât, abordé(e)(s), débattue(s), débattu(s), examinée(s)
        asksFor: examiné(s), discuté(e)(s), traité(e)(s), inscrit(e)(s), trancher, tranché(e), trancherait, remettre sur la table
        asksFor: mettre sur la table, mettre sur le tapis, passer en revue, faire le tour de, faire le bilan de, faire le bilan du
        asksFor: faire le bilan des
        asksFor: [parler|reparler|discuter|débattre|causer|parle|parlions|discutions|reparle] \
            [quand même|aussi|également|enfin|ensemble|un peu|plus longuement|longuement|rapidement|brièvement|absolument|sérieusement|\
            tout de même|à nouveau|de nouveau|vraiment|franchement|bien|en priorité|au moins] [de|du|des|d']
        asksFor: [discutions|discute|discuter|débattions|débatte|on cause|causions|reparlions|reparle|reparlerions] [de|du|des|d']
        asksFor: [revenir|revienne|revenions|se penche|nous penchions|se pencher|nous pencher|plancher|réfléchisse|réfléchissions|\
            travaille|travaillions|échanger|échange|échangions|dialoguer|débattre|s'attarder|s'arrêter] sur
        asksFor: [échange|débat|discussion|tour de table|temps|moment|mot|topo|retour|focus|atelier|brainstorming|petit mot|point d'étape|\
            point rapide|petit point|point d'information|point info|temps d'échange|retour d'expérience|temps de réflexion|éclairage|\
            état des lieux] [sur|autour de|autour du|autour des|à propos de]
        asksFor: [accorder|accordez|accorde|accordions|consacrer|consacrez|consacre|consacrions|réserver|réservez|réserve|garder|gardez|\
            garde|prendre|laisser|laissez|dédier|octroyer] [un temps|du temps|un peu de temps|un moment|quelques minutes|quelques instants|\
            quelques mots|cinq minutes|dix minutes|deux minutes|5 minutes|10 minutes|un quart d'heure|quinze minutes|vingt minutes|\
            trente minutes|15 minutes|20 minutes|30 minutes|trois minutes|une demi-heure|une petite heure|une heure|une séquence|\
            un créneau|une petite place|une plage|une place à|une place au|une place aux]
        asksFor: [oublier|oubliez|oublions|oublie] pas, ne pas [oublier|omettre], reste, restent, resterait, resteraient
        asksFor: [inscription|ajout|examen|mise à l'ordre du jour] [de|du|des|d'], ajouterais, ajouterai, ajouterions, rajouterais, inscrirais
        asksFor: inscririons, évoquerais, aborderais, parlerais de, parlerais du, parlerais des, parlions de, parlions du, parlions des
        asksFor: parlions d, parlait de, parlait du, parlait des, causer de, causer du, causer des, reparler de, reparler du, reparler des
        asksFor: évoquer, évoque, évoquions, évoquée(s), évoqués, traiter, traitions, discuter, mis à l'ordre du jour, mise à l'ordre du jour
        asksFor: mis à l'odj, rediscuter de, rediscuter du, rediscuter des, creuser, approfondir, étudier, clarifier, débattre
        asksFor: échanger autour de, débattre de, débattre du, débattre des, réfléchir à, réfléchir sur, travailler sur, faire le point sur
        asksFor: fasse le point sur, faire un point sur, fasse un point sur, ajouter, ajoute, ajoutez, rajouter, rajoute, rajoutez, ajoutée
        asksFor: ajoutés, inscrire, inscrivez, inscris, mettre à l'ordre du jour, inclure, intégrer, consacrer une séquence à
        asksFor: consacre enfin une vraie séquence à, séquence à, séquence sur, temps à, moment pour, moment à, examiner, examinions
        asksFor: poser la question de, poser la question du, poser la question des, soulever, prendre le temps, mentionner, mention de
        announces: [s'il|s'il vous|s'il nous] [reste|restait] [du temps|de la place|un moment|un créneau|un trou|cinq minutes|\
            un peu de temps|un instant]
        announces: s'il y a [du temps|de la place|un moment|un créneau|un trou], s'il faut [meubler|remplir]
        announces: [mes|nos] [deux|trois|quatre|petites|petits], chose(s), truc(s), dossier(s), à cœur [deux choses|trois choses|:]
        announces: [sujet|question|point] [brûlant(e)|qui me|qui nous|chaud|sensible|urgent(e)]
        announces: [voici|voilà] [mes|nos|ma|notre] [points|sujets|demande(s)|proposition(s)|idées|thèmes|envies]
        announces: [ma|notre] [contribution|liste], à [ajouter|rajouter|inscrire|mettre|noter] [donc|aussi|également|encore|], petit plus
        announces: j'ajouterais, envie(s), souhait(s), vœu, vœux, idée(s), demande, requête(s), marotte, préoccupation(s), doléances
        announces: thématique(s), proposition, suggestion, priorité(s), interrogation(s), wishlist, à discuter, à débattre, à aborder, à évoquer
        announces: à traiter, à trancher, à voir, à voir ensemble, au programme, au menu, à examiner, à creuser, pour la discussion
        announces: pour la partie libre, pour les échanges, pour les débats, à l'affiche, je pense à, je pense notamment à, je songe à
        announces: question(s)
        announces: [pour|à] [la seconde|la deuxième|la 2e|la 2ème|la seconde question|la deuxième question|la question 2|l'agenda|\
            le programme|la suite]
        announces: je verrais, je vois, j'aimerais, je voudrais, je souhaiterais, nous aimerions, nous souhaiterions, il faudrait, je rajoute
        announces: j'ajoute, tant que j'y suis
        wonders: que [dit-on|pense-t-on|pensez-vous|fait-on|faisons-nous|dites-vous] [de|du|des|d'], [que|qu'] [devient|deviennent|en est-il]
        wonders: quid [de|du|des|d'], où en [est-on|sommes-nous|est|sont] [de|du|des|d'|avec|], qu'en est-il [de|du|des|d']
        deserves: [n'est|ne sont] [toujours|encore|hélas|] [pas|plus] [à l'ordre|à l'odj|au programme|inscrit(e)|inscrits|prévu(e)|prévus]
        deserves: m'intéresse, nous intéresse, m'intéressent, me préoccupe, nous préoccupe, me préoccupent, m'inquiète, nous inquiète
        deserves: me travaille, me taraude, nous taraude, m'importe, nous importe, m'obsède
        deserves: [doit|devrait|mérite d'|mériterait d'] être [à l'ordre|à l'odj|au programme]
        deserves: ne [saurait|peut|peuvent|doit|doivent|devrait|devraient] [plus|pas|] \
            [attendre|passer à la trappe|rester sans|être oublié(e)|être ignoré]
        deserves: n'y [figure|figurent|est|sont] pas, [ne figure|ne figurent|n'apparaît|n'apparaissent] [pas|nulle part|plus|]
        deserves: [manque|manquent] [à l'appel|à l'ordre|à l'odj|dans|sur|cruellement], [brûle|brûlent] les [lèvres|doigts]
        deserves: [fait|font] [débat|polémique|défaut] [chez|à l'ordre]
        deserves: [reste|restent] [à aborder|à traiter|à trancher|à discuter|à voir ensemble|en suspens|sur la table], mérite, méritent
        deserves: mériterait, mériteraient, gagnerait, gagneraient
        deserves: [doit|doivent|devrait|devraient|pourrait|pourraient|mérite d'|me paraît devoir|nous paraît devoir|me semble devoir|\
            nous semble devoir] [figurer|faire l'objet|trouver sa place]
        deserves: [devrait|devraient|doit|doivent|pourrait|pourraient] [absolument|enfin|aussi|bien|également|vraiment|] [être|figurer]
        deserves: [me paraît|nous paraît|me semble|nous semble|me paraissent|nous paraissent] [devoir|mériter]
        deserves: [me|nous] [tient|tiennent] à cœur, [a|ont|aurait|auraient] [toute|bien|] [sa|leur] place
        deserves: [est|sont|serait|seraient] à [aborder|inscrire|mettre|discuter|traiter|évoquer|débattre|trancher|mettre à l'ordre du jour]
        deserves: [vaudrait|vaut] [bien|] [la peine|le coup|un point|un échange|une discussion]
        mayAskFor: pensez [svp|stp|donc|bien|aussi|également|s'il vous plaît|] [à|au|aux]
        mayAskFor: [pensais|pensions|songeais|songeait|penserais|penser|songer|pensait] [notamment|aussi|par exemple|plutôt|] [à|au|aux]
        mayAskFor: maintenir, maintenez, maintien, conserver, conservez, figurent, apparaisse, apparaissent, apparaître, reprendre, reprenne
        mayAskFor: reconduire, remettre, remettez, reporter, réintégrer, retenir, retenez, [voir|avoir] [apparaître|figurer], proposerait
        mayAskFor: proposerais, proposerai, proposerions, suggérerais, soumets, soumettons, soumettrais, porter, porterais, porterions, signale
        mayAskFor: figurer, figure, voir figurer, voir inscrit(e), prévoit, prévoyons, réinscrire, réinscrivez, n'oubliez pas, n'oublions pas
        mayAskFor: pense à, pense au, pense aux, pensons à, pensons au, pensons aux, mettre, mettez, mets, mette, mettions, noter, notez
        mayAskFor: prévoir, prévoyez, soumettre, proposer, propose, proposons, proposera, suggère, suggérons, suggérer, demandons, présenter
        names: [point(s)|sujet(s)|thème(s)|question(s)] [à propos de|à propos du|au sujet de|au sujet du|autour de|relatif à|consacré à|\
            portant sur]
        names: [petit|grand] point, point sur, points sur, point relatif au, point relatif aux, point concernant, point intitulé, point suivant
        names: points suivants, point consacré au, sujet suivant, sujets suivants, question suivante, questions suivantes, point(s), sujet(s)
        names: ordre du jour, odj, o.d.j, ajout(s), à prévoir, à l'ordre du jour, à l'odj, thème(s), demande d'inscription, demandes
        names: propositions, question diverse, questions diverses, séquence, inscription, top, inscription d'un point relatif à
        names: inscription d'un point sur
        """
}
