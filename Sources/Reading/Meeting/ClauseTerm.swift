/// What the reader of a clause asks of its words. Each case heads lines of the tables of every language.
enum ClauseTerm: String, TableTerm {
    static let glossary = Glossary<Self>(\.clauses)

    /// `Mme Petit étant retenue`: before a name, of somebody else.
    case titles
    /// `Étant retenue`: what the bearer of a title is or has.
    case participles
    /// `Nadia Ferhat s'excuse`: begins what is said of a name at the head of a clause.
    case namedVerbs
    /// `Ne pourra pas venir`: a third person's verb at the head of a clause, without a word for whom.
    case bareVerbs
    /// `Se joindre à nous`: with us, and not we.
    case beside
    /// `Je`, `us`: the author, in a clause that names somebody else too.
    case firstPersons
    /// What one does in order to come: `je viens de réserver mon train`.
    case bookings
    /// `Je ne peux que confirmer`: none of these stands beside a `ne … que` that only limits.
    case denials
    /// `Je ne viens qu'à partir de 11 h`: begins the time to which a coming is limited.
    case times
    /// Words behind which `si` asks and makes no condition.
    case knowing
    /// `La séance d'automne`: names a meeting by its season.
    case seasons
    /// `L'an dernier`: of a meeting that is over.
    case lastTimes
    /// `On avait demandé la visio`: of what is over, beside such words.
    case pastVerbs
    /// `À la prochaine`: not at this one.
    case nextTimes
    /// `À la réunion de janvier`: a meeting, which a month or season names.
    case occasions
    /// `Février`, `venir`: looks like an infinitive and is none, or none but coming.
    case noDeeds
    /// `Cette date est libre`: of things, where one of them is said to be so.
    case availabilities
    /// `Cette`, `the`: before the thing that is free.
    case articles
    /// `Est`, `reste`: between the thing and what it is.
    case copulas
    /// What is free for the author where it is free: `cette date est libre`.
    case dates
    /// `Présente au tribunal`: before the place where one is.
    case prepositions
    /// Whose meetings are others: `présente à la réunion du ministère`.
    case otherBodies
    /// `Je serai à Paris`: before the town one is in.
    case being
    /// Words for the author or anybody of theirs: `votre serviteur sera là`.
    case authors
    /// `La salle`, `le voyage`: the room or the way there; to deny it need not deny taking part.
    case places
    /// `Votre note`: before `note`, makes a noun of it and no assent.
    case possessives
    /// `J'ai entendu dire`: before `entendu`, makes a verb of it and no assent.
    case auxiliaries
}
