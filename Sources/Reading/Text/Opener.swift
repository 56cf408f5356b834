/// Lines that open a quote, and what they are.
struct Opener {
    /// What opens it.
    enum Kind {
        /// "Le … a écrit :", with what only a program writes (an address, or date and time): `isSure`.
        case attribution(isSure: Bool)
        /// De, Envoyé, À, Objet.
        case header
        /// -----Message d'origine-----
        case original
        /// -------- Message transféré --------
        case forward
        /// Répondez au-dessus de cette ligne.
        case answerAbove
    }

    /// What opens it.
    let kind: Kind
    /// Its lines, empty lines between them included.
    let lines: Range<Int>
    /// What the person wrote on the first line in front of it.
    var kept: String?
    /// What stood behind it.
    var tail = ""
}
