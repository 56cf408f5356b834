import Federation
import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// GDPR, articles 15, 17 and 20: one person's data, out of the house or gone, and nobody else's.
struct PersonalDataTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench(ClerkBenchText(organisations: ["anas", "fneje"])) }

    private func played() async throws -> MatterID {
        let id = try await bench.open()
        try await bench.reply("anas", "D'accord.", id: "canari-anas")
        try await bench.reply("fneje", "D'accord.", id: "canari-fneje")
        try await bench.settle()
        return id
    }

    private func concluded() async throws -> MatterID {
        let id = try await played()
        try await bench.runOut(id)
        try await bench.settle()
        return id
    }

    private func subject(_ name: String) async throws -> DataSubject {
        try #require(
            DataSubject(named: name, roster: bench.configuration.roster, register: try await bench.register))
    }

    private func export(_ name: String) async throws -> (folder: URL, files: Int) {
        let folder = bench.folder.appendingPathComponent("export-\(UUID().uuidString)")
        let export = try PersonalExport(
            of: try await subject(name), in: bench.state, try await bench.register, roster: bench.configuration.roster)
        return (folder, try export.write(to: folder, from: try bench.house.store, at: bench.time.now))
    }

    private func erase(_ name: String) async throws { try await bench.act(.erase(try await subject(name))) }

    @Test(arguments: ["anas.c", "anas.c@anas.example", "ANAS.C@anas.example"])
    func `an export holds the person's mails, letters and positions, and no word of another`(name: String) async throws
    {
        _ = try await concluded()
        let (folder, count) = try await export(name)
        let content = try StateFolder(folder)
        #expect(count == content.files.count - 2)
        #expect(try content.holding("canari-anas").count >= 3, "mail, receipt, record")
        #expect(try content.holding("canari-fneje") == [])
        #expect(try content.holding("fneje.c") == [])
        let record = try JSONSerialization.jsonObject(
            with: try Data(contentsOf: folder.appendingPathComponent("record.json")))
        let object = try #require(record as? [String: Any])
        #expect((object["positions"] as? [Any])?.count == 1)
        #expect((object["mails"] as? [Any])?.count == 1)
        #expect((object["registrations"] as? [Any])?.isEmpty == false)
        #expect((object["entries"] as? [Any])?.count ?? 0 >= 5)
        for file in content.files { #expect(try StateFolder.mode(file) == 0o600, "\(file.path)") }
        for folder in content.folders { #expect(try StateFolder.mode(folder) == 0o700, "\(folder.path)") }
    }

    @Test func `an export never writes into a folder that is there`() async throws {
        _ = try await played()
        let (folder, _) = try await export("anas.c")
        let again = try PersonalExport(
            of: try await subject("anas.c"), in: bench.state, try await bench.register,
            roster: bench.configuration.roster)
        #expect(throws: (any Error).self) {
            try again.write(to: folder, from: try bench.house.store, at: bench.time.now)
        }
    }

    @Test func `a stranger's address is a subject, a word that names nobody is none`() async throws {
        bench.office.put(TestMail(from: "passant@ailleurs.example", text: "canari-passant").bytes, at: bench.time.now)
        try await bench.settle()
        let (folder, count) = try await export("passant@ailleurs.example")
        #expect(count >= 1)
        #expect(try !StateFolder(folder).holding("canari-passant").isEmpty)
        let register = try await bench.register
        #expect(DataSubject(named: "personne", roster: bench.configuration.roster, register: register) == nil)
    }

    @Test func `an erasure takes the person's mails and letters, leaves the position, and both verifiers are content`()
        async throws
    {
        let id = try await concluded()
        let mails = bench.state.appendingPathComponent("mails")
        let record = PersonalRecord(
            of: try await subject("anas.c"), in: try await bench.register, roster: bench.configuration.roster)
        let others = Set(try StateFolder(mails).files.map(\.lastPathComponent)).subtracting(record.files.map(\.hex))
        try await erase("anas.c")
        #expect(Set(try StateFolder(mails).files.map(\.lastPathComponent)) == others, "at once, and only these")
        #expect(try BothVerifiers.isSound(bench.state))
        #expect(try await bench.standing("anas", in: id) == .agree)
        #expect(try await bench.standing("fneje", in: id) == .agree)
        let (folder, count) = try await export("anas.c")
        #expect(count == 0)
        #expect(try StateFolder(folder).holding("\"erased\"").count == 1)
        bench.crash()
        try await bench.settle()
        #expect(try BothVerifiers.isSound(bench.state))
    }

    @Test func `nothing is erased while a matter is open, nor twice, nor of somebody unknown`() async throws {
        let id = try await played()
        await #expect(throws: ActRefusal.matterStillOpen) { try await erase("anas.c") }
        try await bench.runOut(id)
        try await bench.settle()
        try await erase("anas.c")
        await #expect(throws: ActRefusal.nothingKept) { try await erase("anas.c") }
        await #expect(throws: ActRefusal.nothingKept) { try await erase("inconnu@ailleurs.example") }
    }

    @Test func `a mail that still holds something is not erased`() async throws {
        _ = try await concluded()
        try await bench.reply("anas", "Nous ne sommes pas d'accord.")
        try await bench.settle()
        #expect(try await !bench.register.openHolds.isEmpty)
        await #expect(throws: ActRefusal.matterStillOpen) { try await erase("anas.c") }
    }
}
