import Federation
import Foundation
import Office
import Rehearsal
import Testing

/// Submitting to a real OpenSMTPD and to a sink that refuses, cuts and asks for TLS.
@Suite struct WireSubmissionTests {
    private let folder: WireFolder
    private let from: EmailAddress

    init() throws {
        folder = try WireFolder()
        from = try WireHouse.address("greffe@house.example")
    }

    private func sink(_ arguments: String...) throws -> WireScript {
        try WireScript("smtp_sink.py", [folder.path.path] + arguments)
    }

    private func courier(
        _ port: Int, _ security: TransportSecurity = .clearLoopback, _ credential: Credential? = nil,
        authorities: URL? = nil
    ) -> SMTPCourier {
        SMTPCourier(
            settings: SMTPSettings(
                server: ServerAccess(
                    host: "127.0.0.1", port: port, security: security, credential: credential,
                    authorities: authorities, connectTimeout: 10, silenceTimeout: 10), greeting: "greffe.example"))
    }

    private func send(
        _ courier: SMTPCourier, to text: String, from sender: String = "greffe@house.example", _ bytes: [UInt8]? = nil
    ) throws -> Dispatch {
        courier.send(
            bytes ?? WireMails.plain(1), from: try WireHouse.address(sender), to: try WireHouse.address(text))
    }

    @Test func `a letter reaches its reader through OpenSMTPD as it was sent`() throws {
        let courier = SMTPCourier(settings: SMTPSettings(server: try WireHouse.open().submission))
        let letter = WireMails.hostile(7)
        let dispatch = courier.send(letter, from: from, to: try WireHouse.address("posted+jeton@house.example"))
        guard case .sent(let words) = dispatch else {
            Issue.record("not sent: \(dispatch)")
            return
        }
        #expect(words.hasPrefix("250 "))
        let mailbox = try WireHouse.mailbox(.posted)
        var harvest = try WireHarvest(mailbox)
        while harvest.deliveries.isEmpty {
            _ = try mailbox.wait(atMost: 20)
            harvest = try WireHarvest(mailbox)
        }
        let body = try #require(harvest.bytes.first)
        #expect(body.suffix(letter.count - 40) == letter.suffix(letter.count - 40))
    }

    @Test func `an address nobody has fails at once; one that is refused later brings a delivery report`() throws {
        let courier = SMTPCourier(settings: SMTPSettings(server: try WireHouse.open().submission))
        guard case .failed(let words) = try send(courier, to: "personne@house.example") else {
            Issue.record("not failed")
            return
        }
        #expect(words.hasPrefix("550 "))
        let sender = WireResident.bounced.address
        let dispatch = courier.send(WireMails.plain(9), from: sender, to: try WireHouse.address("perdue@house.example"))
        #expect({ if case .sent = dispatch { true } else { false } }())
        let mailbox = try WireHouse.mailbox(.bounced)
        var harvest = try WireHarvest(mailbox)
        while harvest.deliveries.isEmpty {
            _ = try mailbox.wait(atMost: 20)
            harvest = try WireHarvest(mailbox)
        }
        let report = String(decoding: try #require(harvest.bytes.first), as: UTF8.self)
        #expect(report.contains("message/delivery-status") && report.contains("perdue@house.example"), "\(report)")
    }

    @Test(arguments: [
        ("ok@x.example", "greffe@house.example", "sent"), ("r550@x.example", "greffe@house.example", "failed"),
        ("r450@x.example", "greffe@house.example", "deferred"), ("d554@x.example", "greffe@house.example", "failed"),
        ("d451@x.example", "greffe@house.example", "deferred"), ("ok@x.example", "m451@house.example", "deferred"),
        ("ok@x.example", "m550@house.example", "deferred"), ("cut@x.example", "greffe@house.example", "ambiguous"),
        ("ok@x.example", "m552@house.example", "failed"),
    ])
    func `what the server says decides what became of a letter`(to: String, from: String, expected: String) throws {
        let sink = try sink()
        let dispatch = try send(courier(sink.port), to: to, from: from)
        #expect(WireSubmissionTests.word(dispatch) == expected, "\(dispatch)")
    }

    @Test func `a connection cut amid the content of a long letter certainly sent nothing`() throws {
        let sink = try sink()
        let dispatch = try send(courier(sink.port), to: "early@x.example", WireMails.plain(1, size: 900_000 * 10))
        #expect(WireSubmissionTests.word(dispatch) != "sent")
        #expect(folder.files.isEmpty)
    }

    @Test func `nobody there defers`() throws {
        #expect(WireSubmissionTests.word(try send(courier(9), to: "ok@x.example")) == "deferred")
    }

    @Test func `dots, long lines and bytes over 127 arrive unchanged`() throws {
        let sink = try sink()
        let letter =
            Array("Subject: points\r\n\r\n.\r\n..\r\n.a\r\n\r\n.\r\n".utf8) + Array(repeating: 0xE9, count: 998)
            + Array("\r\n.\r\n".utf8)
        _ = try send(courier(sink.port), to: "ok@x.example", letter)
        #expect(Array(folder.files.values) == [letter])
    }

    @Test(arguments: ["a\nb\r\n", "a\rb\r\n", "a\r\n\n", "a", "a\r", "", "\r\n.\n\r\n", "\n"])
    func `a mail with a bare CR or LF does not go out`(text: String) throws {
        let sink = try sink()
        #expect(
            WireSubmissionTests.word(try send(courier(sink.port), to: "ok@x.example", Array(text.utf8))) == "failed")
        #expect(folder.files.isEmpty)
    }

    @Test func `letters share a session until the server has enough, then the next one goes out on a new one`() throws {
        let sink = try sink("--mails-per-session", "3")
        let courier = courier(sink.port)
        for _ in 1...7 { #expect(WireSubmissionTests.word(try send(courier, to: "ok@x.example")) == "sent") }
        let sessions = folder.files.keys.map { $0.split(separator: ".").suffix(2).joined(separator: ".") }.sorted()
        #expect(sessions == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1"])
        courier.hangUp()
        _ = try send(courier, to: "ok@x.example")
        #expect(folder.files.keys.contains("ok@x.example.4.1"))
    }

    @Test func `after a cut the courier goes on`() throws {
        let sink = try sink()
        let courier = courier(sink.port)
        let outcomes = try ["ok@x.example", "cut@x.example", "ok@x.example"].map {
            WireSubmissionTests.word(try send(courier, to: $0))
        }
        #expect(outcomes == ["sent", "ambiguous", "sent"])
    }

    @Test func `TLS with a known authority logs in; without STARTTLS, or with an unknown one, nothing goes out`() throws
    {
        let keys = try HouseCertificate(in: folder.path)
        let pair = [keys.certificate.path, keys.key.path]
        let good = Credential.password(user: "greffe", Secret("bonjour"))
        let encrypted = try WireScript(
            "smtp_sink.py", [folder.path.path, "--tls"] + pair + ["--login", "greffe", "bonjour"])
        let upgraded = try WireScript(
            "smtp_sink.py", [folder.path.path, "--starttls"] + pair + ["--login", "greffe", "bonjour"])
        let plain = try sink("--login", "greffe", "bonjour")
        func word(_ port: Int, _ security: TransportSecurity, _ credential: Credential, _ authorities: URL?) throws
            -> String
        {
            WireSubmissionTests.word(
                try send(courier(port, security, credential, authorities: authorities), to: "to\(port)@x.example"))
        }
        #expect(try word(encrypted.port, .tls, good, keys.certificate) == "sent")
        #expect(try word(upgraded.port, .startTLS, good, keys.certificate) == "sent")
        #expect(try word(encrypted.port, .tls, good, nil) == "deferred")
        #expect(try word(plain.port, .startTLS, good, keys.certificate) == "deferred")
        #expect(
            try word(encrypted.port, .tls, .password(user: "greffe", Secret("non")), keys.certificate) == "deferred")
        #expect(
            Set(folder.files.keys.filter { $0.hasPrefix("to") }) == [
                "to\(encrypted.port)@x.example.1.1", "to\(upgraded.port)@x.example.1.1",
            ])
    }

    private static func word(_ dispatch: Dispatch) -> String {
        switch dispatch {
        case .sent: "sent"
        case .deferred: "deferred"
        case .failed: "failed"
        case .ambiguous: "ambiguous"
        }
    }
}
