/// The words with which people ask for a point of the agenda; ``AgendaTerm`` tells of each what it is for.
enum AgendaWords {
    /// How a trigger takes its object.
    enum Trigger: String, TableTerm {
        static let glossary = Glossary<Self>(\.triggers)

        /// What follows is the point, in a sentence that asks: `parler de`, `évoquer`.
        case asksFor
        /// What follows is the point, in a sentence that asks and speaks of the agenda: `prévoir`, `proposer`.
        case mayAskFor
        /// What follows is the point, in any sentence: `à l'ordre du jour :`, `point sur`.
        case names
        /// The point stands before, up to a word that asks: `… op de agenda zetten`.
        case ends
        /// What follows is the point, behind a colon: `mes envies :`.
        case announces
        /// The point stands before: `… mérite un débat`.
        case deserves
        /// What follows is the point, if the author asks for it after: `Quid du site ? Il faudrait en parler.`
        case wonders
    }

    /// All triggers.
    static let triggers = Trigger.book

    /// Words that count the points to come.
    static let counts = AgendaTerm.values([.two: 2, .three: 3, .four: 4, .five: 5])
    /// Ranks of points, to tell which is taken back.
    static let ranks = AgendaTerm.values([.firstRank: 0, .secondRank: 1, .thirdRank: 2])

    static let nouns = AgendaTerm.nouns.words
    static let requests = AgendaTerm.requests.phrases
    static let fillers = AgendaTerm.fillers.phrases
    static let heads = AgendaTerm.heads.words
    static let stops = AgendaTerm.stops.phrases
    static let commaStops = AgendaTerm.commaStops.words
    static let plurals = AgendaTerm.plurals.words
    static let singulars = AgendaTerm.singulars.words
    static let generic = AgendaTerm.generic.words
    static let ordinals = AgendaTerm.ordinals.words
    static let nothing = AgendaTerm.nothing.words
    static let withdrawals = AgendaTerm.withdrawals.phrases
    static let nothings = AgendaTerm.nothings.phrases
    static let courtesies = AgendaTerm.courtesies.phrases
    static let determiners = AgendaTerm.determiners.words
    static let verbal = AgendaTerm.verbal.words
    static let logistics = AgendaTerm.logistics.words
    static let asking = AgendaTerm.asking.words
    static let pronouns = AgendaTerm.objectPronouns.words
    static let persons = AgendaTerm.persons.words
    static let reflexive = AgendaTerm.reflexive.words
    static let nounTriggers = AgendaTerm.nounTriggers.words
    static let clitics = AgendaTerm.clitics.words
    static let resumptions = AgendaTerm.resumptions.phrases
    static let leadIns = AgendaTerm.leadIns.words
    static let occasions = AgendaTerm.occasions.words
    static let askedStems = AgendaTerm.askedStems.stems
    static let passives = AgendaTerm.passives.words
    static let possession = AgendaTerm.possession.words
    static let endFillers = AgendaTerm.endFillers.words
    static let auxiliaries = AgendaTerm.auxiliaries.words
    static let dutch = AgendaTerm.dutchSigns.words
    static let bareNouns = AgendaTerm.bareNouns.words
    static let prepositions = AgendaTerm.prepositions.words
    static let namely = AgendaTerm.namely.phrases
    static let enumerators = AgendaTerm.enumerators.phrases
    static let settled = AgendaTerm.settled.phrases
    static let offers = AgendaTerm.offers.words
    static let indefinite = AgendaTerm.indefinite.words
    static let stated = AgendaTerm.stated.words
    static let durations = AgendaTerm.durations.words
    static let idioms = AgendaTerm.idioms.phrases
    static let provisions = AgendaTerm.provisions.words
    static let pleas = AgendaTerm.pleas.phrases
    static let insisted = AgendaTerm.insisted.phrases

    static let agendaNames = AgendaTerm.agendaNames.words
    static let newClauses = AgendaTerm.newClauses.words
    static let ands = PointTerm.ands.words
    static let thats = AgendaTerm.thats.words
    static let infinitiveLeads = AgendaTerm.infinitiveLeads.words
    static let reflexivePronouns = AgendaTerm.reflexivePronouns.words
    static let beings = AgendaTerm.beings.words
    static let wonderedThats = AgendaTerm.wonderedThats.words
    static let ownThings = AgendaTerm.ownThings.words
    static let things = AgendaTerm.things.words
    static let possessives = AgendaTerm.possessives.words
    static let withWhom = PointTerm.withWhom.words
    static let aboutTopics = PointTerm.aboutTopics.words
    static let afterDuration = PointTerm.afterDuration.words
    static let abouts = PointTerm.abouts.words
    static let withdrawnObjects = AgendaTerm.withdrawnObjects.words
    static let withdrawnEnds = AgendaTerm.withdrawnEnds.words
    static let deploring = AgendaTerm.deploring.words
    static let dateLinks = MeetingTextTerm.dateLinks.words
    static let dateNouns = MeetingTextTerm.dateNouns.words
    static let ordinalLeads = MeetingTextTerm.ordinalLeads.words
    static let askedSubjects = AgendaTerm.askedSubjects.words
    static let speakers = AgendaTerm.speakers.words
    static let whethers = AgendaTerm.whethers.words
    static let receivers = AgendaTerm.receivers.words
    static let clauseSubjects = AgendaTerm.clauseSubjects.words
    static let clauseVerbs = AgendaTerm.clauseVerbs.words
    static let invertedSubjects = PointTerm.invertedSubjects.words
    static let remarkNouns = PointTerm.remarkNouns.words
    static let remarkLinks = PointTerm.remarkLinks.words
    static let repeating = PointTerm.repeating.words.union([","])
    static let articles = PointTerm.articles.words
    static let pairedSubjects = PointTerm.clauseSubjects.words
    static let conjunctions = PointTerm.conjunctions.words.union(["&"])
    static let telegraphic = PointTerm.telegraphic.words
    static let lastJoints = PointTerm.lastJoints.words.union([","])
    static let firstJoints = PointTerm.firstJoints.words
}
