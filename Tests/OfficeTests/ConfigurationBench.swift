import Foundation
import Office

/// A folder with one configuration in it, gone with the value.
final class ConfigurationBench {
    let folder: URL
    var path: String { folder.appendingPathComponent("greffier.yaml").path }

    init(_ yaml: String) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("greffier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(yaml.utf8).write(to: folder.appendingPathComponent("greffier.yaml"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Every secret the sound configuration names.
    static let environment = [
        "MAILBOX": "courrier", "SUBMISSION": "envoi", "TOKENS": String(repeating: "0af9", count: 16),
    ]

    func load(
        environment: [String: String] = ConfigurationBench.environment, secrets: SecretPolicy = .required
    ) throws(ConfigurationFaults) -> Configuration {
        try Configuration.load(path, environment: environment, secrets: secrets)
    }

    /// The faults, or none if it loads.
    func faults(
        environment: [String: String] = ConfigurationBench.environment, secrets: SecretPolicy = .required
    ) -> [ConfigurationFault] {
        do throws(ConfigurationFaults) {
            _ = try load(environment: environment, secrets: secrets)
            return []
        } catch {
            return error.faults
        }
    }

    /// A file beside the configuration.
    func write(_ name: String, _ text: String, mode: Int) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    }

    /// The sound configuration with some lines (counted from 1) replaced by others, or removed.
    static func sound(replacing lines: [Int: String] = [:]) -> String {
        var all = sound.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (line, text) in lines { all[line - 1] = text }
        return all.joined(separator: "\n")
    }

    /// Loads without a fault or a doubt.
    static let sound = """
        federation:
          name: Fédération d'essai
          shortName: FE
          listID: greffe.fe.example
        zone: Europe/Paris
        holidays:
          france: true
          days: [2026-05-15]
        mailbox:
          host: imap.fe.example
          port: 993
          security: tls
          user: greffe@fe.example
          secret: environment:MAILBOX
          folders:
            inbox: INBOX
            processed: Greffe/Traités
            held: Greffe/À voir
          sizeLimitMB: 25
          pollingMinutes: 5
        submission:
          host: smtp.fe.example
          port: 465
          security: tls
          user: greffe@fe.example
          secret: environment:SUBMISSION
          sender:
            name: Greffe
            address: greffe@fe.example
          pace: {perHour: 60, perDay: 300}
        tokenKey: environment:TOKENS
        authentication:
          trustedServers:
            - id: mx.fe.example
              relays: [relais.fe.example]
        discussionLists:
          - id: liste.fe.example
            name: liste
        organisations:
          - id: anas
            name: ANAS
            correspondents:
              - id: marie.durand
                name: Marie Durand
                addresses: [marie.durand@anas.example]
                from: 2026-01-01
                until: 2026-12-31
            deputies:
              - id: paul.roche
                name: Paul Roche
                addresses: [paul.roche@anas.example]
          - id: fneje
            name: FNEJE
            correspondents:
              - id: nathalie.royer
                name: Nathalie Royer
                addresses: [nathalie.royer@fneje.example]
        secretariat:
          - id: claire.besson
            name: Claire Besson
            addresses: [claire.besson@fe.example]
        administrators:
          - id: thomas.gilles
            name: Thomas Gilles
            addresses: [thomas.gilles@fe.example]
        roles:
          - id: rapporteur
            name: rapporteure
            holders:
              - id: marie.durand
                name: Marie Durand
                addresses: [marie.durand@anas.example]
        bodies:
          - id: pleniere
            name: plénière
            members: [anas, fneje]
            rule:
              termDays: 10
              days: calendar
              closingHour: 20
              graceMinutes: 120
              reservation: blocks
              minimumAnswers: 1
        members: [adherents@fe.example]
        reminders:
          daysBefore: [5, 1]
        digest:
          hour: 8
          weekday: monday
        limits:
          perAddressAndDay: 30
        state: state
        templates: templates
        """
}
