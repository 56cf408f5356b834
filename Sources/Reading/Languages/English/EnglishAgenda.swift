extension EnglishTables {
    /// Asking for points of the agenda.
    static let agenda = """
        determiners: the, our, a, an
        verbal: please, is, are, was, i, we, you, it, has, have, can, could, if, when, that, of, mrs, up, them
        logistics: link, attachment, keys
        asking: asked, asks, ask, wonder
        persons: i, you, my
        reflexive: cover
        nounTriggers: time, slot, word, session, update
        clitics: it, them
        resumptions: [discuss|put|add|raise|cover|talk about] [it|this|that|them]
        leadIns: and, as, oh, we, i, feel, think, believe, find, but
        occasions: meeting, agenda, item
        askedStems: discussed-, raised-, covered-, addressed-
        passives: be
        possession: have, had
        bareNouns: agenda, item, items, topic, topics
        prepositions: over, about
        namely: namely
        enumerators: first, firstly, second, secondly
        settled: [move|swap|bring forward|push back] [the|my] [item(s)|point(s)], agenda … [looks good|looks fine|looks great|is fine]
        offers: request
        indefinite: a, an, one, another
        stated: is, are
        idioms: [add|put] [me|us]
        pleas: if you [could|would|can|will]
        withdrawals: [don't|do not|no need to] [add|put|include|discuss|raise]
        withdrawals: [remove|withdraw|withdrawing|drop|strike|scrap|delete|forget] [my|the|it|that|this|our]
        withdrawals: no longer [needed|necessary|relevant], [has|have] been [resolved|settled]
        nothings: nothing [to|else|from|more|for] [add|me|us|to add|the agenda|from me|]
        nothings: no [items|points|agenda items|topics|additions|further], [have|] no [agenda|] [items|points], not have any
        courtesies: please, if [possible|there is time|time permits|time allows|we have time|we can|that's ok], time permitting, thanks
        courtesies: thank you, many thanks, ta, cheers, for example
        nouns: agenda, item, items, topic
        requests: [i'd|i would|we'd|we would|would|i'll] [also|still|just|] [ask|urge|welcome|request|encourage|invite|beg]
        requests: [may|might|can|could] [i|we] ask, [ask|asking|urge|invite] [you|the group|the board|everyone|colleagues|that]
        requests: [could|can|may|might|should] … go on, if [someone|somebody|you] could, [could|can|may|might|should] … be
        requests: [i'd|i would|we'd|we would] be [keen|interested|curious|glad|happy|grateful] [to|if], do talk, do discuss, do mention
        requests: do raise, [might|may|should|shall] [we|i], any chance, is it possible, would it be possible, would you mind
        requests: [i'd|we'd|would|'d] [both|all|also|still|really|very much|] [like|love|suggest|propose|appreciate]
        requests: [i|we] [want|suggest|propose|wish|hope|need], [it would be|would be] [good|great|nice|helpful|useful|worth|lovely]
        requests: [don't|do not] [let's|] forget, let's, should be, ought to, deserves, needs to, [we|you] should, be sure to, make sure, kindly
        requests: how about, still like, add, could we, could you, can we, can you, please, suggest, propose
        fillers: also, again, really, properly, quickly, at last, to the list, to the agenda, on the agenda, the following, an item on
        fillers: a point on, a point about, briefly, over, the topic of, the issue of
        heads: about, of
        stops: on the list, to the list, while we, would be, though, as [an agenda item|a topic|an item|a point], to the agenda, on the agenda
        stops: please, if possible
        commaStops: at, which, as, if, please, since, because, we, i, thanks, so, then
        plurals: items, topics, ideas, following
        singulars: item, topic
        generic: a, an, the, item, items, few, couple, of, thing, things, topic, topics, agenda, everything, something, it, this, that, please
        nothing: nothing, none
        two: two
        three: three
        firstRank: first
        thirdRank: third
        agendaNames: agenda
        thats: that
        infinitiveLeads: to
        ownThings: my
        things: it, them
        withdrawnObjects: it
        deploring: shame, pity, forget
        speakers: i
        whethers: whether, that, if
        beings: be
        wonderedThats: that
        """
}
