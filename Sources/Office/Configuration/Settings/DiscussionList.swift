/// A discussion list of the federation: mail that comes through it is attributed at the lower level of proof.
public struct DiscussionList: Hashable, Sendable {
    /// The identifier in `List-Id` (RFC 2919), without angle brackets, lower case.
    public let id: String
    /// As written in letters.
    public let name: String

    /// A list.
    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}
