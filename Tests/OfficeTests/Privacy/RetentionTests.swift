import Federation
import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// What is kept is kept as long as the configuration says, and the ledger verifies before and after.
struct RetentionTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench(ClerkBenchText(organisations: ["anas", "fneje"])) }

    private func kept() throws -> Set<String> {
        Set(try StateFolder(bench.state.appendingPathComponent("mails")).files.map(\.lastPathComponent))
    }

    /// A matter with an answer and its outcome; a stranger's mail beside it.
    private func played() async throws -> MatterID {
        let id = try await bench.open()
        try await bench.reply("anas", "D'accord.")
        bench.office.put(TestMail(from: "passant@ailleurs.example", text: "Bonjour.").bytes, at: bench.time.now)
        try await bench.settle()
        try await bench.runOut(id)
        try await bench.settle()
        try #require(try await bench.register.matters[id]?.isOpen == false)
        return id
    }

    private func pass(months: Int) {
        let calendar = bench.configuration.calendar.calendar
        let then = calendar.date(byAdding: .month, value: months, to: bench.time.now) ?? bench.time.now
        bench.time.pass(to: then.addingTimeInterval(86_400))
    }

    private func matterFiles(_ id: MatterID) async throws -> Set<String> {
        Set(
            try await bench.register.files.uses.filter { $0.value.contains { $0.matter == id } }.keys.map(\.hex))
    }

    @Test func `nothing goes before its term, and all of it after, while both verifiers are content`() async throws {
        let id = try await played()
        let ours = try await matterFiles(id)
        let before = try kept()
        #expect(ours.count >= 5 && before.isSuperset(of: ours) && before.count > ours.count)
        pass(months: 6)
        try await bench.settle()
        #expect(try kept().isSuperset(of: ours))
        #expect(try kept().isDisjoint(with: before.subtracting(ours)), "what belongs to no matter is gone")
        pass(months: 17)
        try await bench.settle()
        #expect(try kept().isSuperset(of: ours))
        #expect(try BothVerifiers.isSound(bench.state))
        pass(months: 1)
        try await bench.settle()
        #expect(try kept().isDisjoint(with: ours))
        #expect(try BothVerifiers.isSound(bench.state))
        #expect(try await bench.register.matters[id]?.conclusion?.outcome == .signed)
    }

    @Test func `a missing file is a fault where the ledger does not say that it was erased`() async throws {
        let id = try await played()
        pass(months: 6)
        try await bench.settle()
        #expect(try BothVerifiers.isSound(bench.state))
        let store = try bench.house.store
        let lost = try #require(try await matterFiles(id).sorted().first.flatMap { SHA256Digest(hex: $0) })
        try FileManager.default.removeItem(atPath: store.path(of: lost))
        #expect(try !BothVerifiers.isSound(bench.state))
    }

    @Test func `the ledger says it before the first file goes`() async throws {
        _ = try await played()
        let stranger = try #require(
            try await bench.register.files.uses.first {
                $0.value.contains { $0.kind == .mail(from: "passant@ailleurs.example") }
            })
        let path = try bench.house.store.path(of: stranger.key)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        pass(months: 6)
        await #expect(throws: DiskFault.self) { try await bench.round() }
        let register = try LedgerVerification(of: bench.state).register
        #expect(register.files.erased.contains(stranger.key))
    }

    @Test func `what a crash left of an erasure goes at the next start`() async throws {
        let id = try await played()
        let store = try bench.house.store
        let file = try #require(try await matterFiles(id).sorted().first.flatMap { SHA256Digest(hex: $0) })
        let bytes = try #require(try store.bytes(of: file))
        pass(months: 25)
        try await bench.settle()
        bench.crash()
        try store.keep(bytes)
        #expect(try BothVerifiers.isSound(bench.state), "a file too many is no fault")
        try await bench.round()
        #expect(try !kept().contains(file.hex))
    }

    @Test func `a mailbox that shows an erased mail again brings it back, and the ledger agrees`() async throws {
        let id = try await bench.open()
        try await bench.reply("anas", "D'accord.", in: "INBOX")
        let mail = try #require(bench.office.change { $0.folders["INBOX"]?.mails.first?.bytes })
        try await bench.settle()
        try await bench.runOut(id)
        try await bench.settle()
        pass(months: 25)
        try await bench.settle()
        let digest = SHA256Digest(of: mail)
        #expect(try !kept().contains(digest.hex))
        bench.office.put(String(decoding: mail, as: UTF8.self), at: bench.time.now)
        try await bench.settle()
        #expect(try kept().contains(digest.hex))
        #expect(try BothVerifiers.isSound(bench.state))
        let counts = try await bench.register.counts
        #expect(counts.duplicates == 1 && counts.positions == 1)
    }

    @Test func `what an open hold or an open matter needs stays, however long it takes`() async throws {
        let id = try await bench.open()
        let contested = TestMail(from: "anas.c@anas.example", text: "Nous ne sommes pas d'accord.")
        bench.office.put(contested.bytes, at: bench.time.now)
        try await bench.settle()
        try await bench.reply("fneje", "D'accord.")
        try await bench.settle()
        let before = try await matterFiles(id)
        let holds = try await bench.register.holds(on: id)
        let held = try #require(holds.compactMap(\.opening.mail).first)
        pass(months: 60)
        try await bench.settle()
        #expect(try await bench.register.matters[id]?.isOpen == true)
        #expect(try kept().isSuperset(of: before))
        #expect(try kept().contains(held.hex))
    }
}
