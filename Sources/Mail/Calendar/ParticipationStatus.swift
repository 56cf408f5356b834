/// What an attendee answers to an invitation: the values of PARTSTAT that a VEVENT may have (RFC 5545 §3.2.12).
public enum ParticipationStatus: String, Hashable, Sendable, CaseIterable {
    /// Has not answered.
    case needsAction = "NEEDS-ACTION"
    /// Comes.
    case accepted = "ACCEPTED"
    /// Does not come.
    case declined = "DECLINED"
    /// May come.
    case tentative = "TENTATIVE"
    /// Sends somebody else, named by DELEGATED-TO.
    case delegated = "DELEGATED"

    /// `nil` for a value that is none of a VEVENT's; letter case is ignored.
    public init?(partstat: String) {
        self.init(rawValue: partstat.uppercased())
    }
}
