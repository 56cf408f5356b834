import Federation
import Foundation
import Ledger
import Mail
import Rehearsal
import Testing

@testable import Office

/// What GnuPG does, and does not do, for the clerk.
struct SignatureDeskTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "d-\(UUID().uuidString.prefix(8))")
    private let start = Date(timeIntervalSince1970: 1_782_720_000)
    private let marie = PersonID(unchecked: "marie")

    private func roster() throws -> Roster {
        let address = try #require(EmailAddress("marie@anas.example"))
        let person = try #require(Person(id: marie, name: "Marie", addresses: [address]))
        let organisation = Organisation(
            id: OrganisationID(unchecked: "anas"), name: "ANAS", correspondents: [person], deputies: [])
        return Roster(federation: "FE", organisations: [organisation], secretariat: [], bodies: [])
    }

    private func signatory() throws -> Signatory {
        try Signatory(try #require(EmailAddress("marie@anas.example")), in: folder.appending(path: "m"), at: start)
    }

    private func desk(_ signatory: Signatory, _ gnuPG: GnuPG = GnuPG()) throws -> SignatureDesk {
        let files = try [signatory.publicKey, signatory.certificate].map { url in
            KeyFile(
                path: url.path, place: ConfigurationPlace(file: "f", line: 1),
                material: try KeyMaterial([UInt8](Data(contentsOf: url))))
        }
        return SignatureDesk(
            [marie: files], roster: try roster(), folder: folder.appending(path: "homes").path, gnuPG: gnuPG)
    }

    private func mail() -> [UInt8] {
        var mail = TestMail(from: "marie@anas.example", text: "Oui.\r\n")
        mail.date = start
        return Array(mail.bytes.utf8)
    }

    @Test(arguments: Signatory.Method.allCases)
    func `a sound signature says whose, when and what`(method: Signatory.Method) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let signatory = try signatory()
        let bytes = try signatory.signed(mail(), method, at: start + 60)
        let found = try desk(signatory).signature(of: Message(parsing: bytes), bytes, received: start + 120)
        guard case .sound(let statement) = found else {
            Issue.record("\(found as Any)")
            return
        }
        #expect(statement.person == marie)
        #expect(abs(statement.madeAt.timeIntervalSince(start + 60)) < 5)
        #expect(statement.text.contains("Oui."))
    }

    @Test func `T34 a signature beside a list's footer, or within another part, is one over a part`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let signatory = try signatory()
        let desk = try desk(signatory)
        let signed = try signatory.signed(mail(), .openPGP, at: start + 60)
        let added = signed.replacing("\r\n--signed-1--", with: "\r\n--signed-1\r\n\r\nNon.\r\n--signed-1--")
        for bytes in [signed.wrapped(), signed.wrapped(below: "-- \r\nListe des voisins\r\n")] {
            let found = desk.signature(of: Message(parsing: bytes), bytes, received: start + 120)
            #expect(found == .faulty(.partial))
        }
        #expect(added != signed)
        let found = desk.signature(of: Message(parsing: added), added, received: start + 120)
        #expect(found == nil, "three parts are no signed mail")
    }

    @Test(.timeLimit(.minutes(2)))
    func `a GnuPG that does not answer is given up, and left alone for a while`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let signatory = try signatory()
        let bytes = try signatory.signed(mail(), .openPGP, at: start + 60)
        let script = folder.appending(path: "slow")
        let log = folder.appending(path: "log")
        let text = """
            #!/bin/sh
            case " $* " in *" --version "*) exec /usr/bin/gpg --version ;; esac
            echo called >>\(log.path)
            exec sleep 20
            """
        try Data(text.utf8).write(to: script)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
        var gnuPG = GnuPG()
        gnuPG.programs = [.openPGP: script.path]
        gnuPG.limit = 0.5
        let desk = try desk(signatory, gnuPG)
        let message = Message(parsing: bytes)
        #expect(desk.signature(of: message, bytes, received: start + 120) == .faulty(.unavailable))
        let calls = try String(contentsOf: log, encoding: .utf8)
        #expect(desk.signature(of: message, bytes, received: start + 120) == .faulty(.unavailable))
        #expect(try String(contentsOf: log, encoding: .utf8) == calls)
    }

    @Test func `where GnuPG is missing no signature counts`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let signatory = try signatory()
        let bytes = try signatory.signed(mail(), .openPGP, at: start + 60)
        var gnuPG = GnuPG()
        gnuPG.programs = [.openPGP: "/nowhere/gpg"]
        let found = try desk(signatory, gnuPG).signature(of: Message(parsing: bytes), bytes, received: start + 120)
        #expect(found == .faulty(.unavailable))
    }
}
