extension FrenchTables {
    /// What a clause about coming is of: whom, when, where, what else.
    static let clauses = """
        titles: mme, mlle, madame, monsieur
        participles: étant, ayant
        namedVerbs: s', se, ne, n', est, sera, a, aura, peut, pourra, doit
        bareVerbs: pourra, peut, viendra, vient, sera, est, doit, devra, ira, aura, reste, restera, s', se
        beside: à, avec, chez, parmi
        firstPersons: je, j', nous, on, moi, me, m'
        bookings: réserver, acheter, prendre, bloquer, poser, loin, noter
          > Je viens de réserver mon train. = present
        denials: pas, plus, point, jamais, guère, personne, rien
        times: à, l', le, la, pour, en, vers, dans, après, une, jusqu', quelques, deux, par, un
          > Je ne viens qu'à partir de 11 h. = present
        knowing: sais, savoir, sait, voir, demande, demander, dire, dis, pas, comme, et, mais, oui
        seasons: printemps, hiver, automne, été, rentrée, an
        lastTimes: [l'an|l'année|la fois] [dernier|dernière|passé(e)], [la|lors de la|à la] dernière [fois|réunion|séance|rencontre]
          > On avait demandé la visio l'an dernier. = none
        pastVerbs: a, ai, avait, avais, avions, avons, ont, était, étais, étions
        nextTimes: à la prochaine, la prochaine fois, à la suivante, la fois prochaine, à celle d'après, une autre fois, l'an prochain
        nextTimes: l'année prochaine, pour la suivante, une autre année
          > Je serai là à la prochaine. = absent
        occasions: réunion, séance, rencontre, plénière, cpo, session, assemblée, date, journée
        noDeeds: libérer, être, venir, hier, février, janvier, premier, dernier, notre, votre, autre, entre, dégager, quitter, échapper, matinée
        noDeeds: soir, hiver, avoir, voir, faire, absenter, janv, octobre, décembre, novembre, septembre, métier, atelier, courrier, cher
        availabilities: disponible(s), dispo, libre(s)
        articles: le, la, les, l', un, une, des, ce, cette, ces, votre, vos, aucun(e)
        copulas: est, sont, sera, seront, reste, restent
        dates: date(s), jour, journée, matinée, matin, créneau, agenda, après, semaine, planning, personne, monde
          > Cette date est libre pour moi. = present
        prepositions: à, au, aux, en, dans, chez
        otherBodies: ministère, préfecture, mairie, rectorat, département, tribunal, copropriété, parquet
        being: suis, serai, sommes, serons
        authors: moi, nous, on, quelqu', personne, serviteur, servante, soussigné(e)
          > Votre serviteur sera là. = present
        places: paris, place, salle, présentiel, physiquement, déplacer, déplacement, venir, voyage, trajet, voyager, rendre, présence, train
        places: bouger, bouge
        possessives: ma, ta, sa, votre, leur, de, petite, brève
        auxiliaries: ai, as, a, avons, avez, ont, avoir, ayant
        able: peux, pouvons, pourrai
        refusedLeads: pour, à, au, aux
        plainYes: oui
        speakers: je, j', nous, on
        people: présent(e)(s), absent(e)(s)
        peopleArticles: le, la, les, du, des, ce, cette, à, d', aux, de, un, une, se, me
        townLeads: en, à, au, aux, dans
          > Je suis en Corse ce jour-là. = absent
        definite: l', le, la, les
        comingFor: vient, viendra, ira, siégera, participera, assistera
        relativeHeads: moi, nous, celle, celui
        parisLeads: à, sur
        conditionals: serais, serions, viendrais, viendrions, participerais, assisterais
          > Je serais présente. = present
        clitics: me, m', vous, nous, le, la, l', les, se, s', te, t'
          > Je viens de vous écrire un mot. = none
        infinitives: er, ir, oir, ire, dre, tre
        belonging: de, d', du
        hangingIfs: si, s'
          > Je viendrai s'il n'y a pas de grève. = tentative
        evens: même
          > Je viendrai même s'il pleut. = present
        ofLastTime: de, d', que, qu', comme
        subjectTitles: m, mme, mlle, monsieur, madame, mr
        thirdAuxiliaries: est, sera, sont, seront, peut, pourra
        thirdPronouns: elle, il, elles, ils
        impersonal: vous, te, y, me, m', nous, faut, faudrait, se
        """
}
