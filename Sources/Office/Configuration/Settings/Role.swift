public import Federation

/// A dated role besides the secretariat, as rapporteur or treasurer.
public struct Role: Hashable, Sendable {
    /// The id in the configuration.
    public let id: RoleID
    /// As written in letters: `rapporteure`.
    public let name: String
    /// Its holders, mandates of all times included.
    public let holders: [Person]

    /// A role and its holders.
    public init(id: RoleID, name: String, holders: [Person]) {
        self.id = id
        self.name = name
        self.holders = holders
    }
}

/// A role's id in the configuration, as `rapporteur`.
public struct RoleID: Identifier {
    /// The text.
    public let rawValue: String
    /// Builds the id from text known to be valid.
    public init(unchecked: String) { rawValue = unchecked }
}
