/// What the reader of points for the agenda asks of words. Each case heads lines of the tables of every language.
enum AgendaTerm: String, TableTerm {
    static let glossary = Glossary<Self>(\.agenda)

    /// What a thing begins with.
    case determiners
    /// What a sentence begins with, and no point.
    case verbal
    /// Things asked of the office, not of the meeting.
    case logistics
    /// Verbs with which others ask: `mes adhérents m'ont demandé si …`.
    case asking
    /// `M'envoyer`, `vous demander`: before an infinitive, which makes a sentence of it and no point.
    case objectPronouns
    /// `Je`, `votre`: begins a sentence about people, and no point.
    case persons
    /// Verbs that mean something else behind `se`, `me`.
    case reflexive
    /// Nouns among the triggers: `l'échange sur` has an article, not a pronoun.
    case nounTriggers
    /// Pronouns that stand for a point.
    case clitics
    /// `un point là-dessus`, `darüber sprechen`.
    case resumptions
    /// Words before a thing at the head of a sentence.
    case leadIns
    /// Nouns of the meeting itself: praised or missed, they are no points.
    case occasions
    /// Beginnings of what may be done with a point.
    case askedStems
    /// `Que le point soit abordé`: before what may be done with a point.
    case passives
    /// What one has to put before others.
    case possession
    /// Words passed between a request and its point, in languages that put the verb last.
    case endFillers
    /// Verbs left behind a point in languages that put the verb last.
    case auxiliaries
    /// Words that show Dutch.
    case dutchSigns
    /// Nouns behind which a point needs an article or a capital, unless a colon announces it.
    case bareNouns
    /// `Concernant`, `intitulé`: before the thing a noun of the agenda is about.
    case prepositions
    /// What names the points announced: `deux points, à savoir …`.
    case namely
    /// What numbers the points of a list in prose.
    case enumerators
    /// What moves or praises points that stand already: no point is asked for.
    case settled
    /// Nouns for what one asks, which are points beside a word of the agenda.
    case offers
    /// What stands before a noun for points not known yet.
    case indefinite
    /// What makes a statement of the words before a comma, so that nothing is announced.
    case stated
    /// Words of time that ask for it: what follows them is a point if it is a thing.
    case durations
    /// `point de vue`: no point.
    case idioms
    /// What one asks for oneself and the day, and is no point, behind a verb of preparing: `prévoir un plateau`.
    case provisions
    /// Asks in a subordinate clause: `si vous voulez bien prévoir …`.
    case pleas
    /// What makes a point of what was wondered about: `c'est un point que j'inscris`.
    case insisted
    /// What takes a point back.
    case withdrawals
    /// What says that there is no point.
    case nothings
    /// Politeness behind or between points.
    case courtesies
    /// What shows that a sentence speaks of the agenda.
    case nouns
    /// What shows that something is asked for.
    case requests
    /// Words passed between a trigger and its object.
    case fillers
    /// Prepositions dropped from the head of an object.
    case heads
    /// Where an object ends without a mark.
    case stops
    /// After a comma, these words start something else than more of the object.
    case commaStops
    /// Plural nouns: a list after them is parted at `et`.
    case plurals
    /// Nouns that announce one point: a list after them is one.
    case singulars
    /// Nouns for points, which are none.
    case generic
    /// Ordinals that open one of the points announced.
    case ordinals
    /// What says that nothing follows.
    case nothing
    /// `Deux points`: counts the points to come.
    case two
    /// The same of three.
    case three
    /// The same of four.
    case four
    /// The same of five.
    case five
    /// `Gardez le premier, le second n'a plus d'objet`: the rank of a point, to tell which is taken back.
    case firstRank
    /// The second.
    case secondRank
    /// The third.
    case thirdRank
    /// `Une question pour l'ordre du jour`: the agenda itself, beside a noun for what one asks.
    case agendaNames
    /// `Et le budget, on en parle ?`: behind the comma of a question, begins what is asked of the thing before.
    case newClauses
    /// `Ik stel voor dat het budget besproken wordt`: begins the clause in which the point stands before its verb.
    case thats
    /// `J'aurais la charte à vous soumettre`: between the point and the verb.
    case infinitiveLeads
    /// `M'inscrire`: before a verb that then asks for no point.
    case reflexivePronouns
    /// `N'oubliez pas mon repas`: behind a verb of forgetting, a thing of the author's and no point.
    case ownThings
    /// `Les inscrire`: alone behind a verb, stands for a point named before.
    case things
    /// `Votre lien`: before a thing that is asked of the office.
    case possessives
    /// `Je le retire`: stands for what was said before.
    case withdrawnObjects
    /// `Je retire, finalement`: behind a verb that takes back, and no thing.
    case withdrawnEnds
    /// `Il serait dommage de ne pas aborder`: asks for what it denies.
    case deploring
    /// `Une demande : qu'on inscrive la motion`: behind `que`, before the verb.
    case askedSubjects
    /// `: je voudrais en parler`: behind a colon, speaks and names no point.
    case speakers
    /// `Mes adhérents m'ont demandé si …`: behind a verb of asking, what others ask.
    case whethers
    /// `Prévoyez-lui un créneau`: behind an order, for whom it is, and no point.
    case receivers
    /// `La salle est-elle chauffée`: behind a verb, makes a question of a thing.
    case clauseSubjects
    /// `La salle est-elle chauffée`: the verb before such a subject.
    case clauseVerbs
    /// `Doit être abordé`: ends a phrase that wants behind it what may be done with a point.
    case beings
    /// `Que la question soit abordée`: before a point that stands before its verb.
    case wonderedThats
}
