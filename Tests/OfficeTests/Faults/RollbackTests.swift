import Federation
import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// T42: a ledger put back from a backup, or cut, signs nothing until somebody has looked.
struct RollbackTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench() }

    @Test func `a ledger older than its last round raises the alarm at start, and signs nothing`() async throws {
        let id = try await bench.open()
        let old = try Data(contentsOf: bench.ledger)
        try await bench.reply("anas", "Désaccord.")
        try await bench.settle()
        bench.crash()
        try old.write(to: bench.ledger)
        let sent = bench.office.sent.count
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.rollback])
        // What was sent is no longer known: nothing is sent twice, only the alarm leaves.
        #expect(
            Set(bench.office.sent.dropFirst(sent).map(\.to))
                == ["claire.besson@fe.example", "thomas.gilles@fe.example"])
        try await bench.runOut(id)
        try await bench.settle()
        #expect(try await bench.register.matters[id]?.isOpen == true)
        #expect(try await bench.letter(.alarm, to: "claire.besson") != nil)
        bench.crash()
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.rollback])
    }

    @Test func `an entry changed together with all that follow it is another ledger`() async throws {
        let id = try await bench.open()
        bench.crash()
        let lines = try String(contentsOf: bench.ledger, encoding: .utf8).split(separator: "\n")
        let note = bench.state.appendingPathComponent("last-round")
        let head = try #require(RoundNote(try String(contentsOf: note, encoding: .utf8))?.head)
        #expect(head.sequence == lines.count)
        let other = RoundNote(head: LedgerHead(sequence: head.sequence, digest: .zero), clock: nil)
        try other.text.write(to: note, atomically: false, encoding: .utf8)
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.rollback])
    }

    @Test func `with everything put back, an answer to a letter the ledger does not know tells of it, once`()
        async throws
    {
        _ = try await bench.open("Un")
        bench.crash()
        let kept = bench.folder.appendingPathComponent("kept")
        try FileManager.default.copyItem(at: bench.state, to: kept)
        _ = try await bench.open("Deux")
        let lost = bench.office.sent.suffix(3).map(\.messageID)
        bench.crash()
        try FileManager.default.removeItem(at: bench.state)
        try FileManager.default.copyItem(at: kept, to: bench.state)
        try await bench.settle()
        #expect(try await bench.register.openHolds.isEmpty)
        for _ in 1...2 {
            var mail = TestMail(from: "anas.c@anas.example", text: "D'accord.")
            mail.answering = lost[0]
            bench.office.put(mail.bytes, at: bench.time.now)
            try await bench.settle()
        }
        let hold = try #require(try await bench.register.openHolds.first { $0.opening.reason == .rollback })
        try await bench.act(.settle(hold.id, .acknowledge, since: nil))
        var again = TestMail(from: "fneje.c@fneje.example", text: "D'accord.")
        again.fields = ["References: <\(lost[0])>"]
        bench.office.put(again.bytes, at: bench.time.now)
        try await bench.settle()
        #expect(try await bench.register.openHolds.allSatisfy { $0.opening.reason != .rollback })
    }

    @Test func `nobody can make up a letter of ours`() async throws {
        let id = try await bench.open()
        let own = try #require(bench.office.sent.first?.messageID)
        let tokens = try bench.house.tokens
        #expect(tokens.isOwn(own))
        let name = own.prefix { $0 != "@" }
        var chance = Chance(42)
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
        for place in name.indices {
            let other = letters.first { $0 != name[place] && chance.happens(1, in: 2) } ?? "u"
            #expect(!tokens.isOwn(own.replacingCharacters(in: place...place, with: String(other))))
        }
        for forged in ["", "@", "@greffe.fe.example", "\(name)@autre.example", "\(name)0@greffe.fe.example"] {
            #expect(!tokens.isOwn(forged))
        }
        var mail = TestMail(from: "anas.c@anas.example", text: "D'accord.")
        mail.answering = String(name.reversed()) + "@greffe.fe.example"
        bench.office.put(mail.bytes, at: bench.time.now)
        try await bench.settle()
        #expect(try await bench.reasons(id) == [])
    }
}
