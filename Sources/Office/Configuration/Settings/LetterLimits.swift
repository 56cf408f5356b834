/// Caps that stop a loop between two robots whatever else fails (T38).
public struct LetterLimits: Hashable, Sendable {
    /// How many letters one address gets in 24 hours, answers to its own mails included.
    public let perAddressAndDay: Int
    /// How many letters one address gets about one matter in all.
    public let perAddressAndMatter: Int

    /// Caps, both at least 1.
    public init(perAddressAndDay: Int = 30, perAddressAndMatter: Int = 60) {
        self.perAddressAndDay = perAddressAndDay
        self.perAddressAndMatter = perAddressAndMatter
    }
}
