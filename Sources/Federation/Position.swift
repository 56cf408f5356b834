/// What an organisation answers to a signature proposal.
public enum Position: String, Codable, Sendable, CaseIterable {
    /// *D'accord*: signs.
    case agree
    /// *Pas d'objection*: lets the others sign in the common name.
    case noObjection
    /// Agrees, with a remark that blocks nothing.
    case comment
    /// *Réserve*: agrees on a condition; blocks until its author lifts it (unless the rule says otherwise).
    case reserve
    /// *Désaccord*: blocks.
    case disagree
    /// *Abstention*: neither signs nor blocks.
    case abstain
    /// *Déport*: takes no part, and leaves the count.
    case recuse
    /// *Besoin de temps*: neither consents nor objects yet; somebody must settle it before the text is signed.
    case delay

    /// Whether the word consents to the signature.
    public var consents: Bool {
        switch self {
        case .agree, .noObjection, .comment: true
        case .reserve, .disagree, .abstain, .recuse, .delay: false
        }
    }

    /// Whether the word opposes the signature as it stands: a disagreement or a reservation.
    public var objects: Bool {
        switch self {
        case .reserve, .disagree: true
        case .agree, .noObjection, .comment, .abstain, .recuse, .delay: false
        }
    }
}
