import Federation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// Somebody, or another program, takes mails out of the clerk's mailbox before it has read them: nobody's silence is
/// sure any more.
struct GoneMailTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench() }

    private func takeOut(_ folder: String = "INBOX", _ isMeant: @Sendable (Int) -> Bool = { _ in true }) {
        bench.office.change { state in
            let mails = state.folders[folder]?.mails ?? []
            state.folders[folder]?.mails = mails.enumerated().filter { !isMeant($0.offset) }.map(\.element)
        }
    }

    @Test func `an objection that somebody deletes before it is read stops the signature, and the secretariat is told`()
        async throws
    {
        let id = try await bench.open()
        try await bench.reply("anas", "Désaccord.")
        takeOut()
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.mailGone])
        #expect(try await bench.letter(.alarm, to: "claire.besson") != nil)
        try await bench.runOut(id)
        try await bench.settle()
        #expect(try await bench.register.matters[id]?.isOpen == true)
    }

    @Test func `it is told once, and what leaves after the secretariat's word is told again`() async throws {
        let id = try await bench.open()
        try await bench.reply("anas", "Désaccord.")
        takeOut()
        try await bench.settle()
        try await bench.reply("fneje", "D'accord.")
        try await bench.settle()
        let hold = try #require(try await bench.register.openHolds.first)
        try await bench.act(.settle(hold.id, .acknowledge, since: nil))
        try await bench.settle()
        #expect(try await bench.reasons(id) == [])
        try await bench.reply("anas", "Désaccord.")
        takeOut()
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.mailGone])
    }

    @Test(arguments: [Int.max, 1, 2])
    func `one that is missing between two others is noticed, also after a crash between them`(most: Int) async throws {
        let id = try await bench.open()
        for organisation in ["anas", "fneje", "cemea"] { try await bench.reply(organisation, "D'accord.") }
        takeOut { $0 == 1 }
        bench.office.change { $0.handsOverAtMost = most }
        try? await bench.round()
        bench.crash()
        bench.office.change { $0.handsOverAtMost = .max }
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.mailGone])
        #expect(try await bench.standing("anas", in: id) == .agree)
        #expect(try await bench.standing("cemea", in: id) == .agree)
    }

    @Test func `what left before the clerk's first look is nobody's loss`() async throws {
        for _ in 0..<3 { bench.office.put("From: x@ailleurs.example\r\n\r\nBonjour.\r\n", at: bench.time.now) }
        takeOut { $0 != 1 }
        let id = try await bench.open()
        #expect(try await bench.reasons(id) == [])
    }

    @Test func `unwanted mail may be thrown away`() async throws {
        let id = try await bench.open()
        bench.office.put("From: x@ailleurs.example\r\n\r\nBonjour.\r\n", at: bench.time.now, in: "Junk")
        takeOut("Junk")
        try await bench.settle()
        #expect(try await bench.reasons(id) == [])
    }

    @Test func `what the clerk itself files is not missing`() async throws {
        let id = try await bench.open()
        for organisation in ["anas", "fneje"] {
            try await bench.reply(organisation, "D'accord.")
            try await bench.settle()
        }
        #expect(bench.office.change { $0.folders["INBOX"]?.mails.count } == 0)
        #expect(try await bench.reasons(id) == [])
    }

    @Test func `T3: a folder brought back that gives a number twice: the other mail is read`() async throws {
        let id = try await bench.open()
        for organisation in ["anas", "cemea"] { try await bench.reply(organisation, "D'accord.") }
        try await bench.settle()
        bench.office.change { $0.folders["INBOX"]?.nextUID = 1 }
        try await bench.reply("fneje", "Désaccord.")
        try await bench.settle()
        #expect(try await bench.standing("fneje", in: id) == .disagree)
        #expect(try await bench.reasons(id).contains(.mailboxRenumbered))
    }
}
