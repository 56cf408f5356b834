public import Seal

/// Everything the clerk must keep to itself, read once at start.
public struct Secrets: Sendable {
    /// The mailbox's password.
    public let mailbox: Secret
    /// The submission server's password; `nil` where it asks for no login.
    public let submission: Secret?
    /// The key tokens are made with.
    public let tokenKey: SecretKey
    /// Keys of before: answers to letters that were written with them are still recognised.
    public let previousTokenKeys: [SecretKey]
}

/// What loading does about a secret that is not there.
public enum SecretPolicy: Sendable {
    /// It is a fault: the clerk is about to start.
    case required
    /// It is a doubt: the configuration is looked at, perhaps on another machine. A secret that is there, and that
    /// others can read, is a fault nevertheless.
    case mayBeAbsent
}
