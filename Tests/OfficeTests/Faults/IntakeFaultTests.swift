import Federation
import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// Mail against crashes, cuts, restored mailboxes and hostile sizes: one effect a mail, and none lost.
struct IntakeFaultTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench() }

    private func positions(_ text: String) -> Int { text.components(separatedBy: #""type":"positionTaken""#).count - 1 }

    private func ledgerText() throws -> String { try String(contentsOf: bench.ledger, encoding: .utf8) }

    @Test func `T1: a crash at any byte of a mail's batch, and the mail is read again with one effect`() async throws {
        let id = try await bench.open()
        let before = try Data(contentsOf: bench.ledger)
        try await bench.reply("anas", "Désaccord.")
        bench.office.change { $0.moveFault = .refused(command: "MOVE", answer: "NO") }
        try await bench.settle()
        let after = try Data(contentsOf: bench.ledger)
        #expect(try await bench.standing("anas", in: id) == .disagree)
        for length in stride(from: before.count, to: min(after.count, before.count + 2600), by: 197) {
            bench.crash()
            try after.prefix(length).write(to: bench.ledger)
            try bench.forgetLastRound()
            try await bench.settle()
            #expect(try await bench.standing("anas", in: id) == .disagree)
            #expect(try await bench.register.counts.positions == 1)
            #expect(positions(try ledgerText()) == 1)
        }
    }

    @Test func `T4: a mailbox cut after any mail loses and repeats nothing`() async throws {
        let id = try await bench.open()
        for organisation in ["anas", "fneje", "cemea"] { try await bench.reply(organisation, "D'accord.") }
        for number in 1...7 {
            bench.office.put(TestMail(from: "x\(number)@ailleurs.example", text: "Bonjour").bytes, at: bench.time.now)
        }
        bench.office.change { $0.handsOverAtMost = 1 }
        for _ in 0..<9 {
            await #expect(throws: MailboxError.unreachable("cut")) { try await bench.round() }
            if try await bench.register.counts.seen.isMultiple(of: 2) { bench.crash() }
        }
        bench.office.change { $0.handsOverAtMost = .max }
        try await bench.settle()
        #expect(try await bench.register.counts.seen == 10)
        #expect(try await bench.register.counts.positions == 3)
        #expect(try await bench.register.matters[id]?.silent == [])
    }

    @Test func `a server that moves nothing keeps no letter from being written`() async throws {
        _ = try await bench.open()
        bench.office.change { $0.moveFault = .refused(command: "MOVE", answer: "NO [OVERQUOTA]") }
        try await bench.reply("anas", "D'accord.")
        try await bench.settle()
        #expect(bench.office.sent.contains { $0.to == "anas.c@anas.example" && $0 != bench.office.sent.first })
        #expect(try await bench.letter(.receipt, to: "anas.c") != nil)
        bench.office.change { $0.moveFault = nil }
        try await bench.round()
        #expect(bench.office.change { $0.folders["INBOX"]?.mails.count } == 0)
    }

    @Test func `T3: a renumbered mailbox brings no effect, no letter, and one alarm that stops signing`() async throws {
        let id = try await bench.open()
        bench.office.change { $0.moveFault = .refused(command: "MOVE", answer: "NO") }
        for organisation in ["anas", "fneje"] { try await bench.reply(organisation, "D'accord.") }
        try await bench.settle()
        let sent = bench.office.sent.count
        bench.office.renumber()
        // Cut in the middle of the second reading, then a crash: the alarm must stand nevertheless.
        bench.office.change { $0.handsOverAtMost = 1 }
        await #expect(throws: MailboxError.self) { try await bench.round() }
        bench.crash()
        bench.office.change { $0.handsOverAtMost = .max }
        try await bench.settle()
        let register = try await bench.register
        #expect(register.counts.positions == 2)
        #expect(register.counts.duplicates == 2)
        #expect(try await bench.reasons(id) == [.mailboxRenumbered])
        let new = bench.office.sent.dropFirst(sent).map(\.to)
        #expect(Set(new) == ["claire.besson@fe.example", "thomas.gilles@fe.example"])
        try await bench.runOut(id)
        try await bench.settle()
        #expect(try await bench.register.matters[id]?.isOpen == true)
    }

    @Test func `T5: an answer in the folder of unwanted mail counts, and one mail in two folders counts once`()
        async throws
    {
        let id = try await bench.open()
        try await bench.reply("anas", "Désaccord.", in: "Junk")
        try await bench.settle()
        #expect(try await bench.standing("anas", in: id) == .disagree)
        try await bench.reply("fneje", "D'accord.", id: "same")
        try await bench.reply("fneje", "D'accord.", id: "same", in: "Junk")
        try await bench.settle()
        #expect(try await bench.register.counts.duplicates == 1)
        #expect(try await bench.register.counts.isBalanced)
    }

    @Test func `T46: a mail over the limit is held, kept by its head, and the next is read`() async throws {
        let id = try await bench.open()
        bench.office.change { $0.sizeLimit = 4000 }
        try await bench.reply("anas", "Désaccord." + String(repeating: " x", count: 4000))
        try await bench.reply("fneje", "D'accord.")
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.overLimit])
        #expect(try await bench.standing("fneje", in: id) == .agree)
    }

    @Test func `an error of the mailbox concludes nothing`() async throws {
        let id = try await bench.open()
        try await bench.runOut(id)
        for fault in [MailboxError.unreachable("down"), .loginRefused("NO"), .refused(command: "SELECT", answer: "NO")]
        {
            bench.office.change { $0.mailboxFault = fault }
            await #expect(throws: fault) { try await bench.round() }
            #expect(try await bench.register.matters[id]?.isOpen == true)
        }
    }

    @Test func `T6: with the mailbox down at the deadline nothing is signed until a look that began after it`()
        async throws
    {
        let id = try await bench.open()
        let matter = try #require(try await bench.register.matters[id])
        bench.time.pass(to: matter.deadline - 3600)
        bench.office.change { $0.mailboxFault = .unreachable("down") }
        // The objection arrives in time, while nobody can read it.
        let letter = try #require(try await bench.letter(.proposal, to: "anas.c"))
        var mail = TestMail(from: "anas.c@anas.example", text: "Désaccord.")
        mail.answering = letter.messageID
        mail.isAuthenticated = true
        mail.date = bench.time.now
        bench.office.put(mail.bytes, at: bench.time.now)
        for hour in 1...48 {
            await #expect(throws: MailboxError.self) { try await bench.round() }
            try await bench.clerk.sendOnly()
            if hour == 20 { bench.crash() }
            bench.time.pass(seconds: 3600)
        }
        #expect(try await bench.register.matters[id]?.isOpen == true)
        bench.office.change { $0.mailboxFault = nil }
        try await bench.settle()
        #expect(
            try await bench.register.matters[id]?.conclusion?.outcome
                == .objected(by: [OrganisationID(unchecked: "anas")]))
    }

    @Test func `T6: a look cut short is no barrier`() async throws {
        let id = try await bench.open()
        try await bench.runOut(id)
        try await bench.reply("anas", "D'accord.")
        try await bench.reply("fneje", "D'accord.")
        bench.office.change { $0.handsOverAtMost = 1 }
        await #expect(throws: MailboxError.self) { try await bench.round() }
        #expect(try await bench.register.matters[id]?.isOpen == true)
        bench.office.change { $0.handsOverAtMost = .max }
        try await bench.settle()
        #expect(try await bench.register.matters[id]?.isOpen == false)
    }
}
