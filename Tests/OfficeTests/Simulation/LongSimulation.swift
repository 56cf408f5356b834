import Foundation
import Testing

/// Run by `Tests/simulate SEEDS [FIRST]`: as many months as one likes, with what was done to them.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["GREFFIER_SIMULATE"] != nil))
struct LongSimulation {
    private let environment = ProcessInfo.processInfo.environment

    @Test func `no promise is broken in as many months as asked for`() async {
        let count = UInt64(environment["GREFFIER_SIMULATE"] ?? "") ?? 1000
        let first = UInt64(environment["GREFFIER_SIMULATE_FIRST"] ?? "") ?? 1
        let lanes: UInt64 = 2
        let summaries = await withTaskGroup(of: SimulationSummary.self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    await LongSimulation.run(stride(from: first + lane, to: first + count, by: Int(lanes)))
                }
            }
            return await group.reduce(into: SimulationSummary()) { $0.add($1) }
        }
        print("seeds \(first) to \(first + count - 1)\n\(summaries.text)")
    }

    private static func run(_ seeds: StrideTo<UInt64>) async -> SimulationSummary {
        var summary = SimulationSummary()
        for seed in seeds {
            let month = await FederationMonth(seed: seed).run()
            summary.add(month)
            guard !month.breaks.isEmpty else { continue }
            let again = await FederationMonth(seed: seed, isTraced: true).run()
            print("seed \(seed) breaks:\n\(again.lines.joined(separator: "\n"))\n")
            Issue.record("seed \(seed): \(month.breaks)")
        }
        return summary
    }
}
