import Foundation

/// The configuration of a small federation, with what tests change.
struct ClerkBenchText {
    var organisations = ["anas", "fneje", "cemea"]
    var perHour = 100_000
    var perDay = 100_000
    var perAddressAndDay = 30
    /// The first organisation's correspondent writes from there; `nil` for the usual address.
    var correspondentOfFirst: String?
    /// Own verification of signatures; `nil` for none.
    var dkim: String?
    /// Files of the keys the first organisation's correspondent signs with.
    var keysOfFirst: [String] = []
    var previousTokenKeys: [String] = []
    var mailbox = "greffe@fe.example"
    var listID = "greffe.fe.example"
    /// Whose correspondent writes the minutes.
    var rapporteur = "anas"
    /// How minutes are approved, in days; `nil` for the default.
    var minutes: String?

    static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("templates").path

    var yaml: String {
        """
        federation: {name: Fédération d'essai, shortName: FE, listID: \(listID)}
        zone: Europe/Paris
        mailbox:
          {host: imap.fe.example, port: 993, security: tls, user: greffe, secret: "environment:MAILBOX"}
        submission:
          host: smtp.fe.example
          port: 465
          security: tls
          user: greffe
          secret: environment:SUBMISSION
          sender: {name: Greffe, address: "\(mailbox)"}
          pace: {perHour: \(perHour), perDay: \(perDay)}
        tokenKey: environment:TOKENS
        previousTokenKeys: [\(previousTokenKeys.joined(separator: ", "))]
        authentication: {trustedServers: [{id: mx.fe.example}]\(dkim.map { ", dkim: \($0)" } ?? "")}
        discussionLists: [{id: liste.fe.example, name: liste}]
        organisations:
        \(organisations.map(organisation).joined(separator: "\n"))
        secretariat:
          - {id: claire.besson, name: Claire Besson, addresses: [claire.besson@fe.example]}
        administrators:
          - {id: thomas.gilles, name: Thomas Gilles, addresses: [thomas.gilles@fe.example]}
        roles:
          - id: rapporteur
            name: rapporteur
            holders: [{id: \(rapporteur).c, name: Camille \(rapporteur), addresses: [\(correspondent(rapporteur))]}]
        members: [adherents@fe.example]
        bodies:
          - id: pleniere
            name: plénière
            rule: {termDays: 10, days: calendar, closingHour: 20, graceMinutes: 120, reservation: blocks}\(minutes.map { "\n    minutes: \($0)" } ?? "")
        limits: {perAddressAndDay: \(perAddressAndDay)}
        state: state
        templates: \(ClerkBenchText.templates)
        """
    }

    private func correspondent(_ id: String) -> String {
        id == organisations.first ? correspondentOfFirst ?? "\(id).c@\(id).example" : "\(id).c@\(id).example"
    }

    private func keys(_ id: String) -> String {
        id == organisations.first ? keysOfFirst.joined(separator: ", ") : ""
    }

    private func organisation(_ id: String) -> String {
        """
          - id: \(id)
            name: \(id.uppercased())
            correspondents: [{id: \(id).c, name: Camille \(id), addresses: [\(correspondent(id))], keys: [\(keys(id))]}]
            deputies: [{id: \(id).d, name: Dominique \(id), addresses: [\(id).d@\(id).example]}]
        """
    }
}
