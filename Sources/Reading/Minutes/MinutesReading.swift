/// What minutes hold that the clerk follows up: decisions and action points, in order.
public struct MinutesReading: Hashable, Sendable {
    /// What was decided, each as written behind `Décision :`.
    public let decisions: [String]
    /// What is to be done.
    public let actions: [ActionReading]
}

/// One action point as it was written.
public struct ActionReading: Hashable, Sendable {
    /// What is to be done, without its holder and its term where they stand apart.
    public let task: String
    /// Who does it: the index among the names the reader knows; `nil` if none of them, or several, is named as the doer.
    public let holder: Int?
    /// Until when.
    public let due: SpokenDate?
}
