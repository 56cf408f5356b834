extension FrenchTables {
    /// The small words that turn and tie.
    static let grammar = """
        willing: déclare, déclarons, déclarent
        answer: prenez note, prenez acte, prenez bonne note, prends note que, prends acte
        alleging: selon, d'après, aux dires de, aux dires du, à en croire
        alleging: écrivez, écrit que, affirmez, affirme, affirment, prétend, prétends, prétendez, prétendent, dites que, croyez, annoncez, racontez, raconte, racontent, circule, supposez, imaginez, pensez que, laissez entendre, laisse entendre, laissent entendre, assurez
        alleging: laisser croire, laisser penser, laisser entendre, faire croire, faire penser, donner à croire, donner à penser, laisser supposer
        ne: ne, n
        pas: pas, plus jamais, jamais, guère, nullement, aucunement, point du tout
        without: sans, aucun, aucune, ni, absence, absence de, l'absence de, faute de, personne, nul, nulle, rien, zéro
        that: que, qu
        willing: souhaite, souhaitons, souhaitent, souhaité, veut, veux, voulons, veulent, décidé, décide, décidons, décident, a décidé de, choisi, choisit, choisissons, accepté de, prêt(e)(s), heureux, heureuse(s), fier(s), fière(s), ravi(e)(s), content(e)(s), tenons à, tiens à, tient à, pouvons, peut, peux, peuvent, va, vont, allons, vais, mandat pour, mandat de, mandaté(e)(s) pour, mandaté(e), plaisir de, honneur de, résolu(e)(s), convenu, préférons, préfère, entendons, entend, comptons, compte, intention de, en faveur de, autorisé(e)(s), autorise, autorisons, chargé(e) de, demandons à, demande à, propose de, proposons de, devons, doit, faut, désireux, désireuse, désirons, désire, volontaire(s), volonté de, enthousiastes, unanimité pour, unanime pour, voté pour
        raising: tiens, tient, tenons, tiennent
        raising: croire, penser, pense, pensons, crois, croyons, croit, estime, estimons, souhaiter, vouloir, vois, voit, voyons, trouve, trouvons, pourra, pourrons, question
        but: mais
        and: et, alors, car, puis, parce, puisque, ainsi, ou, tandis, tout en, bref
        concluding: donc, finalement, du coup, en conséquence, par conséquent, quand même, malgré tout, malgré cela, malgré ça, au final, in fine, au bout du compte, tout compte fait, en définitive, au vote, résultat, verdict, conclusion, c'est pourquoi
        adverb: aussi, également, volontiers, bien, naturellement, évidemment, ainsi, malheureusement, hélas, toutefois, cependant, néanmoins, pourtant, pleinement, entièrement, totalement, absolument, résolument, clairement, fermement, vraiment, simplement, tout simplement, désormais, aujourd'hui, encore, alors, très, tous, toutes, trop, même, collectivement, unanimement, catégoriquement, formellement, vivement, chaleureusement, sincèrement, certainement, hier, enfin, franchement, parfaitement, complètement, également, par ailleurs, de nouveau, à nouveau, officiellement, bel et bien
        place: mettre, mettez, mets, met, ajouter, ajoutez, ajoute, inscrire, inscrivez, rajouter, compter, comptez, faire figurer, figurer, placer, intégrer, inclure, porter, incluez, intégrez, ajout de
        asking: demandez, demande de, nous demande, demandé de, demandiez, proposez, proposé de, invitez, sollicitez, sollicités, invités à, vous souhaitez, vous voulez
        relative: qui, dont, où, lequel, laquelle, lesquels, lesquelles
        subjunctive: soyons, soyez, puissions, ayons, soient, puisse, puissent
        would: serais, serait, serions, seraient, pourrais, pourrait, pourrions, pourraient, aurais, aurait, aurions, auraient, devrions, irait, irions, ferait, ferions, dirais, dirions, dirait, faudrait, verrait, pencherais, pencherions, préférerions, préférerais
        was: étais, était, étions, étaient, avais, avait, avions, avaient, fus, fut, fûmes, avoir été, voulait, voulions, pouvions, disions, disait, pensions, pensais
        copula: suis, est, sommes, sont, être, serai, sera, serons, seront, été, es, soit, soyons, étant, reste, restons, demeure, demeurons, émis, émet, rendu, prononcé, prononcée, vote, votons, voté, a voté, votera, disons, dit, c'est, cest
        verb answer: répondre, noter, inscrire, enregistrer, marquer, voter, compter, considérer
        answer: réponse, position, notre vote, choix, avis, décision, dit, dire, disons, dis, lire, lisez, notez, notre voix, mettez, écrivez, considérez
        article: le, la, l, les, un, une, des, du, de, d, au, aux, nos, notre, vos, votre, leur, leurs, mon, ma, mes, son, sa, ses
        this: ce, cet, cette, ces, celui-ci, celle-ci
        link: à, sur, envers, quant au, concernant, vis-à-vis
        with: avec
        pour: pour, pr
        filler: pas seulement, non seulement, non plus, non sans mal, pas mal, pas moins, n'est-ce pas, par contre, le pour et le contre, ceux qui étaient pour, contre-pied, contre-projet, ci-contre, à contretemps, oui-dire, mineurs non accompagnés, non accompagnés, non lucratif, but non lucratif, non lucratifs, non remplacés, non marchand
        filler: en, y, se, s, me, m, te, t, lui, à nouveau, dans, par, très, bien, plus, tous, toutes, tout, aussi, encore, déjà, enfin, entre, ont, avons, ai, a, as, va, vont, vais, faire, fait, votre, vos, ici, là, comme, afin, lors, depuis, ce jour, entièrement, pleinement, totalement, absolument, évidemment, bien sûr, naturellement, assurément, résolument, complètement, tout à fait, sans hésiter, sans hésitation, sans [difficulté|difficultés|aucune difficulté|la moindre difficulté|barguigner|rechigner|discussion|tergiverser|l'ombre d'une hésitation], sans aucune hésitation, des deux mains, à 100, avec enthousiasme, avec conviction, avec joie, sans attendre, sans tarder, sans délai, sans surprise, sans équivoque, sans ambiguïté, sans détour, dans ces termes, dans sa totalité, dans son intégralité, de tout cœur, sans problème, sans souci
        filler: cher, chère, chers, chères, madame, monsieur, mesdames, messieurs, c'est, il y a, merci, bonjour
        """
}
