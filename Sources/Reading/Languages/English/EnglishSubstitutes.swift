extension EnglishTables {
    /// Somebody who comes instead.
    static let substitutes = """
        firstPersons: i
        standing: [am|will be|'ll be|be] [standing in for|filling in for|deputising for|covering for|replacing]
        instead: instead of, in place of, on behalf of
        beforeSelf: this is, my name is, i am, i'm
        afterSelf: here, writing
        occasions: that
        ownRefusals: [me|us|i] [no|not], not [me|us], [i|we] [can't|cannot|won't]
          > Not me, but Priya Raman will. = substitute
        assents: yes, will, can, yep
        introductions: [her|his] name is, [she is|he is|she's|he's] called
        delegates: representative, delegate
        undersigned: undersigned, yours truly, [that's|that is|i.e.] me, myself
        thirdPersons: she, he
        partly: stay, arrive
        afterAll: finally
        proxies: proxy [to|vote|for], my proxy, our proxy, proxy
        contrasts: me but
        votes: votes, elections, voting
        pending: if [she|he] [can|is free|agrees|is available], has not [yet|] [replied|confirmed|answered]
        hopes: [was|were] [hoping|counting on|going to send] … [replace|represent|stand in|go instead]
        hopes: was supposed to [replace|represent|stand in for]
        acceptances: has agreed, said yes
        disownings: [that|this] was a [mistake|mix-up], [there was|there has been] a mix-up
        refusals: [she|he] [can't|cannot|isn't free|is not free|is away]
        helping: [help|pick] me, with me, with us
        slips: i mean, my mistake, my bad
        asking: who
        afterName: [takes|taking|is taking|will take] over from [me|us], [will take|takes|is taking] [her|his|their] place
        afterName: [will come|comes|is coming|will attend|goes] in [her|his|their] [place|stead]
        afterName: will [attend|come|go|join|join you|be there] [instead|for me|for us|in my place|on my behalf]
        afterName: [is willing|is happy|has agreed|agreed|has offered|volunteered] to [go|come|attend|stand in]
        afterName: [will be|is] [representing|replacing|covering for] [me|us|our], [is going|will go|'s going|going|goes] instead [of me|]
        afterName: [will be|is|are] [standing in|filling in|covering|coming|attending|going|deputising] \
            [for me|in my place|instead|on my behalf|for us|on our behalf|in my stead]
        afterName: [will|can] [stand|fill|step] in [for me|for us|]
        afterName: [will|is going to] [represent(s)|replace|cover for|deputise for|sub for] [me|us|our|the], coming instead
        afterName: [in|take(s)|taking] my [place|stead|seat], represents us, on behalf of [me|us|our], [attend(s)|come(s)|go|goes] in my place
        afterName: in my absence, on my behalf, on our behalf, instead of me, will represent, represents, stand in for me, standing in for me
        afterName: will attend for, replaces me, will take my place
          > Priya Raman will stand in for me. = substitute
        beforeName: [replaced|represented] [on|that|this|for the|at the] … by, [in place of me|instead of us] [comes|is coming]
        beforeName: [we|i] [are sending|am sending|will send|have asked|asked|have delegated|delegate|nominate|have nominated]
        beforeName: [are|am|'m|'re] sending, [my|our] [stand-in|stand in|substitute|deputy|replacement|delegate|representative] [is|will be|]
        beforeName: [have|i've|we've] [asked|nominated|delegated|sent], in my place [will be|comes|i am sending]
        beforeName: [replaced|represented] [on the day|] by, substitute, instead of me, send, sending, delegate, will be
          > We are sending Priya Raman. = substitute
        visiting: [will|is going to] [attend|come|be there|be present|join|go|participate|take part], is [coming|attending|going|joining]
        denials: nobody to replace, no substitute, no one can replace
        roles: colleague, deputy, chair, successor, treasurer, secretary, manager, chairman, chairwoman, chairperson, director
        determiners: my, our, a
        hopeEnds: but
        plainDenials: not
        forWhom: for
        selves: me
        bareLeads: will
        thirdSubjects: she, he
        besides: with
        authorBeside: me, us
        owners: of, from
        nameJoints: and
        """
}
