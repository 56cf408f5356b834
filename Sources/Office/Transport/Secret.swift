/// A password or a token that no description, dump or log line ever prints (T49).
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The text itself, for the one place that hands it to libcurl.
    let text: String

    /// A secret.
    public init(_ text: String) { self.text = text }

    /// A secret as a person types it; `nil` if it is empty, has more than one line or holds a control character.
    public init?(line text: String) {
        guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else {
            return nil
        }
        self.text = text
    }

    /// Never the secret.
    public var description: String { "(secret)" }
    /// Never the secret.
    public var debugDescription: String { description }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
