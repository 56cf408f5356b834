public import Federation

/// Somebody about whom the clerk keeps something: the ids and addresses that stand for one person.
public struct DataSubject: Hashable, Codable, Sendable {
    /// Ids in the configuration, now or in the electorate of a matter.
    public let persons: Set<PersonID>
    /// Addresses.
    public let addresses: Set<EmailAddress>

    /// Whoever is known under `name`, an id or an address; an address that nobody registered stands for itself. `nil`
    /// for anything else.
    public init?(named name: String, roster: Roster, register: Register) {
        let address = EmailAddress(name)
        let found = DataSubject.everybody(roster, register).filter { person in
            person.id.rawValue == name || address.map(person.addresses.contains) ?? false
        }
        guard address != nil || !found.isEmpty else { return nil }
        persons = Set(found.map(\.id))
        addresses = Set(found.flatMap(\.addresses) + [address].compactMap(\.self))
    }

    /// Every registration of a person, now and in the snapshots, with the organisation it is for.
    static func everybody(_ roster: Roster, _ register: Register) -> [Person] {
        let meetings = register.meetings.values.sorted { $0.id < $1.id }
        let snapshots = register.mattersInOrder.flatMap(\.organisations) + meetings.flatMap(\.organisations)
        return (roster.organisations + snapshots).flatMap { $0.correspondents + $0.deputies } + roster.secretariat
            + roster.administrators
    }

    /// Whether `person` is one of the ids.
    func contains(_ person: PersonID?) -> Bool { person.map(persons.contains) ?? false }

    /// Whether one of the addresses stands in what a From field shows.
    func isNamed(in text: String) -> Bool {
        if let address = EmailAddress(text) { return addresses.contains(address) }
        let folded = text.lowercased()
        return addresses.contains { folded.contains($0.folded) }
    }
}
