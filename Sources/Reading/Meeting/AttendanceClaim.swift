/// What one clause says about coming.
struct AttendanceClaim: Hashable, Sendable {
    /// What it says.
    enum Kind: Hashable, Sendable {
        case present, absent, remote, tentative
        /// Elsewhere or sorry, without saying that one stays away.
        case awayHint
        /// Wants a link.
        case remoteHint
        /// `oui`, `non`, without more.
        case yes, no
    }
    /// Of whom.
    enum Subject: Hashable, Sendable {
        /// The author or the organisation.
        case own
        /// Somebody else.
        case other
    }
    /// What it says.
    let kind: Kind
    /// Of whom.
    let subject: Subject
    /// Whether it speaks of a part of the day.
    let isPartial: Bool
    /// Whether a remark on a caveat follows (`sauf grève`).
    var hasCaveat = false
    /// The index of its sentence.
    let sentence: Int
}
