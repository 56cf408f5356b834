extension MeetingTables {
    /// German.
    static let german = MeetingTables(
        signals: [GermanTables.coming, GermanTables.stayingAway],
        attendance: [GermanTables.attendance],
        clauses: [GermanTables.clauses],
        substitutes: [GermanTables.substitutes],
        names: [GermanTables.names, GermanTables.givenNames],
        agenda: [GermanTables.agenda],
        triggers: [GermanTables.agendaTriggers],
        points: [GermanTables.points],
        parts: [GermanTables.parts],
        letters: [GermanTables.letters])
}
