extension MeetingTables {
    /// Dutch.
    static let dutch = MeetingTables(
        signals: [DutchTables.coming, DutchTables.stayingAway])
}
