extension EnglishTables {
    /// Coming, yes and no, and what keeps one: `I will be there`, `yes`, `unfortunately`; phrases in two parts come first.
    static let coming = """
        surelyMaybe: [decide|choose|see|know|confirm] … who [comes|goes|attends|will|is]
        surelyComes: my no … [becomes|is now] a yes
        away: my yes … [becomes|is now] a no
        comeThird: [one more|an extra|another] [plate|chair|cup|mouth]
        come: [in the|] front row
        come: [we are|we're] coming [as a|in]
        come: [i'll|i will|we'll] [drive|cycle|fly] [over|up|down|in]
        come: [happy|glad|able|keen|delighted|planning|going] to [come along|come|attend|be there|be with you|join you|join the meeting]
        come: [catch|catching|take|taking|getting|get] the [train|first|early|bus|eurostar|7|8|9|6]
        come: [be|get|arrive(s)|arriving|getting in|am in|i'm in] [in paris|at ten|at 10|by train|around ten|around 10|with my colleague]
        come: as attending, [all|] booked, [my|] [hotel|room] is booked, will do, wild horses, you'll see me, expecting me
        come: [bring|bringing] [the|some|a] [biscuits|cake|coffee|papers], [will|shall] be [representing|around]
        come: [will|shall|'ll|ll|i'll|we'll|i will|we will|i shall|we shall|happy to|glad to|pleased to|able to|plan to|going to] \
            [attend|be there|come|be present|be with you|be at|participate|take part|make it|join you|join in person|be joining|\
            be attending|be coming|be in attendance|come along|come over|travel]
        come: be attending, be joining you, attending, i'm in, [count|put] [me|us] [in|down]
        come: [put|mark|book|sign] [me|us] [down|in|down for|up|down as]
        come: [i'm|i am|we're|we are|am|are] [coming|attending|joining|able to attend|able to come|free|available|on board|up for it]
        come: see you [there|then|on|all|both|next|soon|monday|tuesday|wednesday|thursday|friday], look forward to [seeing|meeting|it|being]
        come: looking forward to [seeing|meeting|it|being], [confirm|confirming] [my|our] [attendance|presence|participation|place]
        come: can [attend|come|make it|be there|be with you|join you|do], be represented, joining you, [in|into] the room, in person
        come: in the flesh, train [is|] booked, [ticket(s)|flight(s)|eurostar] [are|is|] booked, booked my [train|ticket(s)|flight]
        come: expect [me|us], save [me|us] a [seat|chair|place], [accept|accepting] [your|the|this] [kind|] invitation, delighted to accept
        come: happy to accept, at the table, on site, onsite
        comeInfinitive: attend, come, make it, be there, be present, participate, take part, travel, join you, be with you, join, get there
        comeInfinitive: get away
        surelyComes: [by|be] [the undersigned|yours truly]
        surelyComes: [won't|will not|not] be [coming|attending|arriving|there] [alone|on my own|on our own|empty-handed]
        surelyComes: not coming [alone|on my own|empty-handed], [won't|will not] be [late|the first]
        surelyComes: [couldn't|could not|won't|will not|wouldn't|can't|cannot] [keep|drag] [me|us] away
        surelyComes: [nothing|nobody|no strike] [could|will|would|can|is going to] [keep|stop|hold|drag] [me|us]
        surelyComes: [can't|cannot|couldn't] not [come|be there|attend|go]
          > Wild horses couldn't keep me away. = present
        surelyComes: [missing|skipping] [this|this one|the meeting|your meeting] [is|would be] out of the question
        surelyComes: can't [think of anything|imagine anything|imagine what|see what|think what] [that|] [would|could|might] \
            [stop|prevent|keep] [me|us]
        surelyComes: [won't|don't] need asking twice
        surelyComes: nothing [would|will] make me miss
        surelyComes: nothing [stops me|prevents me|in the way]
        surelyComes: wouldn't miss [it|this|that], would not miss [it|this], wouldn't want to miss, [won't|will not] miss [it|this]
        surelyComes: with [great|] pleasure i accept, with bells on, definitely [coming|there|in]
        surelyComes: disregard my [apologies|apology|previous apologies], ignore my [apologies|apology]
        modal: can, will, ll, able to, would be glad to, be glad to, happy to, glad to, shall
        yes: [can't|cannot|couldn't] [say no|refuse|resist]
        yes: you bet
        yes: [sounds|looks] good to me, works for [me|us], fine [by|with] me, suits me
        yes: yes, sure, of course, certainly, with pleasure, absolutely, definitely, gladly
        no: nope
        no: no
        wish: fingers crossed, touch wood
        automatic: automatic reply, autoreply, out of office, out of the office
        automatic: on annual leave until, currently out
        noise: travel [grant(s)|cost(s)|expense(s)|allowance(s)|funding|insurance|policy|budget|bursaries]
        noise: no [lunch|dinner|meal|hotel|food|parking|room] for [me|us]
        noise: [not coming|not travelling|won't come] [by train|by car|by plane|without]
        noise: [count|deal|leave] [me|us] out [for|of] [the|] [lunch|dinner|meal|drinks|buffet|visit]
          > Count me out for lunch. = none
        noise: yes or no, [let me know|tell me] [if|whether]
        noise: [as|like] [we|] [agreed|said|discussed|spoke|talked] [on the phone|over the phone|by phone|on zoom]
        noise: [rather than|instead of|better than] [zoom|online|teams|on zoom|a video call], no [to|for] [the|] [lunch|dinner|hotel|meal]
        noise: hope to see [you|] [all|both|everyone|] [in january|in february|in march|in april|in may|in june|in july|in september|\
            in october|in november|in december|in the autumn|next|soon|another|at the next]
        noise: hope [you|all|this|everyone|the meeting|it] [is|are|goes|all|finds|had]
        noise: [might|may|could] [i|we] [suggest|ask|propose|add|put|have|request]
        noise: [can't|cannot|couldn't|unable to|not able to] [open|read|find|download|print|access|see]
        noise: [apologies|sorry|apologise|apologize] for the [delay|late|short|slow|confusion|back and forth]
        noise: [my|] apologies for [the|my] [delay|late|slow], sorry for [my|the] [delay|late|slow], [sorry|apologies] to have, the absence of
        noise: at present, presently, could [you|we|i], can [you|we], might we, regret [not|the|that the] [seeing|having]
        # What would be, and is not
        awayHint: [i|we] would [be there|come|attend|join|be with you] [if|but|had], [i'd|we'd] [be there|come|attend|join|be with you] [if|but]
          > I would be there if I could. = absent
        awayHint: the minutes will [do|have to do], [just|] send [me|us] the minutes, [will|i'll|we'll|forward to] [read|reading] the minutes
        awayHint: [the|same|very] day [of|as] [our|my] [own|], have fun, what [i would have|i'd have|we would have] [written|said|answered] if
        awayHint: [no|not a penny of] [money|budget|funds] [left|] for [travel|trains]
        awayHint: [chair|seat] [will be|will stay|will remain|stays] empty
        awayHint: same [date|day|time] as [our|my], clashes with [our|my|a], wish [i|we] could
        awayHint: [on another|have another|in another] [call|zoom|video call]
        awayHint: teaching, at a [wedding|conference|funeral], [dentist|doctor|hospital] appointment, off [sick|work], childcare, the clash
        awayHint: in [meetings|court|theatre], moving house, working that day, on shift, on call
        awayHint: on [leave|holiday|annual leave|vacation|maternity leave|jury duty|sick leave|a course], away [that|then|on|all], i'm away
        awayHint: [in|at] [hospital|another meeting|court]
        awayHint: [am|i'm|be] [abroad|ill|sick|unwell|poorly|travelling|teaching|out of the country|overseas]
        awayHint: have a [good|great] [one|meeting|time], good luck with, i'm afraid, sorry, sadly, next time, read the minutes, that [week|day]
        awayHint: [another|other] meeting, funeral, surgery, exam
        """
}
