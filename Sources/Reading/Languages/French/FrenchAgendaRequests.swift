extension FrenchTables {
    /// How people ask for a point, take one back, and say that they have none.
    static let agendaRequests = """
        requests: [gardez|garde|réservez|réserve|accordez|accorde] [moi|nous] [pour|un|une|cinq|dix]
        requests: besoin [de|d'|que|qu'], [serions|serais|sommes|suis] [preneur|preneuse|preneurs|preneuses|demandeur|demandeuse|demandeurs|friand|friande|friands]
        requests: [aurais|aurions] [pourtant|cependant|bien|tant|volontiers|néanmoins|toutefois] [aimé|voulu|souhaité]
        requests: si [toutefois|d'aventure|jamais|par hasard|par bonheur] [vous|tu|on] [aviez|avez|avais|as|avait|a|pouviez|pouvais|pouvait|trouviez|trouvais]
        requests: si [vous|tu|on] [pouviez|pouvais|pouvait]
        resumptions: en [reparle|rediscute|reparlera]
          > On a grand besoin d'un point sur le télétravail. = le télétravail
          > Nous serions preneurs d'un tour de table sur les budgets. = les budgets
        resumptions: [mettons|inscrivons|ajoutons|abordons|mettez|inscrivez|ajoutez|rajoutez|mets|inscris|ajoute] [la|le|les] \
            [à l'ordre|à l'odj|au programme|au menu|à l'agenda]
        resumptions: [parlons|parlez|discutons|débattons|parle] en, là-dessus, on en est où, on en est, qu'en est-il, où en est-on
        resumptions: en [parler|parle|parlions|discuter|discute|débattre|reparler|causer|traiter|dire un mot|toucher un mot|faire un point]
        resumptions: à ce sujet, à ce propos, sur ce sujet, sur ce point, de cela, de ça
        resumptions: on [la|le|les|l'] [met|mette|mettait|inscrit|ajoute|aborde|traite|évoque]
        resumptions: à [mettre|inscrire|ajouter|porter|prévoir|aborder|traiter|débattre|discuter] \
            [à l'ordre du jour|à l'odj|au programme|au menu|si|selon|non|svp|donc|ensemble|en réunion|le 1|jeudi]
        resumptions: [pouvez|peut|pourrait|faudrait|faut|merci de] [l'|la|le|les]
        pleas: si vous [le|] [voulez|vouliez|voudrez|pouvez|pouviez|acceptez|acceptiez|souhaitez|jugez] [bien|] [de|d'|]
        pleas: si tu [veux|voulais|peux|pouvais|acceptes] [bien|] [de|d'|], si [cela|ça] [est|vous est] possible de
        insisted: [un|le] [point|sujet] [que|qui|à] [j'inscris|j'inscrirais|j'aurais inscrit|je porte|nous portons|je pose|je soumets|\
            je demande|inscrire|aborder|traiter]
        insisted: [mérite|mériterait|vaut|vaudrait] [un point|un échange|un débat], [point|sujet] à [inscrire|aborder|traiter]
        withdrawals: [oublions|oubliez|oublie] [.|!|ça|cela|la|le], n'en [parlons|parlez] [pas|plus], [mieux vaut|autant] [attendre|reporter]
        withdrawals: [on|je] [laisse|abandonne|oublie], [je|nous] [le|la|les] [retire|retirons], ne mettez pas, ne pas mettre, ne mets pas
        withdrawals: n'inscrivez pas, ne pas inscrire, n'ajoutez pas, ne pas ajouter, n'abordez pas, ne parlons plus, ne parlez plus
        withdrawals: ne parlons pas, n'évoquez pas, n'évoquons pas, ne pas aborder, ne pas évoquer, retirer, retirez, retire, retirons
        withdrawals: retirerai, enlever, enlevez, enlève, enlevons, supprimer, supprimez, supprime, rayer, rayez, raye, effacer, effacez, biffez
        withdrawals: barrez
        withdrawals: [oubliez|oublie|oublions] [le point|ma demande|la demande|ma proposition|mon point|ma question|mon idée|mes points|\
            cela|ça|tout ça]
        withdrawals: [plus besoin|inutile|plus la peine|pas la peine|pas nécessaire|plus nécessaire] [de|d']
        withdrawals: [annule|annulez|annulons] [ma demande|mon point|ma proposition|ma question|le point|notre demande|cette demande]
        withdrawals: [laisse|laissez|laissons|laisserai] [tomber|de côté|ça de côté], [renonce|renonçons|renoncer] [à|au|aux], abandonne
        withdrawals: abandonnons, abandonner
        withdrawals: [est|sont|sera|seront] [donc|] [à reporter|reporté(e)(s)|caduc|caduque|réglé(e)|réglés|résolu(e)|sans objet]
        withdrawals: n'[a|ont] plus [lieu d'être|d'objet|de raison d'être], [n'est|ne sont] plus [d'actualité|nécessaire|utile(s)], attendra
        withdrawals: attendront, peut attendre, peuvent attendre
        withdrawals: [ce sera|à reporter|reportez|reportons|je reporte|on reporte] [pour|à] \
            [la fois|une autre fois|la prochaine|plus tard|la réunion suivante|la séance suivante]
        withdrawals: à reporter, reportez, je reporte, on reporte, [plus|] n'en parlons plus
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
        requests: [dites|dis|touchez|glissez|disons] [un|deux|quelques] mot(s)
        requests: [elle(s)|il|ils] [veut|veulent|demande|demandera|demanderont|demandent|souhaite|souhaitent|insiste|insistera|plaidera], fodré
        requests: faudré, fodrait, fodra, fodrai, [a|ont|aura|auront] [pour|reçu] [consigne|mission|mandat|instruction|ordre] de
        requests: [on|nous|vous] ne [pourrait|pourrions|pourriez|devrait|devrions] pas
        requests: [et|] [qu'on|que l'on|que nous] [enfin|] [mette|mettions|inscrive|inscrivions|parle|parlions|aborde|abordions|évoque|\
            discute|traite|traitions|ajoute|prenne|prenions|consacre|revienne|débatte]
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
        requests: [tiens|tenons|tient] [cependant|toutefois|néanmoins|aussi|également|vraiment|quand même|tout de même|beaucoup|\
            malgré tout|particulièrement|surtout] à
        requests: [m'|nous]importe que, j'aurais voulu, nous aurions voulu
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
        requests: [serait|paraîtrait|semblerait|me paraîtrait|nous paraîtrait] \
            [bienvenu(e)|bienvenus|opportun(e)|judicieux|pertinent(e)|souhaitable|appréciable|apprécié(e)|nécessaire|indispensable|utile|\
            précieux|chouette|sympa|top]
        requests: [serait|est|paraît|semble] [le bienvenu|la bienvenue|indispensable|nécessaire|urgent|important|temps de|grand temps de|\
            envisageable|dommage|regrettable]
        requests: bienvenu(e), bienvenus, de trop, du luxe, s'impose, s'imposerait, s'imposent, [ferait|feraient] [plaisir|du bien|pas de mal]
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
        """
}
