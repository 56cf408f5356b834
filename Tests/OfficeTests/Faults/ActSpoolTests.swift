import Federation
import Foundation
import Ledger
import Testing

@testable import Office

/// Acts left for a clerk that runs: each is taken once, whatever happens to the clerk that took it.
struct ActSpoolTests {
    private let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "acts-\(UUID().uuidString)")
    private let request = ActSpool.Request(act: .report, actor: Actor(way: .commandLine, name: "test"))

    @Test func `an act is taken once, even by a clerk that dies before it is done`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let spool = try ActSpool(in: folder)
        try spool.leave(request, id: "1")
        #expect(try spool.take().map(\.id) == ["1"])
        #expect(try ActSpool(in: folder).take().isEmpty)
        #expect(try spool.answer(to: "1") == nil)
    }

    @Test func `what became of it is told once`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let spool = try ActSpool(in: folder)
        try spool.leave(request, id: "1")
        _ = try spool.take()
        try spool.finish("1", .refused(.noSuchMatter))
        #expect(try spool.answer(to: "1") == .refused(.noSuchMatter))
        #expect(try spool.answer(to: "1") == nil)
    }

    @Test func `what nobody has taken can be withdrawn, and what cannot be read is set aside`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let spool = try ActSpool(in: folder)
        try spool.leave(request, id: "1")
        try spool.withdraw("1")
        try Data("{".utf8).write(to: folder.appending(path: "acts/2.act"))
        #expect(try spool.take().isEmpty)
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: "acts/2.bad").path))
    }
}
