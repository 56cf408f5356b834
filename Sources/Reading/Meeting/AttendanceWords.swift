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
}
