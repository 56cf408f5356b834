extension MeetingTables {
    /// English.
    static let english = MeetingTables(
        signals: [EnglishTables.coming, EnglishTables.stayingAway])
}
