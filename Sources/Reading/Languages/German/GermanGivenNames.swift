extension GermanTables {
    /// Given names common among those who write German; names that are words too, as Rose, are not here.
    static let givenNames = """
        given: andreas, anja, anke, annegret, antje, beate, bernd, birgit, christa, christoph, claudia, dagmar, detlef, dieter, doris, elke, ernst
        given: franz, friederike, gabi, georg, gerda, gerhard, gisela, gudrun, günter, hannes, hans, hartmut, heike, heinz, helga, helmut, hermann
        given: holger, horst, ingrid, jens, jochen, johanna, jonas, jörg, jürgen, jutta, karl, katja, katrin, kerstin, klaus, lena, lothar, lutz
        given: manfred, markus, marlene, martina, matthias, monika, nadja, norbert, olaf, petra, rainer, ralf, reinhard, renate, rolf, rüdiger
        given: rudolf, silke, sonja, stefanie, susanne, tanja, thorsten, tobias, ulrich, ulrike, ursula, ute, uwe, volker, walter, werner
        given: wolfgang
        """
}
