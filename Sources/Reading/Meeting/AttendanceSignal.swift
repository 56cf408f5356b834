/// What a phrase contributes to the question who comes; a clause's negation may turn it round.
enum AttendanceSignal: String, TableTerm {
    static let glossary = Glossary<Self>(\.signals)

    /// Comes, said of oneself: `je viendrai`, `présente`, `libre`.
    case come
    /// A coming that needs a verb before it to be a claim: `venir`, `être présent`.
    case comeInfinitive
    /// Comes, said of a third person or of the organisation: `viendra`, `sera là`.
    case comeThird
    /// Comes, in a phrase that already holds its negation: `je ne manquerai pas`.
    case surelyComes
    /// Does not come: `absent`, `empêché`.
    case away
    /// Does not come, in a phrase that already holds its negation: `vous ne m'y verrez pas`.
    case surelyAway
    /// Is elsewhere or sorry: no claim beside another one.
    case awayHint
    /// Takes part from afar.
    case remote
    /// Wants a link: from afar, unless said to be in the room.
    case remoteHint
    /// Makes the claim of its clause uncertain.
    case maybe
    /// Uncertain on its own.
    case surelyMaybe
    /// To answer: denied, it leaves the answer open (`je ne peux pas vous dire`).
    case answering
    /// `oui`, `ok`.
    case yes
    /// `non`.
    case no
    /// Can, will, is able: makes an infinitive a claim.
    case modal
    /// Hopes for what else is said: `croisons les doigts`.
    case wish
    /// Wants nothing of what it names: `la visio, très peu pour moi`.
    case spurned
    /// Needs no link, no call: `inutile de m'envoyer le lien`; what it names is not how one comes.
    case unneeded
    /// What was meant before, and is no longer: `je devais`, `j'aurais aimé`.
    case past
    /// What was said in an earlier mail: `j'avais répondu`, `in my last message`.
    case reported
    /// A mail program speaking: `actuellement absente`, `à mon retour`.
    case automatic
    /// Looks like a signal and is none: `à présent`, `pas de souci`.
    case noise
}
