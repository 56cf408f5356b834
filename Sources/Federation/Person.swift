/// A person who answers for an organisation or holds a role; the first address receives the letters.
public struct Person: Hashable, Codable, Sendable {
    /// The id in the configuration.
    public let id: PersonID
    /// As written in letters: `Marie Durand`.
    public let name: String
    /// At least one; letters go to the first, answers are taken from all.
    public let addresses: [EmailAddress]
    /// When the person holds the seat or role this value was found under.
    public let mandate: Mandate

    /// `nil` without an address.
    public init?(id: PersonID, name: String, addresses: [EmailAddress], mandate: Mandate = Mandate()) {
        guard !addresses.isEmpty else { return nil }
        self.id = id
        self.name = name
        self.addresses = addresses
        self.mandate = mandate
    }

    /// The address letters go to.
    public var address: EmailAddress { addresses[0] }
}
