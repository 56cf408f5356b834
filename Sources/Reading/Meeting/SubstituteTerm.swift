/// What the finder of somebody who comes instead asks of words. Each case heads lines of the tables of every language.
enum SubstituteTerm: String, TableTerm {
    static let glossary = Glossary<Self>(\.substitutes)

    /// `Je remplace Paul`: who stands in for another.
    case firstPersons
    /// `Je viendrai à la place de Paul`: the author comes for somebody else.
    case standing
    /// What says so only beside a word of coming.
    case instead
    /// `Ici Paul Roy`: before the author's own name.
    case beforeSelf
    /// `Paul Roy à l'appareil`: behind it.
    case afterSelf
    /// `Pas moi cette fois`: may follow a bare no of the author.
    case occasions
    /// What may stand between a name and its yes: `Rachida Amrani, elle, oui`, `Anke Vogel aber schon`.
    case betweenNameAndYes
    /// A bare no of the author.
    case ownRefusals
    /// A bare yes behind a name.
    case assents
    /// What gives a name to somebody spoken of before.
    case introductions
    /// Offices whose holder a secretariat calls by them alone.
    case offices
    /// Verbs of appointing somebody later.
    case appointing
    /// Whoever speaks for an organisation, whether or not its author comes.
    case delegates
    /// The author, named at the end of an office.
    case undersigned
    /// `Elle n'est pas libre`: begins a sentence about whoever was asked.
    case thirdPersons
    /// What somebody who comes cannot do: `elle ne pourra pas rester`.
    case partly
    /// `Ah si, Léa accepte !`: begins a sentence that has found somebody after all.
    case afterAll
    /// `Pour le président`, `vice-présidente`: signs, but holds another office.
    case deputies
    /// `Quelqu'un me remplacera`: before the verb, and nobody's name.
    case noNames
    /// A voice given for a vote; who holds it need not come for its giver.
    case proxies
    /// What turns a denial: `non par moi mais par …`.
    case contrasts
    /// Words of votes.
    case votes
    /// What shows that the one named has not accepted yet.
    case pending
    /// What the author hoped of somebody, and did not come true.
    case hopes
    /// What shows that a hope came true all the same.
    case acceptances
    /// What shows that somebody was announced by mistake.
    case disownings
    /// What one says who does not come instead.
    case refusals
    /// What somebody comes to do for the author, or beside them.
    case helping
    /// What takes back a name just given.
    case slips
    /// Who asks for a name in order to give it: `Qui me remplace ? Paulo Mendes.`
    case asking
    /// What stands after the name: `… me remplacera`.
    case afterName
    /// What stands before the name: `représentée par …`.
    case beforeName
    /// Coming, said of a third person in the neighbours' languages.
    case visiting
    /// What says that nobody comes instead.
    case denials
    /// What says that one is still looking.
    case searching
    /// Nouns for people who have no name in the mail.
    case roles
    /// What may stand before a role.
    case determiners
    /// `Je comptais sur Léa, mais elle est prise`: ends what was hoped for, as marks do.
    case hopeEnds
    /// `Ce n'est pas Paul qui ira`: before the `pas` that denies a name.
    case beingDenied
    /// `Léa, et non Paul`: right before a name, denies it.
    case plainDenials
    /// `Pour la FNEJE : Bruno Ducasse`: begins a line that names who comes for an organisation.
    case forWhom
    /// `Pour moi : Paul Roy`: the author, whom such a line does not mean.
    case selves
    /// `Je peux pas mais momo y va`: may stand before a name that has no capital.
    case beforeSmallNames
    /// `C'est`, `je laisse`: says so little that the name must follow soon.
    case bareLeads
    /// `Elle me remplacera`: the last name of the sentence before.
    case thirdSubjects
    /// `Envoie-moi le code`: behind a verb of sending that sends nobody.
    case sentThings
    /// `M. le Directeur`: before an office and no name.
    case officeTitles
    /// `Avec moi`: beside whoever is named next.
    case besides
    /// `Avec moi`: the author, beside whom somebody comes.
    case authorBeside
    /// `Le dossier de Paul Roy`: before whose thing it is.
    case owners
    /// `Paul Roy et Anne Blin`: joins two names, as `&` does.
    case nameJoints
}
