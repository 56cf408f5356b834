import Foundation
import Ledger
import Office
import Rehearsal
import Testing

/// What else the mailbox does on a real Dovecot: moving, waiting, being refused.
@Suite struct WireMailboxTests {
    @Test func `mails move to a folder with an accented name, which is made, subscribed and found by other clients`()
        throws
    {
        let maildir = try WireHouse.maildir(.moved)
        for number in 1...4 { try maildir.put(WireMails.plain(number), at: WireMails.dawn + Double(number)) }
        try maildir.put(WireMails.plain(5), at: WireMails.dawn, in: "Junk")
        let mailbox = try WireHouse.mailbox(.moved)
        let harvest = try WireHarvest(mailbox)
        try mailbox.move(harvest.deliveries.filter { $0.place.uid != 3 }.map(\.place), to: "Greffe/Traités")
        // Gone mails, and mails of another numbering, are no error.
        try mailbox.move(harvest.deliveries.prefix(2).map(\.place), to: "Greffe/Traités")
        let stale = Place(folder: "INBOX", uidValidity: 1, uid: 3)
        try mailbox.move([stale], to: "Greffe/À voir")
        #expect(try WireHarvest(mailbox).bytes == [WireMails.plain(3)])
        let listed = try WireClient.run(.moved, "LSUB \"\" \"*\"", "STATUS \"Greffe/Trait&AOk-s\" (MESSAGES)")
        #expect(listed.contains("Greffe/Trait&AOk-s"))
        #expect(listed.contains("MESSAGES 4"))
        #expect(!listed.contains("&AMA- voir"))
    }

    @Test func `the server says what time it is, and keeps nothing of the question`() throws {
        let maildir = try WireHouse.maildir(.timed)
        try maildir.put(WireMails.plain(1), at: WireMails.dawn)
        let mailbox = try WireHouse.mailbox(.timed)
        let first = try WireHarvest(mailbox)
        let before = Date()
        let told = try mailbox.time(asking: "Greffe/Traités")
        // It has whole seconds.
        #expect((before - 1...Date()).contains(told))
        let status = try WireClient.run(.timed, "STATUS \"Greffe/Trait&AOk-s\" (MESSAGES UIDNEXT)")
        #expect(status.contains("MESSAGES 0 UIDNEXT 2"))
        var news: [Delivery] = []
        _ = try mailbox.glance(after: first.cursors) { news += $0 }
        #expect(news.isEmpty)
    }

    @Test func `a wait ends when a mail arrives, and the mail is there`() throws {
        let maildir = try WireHouse.maildir(.idle)
        try maildir.put(WireMails.plain(1), at: WireMails.dawn)
        let mailbox = try WireHouse.mailbox(.idle)
        let first = try WireHarvest(mailbox)
        Thread { _ = try? maildir.put(WireMails.plain(2), at: WireMails.dawn) }.start()
        #expect(try mailbox.wait(atMost: 20))
        var news: [Delivery] = []
        let states = try mailbox.glance(after: first.cursors) { news += $0 }
        #expect(news.map(\.subject) == [2])
        #expect(states.map(\.cursor.folder) == ["INBOX", "Junk"])
        #expect(try !mailbox.wait(atMost: 0), "what was glanced at is no news")
    }

    @Test func `what arrives while the session was elsewhere ends the next wait at once`() throws {
        let maildir = try WireHouse.maildir(.glanced)
        try maildir.put(WireMails.plain(1), at: WireMails.dawn, in: "Junk")
        let mailbox = try WireHouse.mailbox(.glanced)
        let first = try WireHarvest(mailbox)
        try maildir.put(WireMails.plain(2), at: WireMails.dawn)
        try mailbox.move(first.deliveries.map(\.place), to: "Greffe/Traités")
        #expect(try mailbox.wait(atMost: 20))
    }

    @Test func `a wake-up from another thread ends a wait early, and a stop ends every call`() throws {
        let mailbox = try WireHouse.mailbox(.interrupted)
        _ = try WireHarvest(mailbox)
        let interruption = mailbox.interruption
        Thread { interruption.wake() }.start()
        #expect(try !mailbox.wait(atMost: 600))
        #expect(try WireHarvest(mailbox).deliveries.isEmpty, "a wake-up breaks nothing")
        Thread { interruption.stop() }.start()
        #expect(throws: MailboxError.unreachable("stopped")) { try mailbox.wait(atMost: 600) }
    }

    @Test func `a wrong password is refused in the server's words, and no description shows it`() throws {
        var settings = try WireHouse.settings(.refused)
        settings.server.credential = .password(user: "refused", Secret("sesame-ouvre-toi"))
        #expect {
            try IMAPMailbox(settings: settings).sync(after: []) { _ in }
        } throws: { error in
            guard case MailboxError.loginRefused(let words) = error else { return false }
            return words.contains("AUTHENTICATIONFAILED") && !words.contains("sesame")
        }
        #expect(!"\(settings) \(String(reflecting: settings))".contains("sesame"))
    }

    @Test(arguments: [TransportSecurity.startTLS, .tls])
    func `a server that offers no TLS is not spoken to`(security: TransportSecurity) throws {
        var settings = try WireHouse.settings(.refused)
        settings.server.security = security
        #expect {
            try IMAPMailbox(settings: settings).sync(after: []) { _ in }
        } throws: { error in
            if case MailboxError.insecure = error { true } else { false }
        }
    }

    @Test func `over TLS and STARTTLS with a known authority mails arrive byte for byte; an unknown one is refused`()
        throws
    {
        let folder = try WireFolder()
        let name = try #require(Resident.Identifier("secrete"))
        let house = try PrivateMailHouse(
            residents: [Resident(name, addresses: [])], certificate: try HouseCertificate(in: folder.path))
        defer { house.close() }
        let mails = (1...50).map { WireMails.hostile($0) }
        for mail in mails { try house.maildir(of: name).put(mail, at: WireMails.dawn) }
        for security in [TransportSecurity.tls, .startTLS] {
            let mailbox = IMAPMailbox(settings: IMAPSettings(server: house.imapAccess(of: name, security)))
            #expect(Set(try WireHarvest(mailbox).bytes) == Set(mails))
        }
        var access = house.imapAccess(of: name, .tls)
        access.authorities = nil
        #expect {
            try IMAPMailbox(settings: IMAPSettings(server: access)).sync(after: []) { _ in }
        } throws: { error in
            if case MailboxError.insecure = error { true } else { false }
        }
    }

    @Test func `nobody there is unreachable`() throws {
        var settings = try WireHouse.settings(.refused)
        settings.server.port = 9
        #expect {
            try IMAPMailbox(settings: settings).sync(after: []) { _ in }
        } throws: { error in
            if case MailboxError.unreachable = error { true } else { false }
        }
    }

    @Test func `a configured folder that does not exist is named, with those that do`() throws {
        var settings = try WireHouse.settings(.proxied)
        settings.junk = "Pourriels"
        #expect {
            try IMAPMailbox(settings: settings).sync(after: []) { _ in }
        } throws: { error in
            guard case MailboxError.refused(_, let answer) = error else { return false }
            return answer.contains("Pourriels") && answer.contains("Junk")
        }
        let report = try WireHouse.mailbox(.proxied).inspect()
        #expect(report.junk == ["Junk"] && report.delimiter == "/" && report.capabilities.canIdle)
    }

    @Test func `a house stops and starts again with its mails, and leaves nothing`() throws {
        let name = try #require(Resident.Identifier("seule"))
        let house = try PrivateMailHouse(residents: [Resident(name, addresses: [])])
        try house.maildir(of: name).put(WireMails.plain(1), at: WireMails.dawn)
        let mailbox = IMAPMailbox(settings: IMAPSettings(server: house.imapAccess(of: name)))
        let first = try WireHarvest(mailbox)
        house.stopIMAP()
        #expect(throws: MailboxError.self) { try mailbox.sync(after: first.cursors) { _ in } }
        try house.startIMAP()
        #expect(try WireHarvest(mailbox, after: first.cursors).deliveries.isEmpty)
        let folder = house.folder.path
        house.close()
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}
