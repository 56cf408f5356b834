/// English mails.
extension MeetingMails {
    static let english = #"""
        present | - | - | I'm happy to say I can be with you on the day.\nBest, Helen
        present | - | - | Yes please, put me down for a seat (and lunch).\nTom
        present | - | the pension scheme | Looking forward to it! Any chance we could touch on the pension scheme?\nFiona
        present | - | - | Train booked, see you on Thursday.\nAlistair
        present | - | - | I wasn't going to come but my shift got swapped, so expect me at ten.\nDonna
        remote | - | - | I'll be dialling in from Glasgow.\nEwan
        remote | - | the training calendar | Could I take part via Teams, please? Also I'd like us to go over the training calendar.\nMoira
        absent | - | - | Sorry, I'm away that week. Have a good one.\nSteve
        absent | - | - | I shan't be able to join you, I'm afraid.\nProf. Hughes
        absent | - | the safeguarding policy | I have to send my apologies. It would be helpful if someone raised the safeguarding policy.\nKaren
        tentative | - | - | Not sure yet, waiting on my manager. I'll get back to you.\nLiam
        tentative | - | - | I may be there, it depends on the trains.\nOlu
        substitute | Grace Mbeki | - | I can't be there but Grace Mbeki is coming instead of me.\nPhil
        substitute | Ian MacLeod | - | We are sending our treasurer, Ian MacLeod.\nThe Office, BASW
        none | - | the newsletter ; the website | For the agenda: the newsletter and the website, please.\nRuth
        unclear | - | - | Thanks for this, noted.\nMatt
        present | - | - | Happy to come along, I'll catch the 7.15.\nGwen
        present | - | the bursary fund | Put me down as attending. One item from our side: the bursary fund.\nHamish
        present | - | - | I had sent my apologies but the clash has gone away, so I will be there.\nSiobhan
        remote | - | - | Can't get to Paris, but happy to join on screen.\nLeo
        absent | - | - | Many thanks for the invitation but I'm teaching all day.\nProf. Alan Marsh
        absent | - | the exchange programme | Count me out I'm afraid. Do talk about the exchange programme though.\nBeth
        tentative | - | - | Too early to say, ask me again next week.\nCallum
        tentative | - | - | I'll be there if my flight isn't cancelled.\nMaeve
        substitute | Amara Okeke | - | Dr Amara Okeke, our new vice-chair, will be representing us.\nRegards, Colin
        substitute | Hannah | - | Hannah's going instead of me, I've got a dentist appointment.\nZoe
        none | - | volunteer expenses | Would it be possible to discuss volunteer expenses?\nRory
        tentative | - | - | Peut-être bien que oui, peut-être bien que non, comme on dit en Normandie.\nGermain
        present | - | - | Yes, count on me.\nIain
        present | - | the annual report | I'm planning to be there in person. Could the annual report be put on the agenda?\nJanet
        remote | - | - | Will attend virtually if that's OK.\nSunil
        remote | - | - | I was due to come over but have hurt my back; I'll log in instead.\nPatricia
        absent | - | - | Sadly that date doesn't work for me.\nOwen
        absent | - | - | We won't be represented on this occasion, sorry.\nYouth Work Ireland
        tentative | - | the youth forum | Provisionally yes. I'd be keen to hear about the youth forum.\nEddie
        substitute | Tariq Aziz-Khan | - | Tariq Aziz-Khan from our policy team will be there on my behalf.\nLaura
        substitute | Pauline Grey | - | I've asked Mrs Pauline Grey to deputise for me.\nRev. Cole
        none | - | the elections | I'd like to propose the elections as an agenda item.\nAnn
        none | - | the elections | Could you put the elections on the agenda?\nAnn
        none | - | the elections | Please make time for the elections.\nAnn
        none | - | The elections | The elections should be on the agenda.\nAnn
        none | - | the elections ; the bylaws | We'd like to discuss two things: the elections and the bylaws.\nAnn
        none | - | the state of the archive | Can we have a quick word about the state of the archive?\nAnn
        none | - | the state of the archive | I think we need to talk about the state of the archive.\nAnn
        none | - | the new logo | What about the new logo? Can we discuss it?\nAnn
        none | - | - | Nothing to add to the agenda.\nA. B.
        none | - | - | Please drop my item on parking.\nA. B.
        present | - | - | Delighted to accept your invitation.\nSir Geoffrey Baines
        present | - | the membership fees | Yes from me. Might I suggest the membership fees as a topic?\nRhona
        present | - | - | No worries, I'll be there with bells on.\nCath
        remote | - | - | I'll be on the call.\nDev
        remote | - | - | Unable to travel, so please send me the Zoom details.\nImogen
        absent | - | - | Please accept my apologies for the meeting on the 14th.\nGordon Platt
        tentative | - | - | I'm waiting to hear back from my boss before I can say.\nRuby
        substitute | Claudia Reyes | - | I'm handing over to Claudia Reyes, who'll be there in my stead.\nMartin
        none | - | the travel policy | We feel the travel policy needs discussing.\nUnison
        present | - | the rota | Of course I'll come. Can we add the rota?\nShona
        absent | - | - | I won't be able to attend on this occasion.\nKind regards, P. Doyle
        remote | - | - | I'll join remotely, thanks.\nKeir
        tentative | - | - | Hopefully, but I can't promise.\nBridget
        substitute | Sean Murphy | - | Sean Murphy will be coming in my place.\nNiamh
        """#
}
