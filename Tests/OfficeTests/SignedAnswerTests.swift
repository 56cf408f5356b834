import Federation
import Foundation
import Ledger
import Mail
import Rehearsal
import Testing

@testable import Office

/// Own verification of signatures, from the name server to the level of proof.
struct SignedAnswerTests {
    private static let signed = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("MailTests/DKIM/Signed")

    private func published() throws -> [String: [String]] {
        let lines = try String(contentsOf: Self.signed.appendingPathComponent("keys.txt"), encoding: .utf8)
        let pairs = lines.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], [$0[1]]) })
    }

    private func directory(_ server: NameServer) -> DNSKeyDirectory {
        DNSKeyDirectory(.server("127.0.0.1", port: server.port))
    }

    @Test func `keys come from the name server whole, and are asked for once`() throws {
        let long = "v=DKIM1; p=" + String(repeating: "A", count: 300)
        let server = try NameServer(["k._domainkey.anas.example": [long, "second"]])
        defer { server.stop() }
        let keys = directory(server)
        #expect(keys.records(of: "K._domainkey.anas.example") == .records([long, "second"]))
        #expect(keys.records(of: "k._domainkey.anas.example") == .records([long, "second"]))
        #expect(keys.records(of: "none._domainkey.anas.example") == .records([]))
        #expect(server.asked == ["k._domainkey.anas.example", "none._domainkey.anas.example"])
    }

    @Test(.timeLimit(.minutes(1)))
    func `a name server that does not answer is given up, and left alone for a while`() throws {
        let server = try NameServer(["a._domainkey.anas.example": [], "b._domainkey.anas.example": ["x"]])
        defer { server.stop() }
        let keys = directory(server)
        #expect(keys.records(of: "a._domainkey.anas.example") == .unavailable)
        let asked = server.asked.count
        #expect(asked >= 1)
        #expect(keys.records(of: "b._domainkey.anas.example") == .unavailable)
        #expect(server.asked.count == asked)
    }

    /// A mail that another program signed for `anas.example`, put before a clerk that verifies or not.
    private func proof(_ text: ClerkBenchText, _ name: String) async throws -> Proof? {
        let bench = try ClerkBench(text)
        _ = try await bench.open()
        bench.office.put(
            try String(contentsOf: Self.signed.appendingPathComponent(name), encoding: .utf8), at: bench.time.now)
        try await bench.settle()
        let register = try await bench.register
        let anas = OrganisationID(unchecked: "anas")
        let standing = register.matters.values.first?.voices[anas]?.standing?.taken.proof
        return register.holds.values.map(\.opening.proof).first ?? standing
    }

    @Test func `T28 a signed objection is proved where the clerk verifies, and contested where it does not`()
        async throws
    {
        let server = try NameServer(try published())
        defer { server.stop() }
        var text = ClerkBenchText(organisations: ["anas", "fneje"])
        text.correspondentOfFirst = "marie@anas.example"
        #expect(try await proof(text, "relaxed-relaxed.eml") == .bareFrom)
        text.dkim = "{resolver: 127.0.0.1, port: \(server.port)}"
        #expect(try await proof(text, "relaxed-relaxed.eml") == .alignedFrom)
        #expect(try await proof(text, "weak-key.eml") == .bareFrom)
        #expect(server.asked.contains("k2048._domainkey.anas.example"))
    }

    @Test func `T47 a stranger's signature makes nobody ask a name server`() async throws {
        let server = try NameServer(try published())
        defer { server.stop() }
        var text = ClerkBenchText(organisations: ["anas", "fneje"])
        text.dkim = "{resolver: 127.0.0.1, port: \(server.port)}"
        _ = try await proof(text, "relaxed-relaxed.eml")
        #expect(server.asked == [])
    }
}
