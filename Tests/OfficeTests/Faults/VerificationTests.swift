import Federation
import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// `greffier ledger verify` and the independent verifier find the same.
struct VerificationTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench(ClerkBenchText(organisations: ["anas", "fneje"])) }

    private func played() async throws -> [UInt8] {
        _ = try await bench.open()
        try await bench.reply("anas", "D'accord.")
        try await bench.settle()
        return Array(try Data(contentsOf: bench.ledger))
    }

    /// Whether both find the state folder sound; records an issue if they disagree.
    private func isSound(_ anchors: [String] = []) throws -> Bool {
        let ours = try LedgerVerification(of: bench.state, anchors: anchors.map { try #require(.init($0)) })
        let script = URL(fileURLWithPath: ClerkBenchText.templates).deletingLastPathComponent()
            .appendingPathComponent("Tests/verify_ledger.py").path
        let child = try ChildProgram(
            ["/usr/bin/python3", script, bench.state.path] + anchors.flatMap { ["--anchor", $0] })
        let words = child.readAll()
        let theirs = child.wait() == 0
        #expect(ours.faults.isEmpty == theirs, "\(ours.faults)\n\(words)")
        return theirs
    }

    private func put(_ lines: [[UInt8]]) throws {
        try Data(lines.flatMap { $0 + [10] }).write(to: bench.ledger)
    }

    @Test func `a sound ledger, its torn end, and an anchor in it`() async throws {
        let bytes = try await played()
        let register = try await bench.register
        #expect(try isSound())
        #expect(try isSound(["\(register.head.sequence)/\(register.head.digest.hex.prefix(12))"]))
        #expect(try !isSound(["\(register.head.sequence)/\(SHA256Digest.zero.hex)"]))
        #expect(try !isSound(["\(register.head.sequence + 1)/\(register.head.digest.hex)"]))
        try Data(bytes.dropLast(9)).write(to: bench.ledger)
        #expect(try isSound())
        try Data(bytes + [UInt8](repeating: 0, count: 600)).write(to: bench.ledger)
        #expect(try isSound())
    }

    @Test func `changed, removed, exchanged`() async throws {
        let bytes = try await played()
        let lines = bytes.split(separator: 10).map { Array($0) }
        for part in [3, 5, 7] {
            var changed = bytes
            changed[bytes.count / part] ^= 4
            try Data(changed).write(to: bench.ledger)
            #expect(try !isSound())
            changed[bytes.count / part] = 0
            try Data(changed).write(to: bench.ledger)
            #expect(try !isSound())
        }
        try put(Array(lines[..<4] + lines[5...]))
        #expect(try !isSound())
        var exchanged = lines
        exchanged.swapAt(2, 3)
        try put(exchanged)
        #expect(try !isSound())
    }

    @Test func `a lost mail, a changed letter`() async throws {
        _ = try await played()
        let register = try await bench.register
        let store = try bench.house.store
        let raw = URL(fileURLWithPath: store.path(of: try #require(register.mails.raws.first)))
        let kept = try Data(contentsOf: raw)
        try FileManager.default.removeItem(at: raw)
        #expect(try !isSound())
        try kept.write(to: raw)
        #expect(try isSound())
        let blob = try #require(register.outbox.all.first).letter.blob
        try Data("other".utf8).write(to: URL(fileURLWithPath: store.path(of: blob)))
        #expect(try !isSound())
    }

    @Test func `a mail counted under no name`() async throws {
        let bytes = try await played()
        var previous = LineCoder.origin.hex
        let lines = bytes.split(separator: 10).map { line -> [UInt8] in
            let text = String(decoding: line, as: UTF8.self).dropLast(72)
            let words = text.replacingOccurrences(of: #""disposition":"position""#, with: #""disposition":"lost""#)
                .replacing(/"prev":"[0-9a-f]{64}"/, with: #""prev":"\#(previous)""#)
            let digest = SHA256Digest(of: Array((previous + words).utf8)).hex
            previous = digest
            return Array((words + #","h":"\#(digest)"}"#).utf8)
        }
        try put(lines)
        #expect(try !isSound())
    }

    @Test func `a letter tried again by hand is in order`() async throws {
        bench.office.change { $0.answer = { _ in .failed("550") } }
        _ = try await played()
        bench.office.change { $0.answer = nil }
        try await bench.act(.retry)
        try await bench.settle()
        #expect(try isSound())
    }
}
