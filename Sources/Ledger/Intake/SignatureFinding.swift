/// What came of the signature on an answer (OpenPGP, S/MIME), where the administrator registered keys of its author.
public enum SignatureFinding: String, Codable, Hashable, Sendable, CaseIterable {
    /// Made with a registered key over all that was read, in time, about this very matter, and never seen before.
    case verified
    /// Sound, but what it covers names no matter, or another: it may have been taken from another mail.
    case unbound
    /// Sound, and its content was in a mail before.
    case replayed
    /// Sound, but not made between the matter's opening and the mail's arrival.
    case untimely
    /// It covers a part of what was read only.
    case partial
    /// It does not fit the text.
    case broken
    /// It, or its key, had expired when the mail arrived.
    case expired
    /// Its key was revoked.
    case revoked
    /// By a digest that can be forged.
    case weak
    /// By a key that is not registered for the author.
    case otherKey
    /// It could not be looked at: GnuPG is missing, or did not answer in time.
    case unavailable
}
