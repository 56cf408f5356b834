/// A password. It never prints itself, and is not `Codable`: it cannot reach a log, a ledger or a letter by accident.
public struct Password: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The password itself, for the login and for nothing else.
    public let revealed: String

    /// A password; `nil` if it is empty, has more than one line or holds a control character.
    public init?(_ text: String) {
        guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else {
            return nil
        }
        revealed = text
    }

    /// "password": nothing of it.
    public var description: String { "password" }
    /// "password": nothing of it.
    public var debugDescription: String { "password" }
    /// No children: `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
