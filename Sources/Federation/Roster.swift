public import Foundation

/// Who belongs, who answers, who keeps the secretariat: the configuration's people, mandates of all times included.
public struct Roster: Hashable, Codable, Sendable {
    /// The federation's name in letters: `CPO`.
    public let federation: String
    /// Every organisation, in the configuration's order.
    public let organisations: [Organisation]
    /// Those who steer; a role, dated.
    public let secretariat: [Person]
    /// Those who keep the machine running.
    public let administrators: [Person]
    /// Who receives minutes and signed texts: addresses of lists or persons.
    public let members: [EmailAddress]
    /// The bodies matters are put to; the first is the plenary.
    public let bodies: [Body]

    /// A roster; the configuration has checked that ids are unique and that bodies name organisations that exist.
    public init(
        federation: String, organisations: [Organisation], secretariat: [Person], administrators: [Person] = [],
        members: [EmailAddress] = [], bodies: [Body]
    ) {
        self.federation = federation
        self.organisations = organisations
        self.secretariat = secretariat
        self.administrators = administrators
        self.members = members
        self.bodies = bodies
    }

    /// The organisation of that id.
    public func organisation(_ id: OrganisationID) -> Organisation? {
        organisations.first { $0.id == id }
    }

    /// The secretariat in charge at `instant`.
    public func secretariat(at instant: Date) -> [Person] {
        secretariat.filter { $0.mandate.runs(at: instant) }
    }

    /// The seats held with `address` at `instant`: a person may answer for two organisations, or hold a seat and a role.
    public func seats(of address: EmailAddress, at instant: Date) -> [(organisation: OrganisationID, person: Person)] {
        organisations.flatMap { organisation in
            organisation.mandated(at: instant)
                .filter { $0.addresses.contains(address) }
                .map { (organisation.id, $0) }
        }
    }
}

/// A set of organisations with its own rule.
public struct Body: Hashable, Codable, Sendable {
    /// The id in the configuration.
    public let id: BodyID
    /// As written in letters: `plénière des correspondants`.
    public let name: String
    /// Its organisations.
    public let members: [OrganisationID]
    /// Its rule for signing.
    public let rule: Rule
    /// How it meets.
    public let meetings: MeetingHabits

    /// A body of `members` under `rule`, which meets as `meetings` says.
    public init(
        id: BodyID, name: String, members: [OrganisationID], rule: Rule, meetings: MeetingHabits = MeetingHabits()
    ) {
        self.id = id
        self.name = name
        self.members = members
        self.rule = rule
        self.meetings = meetings
    }
}
