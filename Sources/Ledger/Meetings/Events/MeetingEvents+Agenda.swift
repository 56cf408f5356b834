public import Federation

/// No more points are asked for.
public struct AgendaClosed: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let by: Actor

    public init(matter: MatterID, by: Actor) {
        self.matter = matter
        self.by = by
    }
}

/// The points in the secretariat's order.
public struct AgendaSettled: Hashable, Codable, Sendable {
    public let matter: MatterID
    /// Numbers of the points kept, first to last.
    public let order: [Int]
    /// Numbers of the points left out by the secretariat.
    public let dropped: [Int]
    public let by: Actor

    public init(matter: MatterID, order: [Int], dropped: [Int], by: Actor) {
        self.matter = matter
        self.order = order
        self.dropped = dropped
        self.by = by
    }
}
