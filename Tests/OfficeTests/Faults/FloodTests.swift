import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// T47: a flood before the deadline neither hides an objection nor lets anything be concluded without it.
struct FloodTests {
    /// How many; twenty thousand are measured by hand, with `FLOOD=20000`.
    private let size = ProcessInfo.processInfo.environment["FLOOD"].flatMap { Int($0) } ?? 200

    @Test func `behind a flood of noise the objection is heard, and the ledger opens again as it was`() async throws {
        let bench = try ClerkBench(ClerkBenchText(perHour: 60, perDay: 300))
        let id = try await bench.open()
        for number in 1...size {
            var mail = TestMail(from: "x\(number)@ailleurs\(number % 97).example", text: "Bonjour, promotion \(number)")
            mail.subject = "promotion \(number)"
            mail.date = bench.time.now
            bench.office.put(mail.bytes, at: bench.time.now)
        }
        try await bench.reply("anas", "Désaccord.")
        try await bench.runOut(id)
        try await bench.round()
        #expect(try await bench.standing("anas", in: id) == .disagree)
        let before = try await bench.register
        #expect(before.matters[id]?.conclusion?.outcome == .objected(by: [OrganisationID(unchecked: "anas")]))
        #expect(before.counts.noise == size)
        #expect(before.counts.isBalanced)
        bench.crash()
        #expect(try await bench.register.head == before.head)
    }
}
