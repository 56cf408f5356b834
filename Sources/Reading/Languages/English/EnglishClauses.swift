extension EnglishTables {
    /// What a clause about coming is of: whom, when, where, what else.
    static let clauses = """
        titles: mr, mrs, ms
        participles: being, having
        namedVerbs: is, will, can, has
        bareVerbs: can, cannot, will, is, has, sends, regrets
        beside: with
        firstPersons: i, we, us
        knowing: know, ask, see, tell
        lastTimes: last [year|time|spring|autumn]
        pastVerbs: was, were, had, did, asked
        nextTimes: next time, at the next one, next year, another time, another day
          > I'll be there next time. = absent
        noDeeds: over, other, october, november, december, september, weather, here, there, after, her, winter
        availabilities: available, unavailable
        articles: the, this, that, these, your, no
        copulas: is, are, will
        dates: day, morning, week
        prepositions: at, in
        being: am, be
        authors: undersigned
        places: room, person, travel, travelling, come
        able: can
        refusedLeads: to, for
        plainYes: yes
        speakers: i, we
        contracted: can, won, don, isn, couldn, doesn, shan
        townLeads: in
        parisLeads: in
        belonging: of
        hangingIfs: if, unless
        evens: even
        ofLastTime: from, as
        thirdAuxiliaries: is, will
        thirdPronouns: she, he
        """
}
