/// A receiving server whose `Authentication-Results` (RFC 8601) are believed.
public struct TrustedServer: Hashable, Sendable {
    /// The authserv-id, compared exactly.
    public let id: String
    /// Hosts of the same provider that hand the mail on after that server wrote its results, as their `Received: … by`
    /// names them; lower case.
    public let relays: [String]

    /// A server and the relays behind it.
    public init(id: String, relays: [String] = []) {
        self.id = id
        self.relays = relays
    }
}

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
