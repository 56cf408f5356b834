import Federation
import Foundation
import Ledger
import Mail
import Testing

@testable import Office

@Suite struct DoctorFindingTests {
    private static let results =
        "Authentication-Results: mx.host.example; spf=pass smtp.mailfrom=greffe@asso.example;\r\n"
        + " dkim=pass header.d=asso.example header.s=a; dmarc=pass header.from=asso.example\r\n"
    private static let relay = "Received: from mx.host.example by Store7.host.example with LMTP; Mon, 1 Jan 2026\r\n"
    private static let origin = "Received: from [10.0.0.1] by smtp.host.example with ESMTPSA; Mon, 1 Jan 2026\r\n"
    private static let rest = "From: greffe@asso.example\r\nSubject: x\r\n\r\nx\r\n"

    private func findings(_ header: String, trusting servers: [TrustedServer] = []) -> [Finding] {
        let message = Message(parsing: Array((header + DoctorFindingTests.rest).utf8))
        return AuthenticationFindings(message: message, trusted: servers).all
    }

    @Test func `the lines to paste make the clerk trust the server, and then it is well`() {
        let header = DoctorFindingTests.relay + DoctorFindingTests.results + DoctorFindingTests.origin
        let before = findings(header)
        #expect(before.map(\.health) == [.doubt, .well])
        #expect(
            before[0].remedy.suffix(4) == [
                "authentication:", "  trustedServers:", "    - id: mx.host.example",
                "      relays: [store7.host.example]",
            ])
        let trusted = TrustedServer(id: "mx.host.example", relays: ["store7.host.example"])
        #expect(findings(header, trusting: [trusted]).map(\.health) == [.well, .well])
        #expect(findings(header, trusting: [TrustedServer(id: "mx.host.example")]).map(\.health) == [.doubt, .well])
    }

    @Test func `answers asked for at an address that does not arrive are a fault, since silence consents`() throws {
        let mailbox = try #require(EmailAddress("greffe@asso.example"))
        let probe = try #require(ProbeLetter(.plus, to: mailbox, listID: "greffe.asso.example", nonce: 7))
        func health(_ replies: SubmissionConfiguration.Replies) -> [Finding.Health] {
            [ProbeWatch.Fate.returned("550 no such user"), nil].map {
                PlusAddressFinding(probe, $0, nil, replies: replies).finding.health
            }
        }
        #expect(health(.toPlusAddress) == [.fault(.configuration), .fault(.configuration)])
        #expect(health(.toSender) == [.note, .note])
    }

    @Test func `results that stand above all Received need no relays`() {
        let found = findings(DoctorFindingTests.results + DoctorFindingTests.origin)
        #expect(found[0].remedy.last == "    - id: mx.host.example")
    }

    @Test func `an odd identifier is quoted, and none is only a note`() {
        let odd = findings("Authentication-Results: 12'; spf=none\r\n")
        #expect(odd[0].remedy.last == "    - id: '12'''")
        #expect(odd[1].sentence.contains("spf=none, dkim=absent, dmarc=absent"))
        #expect(odd[1].health == .doubt)
        #expect(findings("").map(\.health) == [.note])
    }

    @Test(
        arguments: [
            (["IDLE", "MOVE", "UIDPLUS", "SPECIAL-USE"], ["Junk"], 0, 0), (["UIDPLUS"], ["Spam"], 2, 0),
            ([], [], 1, 2),
        ] as [([String], [String], Int, Int)])
    func `what the server lacks is said, with the way around it`(
        capabilities: [String], junk: [String], notes: Int, doubts: Int
    ) {
        let report = MailboxReport(
            capabilities: Capabilities(words: capabilities), folders: ["INBOX", "Bidule"], junk: junk, delimiter: "/",
            prefix: "")
        let mailbox = MailboxConfiguration(
            host: "imap.example", port: 993, security: .tls, authorities: nil, user: "greffe",
            folders: MailboxConfiguration.FolderNames(), sizeLimit: 1 << 20, pollingInterval: 120)
        let found = MailboxFindings(report: report, mailbox: mailbox).all
        #expect(found.count { $0.health == .note } == notes)
        #expect(found.count { $0.health == .doubt } == doubts)
        #expect(found.filter { $0.health == .doubt }.allSatisfy { !$0.remedy.isEmpty })
        #expect(junk.isEmpty == (found.last?.remedy.contains { $0.contains("« Bidule »") } ?? false))
    }

    @Test(
        arguments: [(0.0, Finding.Health.well), (-4, .well), (-3600, .doubt), (90, .doubt)]
            as [(Double, Finding.Health)])
    func `the server's clock is compared with this machine's`(offset: Double, health: Finding.Health) {
        let sent = Date(timeIntervalSince1970: 1_800_000_000)
        let delivery = Delivery(
            place: Place(folder: "INBOX", uidValidity: 1, uid: 1), received: sent.addingTimeInterval(offset), size: 1,
            bytes: [])
        let arrival = ProbeWatch.Arrival(
            delivery: delivery, message: Message(parsing: []), delay: 1.25, seenAt: sent.addingTimeInterval(1.25))
        let found = ArrivalFindings(fate: .arrived(arrival), sentAt: sent, limit: 60, address: "g@a.example").all
        #expect(found.map(\.health) == [.well, health])
        #expect(found[0].sentence.contains("en 1,2 s dans « INBOX »"))
    }

    @Test func `arrival in junk and a return are said with what to do`() {
        let delivery = Delivery(
            place: Place(folder: "Spam", uidValidity: 1, uid: 1), received: Date(timeIntervalSince1970: 0), size: 1,
            bytes: [], isJunk: true)
        let arrival = ProbeWatch.Arrival(
            delivery: delivery, message: Message(parsing: []), delay: 1, seenAt: Date(timeIntervalSince1970: 0))
        func first(_ fate: ProbeWatch.Fate?) -> Finding? {
            ArrivalFindings(
                fate: fate, sentAt: Date(timeIntervalSince1970: 0), limit: 60, address: "g@a.example"
            ).all.first
        }
        #expect(first(.arrived(arrival))?.health == .doubt)
        #expect(first(.returned("550 inconnu"))?.health == .fault(.configuration))
        #expect(first(nil)?.health == .fault(.unavailable))
    }

    @Test func `a state folder others may enter is named with the command that mends it`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "doctor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(StateFindings(folder: folder.path).all.first?.remedy == ["chmod go-rwx \(folder.path)"])
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
        #expect(StateFindings(folder: folder.path).all.first?.health == .well)
        let ledger = folder.appending(path: "ledger.jsonl").path
        _ = FileManager.default.createFile(
            atPath: ledger, contents: Data("{}\n".utf8), attributes: [.posixPermissions: 0o600])
        #expect(StateFindings(folder: folder.path).all.last?.health == .fault(.configuration))
    }
}
