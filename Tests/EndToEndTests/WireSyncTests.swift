import Foundation
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
}
