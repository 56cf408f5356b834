extension FrenchTables {
    /// Where points begin, end and part.
    static let points = """
        continuations: et [puis|aussi|également|encore|enfin|surtout|bien sûr|pourquoi pas|], ainsi que, sans oublier, plus, ah et
        pointStarts: le, la, les, l', un, une, des, ce, cette, notre, nos, du
        asides: que, qu', qui, dont, je, j', vous, tu, c', ce, ça, cela, car, puisque, parce, mes, mon, ma, merci, afin, histoire, quitte, plutôt
        asides: il, elle(s), ils
        verbClitics: nous, vous, me, m', se, s', y, ne
        governing: de, d', à, avec, pour, chez, entre, sur, par, contre, sans, parmi, selon, et, ou
        remarkAdverbs: faut, faudrait, tjs, tjrs, toujours, encore, pas, jamais, déjà, souvent, très, trop, vraiment, hélas, malheureusement
        remarkAdverbs: visiblement, apparemment, franchement, bientôt, actuellement
        finiteVerbs: faut, faudrait, est, sont, était, étaient, sera, seront, serait, seraient, peut, peuvent, pourra, pourront, pourrait, ont
        finiteVerbs: aura, auront, devient, deviennent, reste, restent, va, vont, doit, doivent, devra, devront, devrait, commence, commencent
        relatives: qui, que, qu', dont, où, si, comment, pourquoi, quand, combien, entre
        definite: le, la, les, l', nos, notre, sur
        slips: je [voulais|veux] dire, pardon
        alsoJoints: et [qu'on|que l'on|que nous] [aussi|également|], ainsi que, et aussi, mais aussi, de même que, sans oublier, plus
        relations: entre, lien(s), rapport(s), relation(s), articulation, difficultés
        turns: ;, mais, reste, restent
        turningAdverbs: toutefois, cependant, néanmoins
        contrasts: par contre, en revanche
        ofArticles: de, du, des, d'
        toArticles: à, au, aux
        ands: et
        aboutTopics: sur, de, du, des, autour
        afterDuration: pour, sur, à
        abouts: sur
        invertedSubjects: il, elle, on, ils, elles, t, ce
        remarkNouns: sujet, question, point, thème, chose, dossier, problème
        remarkLinks: qui, que, qu', dont, sur
        repeating: et, puis
        articles: la, l', le, les, notre, nos
        clauseSubjects: je, j', vous, tu, il, elle, on
        conjunctions: et, puis
        telegraphic: odj, jour
        withWhom: avec
        lastJoints: et
        firstJoints: et, puis, enfin
        """
}
