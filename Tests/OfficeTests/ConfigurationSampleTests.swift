import Federation
import Foundation
import Office
import Testing

struct ConfigurationSampleTests {
    /// The repository's `config` folder.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("config")

    private func sample() throws -> Configuration {
        try Configuration.load(
            Self.folder.appendingPathComponent("greffier.yaml").path, environment: [:], secrets: .mayBeAbsent)
    }

    @Test func `the sample is the CPO of 29 June 2006`() throws {
        let configuration = try sample()
        let names = [
            "AFORSSE", "AIRE", "ANAS", "CEMEA", "Éducation et société", "FNEJE", "France ESF", "LDH Travail social",
            "MNPCTS", "Pratiques sociales", "Témoins et solidaires", "UFNAFAM",
        ]
        #expect(configuration.roster.organisations.map(\.name) == names)
        #expect(configuration.roster.federation == "CPO")
        #expect(configuration.roster.bodies.map(\.members.count) == [12])
        #expect(configuration.roster.bodies[0].rule == Rule())
        #expect(configuration.reminderDays == [5, 1])
        #expect(configuration.calendar.zone.identifier == "Europe/Paris")
    }

    @Test func `on that day each organisation has exactly one correspondent, and every address is an example`() throws {
        let roster = try sample().roster
        let day = try Date("2006-06-29T10:00:00Z", strategy: .iso8601)
        for organisation in roster.organisations {
            #expect(organisation.recipients(at: day).count == 1, "\(organisation.name)")
            for person in organisation.correspondents + organisation.deputies {
                #expect(person.addresses.allSatisfy { $0.domain.hasSuffix(".example") })
            }
        }
        #expect(roster.secretariat(at: day).count == 2)
    }

    @Test func `the only doubts about the sample are its secrets, which no repository holds`() throws {
        for doubt in try sample().doubts {
            guard case .doubt(.secretAbsent) = doubt.kind else {
                Issue.record("\(doubt)")
                continue
            }
        }
    }

    @Test func `the sample shows every default as it is`() throws {
        let sample = try sample()
        let bare = try ConfigurationBench(Self.bare).load()
        #expect(sample.mailbox.port == bare.mailbox.port)
        #expect(sample.mailbox.security == bare.mailbox.security)
        #expect(sample.mailbox.folders == bare.mailbox.folders)
        #expect(sample.mailbox.sizeLimit == bare.mailbox.sizeLimit)
        #expect(sample.mailbox.pollingInterval == bare.mailbox.pollingInterval)
        #expect(sample.submission.pace == bare.submission.pace)
        #expect(sample.digest == bare.digest)
        #expect(sample.limits == bare.limits)
        #expect(sample.language == bare.language)
        #expect(sample.reminderDays == bare.reminderDays)
        #expect(sample.calendar.zone == bare.calendar.zone)
    }

    /// As little as a configuration can say.
    private static let bare = """
        federation: {name: F, shortName: F, listID: f.example}
        mailbox: {host: imap.f.example, user: greffe@f.example, secret: "environment:MAILBOX"}
        submission:
          host: smtp.f.example
          user: greffe@f.example
          secret: environment:SUBMISSION
          sender: {name: Greffe, address: greffe@f.example}
        tokenKey: environment:TOKENS
        organisations: [{id: a, name: A, deputies: [{id: p, name: P, addresses: [p@a.example]}]}]
        secretariat: [{id: s, name: S, addresses: [s@f.example]}]
        bodies: [{id: pleniere, name: plénière}]
        state: state
        templates: templates
        """
}
