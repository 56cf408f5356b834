extension EnglishTables {
    /// Greetings, closings, calendars, dates, questions and what stands beside an answer.
    static let letters = """
        dateTurns: but, except
        dateExceptions: except
        allDates: all
        noDate: none
        textWords: against, sign, disagree
        proxyNouns: proxy
        proxyDenials: no
        proxyLeads: to
        withdrawing: withdraw, remove
        withdrawn: item, items
        automaticOpenings: automatic reply, auto-reply, out of office, out of the office
        calendarEvents: meeting, event
        inquiries: what time, which room, where is, how long, [could|can] you [tell|remind] me
        wholeInquiries: [who else|who] [is|will]
        matters: time, lunch, room, address, start, finish
        officeMatters: attachment
        farewells: yours [truly|ever|faithfully|], [faithfully|ever] [yours|], your [humble|obedient] servant
        abbreviations: no, ms, mrs
        greetings: dear, hi, good morning
        addressees: all, everyone, colleague(s)
        signOffs: best regards, kind regards, regards, best wishes, yours sincerely, sincerely, cheers, thanks, thank you, many thanks
        acceptedSubject: accepted
        declinedSubject: declined
        tentativeSubject: tentative, tentatively accepted
        acceptedHeading: accepted
        declinedHeading: declined
        tentativeHeading: tentative, tentatively accepted
        calendarAccepted: [has|] accepted [this|your|the] [invitation|event|meeting]
        calendarAccepted: [has|] [replied|responded] yes to [this|your|the] [invitation|event]
        calendarDeclined: [has|] [declined|rejected] [this|your|the] [invitation|event|meeting]
        calendarDeclined: [has|] [replied|responded] no to [this|your|the] [invitation|event]
        calendarTentative: [has|] tentatively accepted [this|your|the] [invitation|event|meeting]
        calendarTentative: [has|] [replied|responded] [maybe|tentative|tentatively] to [this|your|the] [invitation|event]
        dateYes: yes, available
        dateMaybe: maybe
        dateNo: not, no
        disownedAbove: [disregard|ignore|forget|scratch] [all|everything|all of|] \
            [the above|of the above|above|what i just|what i wrote|i just wrote|i just said|i wrote]
        unreal: [that's|that is|this is] what [i would have|i'd have|we would have] [written|said|answered] if
        disownedBelow: [disregard|ignore] [everything|all|] [below|the message below]
        dateLinks: or, and
        """
}
