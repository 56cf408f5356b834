/// The organisations a matter was put to, as they stood when it opened; later changes of the roster do not change it.
public struct Electorate: Hashable, Codable, Sendable {
    /// The organisations, with the persons mandated at the opening.
    public let organisations: [Organisation]

    /// A snapshot.
    public init(organisations: [Organisation]) { self.organisations = organisations }

    /// The organisation of that id, if it was in the snapshot.
    public subscript(id: OrganisationID) -> Organisation? { organisations.first { $0.id == id } }
}
