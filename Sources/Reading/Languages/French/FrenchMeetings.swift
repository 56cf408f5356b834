extension MeetingTables {
    /// French, the reference.
    static let french = MeetingTables(
        signals: [
            FrenchTables.twoParts, FrenchTables.coming, FrenchTables.surelyComing, FrenchTables.answers,
            FrenchTables.noAnswers, FrenchTables.hindrances, FrenchTables.stayingAway, FrenchTables.fromAfar,
            FrenchTables.saidBefore, FrenchTables.undecided,
        ])
}
