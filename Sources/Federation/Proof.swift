/// How well a mail is proved to come from the person it names; each level contains the ones below it.
public enum Proof: Int, Codable, Sendable, Comparable, CaseIterable {
    /// From an address nobody registered, without a token.
    case stranger = -1
    /// L0: a registered From address that nothing confirms.
    case bareFrom = 0
    /// L1: a registered From address, confirmed by an aligned DMARC or DKIM result of a trusted server.
    case alignedFrom = 1
    /// L2: a reply to a letter only that person received.
    case token = 2
    /// L3: a token, and an aligned, registered From.
    case tokenAligned = 3
    /// L4: signed with a registered key.
    case signed = 4

    /// Order of strength.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
