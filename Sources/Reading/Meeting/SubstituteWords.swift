/// The words with which people name who comes instead; ``SubstituteTerm`` tells of each what it is for.
enum SubstituteWords {
    static let afterName = SubstituteTerm.afterName.phrases
    static let beforeName = SubstituteTerm.beforeName.phrases
    static let visiting = SubstituteTerm.visiting.phrases
    static let denials = SubstituteTerm.denials.phrases
    static let searching = SubstituteTerm.searching.phrases
    static let roles = SubstituteTerm.roles.words
    static let determiners = SubstituteTerm.determiners.words
    static let proxies = SubstituteTerm.proxies.phrases
    static let contrasts = SubstituteTerm.contrasts.phrases
    static let votes = SubstituteTerm.votes.words
    static let pending = SubstituteTerm.pending.phrases
    static let hopes = SubstituteTerm.hopes.phrases
    static let acceptances = SubstituteTerm.acceptances.phrases
    static let disownings = SubstituteTerm.disownings.phrases
    static let refusals = SubstituteTerm.refusals.phrases
    static let helping = SubstituteTerm.helping.phrases
    static let slips = SubstituteTerm.slips.phrases
    static let asking = SubstituteTerm.asking.words
    static let ownRefusals = SubstituteTerm.ownRefusals.phrases
    static let assents = SubstituteTerm.assents.words
    static let introductions = SubstituteTerm.introductions.phrases
    static let offices = SubstituteTerm.offices.words
    static let appointing = SubstituteTerm.appointing.words
    static let delegates = SubstituteTerm.delegates.words
    static let undersigned = SubstituteTerm.undersigned.phrases

    static let hopeEnds = SubstituteTerm.hopeEnds.words.union([",", ";", ":", "(", "—", "–", "…"])
    static let beingDenied = SubstituteTerm.beingDenied.words
    static let plainDenials = SubstituteTerm.plainDenials.words
    static let forWhom = SubstituteTerm.forWhom.words
    static let selves = SubstituteTerm.selves.words
    static let beforeSmallNames = SubstituteTerm.beforeSmallNames.words
    static let bareLeads = SubstituteTerm.bareLeads.words
    static let nameJoints = SubstituteTerm.nameJoints.words.union(["&", "+"])
    static let thirdSubjects = SubstituteTerm.thirdSubjects.words
    static let sentThings = SubstituteTerm.sentThings.words
    static let officeTitles = SubstituteTerm.officeTitles.words
    static let besides = SubstituteTerm.besides.words
    static let authorBeside = SubstituteTerm.authorBeside.words
    static let owners = SubstituteTerm.owners.words
    static let monthLeads = NameTerm.monthLeads.words
    static let noSurnames = NameTerm.noSurnames.words
}
