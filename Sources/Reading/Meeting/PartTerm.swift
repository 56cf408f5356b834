/// What the finder of parts asks of words: for which part of a meeting somebody comes.
enum PartTerm: String, TableTerm {
    static let glossary = Glossary<Self>(\.parts)

    /// `À partir de 14 h`, `jusqu'à midi`: before a time of day, makes it the beginning or end of a stay.
    case bounds
    /// `De 10 h à 16 h`: before the first of two times.
    case ranges
    /// `De 10 h à 16 h`: between the two.
    case rangeEnds
    /// `Présente, seulement à partir de 14 h`: before a part that has a clause of its own.
    case limits
    /// `Je pars à 16 h`: before a time of day, behind one who moves.
    case hours
    /// `Je devrai partir`, `j'arriverai`: the author comes later or leaves earlier, if a time or manner stands with it.
    case moving
    /// `En retard`, `avant la fin`: the manner of one who moves, or comes.
    case manners
    /// `Je devrai partir plus tôt`: says so of one who moves, and nothing of one who only comes.
    case movingManners
    /// `Une partie de la réunion`, `l'après-midi`: the part, of one who comes.
    case stretches
    /// `Mardi après-midi`, `cet après-midi`: before a stretch, tells the day and no part of it.
    case days
    /// `La matinée du 12`: behind a stretch, tells the day and no part of it.
    case dates
    /// `Heures`, `h`: behind the number of a time of day.
    case units
    /// `Midi`, `la pause`: a time of day without a number.
    case noons
    /// `Vers les 11 h`: between a bound and its time.
    case between
    /// `La gare`, `mon train`: where they are moved from or to, a clause tells of the way and not of the meeting.
    case ways
}
