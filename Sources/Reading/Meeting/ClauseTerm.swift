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
    /// `Je peux !`: is able, and says no more.
    case able
    /// `Non pour la salle`: before what a bare no refuses.
    case refusedLeads
    /// `Oui`: the plain word for it.
    case plainYes
    /// `Je peux !`: who speaks, before a verb that says no more.
    case speakers
    /// `Les présents`: names people, behind an article.
    case people
    /// `Les présents`: the articles that do so, and words that make no claim of one.
    case peopleArticles
    /// `Can't`: before the `t` that denies.
    case contracted
    /// `Je serai à Paris`: before the town or place one is in.
    case townLeads
    /// `Je suis dans le Jura`: between `dans` and the name of a place.
    case definite
    /// `C'est Lucie qui vient pour moi`: comes, before `pour moi`.
    case comingFor
    /// `C'est moi qui viens`: the author, or nobody who is somebody else, before `qui`.
    case relativeHeads
    /// `Je serai sur Paris`: before the town of the meeting.
    case parisLeads
    /// `Je serais présente`: spelt as what would be, and mostly meant as what will be.
    case conditionals
    /// `Je viens de vous écrire`: between `de` and the verb.
    case clitics
    /// What infinitives end in.
    case infinitives
    /// `Le compte rendu de la prochaine fois`: before a time, makes it that of a thing.
    case belonging
    /// `Je viendrai s'il n'y a pas de grève`: begins a condition behind a claim.
    case hangingIfs
    /// `Même s'il pleut`: makes no condition of what follows.
    case evens
    /// `L'adresse de la dernière fois`: of now, though the time is over.
    case ofLastTime
    /// `M. Le Floch viendra`: begins a name at the head of a clause.
    case subjectTitles
    /// `Marie est absente`: what is said of somebody named.
    case thirdAuxiliaries
    /// `Elle ne peut pas venir`: somebody else.
    case thirdPronouns
    /// `Il ne m'est pas possible`, `il faut`: behind an `il` that is nobody.
    case impersonal
}
