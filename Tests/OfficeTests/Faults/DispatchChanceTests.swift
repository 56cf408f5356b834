import Federation
import Foundation
import Ledger
import Rehearsal
import Synchronization
import Testing

@testable import Office

/// T39 over chance: whatever the server answers and wherever the clerk dies, copies of a letter are at most one and the
/// attempts that may have sent it.
struct DispatchChanceTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `copies of a letter are at most one and its ambiguous attempts`(seed: UInt64) async throws {
        var chance = Chance(seed)
        let bench = try ClerkBench()
        let proposal = Proposal(title: "Appel", text: "Nous appelons…", body: BodyID(unchecked: "pleniere"))
        try await bench.act(.open(proposal, term: .ofRule))
        var crashed: [Int] = []
        for _ in 0..<40 {
            bench.office.script((0..<6).map { _ in chance.result() })
            if chance.next(5) == 0 {
                if let attempt = try await dieInAttempt(bench) { crashed.append(attempt) }
            } else {
                try await bench.round()
            }
            bench.time.pass(seconds: Double(chance.next(1200)))
        }
        check(bench, crashed)
    }

    private func check(_ bench: ClerkBench, _ crashed: [Int]) {
        let attempts = Array(bench.office.sent.enumerated())
        #expect(!attempts.isEmpty)
        for (_, copies) in Dictionary(grouping: attempts, by: { $0.element.messageID }) {
            let ambiguous = copies.count { index, sent in
                if case .ambiguous = sent.result { true } else { crashed.contains(index) }
            }
            let arrived = copies.count { _, sent in
                switch sent.result {
                case .sent, .ambiguous: true
                case .deferred, .failed: false
                }
            }
            #expect(arrived <= 1 + ambiguous)
            #expect(ambiguous <= 3)
            #expect(Set(copies.map(\.element.bytes)).count == 1)
        }
    }

    /// The clerk dies between the server's answer and the ledger: what the disk held at the attempt is what the next
    /// clerk finds. Returns the attempt's index, if the round made one.
    private func dieInAttempt(_ bench: ClerkBench) async throws -> Int? {
        let before = bench.office.sent.count
        let ledger = bench.ledger
        let snapshot = Mutex<Data?>(nil)
        bench.office.change { state in
            state.atAttempt = { _ in snapshot.withLock { $0 = $0 ?? (try? Data(contentsOf: ledger)) } }
        }
        try await bench.round()
        bench.office.change { $0.atAttempt = nil }
        guard let held = snapshot.withLock(\.self) else { return nil }
        bench.crash()
        try held.write(to: ledger)
        try bench.forgetLastRound()
        bench.office.change { $0.sent.removeLast($0.sent.count - before - 1) }
        return before
    }
}

extension Chance {
    fileprivate mutating func result() -> Dispatch {
        switch next(4) {
        case 0: .sent("250")
        case 1: .ambiguous("cut")
        case 2: .deferred("451")
        default: next(6) == 0 ? .failed("550") : .deferred("451")
        }
    }
}
