extension GermanTables {
    /// Whole mails and sentences about coming: who speaks, what turns, hopes, asks and excuses.
    static let attendance = """
        whether: oder nicht
        passingOn: leite, weiter
        vague: siehe [meine|unsere] [letzte|mail|nachricht|antwort], gelesen, wie [immer|gehabt|besprochen|letztes mal|gesagt|beim letzten mal]
        vague: [bereits|schon] [geantwortet|gesagt|mitgeteilt], erhalten, angekommen, zur kenntnis genommen
        machines: abbricht, stockt, verbindung, netz, internetverbindung, technik
        elsewherePlaces: gericht, krankenhaus, beerdigung, hochzeit
        negations: nicht, kein, keine, nie, weder, keiner, keinen, keinesfalls, keineswegs
        own: ich, wir, mich, uns, mein, unser
        organisations: verband, verein
        partial: vormittag, nachmittag, vormittags, nachmittags
        turns: aber, sondern, denn, weil
        caveats: außer
        adverbs: auch, selbstverständlich, hiermit, nun, doch, natürlich, jedoch, allerdings, sehr
        hedges: vermutlich, hoffentlich, möglicherweise, vielleicht, wahrscheinlich, voraussichtlich, eventuell
          > Ich komme vielleicht. = tentative
        softYes: gerne, gern, klar, sicher
        corrections: korrektur, doch noch, nun doch, jetzt doch, doch nicht, letztlich, letztendlich, entgegen, stattdessen, planänderung
        interjections: bedauerlicherweise, leider
        regretTurns: aber, leider
          > Ich würde gerne kommen, aber ich muss arbeiten. = absent
        wishes: [ich|wir] [würde|würden] [sehr|] gern(e), [würde|würden] [ich|wir] [sehr|] gern(e)
        apologies: entschuldigung, entschuldigen sie, verzeihung
        offered: möglich, vorgesehen
        courtesies: wenn [das|es] [recht|in ordnung|niemanden stört]
        hopes: hoffentlich, hoffen wir
        comforts: heizung, kaffee, kuchen, kaffeemaschine
        mannersOfSpeaking: sozusagen, gewissermaßen
        means: [wenn|falls|sofern] [das|es] [noch|immer noch|technisch|] [geht|möglich ist|machbar ist]
        deferrals: sobald
        leave: [darf|soll|muss|kann] ich
        beforeAnswer: bevor [ich|wir] [antworte|zusage|antworten|zusagen]
        nextMeeting: für [das|die] nächste [mal|sitzung]
        thoughts: in gedanken
        calls: telefon
        thisOne: diese hier
        joints: und, deshalb, also
        subjects: ich, wir
        polite: sie, möglich, es
        conditions: wenn, falls
        buts: aber
        ors: oder
        hoping: hoffe
        withouts: ohne
        """
}
