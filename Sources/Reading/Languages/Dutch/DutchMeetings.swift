extension MeetingTables {
    /// Dutch.
    static let dutch = MeetingTables(
        signals: [DutchTables.coming, DutchTables.stayingAway],
        attendance: [DutchTables.attendance],
        clauses: [DutchTables.clauses],
        substitutes: [DutchTables.substitutes],
        names: [DutchTables.names, DutchTables.givenNames],
        agenda: [DutchTables.agenda],
        triggers: [DutchTables.agendaTriggers],
        points: [DutchTables.points],
        parts: [DutchTables.parts],
        letters: [DutchTables.letters])
}
