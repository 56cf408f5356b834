extension MeetingTables {
    /// English.
    static let english = MeetingTables(
        signals: [EnglishTables.coming, EnglishTables.stayingAway],
        attendance: [EnglishTables.attendance],
        clauses: [EnglishTables.clauses],
        substitutes: [EnglishTables.substitutes],
        names: [EnglishTables.names, EnglishTables.givenNames],
        agenda: [EnglishTables.agenda],
        triggers: [EnglishTables.agendaTriggers],
        points: [EnglishTables.points],
        parts: [EnglishTables.parts],
        letters: [EnglishTables.letters])
}
