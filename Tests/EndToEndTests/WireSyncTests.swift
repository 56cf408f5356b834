import Foundation
import Ledger
import Office
import Rehearsal
import Testing

/// Reading a real Dovecot: every mail, byte for byte, or an error; never a part (T2–T5, T37).
@Suite struct WireSyncTests {
    @Test func `two thousand mails, a third of them full of fake protocol, arrive byte for byte`() throws {
        let maildir = try WireHouse.maildir(.many)
        var written: [[UInt8]] = []
        for number in 1...2000 {
            let bytes = number % 3 == 0 ? WireMails.hostile(number) : WireMails.plain(number)
            try maildir.put(bytes, at: WireMails.dawn + Double(number))
            written.append(bytes)
        }
        let harvest = try WireHarvest(try WireHouse.mailbox(.many))
        #expect(harvest.bytes == written)
        #expect(harvest.deliveries.map(\.received) == (1...2000).map { WireMails.dawn + Double($0) })
        #expect(harvest.batches.allSatisfy { $0 <= 200 })
        #expect(harvest.deliveries.allSatisfy { $0.size == $0.bytes?.count && !$0.isJunk })
    }

    @Test func `a second sync hands over only what is new, though the server lists the last mail again`() throws {
        let maildir = try WireHouse.maildir(.batches)
        for number in 1...5 { try maildir.put(WireMails.plain(number), at: WireMails.dawn + Double(number)) }
        let mailbox = try WireHouse.mailbox(.batches)
        let first = try WireHarvest(mailbox)
        let second = try WireHarvest(mailbox, after: first.cursors)
        #expect(second.deliveries.isEmpty && second.batches.isEmpty)
        #expect(second.cursors == first.cursors)
        try maildir.put(WireMails.plain(6), at: WireMails.dawn + 6)
        let third = try WireHarvest(mailbox, after: second.cursors)
        #expect(third.bytes == [WireMails.plain(6)])
        #expect(third.inboxCursor?.uid == 6)
    }

    @Test func `a mail another client has marked as seen is still handed over, and ours leave no mark`() throws {
        let maildir = try WireHouse.maildir(.seen)
        for number in 1...3 { try maildir.put(WireMails.plain(number), at: WireMails.dawn) }
        try WireClient.run(.seen, "STORE 2 +FLAGS (\\Seen)")
        let harvest = try WireHarvest(try WireHouse.mailbox(.seen))
        #expect(harvest.deliveries.count == 3)
        let flags = try WireClient.run(.seen, "FETCH 1:3 (FLAGS)")
        #expect(flags.contains("1 (FLAGS ())") && flags.contains("2 (FLAGS (") && flags.contains("3 (FLAGS ())"))
    }

    @Test func `a mail that another client takes out unread is missing below the number the folder gives next`() throws
    {
        let maildir = try WireHouse.maildir(.gone)
        for number in 1...2 { try maildir.put(WireMails.plain(number), at: WireMails.dawn + Double(number)) }
        let mailbox = try WireHouse.mailbox(.gone)
        let first = try WireHarvest(mailbox)
        #expect(first.states.last?.next == 3)
        for number in 3...4 { try maildir.put(WireMails.plain(number), at: WireMails.dawn + Double(number)) }
        try WireClient.run(.gone, "STORE 4 +FLAGS (\\Deleted)", "EXPUNGE")
        let second = try WireHarvest(mailbox, after: first.cursors)
        #expect(second.bytes == [WireMails.plain(3)])
        #expect(second.inboxCursor?.uid == 3)
        #expect(second.states.last?.next == 5)
    }

    @Test func `when the folder is numbered anew everything is handed over again, and the state says so`() throws {
        let maildir = try WireHouse.maildir(.renumbered)
        for number in 1...4 { try maildir.put(WireMails.plain(number), at: WireMails.dawn) }
        let first = try WireHarvest(try WireHouse.mailbox(.renumbered))
        #expect(first.states.allSatisfy { !$0.wasRenumbered })
        try maildir.forgetNumbering()
        try maildir.put(WireMails.plain(5), at: WireMails.dawn + 60)
        let second = try WireHarvest(try WireHouse.mailbox(.renumbered), after: first.cursors)
        #expect(Set(second.bytes) == Set((1...5).map { WireMails.plain($0) }))
        let inbox = second.states.filter { $0.cursor.folder == "INBOX" }
        #expect(inbox.map(\.wasRenumbered) == [true])
        #expect(second.inboxCursor?.uidValidity != first.inboxCursor?.uidValidity)
    }

    @Test func `a mail in the folder of unwanted mail is handed over and marked as such`() throws {
        let maildir = try WireHouse.maildir(.junk)
        try maildir.put(WireMails.plain(1), at: WireMails.dawn)
        let mailbox = try WireHouse.mailbox(.junk)
        // The provider makes the folder only after the first look.
        let first = try WireHarvest(mailbox)
        try maildir.put(WireMails.plain(2), at: WireMails.dawn, in: "Junk")
        let second = try WireHarvest(mailbox, after: first.cursors)
        #expect(second.deliveries.map(\.isJunk) == [true])
        #expect(second.bytes == [WireMails.plain(2)])
        #expect(second.states.map(\.isJunk) == [true, false])
        try maildir.put(WireMails.plain(3), at: WireMails.dawn, in: "Junk")
        try maildir.put(WireMails.plain(4), at: WireMails.dawn)
        var glanced: [Delivery] = []
        let states = try mailbox.glance(after: second.cursors) { glanced += $0 }
        #expect(glanced.compactMap(\.subject) == [4, 3])
        var again: [Delivery] = []
        _ = try mailbox.glance(after: states.map(\.cursor)) { again += $0 }
        #expect(again.isEmpty)
    }

    @Test func `of a mail over the size limit the header is handed over, of its neighbours everything`() throws {
        let maildir = try WireHouse.maildir(.limited)
        for (number, size) in [(1, 300), (2, 200_000), (3, 300)] {
            try maildir.put(WireMails.plain(number, size: size), at: WireMails.dawn + Double(number))
        }
        var settings = try WireHouse.settings(.limited)
        settings.sizeLimit = 100_000
        let harvest = try WireHarvest(IMAPMailbox(settings: settings))
        #expect(harvest.deliveries.map { $0.bytes == nil } == [false, true, false])
        let large = try #require(harvest.deliveries.first { $0.bytes == nil })
        #expect(large.size == WireMails.plain(2, size: 200_000).count)
        #expect(String(decoding: large.head, as: UTF8.self).hasSuffix("Message-ID: <2@asso.example>\r\n\r\n"))
    }

    @Test func `batches hold to their number and bytes, and a batch not taken is handed over again`() throws {
        let maildir = try WireHouse.maildir(.expunged)
        for number in 1...30 {
            try maildir.put(WireMails.plain(number, size: 5000), at: WireMails.dawn + Double(number))
        }
        var settings = try WireHouse.settings(.expunged)
        settings.batchCount = 10
        settings.batchBytes = 21_000
        let mailbox = IMAPMailbox(settings: settings)
        var taken = 0
        #expect(throws: MailboxError.self) {
            try mailbox.sync(after: []) {
                guard taken < 12 else { throw WireTestError("disk full") }
                taken += $0.count
            }
        }
        let harvest = try WireHarvest(mailbox)
        #expect(harvest.bytes == (1...30).map { WireMails.plain($0, size: 5000) })
        #expect(harvest.batches.allSatisfy { $0 == 4 || $0 == 2 })
    }

    @Test func `wherever the connection is cut, whole batches are handed over or nothing, and all arrive in the end`()
        throws
    {
        let maildir = try WireHouse.maildir(.cut)
        let mails = (1...60).map { WireMails.hostile($0) }
        for (index, mail) in mails.enumerated() { try maildir.put(mail, at: WireMails.dawn + Double(index)) }
        let cuts = Array(stride(from: 40, through: 2_000, by: 130)) + Array(stride(from: 2_500, to: 70_000, by: 4_700))
        let proxy = try WireScript(
            "cutting_proxy.py",
            ["\(try WireHouse.open().imapPort)", cuts.map(String.init).joined(separator: ",") + ",-1"])
        var settings = try WireHouse.settings(.cut, port: proxy.port)
        settings.batchCount = 7
        let mailbox = IMAPMailbox(settings: settings)
        var failures = 0
        for _ in cuts {
            var got: [[UInt8]] = []
            do {
                _ = try mailbox.sync(after: []) { batch in
                    #expect(batch.count == 7 || got.count + batch.count == mails.count)
                    got += batch.compactMap(\.bytes)
                }
                #expect(got == mails, "a sync that ends well is complete")
            } catch {
                failures += 1
                #expect(error.isTransient)
                #expect(got == Array(mails.prefix(got.count)), "what was handed over is whole and in order")
            }
            mailbox.hangUp()
        }
        #expect(failures > cuts.count / 2)
        #expect(try WireHarvest(mailbox).bytes == mails)
    }
}
