import Federation

/// Reads the organisations, and what their addresses have in common.
struct OrganisationReader {
    let log: FaultLog

    /// The organisations in the file's order; those with a reported fault may be missing.
    func organisations(_ sections: [Section], people: inout PeopleReader) -> [Organisation] {
        log.reportRepeats(sections)
        let found = sections.compactMap { section -> Organisation? in
            let seats = people.seats([section.sections("correspondents"), section.sections("deputies")])
            guard let id = section.identifier("id", OrganisationID.self), let name = section.text("name") else {
                return nil
            }
            if section.sections("correspondents").isEmpty && section.sections("deputies").isEmpty {
                log.report(.people(.nobodyAnswers(organisation: name)), at: section.place)
            }
            return Organisation(id: id.value, name: name, correspondents: seats[0], deputies: seats[1])
        }
        doubtSharedAddresses(sections, found)
        return found
    }

    /// Says at each address that several hold, where it stands first, who they are.
    private func doubtSharedAddresses(_ sections: [Section], _ organisations: [Organisation]) {
        let holders = AddressHolders(organisations)
        var told: Set<EmailAddress> = []
        for section in sections {
            let people = section.sections("correspondents") + section.sections("deputies")
            for text in people.flatMap({ $0.texts("addresses") }) {
                guard let address = EmailAddress(text.value), told.insert(address).inserted else { continue }
                let names = holders.organisations[address] ?? []
                if names.count > 1 { log.doubt(.sharedAddress(address.text, organisations: names), at: text.place) }
                for persons in holders.persons[address] ?? [] where persons.count > 1 {
                    log.doubt(.addressOfTwoPersons(address.text, persons: persons), at: text.place)
                }
            }
        }
    }
}

/// Who has each address, at whatever time.
private struct AddressHolders {
    /// Names of organisations, each once.
    private(set) var organisations: [EmailAddress: [String]] = [:]
    /// Names of persons, each once, organisation by organisation.
    private(set) var persons: [EmailAddress: [[String]]] = [:]

    init(_ organisations: [Organisation]) {
        for organisation in organisations {
            var names: [EmailAddress: [String]] = [:]
            var seen: Set<PersonID> = []
            for person in organisation.correspondents + organisation.deputies where seen.insert(person.id).inserted {
                for address in person.addresses { names[address, default: []].append(person.name) }
            }
            for (address, persons) in names {
                self.organisations[address, default: []].append(organisation.name)
                self.persons[address, default: []].append(persons)
            }
        }
    }
}

extension FaultLog {
    /// Reports ids, and names, that two of `sections` share.
    func reportRepeats(_ sections: [Section]) {
        var ids: [String: Int] = [:]
        var names: [String: Int] = [:]
        for section in sections {
            if let id = section.text("id") {
                if let first = ids[id] {
                    report(.people(.duplicateID(id, firstLine: first)), at: section.place(of: "id"))
                } else {
                    ids[id] = section.place(of: "id").line
                }
            }
            if let name = section.text("name") {
                if let first = names[name.lowercased()] {
                    report(.people(.duplicateName(name, firstLine: first)), at: section.place(of: "name"))
                } else {
                    names[name.lowercased()] = section.place(of: "name").line
                }
            }
        }
    }
}
