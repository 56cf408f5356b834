import Foundation
import Testing

/// The clerk whole, in worlds that go wrong: a seed is a world, and says everything about it.
///
/// `Tests/simulate SEEDS [FIRST]` runs more of them.
struct SimulationTests {
    private static let chunks = 8
    private static let months = ProcessInfo.processInfo.environment["GREFFIER_MONTHS"].flatMap(Int.init) ?? 100

    @Test(arguments: 0..<SimulationTests.chunks)
    func `no promise is broken in any federation-month`(chunk: Int) async {
        let size = SimulationTests.months / SimulationTests.chunks
        for seed in (chunk * size + 1)...((chunk + 1) * size) { await check(UInt64(seed)) }
    }

    @Test(arguments: [1, 7, 42] as [UInt64])
    func `a seed says everything: the same one gives the same ledger`(seed: UInt64) async {
        let first = await FederationMonth(seed: seed).run()
        let second = await FederationMonth(seed: seed, isTraced: true).run()
        #expect(first.head == second.head)
        #expect(first.injected == second.injected)
    }

    private func check(_ seed: UInt64) async {
        let month = await FederationMonth(seed: seed).run()
        guard !month.breaks.isEmpty else { return }
        let again = await FederationMonth(seed: seed, isTraced: true).run()
        Issue.record("seed \(seed): \(month.breaks)\n\(again.lines.joined(separator: "\n"))")
    }
}
