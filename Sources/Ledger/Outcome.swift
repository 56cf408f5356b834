public import Federation

/// How a matter stands or ends.
public enum Outcome: Hashable, Codable, Sendable {
    /// Nobody disagreed: signed.
    case signed
    /// Not signed, because these organisations object.
    case objected(by: [OrganisationID])
    /// Not signed, because fewer than the rule's minimum answered.
    case tooFewAnswers(given: Int, needed: Int)
    /// Withdrawn by the secretariat.
    case withdrawn
    /// Not decided: something must be settled or awaited first.
    case pending
}

/// The state of a matter, as `greffier status` prints it.
public enum MatterState: String, Codable, Sendable, CaseIterable {
    /// Answers are awaited.
    case open
    /// Something must be settled by a human.
    case held
    /// Ended: signed.
    case signed
    /// Ended: not signed.
    case unsigned
    /// Ended: withdrawn by the secretariat.
    case withdrawn
    /// A meeting that took place.
    case done
    /// A meeting that will not take place.
    case cancelled
}

/// Every mail the server ever showed, by what became of it (decision 7).
///
/// `seen` is counted on its own; the identity `seen = sum of the others` is checked whenever it is printed.
public struct MailCounts: Hashable, Codable, Sendable {
    public var seen = 0
    public var positions = 0
    public var holds = 0
    public var duplicates = 0
    public var automatic = 0
    public var bounces = 0
    public var commands = 0
    public var noise = 0

    public init() {}

    /// Whether nothing is missing.
    public var isBalanced: Bool {
        seen == positions + holds + duplicates + automatic + bounces + commands + noise
    }
}
