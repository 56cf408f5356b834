import Federation
import Foundation
import Mail
import Office
import Rehearsal
import Testing

/// The doctor on a real house of its own: plus-addresses arrive there, Dovecot has IDLE and MOVE.
@Suite(.serialized) struct DoctorTests {
    private static let opened = Result { () throws -> PrivateMailHouse in
        let names = ["greffe", "apart"]
        return try PrivateMailHouse(
            residents: try names.map { name in
                guard let id = Resident.Identifier(name) else { throw WireTestError("no login: \(name)") }
                return Resident(id, addresses: [try WireHouse.address("\(name)@cpo.example")])
            })
    }

    private let house: PrivateMailHouse
    private let folder: WireFolder

    init() throws {
        house = try DoctorTests.opened.get()
        folder = try WireFolder()
    }

    /// A configuration on the house; what `changes` replaces is what the test is about.
    private func configuration(_ changes: [String: String] = [:], password: String = PrivateMailHouse.password)
        throws -> Configuration
    {
        let templates = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates")
            .standardizedFileURL.path
        var text = """
            federation: {name: Conférence, shortName: CPO, listID: greffe.cpo.example}
            language: fr
            zone: Europe/Paris
            mailbox: {host: 127.0.0.1, port: \(house.imapPort), security: none, user: greffe, secret: "file:mailbox"}
            submission:
              host: 127.0.0.1
              port: \(house.smtpPort)
              security: none
              sender: {name: Greffe de la CPO, address: greffe@cpo.example}
            tokenKey: file:tokens
            organisations:
              - id: aire
                name: AIRE
                correspondents: [{id: bernard, name: Bernard, addresses: [bernard@aire.example]}]
            secretariat: [{id: claire, name: Claire, addresses: [claire@cpo.example]}]
            bodies:
              - id: pleniere
                name: plénière
                rule: {termDays: 10, days: calendar, closingHour: 20, graceMinutes: 120, reservation: blocks, minimumAnswers: 0}
            state: state
            templates: \(templates)
            """
        for (old, new) in changes {
            try #require(text.contains(old))
            text = text.replacing(old, with: new)
        }
        let key = String(repeating: "5a", count: 32)
        for (name, secret) in [("mailbox", password), ("tokens", key)] {
            let path = folder.path.appending(path: name).path
            _ = FileManager.default.createFile(
                atPath: path, contents: Data(secret.utf8), attributes: [.posixPermissions: 0o600])
        }
        let path = folder.path.appending(path: "greffier.yaml")
        try Data(text.utf8).write(to: path)
        return try Configuration.load(path.path, environment: [:])
    }

    private func examine(_ configuration: Configuration, limit: TimeInterval = 20) -> Diagnosis {
        Doctor(configuration, nonce: .random(in: .min ... .max), limit: limit).examine { _ in }
    }

    private func says(_ diagnosis: Diagnosis, _ words: String) -> Finding? {
        diagnosis.findings.first { $0.description.contains(words) }
    }

    private func faults(_ diagnosis: Diagnosis) -> [Finding] {
        diagnosis.findings.filter { if case .fault = $0.health { true } else { false } }
    }

    @Test func `all is told of a house in order, and the probe is put away`() throws {
        let maildir = house.maildir(of: try #require(Resident.Identifier("greffe")))
        let before = maildir.files().count
        let diagnosis = examine(try configuration())
        #expect(diagnosis.exitCode == 0, "\(diagnosis.findings)")
        #expect(says(diagnosis, "(IDLE)")?.health == .well)
        #expect(says(diagnosis, "(MOVE)")?.health == .well)
        #expect(says(diagnosis, "« Junk »")?.health == .well)
        #expect(says(diagnosis, "dans « INBOX »")?.health == .well)
        #expect(says(diagnosis, "horloge")?.health == .well)
        #expect(says(diagnosis, "Authentication-Results")?.health == .note)
        #expect(says(diagnosis, "arrivent (greffe+probe@cpo.example)")?.health == .well)
        #expect(says(diagnosis, "1 organisation, 1 lettre : 1 minute")?.health == .well)
        #expect(says(diagnosis, "smtpd_forbid_bare_newline")?.health == .note)
        #expect(says(diagnosis, "n'existe pas encore")?.health == .note)
        #expect(maildir.files().count == before)
        #expect(!FileManager.default.fileExists(atPath: folder.path.appending(path: "state").path))
    }

    @Test func `a probe is automatic mail to a clerk at work`() throws {
        let maildir = house.maildir(of: try #require(Resident.Identifier("greffe")))
        let before = Set(filesEverywhere())
        _ = examine(try configuration())
        let new = filesEverywhere().filter { !before.contains($0) }
        let mail = Message(parsing: Array(try Data(contentsOf: try #require(new.first))))
        let own = OwnLetters(
            addresses: [try WireHouse.address("greffe@cpo.example")], messageIDDomain: "greffe.cpo.example")
        #expect(mail.reasonsNotToAnswer(own).isSuperset(of: [.ownLetter, .autoSubmitted]))
        #expect(!maildir.files().contains(try #require(new.first)))
    }

    /// The mails of every folder of the greffe.
    private func filesEverywhere() -> [URL] {
        let root = house.folder.appending(path: "mail/greffe")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter {
            ["new", "cur"].contains($0.deletingLastPathComponent().lastPathComponent) && $0.pathExtension != ""
        }
    }

    @Test func `a refused login is a missing right, and says what to check`() throws {
        let diagnosis = examine(try configuration(password: "faux"))
        #expect(diagnosis.exitCode == 77)
        #expect(says(diagnosis, "mailbox.user") != nil)
        #expect(says(diagnosis, "Envoi accepté")?.health == .well)
    }

    @Test func `a mailbox nobody serves, and a submission server nobody serves, are unavailable`() throws {
        let noIMAP = examine(try configuration(["port: \(house.imapPort)": "port: 9"]))
        #expect(noIMAP.exitCode == 69)
        #expect(says(noIMAP, "mailbox.port") != nil)
        let noSMTP = examine(try configuration(["port: \(house.smtpPort)": "port: 9"]))
        #expect(noSMTP.exitCode == 69)
        #expect(says(noSMTP, "submission.port") != nil)
        #expect(faults(noSMTP).count == 1)
    }

    @Test func `a probe that never arrives is said, with the limit`() throws {
        let diagnosis = examine(
            try configuration(["address: greffe@cpo.example": "address: apart@cpo.example"]), limit: 1)
        #expect(diagnosis.exitCode == 69)
        #expect(says(diagnosis, "n'est pas arrivé en 1 s") != nil)
    }

    @Test func `a junk folder that is not there is named, with those that are`() throws {
        let named = examine(try configuration(["user: greffe,": "user: greffe, folders: {junk: Pourriels},"]))
        #expect(named.exitCode == 78)
        #expect(says(named, "« Pourriels »")?.remedy.contains { $0.contains("Junk") } ?? false)
    }

    @Test func `TLS where the server has none is said in plain words`() throws {
        let diagnosis = examine(
            try configuration(["port: \(house.imapPort), security: none": "port: \(house.imapPort), security: tls"]))
        #expect(diagnosis.exitCode == 78)
        #expect(says(diagnosis, "security: starttls") != nil)
    }
}
