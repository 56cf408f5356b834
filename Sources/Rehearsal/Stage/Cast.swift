import Federation
import Foundation
import Office

/// The twelve organisations of the CPO as of 29 June 2006, with invented correspondents under `.example`.
public enum Cast {
    /// One organisation and those who answer for it.
    public struct Member: Sendable {
        /// The organisation's id.
        public let id: String
        /// Its name.
        public let name: String
        /// The correspondent's id, which is the mailbox's name, too.
        public let correspondent: String
        /// The correspondent's name.
        public let correspondentName: String
        /// The deputy's id and name, if there is a deputy.
        public let deputy: (id: String, name: String)?

        /// Where `person` of this organisation reads mail.
        public func address(of person: String) -> String { "\(person)@\(id).example" }
    }

    /// Everybody, in the order of the roster.
    public static let members: [Member] = [
        Member(
            id: "aforsse", name: "AFORSSE", correspondent: "helene.marchand", correspondentName: "Hélène Marchand",
            deputy: ("luc.ferrand", "Luc Ferrand")),
        Member(
            id: "aire", name: "AIRE", correspondent: "bernard.lefort", correspondentName: "Bernard Lefort",
            deputy: nil),
        Member(
            id: "anas", name: "ANAS", correspondent: "francoise.delmas", correspondentName: "Françoise Delmas",
            deputy: ("didier.roche", "Didier Roche")),
        Member(
            id: "cemea", name: "CEMEA", correspondent: "jean-luc.perrin", correspondentName: "Jean-Luc Perrin",
            deputy: nil),
        Member(
            id: "education-et-societe", name: "Éducation et société", correspondent: "monique.faure",
            correspondentName: "Monique Faure", deputy: nil),
        Member(
            id: "fneje", name: "FNEJE", correspondent: "nathalie.royer", correspondentName: "Nathalie Royer",
            deputy: nil),
        Member(
            id: "france-esf", name: "France ESF", correspondent: "christine.vidal",
            correspondentName: "Christine Vidal", deputy: nil),
        Member(
            id: "ldh-travail-social", name: "LDH Travail social", correspondent: "michel.aubry",
            correspondentName: "Michel Aubry", deputy: nil),
        Member(
            id: "mnpcts", name: "MNPCTS", correspondent: "gerard.poulain", correspondentName: "Gérard Poulain",
            deputy: nil),
        Member(
            id: "pratiques-sociales", name: "Pratiques sociales", correspondent: "joseph.arnal",
            correspondentName: "Joseph Arnal", deputy: nil),
        Member(
            id: "temoins-et-solidaires", name: "Témoins et solidaires", correspondent: "agnes.thibault",
            correspondentName: "Agnès Thibault", deputy: nil),
        Member(
            id: "ufnafam", name: "UFNAFAM", correspondent: "odile.garnier", correspondentName: "Odile Garnier",
            deputy: nil),
    ]

    /// The organisation of that id.
    public static func member(_ id: String) -> Member? { members.first { $0.id == id } }
    /// The secretariat's only person.
    public static let secretary = (id: "claire.besson", name: "Claire Besson", address: "claire.besson@cpo.example")
    /// The clerk's mailbox.
    public static let clerk = "greffe@cpo.example"
    /// Where the members read what is published to them.
    public static let membership = "adherents@cpo.example"
    /// The receiving server that checks who mail comes from, and says so.
    public static let border = "mx.cpo.example"
    /// What the private house calls itself in the Received field it adds.
    public static let house = "house.example"

    /// The configuration of this federation on a house that answers at these ports, with state and secrets in `folder`.
    /// - Parameter keys: what correspondents sign with, by organisation.
    static func configuration(
        imapPort: Int, smtpPort: Int, templates: String, rule: RuleText = RuleText(), keys: [String: URL] = [:]
    ) -> String {
        """
        federation: {name: Conférence permanente des organisations du social, shortName: CPO, listID: greffe.cpo.example}
        language: fr
        zone: Europe/Paris
        holidays: {france: true}
        mailbox:
          {host: 127.0.0.1, port: \(imapPort), security: none, user: greffe, secret: "file:secrets/mailbox"}
        submission:
          host: 127.0.0.1
          port: \(smtpPort)
          security: none
          sender: {name: Greffe de la CPO, address: \(clerk)}
          plusAddresses: true
          pace: {perHour: 100000, perDay: 100000}
        tokenKey: file:secrets/tokens
        authentication: {trustedServers: [{id: \(border), relays: [\(house)]}]}
        discussionLists: [{id: correspondants.cpo.example, name: liste des correspondants}]
        organisations:
        \(members.map { organisation($0, key: keys[$0.id]) }.joined(separator: "\n"))
        secretariat:
          - {id: \(secretary.id), name: \(secretary.name), addresses: [\(secretary.address)]}
        roles:
          - id: rapporteur
            name: rapporteure
            holders:
              - {id: francoise.delmas, name: Françoise Delmas, addresses: [francoise.delmas@anas.example]}
        members: [\(membership)]
        bodies:
          - id: pleniere
            name: plénière des correspondants
            rule: \(rule.yaml)
            meetings: \(rule.meetings)
        state: state
        templates: \(templates)
        """
    }

    /// The parameters of the rule that a rehearsal changes.
    public struct RuleText: Sendable {
        /// As in the configuration.
        public var reservation = "blocks"
        /// As in the configuration.
        public var minimumAnswers = 0
        /// How the plenary meets, as in the configuration.
        public var meetings = """
            {quorum: 7, agendaDays: 7, reminderDays: [14, 5], eveHour: 17, start: "10:00", minutes: 180, \
            place: "12 rue Cadet, Paris", link: "https://visio.example/cpo"}
            """

        /// The CPO's own rule.
        public init() {}

        var yaml: String {
            """
            {termDays: 10, days: calendar, closingHour: 20, graceMinutes: 120, reservation: \(reservation), \
            minimumAnswers: \(minimumAnswers)}
            """
        }
    }

    private static func organisation(_ member: Member, key: URL?) -> String {
        func person(_ id: String, _ name: String, _ more: String = "") -> String {
            "[{id: \(id), name: \(name), addresses: [\(member.address(of: id))]\(more)}]"
        }
        let keys = key.map { ", keys: [\"\($0.path)\"]" } ?? ""
        let deputies = member.deputy.map { "\n    deputies: \(person($0.id, $0.name))" } ?? ""
        return """
              - id: \(member.id)
                name: \(member.name)
                correspondents: \(person(member.correspondent, member.correspondentName, keys))\(deputies)
            """
    }
}
