/// How people say in English whether they come.
extension AttendanceWords {
    static let english: [(AttendanceSignal, String)] = [
        (
            .come,
            """
            (happy/glad/able/keen/delighted/planning/going) to (come along/come/attend/be there/be with you/join you/join the meeting)\
            |(catch/catching/take/taking/getting/get) the (train/first/early/bus/eurostar/7/8/9/6)\
            |(be/get/arrive/arriving/arrives/getting in/am in/i'm in) (in paris/at ten/at 10/by train/around ten/around 10/with my colleague)|as attending|(all/) booked|(my/) (hotel/room) is booked\
            |will do|wild horses|you'll see me|expecting me|(bring/bringing) (the/some/a) (biscuits/cake/coffee/papers)|able to be (there/with you)|(will/shall) be (representing/around)\
            |(will/shall/'ll/ll/i'll/we'll/i will/we will/i shall/we shall/happy to/glad to/pleased to/able to/plan to/going to) (attend/be there/come/be present/be with you/be at/participate/take part/make it/join you/join in person/be joining/be attending/be coming/be in attendance/come along/come over/travel)\
            |be attending|be joining you|attending|i'm in|(count/put) (me/us) (in/down)|(put/mark/book/sign) (me/us) (down/in/down for/up/down as)\
            |(i'm/i am/we're/we are/am/are) (coming/attending/joining/able to attend/able to come/free/available/on board/up for it)\
            |see you (there/then/on/all/both/next/soon/monday/tuesday/wednesday/thursday/friday)|i'll be at|look forward to (seeing/meeting/it/being)|looking forward to (seeing/meeting/it/being)\
            |(confirm/confirming) (my/our) (attendance/presence/participation/place)|can (attend/come/make it/be there/be with you/join you/do)|will make it|be represented|joining you|(in/into) the room\
            |in person|in the flesh|train (is/) booked|(tickets/flights/flight/ticket/eurostar) (are/is/) booked|booked my (train/ticket/flight/tickets)|expect (me/us)|save (me/us) a (seat/chair/place)\
            |(accept/accepting) (your/the/this) (kind/) invitation|delighted to accept|happy to accept|at the table|on site|onsite
            """
        ),
        (
            .comeInfinitive,
            "attend|come|make it|be there|be present|participate|take part|travel|join you|be with you|join|get there|get away"
        ),
        (
            .surelyComes,
            """
            wouldn't miss (it/this/that)|would not miss (it/this)|wouldn't want to miss|(won't/will not) miss (it/this)|with (great/) pleasure i accept|with bells on|definitely (coming/there/in)\
            |disregard my (apologies/apology/previous apologies)|ignore my (apologies/apology)
            """
        ),
        (
            .away,
            """
            apologies|apology|apologise|apologize|unable|unavailable|absent|absence|excuse (me/us/my absence/our absence)|regrets|regret|regretfully|cannot attend|decline\
            |miss (it/the meeting/this one/out/this time/this)|will miss|not available|otherwise engaged|(prior/previous/another) (commitment/engagement/appointment)|(tied/caught/held) up|double booked\
            |(clash/clashes)|(sit/sitting) this one out|(pass/passing) on this|give it a miss|(have/need) to (pass/drop out/cancel/bow out/skip)|skip (it/this)|pull out|rain check|have to withdraw\
            |count me out|not be represented|without (me/us)
            """
        ),
        (
            .surelyAway,
            """
            (can't/cannot/won't) (get/make the trip/make this/come to/manage/be in paris/get to)|in person not|(there is/there's) no way|no chance|(isn't/not) going to (happen/work/be able/make)\
            |(can't/cannot/won't/couldn't/shan't/don't think i can/can not) (make it/attend/come/be there/be with you/join you/get there/get away/be present/travel/do/be joining)\
            |(won't/will not/shan't/not) be (able/there/attending/joining/coming/with you/present/in/around)|(not/n't/wouldn't) be able|not attend|not attending|not coming|not able|isn't possible\
            |not possible|(nobody/no one/none of us) (can/from/is/will/here)|neither in person|(doesn't/does not/won't) work for (me/us)|not this time|out of the question
            """
        ),
        (
            .awayHint,
            """
            teaching|at a (wedding/conference/funeral)|(dentist/doctor/hospital) appointment|off (sick/work)|childcare|the clash|in (meetings/court/theatre)|moving house|working that day|on shift\
            |on call|on (leave/holiday/annual leave/vacation/maternity leave/jury duty/sick leave/a course)|away (that/then/on/all)|i'm away|(in/at) (hospital/another meeting/court)\
            |(am/i'm/be) (abroad/ill/sick/unwell/poorly/travelling/teaching/out of the country/overseas)|have a (good/great) (one/meeting/time)|good luck with|i'm afraid|sorry|sadly|next time\
            |read the minutes|that (week/day)|(another/other) meeting|funeral|surgery|exam
            """
        ),
        (
            .remote,
            """
            on the call|(zoom/teams/dial-in/login) details|on (screen/camera/video)|virtual (seat/place)|(join/attend/participate/take part) (from/via/through/by/over)|by (computer/internet/laptop)\
            |webex|skype|(from/at) my (desk/kitchen table/laptop)|(by/via/over) (video/phone/telephone/zoom/teams/skype/link/the link/webex/video link)|video link|over the phone|remotely|remote|online\
            |(on/in) (zoom/teams/screen)|(dial/call/phone/log/tune/zoom/beam) in|(dialling/dialing/calling/logging/zooming/phoning/tuning) in|by videoconference|virtually|virtual|video (call/conference)\
            |by video call|hybrid|from (home/my desk/my office/my kitchen/the office)|on the (line/call/screen)|follow (online/remotely/along)
            """
        ),
        (
            .remoteHint,
            "the (link/zoom link/teams link/dial-in)|a link|(send/share) (me/us) (the/a) link|dial-in details|joining (details/instructions)"
        ),
        (
            .maybe,
            """
            might|maybe|perhaps|possibly|hope to|hoping to|hopefully|try to|trying to|will try|i'll try|may (well/) (be able/be there/come/attend/join/make)|should be (able/there/ok/fine)|tentatively\
            |probably|in principle|if (i can/possible otherwise/i manage/i get/my/the/all goes)|depending on|all being well|unless|do my best|provisionally|likely\
            |with any luck
            """
        ),
        (
            .surelyMaybe,
            """
            waiting to (hear/see/know)|before i can (say/confirm/commit)|ask me again|too early|if my (flight/train/boss/manager/childcare)|(awaiting/pending) (confirmation/approval/a/my)\
            |(don't/do not) want to (commit/promise)|(won't/don't) know until|subject to|(leave/put) me (as/down as) (a/) (maybe/tentative/possible)|could go either way\
            |(will/i'll) (let/confirm/know/tell)|not (yet/) sure|unsure|to be confirmed|tbc|will confirm|i'll confirm|(let/letting) you know|depends on|it depends|not (yet/) certain\
            |don't (yet/) know (yet/whether/if/when/my)|do not (yet/) know|pencil (me/us) in|pencilled in|fifty-fifty|50/50|get back to you|come back to you\
            |(waiting/wait) (on/for/to hear) (my/the/a/our/confirmation/approval/permission)|(still/) (undecided/up in the air/in the balance/touch and go)|(too early/too soon) to (say/tell)\
            |(can't/cannot/couldn't) (say/tell/commit/promise/confirm) (yet//you/just)|(need/have) to check|question mark
            """
        ),
        (
            .reported,
            """
            (i/we) (said/told you/had said/wrote/had written/replied/had replied/answered) (i/we/that/last/yes/no/earlier/in)|(wasn't/was not/weren't) going to\
            |(had/i'd) (sent/given/put in) (my/) apologies|(my/our) (previous/earlier/last) (mail/email/message/reply/answer/note)|originally
            """
        ),
        (.yes, "yes|sure|of course|certainly|with pleasure|absolutely|definitely|gladly"), (.no, "no|nope"),
        (.modal, "can|will|ll|able to|would be glad to|be glad to|happy to|glad to|shall"),
        (
            .past,
            "would have (liked/loved)|was (going/planning/hoping/supposed/meant/due) to|were (going/planning/hoping/supposed) to|had (planned/hoped/intended)|i'd (hoped/planned)"
        ),
        (.automatic, "out of office|on annual leave until|currently out"),
        (
            .noise,
            """
            (might/may/could) (i/we) (suggest/ask/propose/add/put/have/request)|(can't/cannot/couldn't/unable to/not able to) (open/read/find/download/print/access/see)\
            |(apologies/sorry/apologise/apologize) for the (delay/late/short/slow/confusion/back and forth)|(my/) apologies for (the/my) (delay/late/slow)|sorry for (my/the) (delay/late/slow)\
            |(sorry/apologies) to have|the absence of|at present|presently|could (you/we/i)|can (you/we)|might we|regret (not/the/that the) (seeing/having)|(disregard/ignore) my apologies
            """
        ),
    ]
}
