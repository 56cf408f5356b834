extension DutchTables {
    /// What a clause about coming is of: whom, when, where, what else.
    static let clauses = """
        namedVerbs: kan, zal
        bareVerbs: kan, komt, zal, heeft, moet, laat
        beside: bij, met
        firstPersons: ik, wij, ons
        knowing: weet
        lastTimes: vorig jaar, [de|] vorige keer
        pastVerbs: waren, hadden
        nextTimes: volgende keer, de volgende keer, een andere keer, een volgende keer, volgend jaar
        noDeeds: zeker, echter
        availabilities: beschikbaar, vrij
        articles: het, de, een, dit, deze, uw
        copulas: zijn
        dates: dag, datum
        prepositions: bij
        being: ben, zit
        authors: ondergetekende
        places: zaal, parijs, plaatse, fysiek, komen
        able: kan
        refusedLeads: voor
        plainYes: ja
        speakers: ik, wij
        belonging: van
        hangingIfs: indien
        evens: zelfs
        ofLastTime: van
        thirdPronouns: hij, zij
        """
}
