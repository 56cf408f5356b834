import Federation
import Foundation

/// Reads persons and their mandates wherever they stand, and sees to it that one id is one person everywhere.
struct PeopleReader {
    let log: FaultLog
    let calendar: CivilCalendar
    /// The clerk's own addresses: nobody else may have them, or it would write to itself.
    let own: Set<EmailAddress>

    private var known: [PersonID: Located<Person>] = [:]

    init(log: FaultLog, calendar: CivilCalendar, own: Set<EmailAddress>) {
        self.log = log
        self.calendar = calendar
        self.own = own
    }

    /// Those who hold one role.
    mutating func holders(_ sections: [Section]) -> [Person] {
        seats([sections]).flatMap { $0 }
    }

    /// The persons of several lists of one organisation, list by list.
    mutating func seats(_ lists: [[Section]]) -> [[Person]] {
        var all: [[Located<Person>]] = []
        for list in lists { all.append(people(list)) }
        checkOverlaps(all.flatMap { $0 })
        return all.map { $0.map(\.value) }
    }

    private mutating func people(_ sections: [Section]) -> [Located<Person>] {
        var found: [Located<Person>] = []
        for section in sections {
            if let person = person(section) { found.append(Located(value: person, place: section.place)) }
        }
        return found
    }

    private mutating func person(_ section: Section) -> Person? {
        let addresses = addresses(section)
        let mandate = mandate(section)
        guard let id = section.identifier("id", PersonID.self), let name = section.text("name"), let mandate,
            let person = Person(id: id.value, name: name, addresses: addresses, mandate: mandate)
        else { return nil }
        if let other = known[person.id] {
            if other.value.name != person.name || Set(other.value.addresses) != Set(person.addresses) {
                log.report(.people(.personDiffers(id.value.rawValue, firstLine: other.place.line)), at: id.place)
            }
        } else {
            known[person.id] = Located(value: person, place: id.place)
        }
        return person
    }

    private func addresses(_ section: Section) -> [EmailAddress] {
        var found: [EmailAddress] = []
        for text in section.texts("addresses") {
            guard let address = EmailAddress(text.value) else { continue }
            if own.contains(address) { log.report(.people(.ownAddress(address.text)), at: text.place) }
            if found.contains(address) {
                log.report(.people(.duplicateEntry(address.text)), at: text.place)
            } else {
                found.append(address)
            }
        }
        return found
    }

    /// The mandate; in the file both days are included, in ``Mandate`` the end is the first instant after.
    private func mandate(_ section: Section) -> Mandate? {
        let from = section.text("from").flatMap { CivilDay($0) }
        let until = section.text("until").flatMap { CivilDay($0) }
        if let from, let until, until < from {
            log.report(
                .people(.mandateReversed(from: from.description, until: until.description)),
                at: section.place(of: "until"))
            return nil
        }
        return Mandate(from: from?.start(in: calendar), until: until?.end(in: calendar))
    }

    private func checkOverlaps(_ people: [Located<Person>]) {
        for (index, later) in people.enumerated() {
            let clash = people[..<index].first {
                $0.value.id == later.value.id && $0.value.mandate.overlaps(later.value.mandate)
            }
            guard let clash else { continue }
            log.report(
                .people(.mandatesOverlap(person: later.value.name, firstLine: clash.place.line)), at: later.place)
        }
    }
}

extension Mandate {
    /// Whether both run at some instant.
    func overlaps(_ other: Mandate) -> Bool {
        (from ?? .distantPast) < (other.until ?? .distantFuture)
            && (other.from ?? .distantPast) < (until ?? .distantFuture)
    }
}
