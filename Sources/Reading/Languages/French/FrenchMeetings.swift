extension MeetingTables {
    /// French, the reference.
    static let french = MeetingTables(
        signals: [
            FrenchTables.twoParts, FrenchTables.coming, FrenchTables.surelyComing, FrenchTables.answers,
            FrenchTables.noAnswers, FrenchTables.hindrances, FrenchTables.stayingAway, FrenchTables.fromAfar,
            FrenchTables.saidBefore, FrenchTables.undecided,
        ],
        attendance: [FrenchTables.attendance],
        clauses: [FrenchTables.clauses],
        substitutes: [FrenchTables.substitutes],
        names: [FrenchTables.names, FrenchTables.givenNames],
        agenda: [FrenchTables.agenda, FrenchTables.agendaRequests],
        triggers: [FrenchTables.agendaTriggers],
        points: [FrenchTables.points],
        parts: [FrenchTables.parts],
        letters: [FrenchTables.letters])
}
