/// What an organisation answers to an invitation.
public enum Attendance: String, Codable, Sendable, CaseIterable {
    /// Comes in person.
    case present
    /// Takes part by video or telephone.
    case remote
    /// Does not come.
    case absent
    /// May come, has not decided.
    case tentative
    /// Sends somebody else.
    case substitute
}
