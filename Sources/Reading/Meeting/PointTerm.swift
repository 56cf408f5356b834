/// What tells where points begin, end and part. Each case heads lines of the tables of every language.
enum PointTerm: String, TableTerm {
    static let glossary = Glossary<Self>(\.points)

    /// `Et puis les stages impayés.`: begins one more point, behind a sentence that asked for some.
    case continuations
    /// `La première, le devenir des étudiants`: what a point begins with, behind words that count it.
    case pointStarts
    /// `, que je vous prie d'inscrire`: begins an aside about the point before.
    case asides
    /// `Les adhérentes nous en parlent`: stands before a verb, which makes a clause of the words.
    case verbClitics
    /// Words behind which a pronoun belongs to them, not to a verb.
    case governing
    /// Words that begin a remark: `, tjs pas remboursés`, `, encore en panne`, `, always late`.
    case remarkAdverbs
    /// Finite verbs: a part that has one behind its subject is a clause, and no thing.
    case finiteVerbs
    /// `Les jeunes qui sont suivis`: a verb behind one of these belongs to the point.
    case relatives
    /// `La simplification des écrits et les apprentis`: two things, each with one of these.
    case definite
    /// `La formation, ainsi que le logo`: joins two points that nothing else parts.
    case alsoJoints
    /// `Les trains, pardon, je voulais dire les placements`: what stands behind it was meant.
    case slips
    /// `Les liens entre les stages et l'emploi`: one point, though `et` stands in it.
    case relations
    /// `Mais`, `reste`: where what is asked for may turn.
    case turns
    /// Words that turn at the head of a clause, and only modify inside one.
    case turningAdverbs
    /// `Par contre`: turns like `mais`, unless it stands between a verb that takes back and its point.
    case contrasts
    /// `Des frais de garde et de la formation`: *de*, alone or with its article.
    case ofArticles
    /// `À la formation et au bilan`: *à*, alone or with its article.
    case toArticles
    /// `Le budget et les locaux`: joins points, in any language.
    case ands
    /// `Un échange avec les bénévoles sur le budget`: before the point, behind with whom.
    case aboutTopics
    /// `15 min pour le budget`: between how long and what.
    case afterDuration
    /// `Sur les loyers, sur le Ségur`: a preposition that is said again before each point.
    case abouts
    /// `Peut-on`: behind a verb whose subject follows it.
    case invertedSubjects
    /// `, sujet qui nous occupe`: begins a remark about the point before.
    case remarkNouns
    /// `, sujet qui nous occupe`: goes on with it.
    case remarkLinks
    /// `Sur les loyers puis sur le Ségur`: before a preposition that is said again.
    case repeating
    /// `De la formation`: behind a preposition, makes an article of both.
    case articles
    /// `Et nous en parlerons`: who does something, so that no second point stands there.
    case clauseSubjects
    /// `Le budget puis les locaux`: parts points, where no Dutch is read.
    case conjunctions
    /// `ODJ :`: announces points in a telegram.
    case telegraphic
    /// `Échanger avec les bénévoles sur le budget`: before with whom one is to speak.
    case withWhom
    /// `Le budget et`: ends a part without being part of the point.
    case lastJoints
    /// `Et enfin les locaux`: begins a part without being part of the point.
    case firstJoints
}
