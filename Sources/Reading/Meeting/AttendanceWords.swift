/// The words of coming and staying away; ``AttendanceTerm`` tells of each what it is for.
enum AttendanceWords {
    /// All signals.
    static let signals = AttendanceSignal.book

    static let negations = AttendanceTerm.negations.words
    static let own = AttendanceTerm.own.words
    static let organisations = AttendanceTerm.organisations.words
    static let partial = AttendanceTerm.partial.words
    static let turns = AttendanceTerm.turns.words
    static let caveats = AttendanceTerm.caveats.words
    static let adverbs = AttendanceTerm.adverbs.words
    static let hedges = AttendanceTerm.hedges.phrases
    static let softYes = AttendanceTerm.softYes.words
    static let corrections = AttendanceTerm.corrections.phrases
    static let besideBien = AttendanceTerm.besideBien.words
    static let interjections = AttendanceTerm.interjections.words
    static let machines = AttendanceTerm.machines.words
    static let elsewherePlaces = AttendanceTerm.elsewherePlaces.words

    static let able = ClauseTerm.able.words
    static let refusedLeads = ClauseTerm.refusedLeads.words
    static let plainYes = ClauseTerm.plainYes.words
    static let speakers = ClauseTerm.speakers.words
    static let people = ClauseTerm.people.words
    static let peopleArticles = ClauseTerm.peopleArticles.words
    static let contracted = ClauseTerm.contracted.words
    static let townLeads = ClauseTerm.townLeads.words
    static let definite = ClauseTerm.definite.words
    static let comingFor = ClauseTerm.comingFor.words
    static let relativeHeads = ClauseTerm.relativeHeads.words
    static let parisLeads = ClauseTerm.parisLeads.words
    static let conditionals = ClauseTerm.conditionals.words
    static let clitics = ClauseTerm.clitics.words
    static let infinitives = ClauseTerm.infinitives.words
    static let belonging = ClauseTerm.belonging.words
    static let hangingIfs = ClauseTerm.hangingIfs.words
    static let evens = ClauseTerm.evens.words
    static let ofLastTime = ClauseTerm.ofLastTime.words
    static let subjectTitles = ClauseTerm.subjectTitles.words
    static let thirdAuxiliaries = ClauseTerm.thirdAuxiliaries.words
    static let thirdPronouns = ClauseTerm.thirdPronouns.words
    static let impersonal = ClauseTerm.impersonal.words
    static let conditions = AttendanceTerm.conditions.words
    static let notExceptions = AttendanceTerm.notExceptions.words
    static let impersonalIfs = AttendanceTerm.impersonalIfs.words
    static let buts = AttendanceTerm.buts.words
    static let staying = AttendanceTerm.staying.words
    static let ors = AttendanceTerm.ors.words
    static let hoping = AttendanceTerm.hoping.words
    static let personTitles = AttendanceTerm.personTitles.words
    static let withouts = AttendanceTerm.withouts.words
}
