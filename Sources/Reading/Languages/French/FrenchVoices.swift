extension FrenchTables {
    /// Who speaks.
    static let voices = """
        partial: d'entre nous, [deux|trois|quatre|cinq|six|sept|huit|neuf|dix|2|3|4|5|6|7|8|9|10] [administrateurs|administratrices|membres|délégués|déléguées|adhérents|adhérentes|personnes|élus|élues|salariés|bénévoles|associations|collègues]
        own: de la part de toute l'équipe, de la part de l'équipe, de la part du bureau, de la part du ca, de la part du conseil, de la part de notre, de la part de l'association, de la part de tous, de la part de toutes
        organ: bureau exécutif, conseil exécutif, comité exécutif, bureau fédéral, conseil fédéral, comité fédéral
        own: l'amicale, l'asso, notre asso, l'assoc, notre amicale, la confédération, notre confédération, notre institut, la coopérative, notre coopérative, notre fondation, l'union régionale, notre union régionale, l'union départementale, notre union départementale
        other: eux, elles-mêmes, ceux-là, celles-là
        own: nous, ns, notre association, notre fédération, notre organisation, notre mouvement, notre union, notre collectif, notre syndicat, notre réseau, notre section, l'association, l'organisation, l'union, la section, la fédération, le mouvement, le syndicat, le réseau, fédération, pour nous, de notre part, de notre côté, quant à nous, pour notre part, en notre nom, au nom de, chez nous, à l'unanimité, notre réponse, notre position, notre avis, notre vote, notre voix, notre choix, la réponse, notre décision, la position
        own: on
        organ: ca, le ca, notre ca, conseil, bureau, assemblée, ag, assemblée générale, conseil d'administration, collectif, comité, comité directeur, conseil national, comité national, équipe nationale, groupe national, commission, présidente, président, secrétaire général, secrétaire générale, mon président, ma présidente, notre président, notre présidente, la présidence, la direction, notre direction, direction collégiale, équipe, le groupe, les instances, nos instances, nos adhérents, nos membres, le bureau national
        me: je, j, moi, jte, jss
        partial: certains, certaines, certain(e)s d'entre nous, plusieurs, quelques-uns, quelques-unes, quelques un(e)s, d'autres, l'un de nous, l'une de nous, deux d'entre nous, trois d'entre nous, beaucoup d'entre nous, une partie, une minorité, un administrateur, une administratrice, des administrateurs, un membre, une membre, des membres, une collègue, un collègue, des collègues, une section, des sections, quelques sections, nos sections, les sections, un camarade, une camarade, des camarades, plusieurs camarades, un troisième, les uns, les autres, une éducatrice, un éducateur, un moniteur, ceux qui, celles qui, quelqu'un, un adhérent, une adhérente, des adhérents, quelques adhérents, cinq comités, comités, un ancien, une ancienne, notre juriste, nos juristes, vice-président, vice-présidente, ancien président, trésorier, trésorière, un de nos, une de nos, l'un de nos, l'une de nos, mon prédécesseur, ma prédécesseure, mon mari, ma collègue, mon collègue, nos collègues, nos salariés, les salariés
        other: ils, elles, les autres organisations, les autres associations, une autre organisation, d'autres organisations, d'autres associations, le ministère, la ministre, le ministre, le gouvernement, l'état, les départements, les employeurs, la presse, les syndicats, la cgt, la cfdt, sud, les parlementaires, les élus, les médias, le contexte, la préfecture, les préfets
        you: vous, tu, votre secrétariat
        third: il, elle, c, ça, cela, ceci
        """
}
