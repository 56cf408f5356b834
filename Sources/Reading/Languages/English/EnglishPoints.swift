extension EnglishTables {
    /// Where points begin, end and part.
    static let points = """
        continuations: [and|oh and|plus] [also|then|]
        pointStarts: the
        asides: which, who, because, since, my
        remarkAdverbs: always, still, already, never, often, sadly
        finiteVerbs: is, are, was, were, has, will, can
        relatives: who, which, that, whether, where, how, why
        definite: the, our
        slips: i [meant|mean]
        alsoJoints: and that we, as well as, and also
        relations: difference, between
        turns: but
        turningAdverbs: however
        ands: and
        aboutTopics: about
        afterDuration: for, on
        abouts: about, over
        repeating: and
        clauseSubjects: i, you
        conjunctions: and
        telegraphic: agenda
        withWhom: with
        lastJoints: and
        firstJoints: and
        """
}
