extension EnglishTables {
    /// Small words that the grammar asks for by class; ``WordClass`` says what for. A hyphen at the end of a word stands for
    /// any ending.
    static let classes = """
        # Determiners and pronouns
        class anyOne: other, another, different
        class someOne: an, another, every
        class phraseArticle: the
        class thingArticle: the
        class nameArticle: the
        class ownPlural: my, our
        class our: our
        class givenAccord: an, our
        class ourGift: our, we, have, got, an
        class theirOwn: your
        class thoseWho: those, people
        class we: we
        class impersonal: it
        # Prepositions and conjunctions
        class toward: to
        class fromSpeaker: from
        class answersFrom: from
        class leaveFrom: from
        class ofYear: of, from
        class textOfYear: of, from
        class foreignSource: according
        class by: by
        class withThing: with
        class atHand: this, these, your
        class aboutWhat: for, against, on, about, to, concerning
        class writtenFor: for
        class writtenAgainst: against
        class sayingYes: say, saying
        class haveAlone: have, ve
        class begins: i, we
        class haveOrAre: have, am, are
        class otherwise: otherwise
        class ofTheSector: social, work, worker-, sector, public
        class contrastTo: to
        class onBehalf: on, for
        class afterwards: after
        class onDay: on, next
        class promising: if, once, when, as, provided, until, only, unless
        class plainBut: but
        class ground: because
        class opensReason: thank, thanks
        class turnsToEnd: but, so, therefore
        class then: then
        class follower: and, or, but, if, for, because, as, unless, once, from, please
        # Time and number
        class clockOrMonth: january, february, march, april, may, june, july, august, september, october, november, december
        class weekday: monday, tuesday, wednesday, thursday, friday, saturday, sunday
        # Negations and questions
        class not: not
        class deniesAlone: no, not, nothing, was
        class negation: not
        class refusing: no
        class interrogative: who, what, how, why
        # Verbs
        class telling: says, said, writes
        class removing: remove-
        class regretting: for-, next-
        class toldTheClerk: count, add, put, list, include
        class please: please
        class presentOfSigning: sign, signs, join, joins
        class approved: approved, accepted, adopted, signed
        class supposing: were, had, should
        class lapsing: dropped, removed
        class willing: will, do, does
        class suiting: works, suits
        class governed: to-
        class finalParticle: of, on, her
        # Requests
        class pleads: please, kindly
        class errand: send, sending, use, spell, write, forward, confirm, keep, know, add, put, count, include, list, note, find, accept, circulate, share, publish, excuse, forgive, thank, give, pass, record, register, consider, regard, treat, apologise, go
        # People, papers and marks
        class leave: green
        class otherText: another, two
        class already: already
        class gladly: gladly
        class decider: team, members, colleagues, trustees, staff, people, delegates, volunteers, decision, outcome, result, verdict, consensus, feedback, vote, rest
        class speaker: our, my, this, board, executive, committee, council, trustees, chair, management, steering, assembly, delegates, members
        class paper: minutes, invoice
        class ofRemarks: minor, small, taste, style, only, just, really, any, more, from, question, questions, matter, point, points
        class thanks: thank, thanks
        # Ends of sentences, and names below them
        class hanging: not
        class leaning: the, our, an, your
        class abbreviation: mr, mrs, ms
        class joinsName: of, for, the, and
        class function: chair, director, secretary
        """
}
