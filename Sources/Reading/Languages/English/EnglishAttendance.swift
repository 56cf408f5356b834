extension EnglishTables {
    /// Whole mails and sentences about coming: who speaks, what turns, hopes, asks and excuses.
    static let attendance = """
        whether: or not
        passingOn: forward, forwarded, passing
        vague: as usual, same as [last time|before|usual|always], [already|have] [told|replied|answered]
        vague: as [i|] [said|discussed|agreed|mentioned], noted, received, [see|as per] my [email|mail|message|reply|last|previous|earlier]
        vague: well received, [our|my] [position|answer] [is known|hasn't changed|has not changed|stands]
        machines: drop, drops, freeze, freezes, cuts, connection, network
        elsewherePlaces: court, wedding, funeral, conference, hospital
        negations: not, never, cannot, neither, nor
        own: i, we, my, our, us
        organisations: organization, network
        partial: morning, afternoon
        turns: but, however, because
        caveats: except, unless
        adverbs: also, certainly, gladly, indeed, therefore
        hedges: hopefully, provisionally, possibly, probably, maybe, perhaps
          > I'll perhaps be there. = tentative
        softYes: sure
        corrections: after all, actually, change of plan(s), on second thoughts, on reflection, scrap that, correction, instead of that
          > I said yes. After all I cannot come. = absent
        interjections: regrettably, unfortunately, sadly
        regretTurns: but, however, unfortunately, sadly
          > I'd love to come, but I'm working that day. = absent
        wishes: [i'd|i would|we'd|we would] [really|so|] [love|like|come|attend]
        apologies: sorry, excuse me, pardon me
        offered: planned, available, offered
        courtesies: if [that's|that is|it's|nobody|no one] [ok|okay|fine|all right|alright|minds|objects]
        hopes: [let's|let us|i|we|here's|here is] [hope|hoping] [that|], hopefully
        comforts: heating, radiators, coffee, cake, sunshine
        mannersOfSpeaking: so to speak, in a manner of speaking
        means: if [that's|that is|it's|it is] [still|at all|technically|] [possible|ok|okay|an option|available|feasible]
          > If that's still possible, I'll join on Zoom. = remote
        beginnings: start-, begin-
        deferrals: when, once, as soon as
        leave: [should|must|may|can|could] [i|we], do [i|we] [have to|need to]
        beforeAnswer: before [i|we] [answer|reply|confirm], before [answering|replying|confirming]
        nextMeeting: for the [next|following] [one|meeting]
        thoughts: in spirit, in thought
        calls: phone
        thisOne: [for|to] this one
        joints: and, so
        subjects: i, we
        polite: you, needed
        conditions: if
        buts: but
        ors: or
        hoping: hope
        withouts: without
        """
}
