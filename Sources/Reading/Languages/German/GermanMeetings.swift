extension MeetingTables {
    /// German.
    static let german = MeetingTables(
        signals: [GermanTables.coming, GermanTables.stayingAway])
}
