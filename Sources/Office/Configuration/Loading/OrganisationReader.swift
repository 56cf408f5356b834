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
        for section in sections { doubtSharedAddresses(section, among: found) }
        return found
    }

    /// Says at each address, where it stands first, who else has it.
    private func doubtSharedAddresses(_ section: Section, among organisations: [Organisation]) {
        guard let index = organisations.firstIndex(where: { $0.id.rawValue == section.text("id") }) else { return }
        let people = section.sections("correspondents") + section.sections("deputies")
        var told: Set<EmailAddress> = []
        for text in people.flatMap({ $0.texts("addresses") }) {
            guard let address = EmailAddress(text.value), told.insert(address).inserted else { continue }
            let names = organisations.filter { $0.holders(of: address).isEmpty == false }.map(\.name)
            if names.count > 1, names.first == organisations[index].name {
                log.doubt(.sharedAddress(address.text, organisations: names), at: text.place)
            }
            let persons = organisations[index].holders(of: address)
            if persons.count > 1 {
                log.doubt(.addressOfTwoPersons(address.text, persons: persons), at: text.place)
            }
        }
    }
}

extension Organisation {
    /// The names of its persons who have `address`, at whatever time, each once.
    fileprivate func holders(of address: EmailAddress) -> [String] {
        var ids: Set<PersonID> = []
        return (correspondents + deputies).filter { $0.addresses.contains(address) && ids.insert($0.id).inserted }
            .map(\.name)
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
