extension EnglishTables {
    /// Staying away, from afar, said before and wavering: `unable to attend`, `on Zoom`, `maybe`.
    static let stayingAway = """
        surelyAway: [am|i'm|are|we're] not [free|around], neither of us [is|are|can|will]
        surelyAway: wild horses couldn't drag [me|us] there
        surelyAway: [can't|cannot] be in two places
        surelyAway: no can do
          > No can do. = absent
        surelyAway: [can't|cannot|won't] [get|make the trip|make this|come to|manage|be in paris|get to], in person not
        surelyAway: [there is|there's] no way, no chance, [isn't|not] going to [happen|work|be able|make]
        surelyAway: [can't|won't|couldn't|shan't|don't think i can|can not] \
            [make it|attend|come|be there|be with you|join you|get there|get away|be present|travel|do|be joining]
        surelyAway: cannot [make it|come|be there|be with you|join you|get there|get away|be present|travel|do|be joining]
        surelyAway: [won't|will not|shan't|not] be [able|there|attending|joining|coming|with you|present|in|around], [not|n't|wouldn't] be able
        surelyAway: not attend, not attending, not coming, not able, isn't possible, not possible
        surelyAway: [nobody|no one|none of us] [can|from|is|will|here], neither in person, [doesn't|does not|won't] work for [me|us]
        surelyAway: not this time, out of the question
        away: [scratch|cross|strike|take] [my|our] name off, [scratch|cross|strike|take] [me|us] off
        away: [give|giving] [this one|it|this|the meeting] a miss, sit [this one|this|it] out, sitting [this one|this|it] out
        away: [coming|travelling|traveling|travel|paris|the trip|the journey] [is|is sadly|would be|remains] \
            [off the cards|not on the cards|off the table|out of the question]
        away: [count|deal|leave] [me|us] out, [nobody|no one] [is|to|] [spare|to spare|free|available]
          > Count me out this time. = absent
        away: [boycott|boycotting] [the|this|it]
        away: [i'll|i will|we'll|we will] be [there|with you|] in [spirit|thought(s)]
        away: [be|am|i'm|we're] [there|with you|] in [spirit|thought(s)]
        away: a [zoom|teams|video] [call|meeting|] with
          > I've got a Zoom with the ministry. = absent
        away: apologies, apology, apologise, apologize, unable, unavailable, excuse [me|us|my absence|our absence], regret(s), regretfully
        away: cannot attend, miss [it|the meeting|this one|out|this time|this], will miss, not available, otherwise engaged
        away: [prior|previous|another] [commitment|engagement|appointment], [tied|caught|held] up, double booked, clash, clashes
        away: [pass|passing] on this, [have|need] to [pass|drop out|cancel|bow out|skip], skip [it|this], pull out, rain check, have to withdraw
        away: not be represented, without [me|us]
        remote: [beam|patch] [me|us] in, [a|the] little [square|window|box] [in|on]
          > Beam me in. = remote
        remote: [dial|phone|patch] [me|us] in, [be|join|attend|participate] [on|over|by] the phone
        remote: [see|seeing|join|joining|meet] you [all|] [on|via|through|from behind] [the|your|my|a|] \
            [screen(s)|zoom|teams|laptop|small screen]
        remote: [prop|put|stick|stand|sit|plonk|set] [me|us] [up|] [on|in] [a|the|your|somebody's|someone's] \
            [laptop|screen|tablet|ipad|computer]
          > See you on the screen. = remote
        remote: on the call, [zoom|teams|dial-in|login] details, on [screen|camera|video], virtual [seat|place]
        remote: [join|attend|participate|take part] [from|via|through|by|over], by [computer|internet|laptop]
        remote: [from|at] my [desk|kitchen table|laptop], [by|via|over] [video|phone|telephone|zoom|teams|skype|link|the link|webex|video link]
        remote: video link, over the phone, remotely, remote, online, [on|in] [zoom|teams|screen], [dial|call|phone|log|tune|zoom|beam] in
        remote: [dialling|dialing|calling|logging|zooming|phoning|tuning] in, by videoconference, virtually, virtual, video [call|conference]
        remote: by video call, hybrid, from [home|my desk|my office|my kitchen|the office], on the [line|call|screen]
        remote: follow [online|remotely|along]
        remoteHint: [link|zoom link] [please|pls]
        remoteHint: the [link|zoom link|teams link|dial-in], a link, [send|share] [me|us] [the|a] link, joining [details|instructions]
        unneeded: [no need|don't bother] [to send|sending] [it|them|me|the]
        unneeded: [no need|no longer need|don't need] [for|to send|the|a]
        spurned: hate, can't stand, sick of, tired of, fed up with, not [a fan of|my thing|my cup of tea]
        past: [would|'d|would've] [have|] [really|so|very much|] [loved|liked|enjoyed] to, [i|we] wish [i|we] could
        past: [i'd|i would] have been [delighted|happy|glad] to
          > I wish I could be there. = absent
        past: would have [liked|loved], was [going|planning|hoping|supposed|meant|due] to, were [going|planning|hoping|supposed] to
        past: had [planned|hoped|intended], i'd [hoped|planned]
        reported: [i|we] [said|told you|had said|wrote|had written|replied|had replied|answered] [i|we|that|last|yes|no|earlier|in]
        reported: [wasn't|was not|weren't] going to, [had|i'd] [sent|given|put in] [my|] apologies
        reported: [my|our] [previous|earlier|last] [mail|email|message|reply|answer|note], originally
        maybe: [i|we] [think|guess|suppose] [i|we|so]
        maybe: might, maybe, perhaps, possibly, hope to, hoping to, hopefully, try to, trying to, will try, i'll try
        maybe: may [well|] [be able|be there|come|attend|join|make], should be [able|there|ok|fine], tentatively, probably, in principle
        maybe: if [i can|possible otherwise|i manage|i get|my|the|all goes], depending on, all being well, unless, provisionally, likely
        maybe: with any luck
        surelyMaybe: [will|shall] [appoint|choose|nominate|elect|pick|name] [a|an|our|its|the|their] [representative|delegate|delegation]
        surelyMaybe: just kidding, only joking
        surelyMaybe: [don't|do not|never|wouldn't] [count|rule|leave] [me|us] out, [try|do] [my|our] best
          > Don't count me out yet. = tentative
        surelyMaybe: undecided, in two minds, on the fence
        surelyMaybe: [hard|difficult] to [say|tell]
        surelyMaybe: let me check, [will|i'll] check with
        surelyMaybe: waiting to [hear|see|know], before i can [say|confirm|commit], ask me again, too early
        surelyMaybe: if my [flight|train|boss|manager|childcare], [awaiting|pending] [confirmation|approval|a|my]
        surelyMaybe: [don't|do not] want to [commit|promise], [won't|don't] know until, subject to
        surelyMaybe: [leave|put] me [as|down as] [a|] [maybe|tentative|possible], could go either way, [will|i'll] [let|confirm|know|tell]
        surelyMaybe: not [yet|] sure, unsure, to be confirmed, tbc, [let|letting] you know, depends on, it depends, not [yet|] certain
        surelyMaybe: don't [yet|] know [yet|whether|if|when|my], do not [yet|] know, pencil [me|us] in, pencilled in, get back to you
        surelyMaybe: come back to you, [waiting|wait] [on|for|to hear] [my|the|a|our|confirmation|approval|permission]
        surelyMaybe: [still|] [undecided|up in the air|in the balance|touch and go], [too early|too soon] to [say|tell]
        surelyMaybe: [can't|cannot|couldn't] [say|tell|commit|promise|confirm] [yet||you|just], [need|have] to check, question mark
        """
}
