extension FrenchTables {
    /// Given names common among those who write French; names that are words too, as Rose, are not here.
    static let givenNames = """
        given: aaron, abdel, abdou, adama, adèle, adrien, agathe, agnès, ahmed, aïcha, aïda, aïssa, aïssatou, alain, alban, albane, albert, alex
        given: alexandra, alexandre, alexis, ali, alice, aline, alix, alphonse, amadou, amandine, amélia, amélie, amina, amir, anaïs, andré
        given: andrea, andrée, angèle, anissa, anna, anne, annick, annie, anouk, antoine, antonin, ariane, aristide, armand, armelle, arnaud
        given: arthur, assia, astrid, aude, audrey, aurélie, aurélien, awa, axel, axelle, aymeric, ayoub, bakary, baptiste, barbara, bastien
        given: béatrice, bénédicte, benjamin, benoît, bérengère, bernadette, bernard, bertrand, blandine, brice, brigitte, bruno, camille
        given: capucine, carine, carole, caroline, catherine, cécile, cédric, célia, céline, chantal, charles, charline, charlotte, chloé
        given: christelle, christian, christiane, christine, christophe, claire, clara, clarisse, claude, claudine, clément, clémentine, cléo
        given: clothilde, colette, coline, corinne, cyprien, cyrielle, cyril, dalila, damien, daniel, danièle, danielle, dany, david, delphine
        given: denis, denise, diane, didier, dimitri, djamila, dominique, donatien, doriane, eddy, édith, edmond, édouard, éléa, éliane, elias
        given: eliott, élisabeth, élise, ella, élodie, éloïse, elsa, elsie, émile, émilie, emma, emmanuel, emmanuelle, enzo, éric, erika, ernest
        given: estelle, esther, ethan, étienne, eugene, eugenie, eva, ève, évelyne, fabien, fabienne, fabrice, fadila, fanny, fanta, fatima, fatou
        given: faustine, felicie, félix, ferdinand, fernand, flavie, flora, florence, florent, florian, floriane, france, francine, francis
        given: franck, françois, françoise, frédéric, frédérique, frida, gabriel, gael, gaëlle, gaëtan, gaspard, gautier, geneviève, georges
        given: gérald, géraldine, gérard, gerardine, germain, ghislain, ghislaine, gilbert, gilberte, gilles, ginette, gisèle, grégoire, grégory
        given: guillaume, guy, gwenael, gwenaelle, gwendoline, hakim, hamid, hannah, hassan, helena, hélène, henri, hervé, hicham, hortense
        given: hubert, hugo, hugues, ibrahim, idriss, igor, imane, inès, irène, iris, isabelle, ismael, jacinthe, jacky, jacqueline, jacques, jade
        given: jamal, jamila, jasmine, jean, jeanne, jennifer, jérémie, jérémy, jérôme, jessica, joachim, joao, joël, joëlle, johan, jonathan
        given: jordan, jose, josef, josephine, josette, josiane, judith, jules, julia, julie, julien, juliette, justin, justine, kader, kamel
        given: karim, karima, karine, katia, kenza, kevin, khadija, khaled, laëtitia, lamia, laura, laure, laurence, laurent, léa, leïla, léo
        given: léon, leonie, leopold, lila, liliane, lina, lionel, lisa, lise, loïc, louis, louisa, louise, louison, luc, lucas, lucette, lucie
        given: lucien, lucienne, lucile, ludovic, lydia, lydie, lysiane, madeleine, mado, mael, maelle, magali, mahmoud, maimouna, malika, mamadou
        given: manon, manuel, manuela, marc, marcel, marguerite, maria, mariam, marianne, marie, marielle, marina, marine, mario, marion, marius
        given: marjorie, marthe, martial, martin, martine, maryse, mathias, mathieu, mathilde, matthieu, maud, maurane, maurice, maxence, maxime
        given: mehdi, mélanie, michaelle, michel, michèle, micheline, milena, mireille, mohamed, mohammed, monique, morgane, mourad, moussa
        given: muriel, myriam, nabil, nadège, nadia, nadine, nadir, naima, natacha, nathalie, nelly, nicolas, nicole, nicolle, nina, noam, noël
        given: noëlle, noémie, nora, noura, odette, odile, odilon, olga, olivia, olivier, omar, ophelie, oriane, ornella, oscar, ousmane, paola
        given: pascal, pascale, patrice, patricia, patrick, paul, paule, paulette, paulin, pauline, perrine, philippe, pierre, prisca, quentin
        given: rachel, rachid, rafael, ramata, raoul, raphaël, raymond, raymonde, rebecca, régine, régis, rémi, rémy, renaud, rené, renée, richard
        given: rita, robert, roberta, robin, rodolphe, roger, rokhaya, roland, romain, romane, romuald, rosa, rosalie, rosine, roxane, roxanne
        given: sabine, sabri, sabrina, sabrine, saida, salima, salome, sami, samia, samir, samira, samuel, sandra, sandrine, sarah, sasha
        given: sébastien, selim, selma, serge, severin, séverine, sidonie, simon, simone, sofia, solange, solène, solveig, sonia, sophie, soraya
        given: stéphane, stéphanie, suzanne, sven, sylvain, sylvette, sylviane, sylvie, tahar, tanguy, tania, tatiana, théo, thérèse, thibault
        given: thierry, thomas, timothée, tiphaine, tristan, ugo, valentin, valentine, valérie, vanessa, véronique, victoire, victor, vincent
        given: violaine, virgile, virginie, viviane, vivien, wilfried, wissam, xavier, yacine, yael, yanis, yann, yannick, yannis, yasmin, yasmina
        given: yasmine, yoann, yohan, youcef, youssef, yseult, yves, yvette, yvon, yvonne, zacharie, zineb, zoé, zoubida
        """
}
