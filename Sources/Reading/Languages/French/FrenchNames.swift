extension FrenchTables {
    /// Names, and what is none.
    static let names = """
        titles: mme, m, mr, monsieur, madame, mlle, mademoiselle, dr, docteur, me, maître
        particles: de, du, des, d', le, la, el, al, di, da, dos, l'
        elided: n', o, d', m', l'
        articles: le, la, les, l', du, des, au, aux
        typedSmall: claire, marine, victoire, jade, ella, noël, martial, aude, ève, florence, lucie
        placeLeads: à, au, en, depuis, vers, dans, près, sur, aux, rue
        ordinary: je, j', nous, on, il, elle(s), ils, notre, ma, mon, mes, nos, les, un, une, pour, en, ce, c', ça, cela, bonjour, bonsoir
        ordinary: désolé(e), absent(e), malheureusement, hélas, comme, donc, mais, oui, non, merci, excusez, excuse, retenu(e), empêché(e)
        ordinary: présent(e), remplaçant(e), suppléant(e), si, ne, n', vous, tu, votre, sa, son, ses, cette, cet, suite, vu, étant, ayant, pouvoir
        ordinary: procuration, mandat, après, avant, finalement, impossible, indisponible, à, y, qui, que, la, le, ok, cordialement, salut, hello
        ordinary: cher(s), chère, par, avec, sans, sauf, quelqu', quelque, personne, aucun(e), point(s), paris, lyon, marseille, bruxelles, cpo
        ordinary: teams, zoom, jitsi, skype, voici, voilà, nom, prénom, association, fédération, correspondant(e), président(e), secrétaire, moi
        ordinary: même, invitation, ici, hier, bref, enfin, aussi, sinon, alors, puis, quant, côté, concernant, notez, noter, rectification
        ordinary: correction, erratum, pardon, oups, absence, présence, depuis, ainsi, id, url, qr, pdf, pin, sms, rib, pj, ps, webex, google
        ordinary: outlook, suivant, toutefois, cependant, néanmoins
        monthLeads: en, de, d', fin, début, mi
        noSurnames: qui, pour, sera, elle, ira, est, vous, doit, peut, dans
        """
}
