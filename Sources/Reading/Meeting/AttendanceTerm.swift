/// What the reader of a mail asks of words about coming. Each case heads lines of the tables of every language.
enum AttendanceTerm: String, TableTerm {
    static let glossary = Glossary<Self>(\.attendance)

    /// `Venir ou non`: a question of others behind a claim, and no no.
    case whether
    /// `Je fais suivre à ma collègue`: passes the letter on, and claims nothing.
    case passingOn
    /// `Comme d'habitude`, `même réponse`: answers, but says not what.
    case vague
    /// Words that speak of a deed of the machine, not of the author: `si le courant tient`, `si elle n'a pas changé`.
    case machines
    /// Where one is present that is not the meeting: `présente au tribunal`.
    case elsewherePlaces
    /// Words that deny what stands in their clause.
    case negations
    /// Says of whom a clause speaks: the author, or the organisation the author answers for.
    case own
    /// Common nouns for the organisation itself.
    case organisations
    /// Parts of a day: who is absent for one and present for the other comes.
    case partial
    /// Words that part clauses and start the one that counts.
    case turns
    /// Words that start a caveat: what follows does not happen, the author hopes.
    case caveats
    /// Adverbs that may stand inside a phrase and change nothing: `je serai donc bien des vôtres`.
    case adverbs
    /// Words of doubt that may stand inside a phrase: `je serai peut-être là`.
    case hedges
    /// Words that agree only where little else is said: `Gerne!`, not `Gerne würde ich …`.
    case softYes
    /// Words that say that what was said before no longer counts.
    case corrections
    /// Words before or after `bien` that keep it: `bien sûr`, `peut-être bien`.
    case besideBien
    /// Exclamations that may stand between a verb and its negation.
    case interjections
    /// `J'aimerais venir, mais …`: makes a regret of the wish before.
    case regretTurns
    /// `J'aimerais`: wishes; a turn behind makes a regret of it.
    case wishes
    /// `Excusez-moi, à quelle heure …`: begs pardon for asking.
    case apologies
    /// `Si la visio est prévue`: hangs on what the office offers.
    case offered
    /// `Savoir s'il y a un parking`: behind it `s'il` asks and makes no condition.
    case asking
    /// `Si ça ne dérange personne`: asks for leave, and makes nothing depend on it.
    case courtesies
    /// `Pourvu que le chauffage marche`: hopes for what follows.
    case hopes
    /// What makes a meeting pleasant, and nobody's coming depends on.
    case comforts
    /// `Présente, façon de parler`: takes back by half what it follows.
    case mannersOfSpeaking
    /// `Si c'est encore possible`: asks for leave to use the means, and makes nothing depend on it.
    case means
    /// What the meeting itself does: `je serai là quand vous ouvrirez les portes`.
    case beginnings
    /// `Quand on nous rendra nos postes`: a day to come that others bring about.
    case deferrals
    /// `Dois-je venir ?`: asks whether one may or must.
    case leave
    /// `Avant de vous répondre`: asks first, and doubts nothing yet.
    case beforeAnswer
    /// `Pour la réunion d'automne`: what is open then is open there.
    case nextMeeting
    /// `Je serai des vôtres, du moins en pensée`: makes a thought of the coming before it.
    case thoughts
    /// `Téléphone. Même numéro.`: the means alone.
    case calls
    /// `On va réessayer`: what was afar is tried again.
    case retries
    /// `À celle-ci, non`: sets this meeting against another.
    case thisOne
    /// `Je ne peux pas venir et participerai en visio`: joins two claims in one clause.
    case joints
    /// Words that show Dutch, where `en` joins two claims.
    case dutchSigns
    /// `Je`, `we`: who speaks, as the subject of a clause.
    case subjects
    /// `Si vous voulez bien`: behind `si`, makes politeness of a condition.
    case polite
    /// `Si la grève est levée`: begins a condition.
    case conditions
    /// `Si ce n'est pas trop tard`: makes a condition of `si ce n'est`, which excepts elsewhere.
    case notExceptions
    /// `S'il vous plaît`, `s'il le faut`: behind a `s'il` on which nothing hangs.
    case impersonalIfs
    /// `Mais`: turns against what stands before.
    case buts
    /// `Mais je reste`: says no more of coming than of staying away.
    case staying
    /// `En salle ou en visio`: leaves open which.
    case ors
    /// `Personne, j'espère`: hopes what a clause without a claim says.
    case hoping
    /// `M. Roy, notre vice-président, sera présent`: begins the name of a person at the head.
    case personTitles
    /// `Je viens sans Mme Adam, retenue à Nantes`: before the name of somebody missed.
    case withouts
}
