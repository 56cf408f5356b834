import Federation

/// Who a letter goes to.
struct Addressee: Hashable {
    let name: String
    let address: EmailAddress
    let person: PersonID?
    let organisation: OrganisationID?

    init(_ person: Person, of organisation: OrganisationID? = nil, at address: EmailAddress? = nil) {
        name = person.name
        self.address = address ?? person.address
        self.person = person.id
        self.organisation = organisation
    }

    init(name: String, address: EmailAddress) {
        self.name = name
        self.address = address
        person = nil
        organisation = nil
    }
}
