extension GermanTables {
    /// What a clause about coming is of: whom, when, where, what else.
    static let clauses = """
        titles: frau, herr
        namedVerbs: ist, kann, wird
        bareVerbs: ist, kann, wird, hat, muss, kommt, lässt
        beside: mit, bei, zu
        firstPersons: ich, wir, uns, mich
        knowing: weiß
        lastTimes: letztes [jahr|mal]
        pastVerbs: war, hätte, hatten
        nextTimes: ein andermal, ein anderes mal, nächstes jahr, nächstes mal, beim nächsten mal, das nächste mal
        noDeeds: unser, immer, leider, aber, oder, ihrer, dieser, wir
        availabilities: verfügbar, frei
        articles: der, die, das, dieser
        copulas: ist, sind
        dates: tag, termin, kalender
        prepositions: beim
        being: bin
        places: raum, anreisen, kommen, reisen, präsenz, persönlich
        able: kann
        refusedLeads: für, zu
        plainYes: ja
        speakers: ich, wir
        hangingIfs: falls, wenn
        evens: auch
        ofLastTime: vom
        thirdAuxiliaries: ist, wird
        """
}
