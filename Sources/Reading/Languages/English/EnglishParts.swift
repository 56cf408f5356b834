extension EnglishTables {
    /// For which part of a meeting somebody comes.
    static let parts = """
        bounds: from, until, till, up to, after, before, as of, not before, around, about
        ranges: from, between
        rangeEnds: to, till, until, and
        limits: only, just, not, except, but
        hours: at, by, for, after, before
        moving: [i|we|i'll|we'll|i will|we will] [will|shall|may|might|have to|must|need to|can|] [only|just|also|unfortunately|] \
            [leave|arrive|join|drop in|drop off|drop out|log on|log off|log in|dial in|slip away|slip out|stay|head off|run|dash|get there]
        moving: [have to|must|need to|will need to|will have to|able to|can|going to have to] [only|just|unfortunately|] \
            [leave|arrive|join|drop off|drop out|log off|slip away|slip out|stay|head off|run|dash|go|be off]
        moving: [i'll|we'll|i will|we will] be
        moving: [leaving|arriving|joining] [at|from|by|around|after|before|late|early]
          > I'll be there but have to leave at 3 pm. = present
        manners: a bit late, a little late, late to the, running late, for a bit, briefly, part-time, on and off, before the end, before it ends
        movingManners: early, late, later, earlier, before lunch, after lunch, at lunch, at the break, halfway through, part way through
        movingManners: [half an hour|an hour|ten minutes|fifteen minutes|twenty minutes] [early|late|before|after]
        stretches: [part|half] of the [meeting|day|session|morning|afternoon], the [first|second|last] [half|part|hour|session]
        stretches: the [start|beginning|end] of the [meeting|session|day]
        stretches: the morning, the afternoon, in the morning, in the afternoon, mornings only, for an hour, for half an hour
        days: monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, this
        dates: of, after, before
        units: am, pm, a, p, o, h
        noons: noon, midday, lunch, lunchtime, midnight
        between: about, around, roughly, the, approximately
        ways: station, airport, hotel, job, retirement, home
        """
}
