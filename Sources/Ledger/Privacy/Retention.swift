/// How long raw mails, letters and carried files are kept; what the ledger itself says stays.
public struct Retention: Hashable, Sendable {
    /// Months after the end of the matter a file belongs to.
    public let matterMonths: Int
    /// Months after its arrival or writing for a file that belongs to no matter: questions, refusals, digests, noise.
    public let otherMonths: Int

    /// Both at least 1.
    public init(matterMonths: Int = 24, otherMonths: Int = 6) {
        self.matterMonths = matterMonths
        self.otherMonths = otherMonths
    }
}
