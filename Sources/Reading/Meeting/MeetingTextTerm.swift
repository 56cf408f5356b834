/// What else is asked of the words of an answer about a meeting. Each case heads lines of the tables of every language.
enum MeetingTextTerm: String, TableTerm {
    static let glossary = Glossary<Self>(\.letters)

    /// `Le 12 oui, mais pas le 14`: what follows answers other dates otherwise.
    case dateTurns
    /// `Toutes sauf le 14`: the dates behind it are answered the other way.
    case dateExceptions
    /// `Toutes me conviennent`: every date that was offered.
    case allDates
    /// `Aucune`: none of the dates that were offered.
    case noDate
    /// What makes of dates a span, or of one date a bound.
    case dateSpans
    /// `Je m'oppose au texte`: speaks of signing a text, in an answer about a meeting.
    case textWords
    /// Beginnings of such words.
    case textStems
    /// `Pouvoir`, `procuration`: a voice that is given.
    case proxyNouns
    /// `Je ne donne pas pouvoir`: no voice is given.
    case proxyDenials
    /// `Pouvoir est donné à`: may stand between the voice and whom it is given.
    case proxyGivings
    /// `À`, `to`: before the name of whom a voice is given.
    case proxyLeads
    /// `À la FNEJE`: stands between that and the name.
    case proxyArticles
    /// `Pouvoir à Paul Roy qui viendra`: where the name ends.
    case proxyStops
    /// `Je retire mon point`: takes back a point of an earlier mail.
    case withdrawing
    /// `Mon point`, `les sujets`: what is taken back.
    case withdrawn
    /// What a mail program writes before its words.
    case automaticOpenings
    /// `Refusé : Réunion de la Conférence`: what a calendar calls the meeting.
    case calendarEvents
    /// `Anna de la Tour a accepté`: may stand small in a name before a calendar's words.
    case calendarParticles
    /// `C'est à quel sujet, la réunion`: asks without a question mark.
    case inquiries
    /// Questions that need no other word: `Qui d'autre vient ?`, `Faut-il apporter quelque chose ?`
    case wholeInquiries
    /// What one asks before one can answer.
    case matters
    /// What one asks of the office at any time, and what is no question about the meeting to come.
    case officeMatters
    /// What stands below the closing and is said all the same: `PS : finalement je viens.`
    case postscripts
    /// `Votre dévouée, Anne Roy`: begins a line of the closing that holds but these words and a name.
    case farewells
    /// `M.`, `etc.`: a stop behind it ends no sentence.
    case abbreviations
    /// `Bonjour`: begins a greeting.
    case greetings
    /// `À toutes et à tous`: goes on with it.
    case addressees
    /// `Cordialement`: begins the closing.
    case signOffs
    /// `Accepté : Réunion`: begins the subject of a calendar's yes.
    case acceptedSubject
    /// `Refusé : Réunion`: begins the subject of a calendar's no.
    case declinedSubject
    /// `Provisoire : Réunion`: begins the subject of a calendar's perhaps.
    case tentativeSubject
    /// `Invitation acceptée : Réunion`: a yes, as the first line of a calendar's message has it.
    case acceptedHeading
    /// The same of a no.
    case declinedHeading
    /// The same of a perhaps.
    case tentativeHeading
    /// `Paul Roy a accepté cette invitation`: a yes in a calendar's words.
    case calendarAccepted
    /// `Paul Roy a répondu « Non » à l'événement`: a no in them.
    case calendarDeclined
    /// `Paul Roy a accepté provisoirement cette invitation`: a perhaps in them.
    case calendarTentative
    /// `Le 12 me convient`: yes to the date beside it.
    case dateYes
    /// `Le 12 à la rigueur`: perhaps.
    case dateMaybe
    /// `Le 12 impossible`: no.
    case dateNo
    /// `Oubliez ce qui précède`: what stands before does not hold.
    case disownedAbove
    /// `Voilà ce que j'aurais répondu si …`: what stands before was told as what would have been.
    case unreal
    /// `Ignorez ce qui suit`: what stands behind, or the whole mail quoted below, does not hold.
    case disownedBelow
    /// `Par contre`, `sous réserve`: a word of these phrases' ends means something else behind their beginnings.
    case otherSenses
    /// `Le 12 et le 14 me conviennent`: goes on with dates, and parts none from its answer.
    case dateLinks
    /// `L'option 2`: counts a date that was offered.
    case dateNouns
    /// `Am 28. November`: before a day whose stop ends no sentence.
    case ordinalLeads
}
