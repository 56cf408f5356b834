import Foundation
import Testing

/// Run by `Tests/fuzz SECONDS [SEED]`: bytes nobody wrote must not stop a parser, nor hold it up.
///
/// Each input is written to `GREFFIER_FUZZ_FOLDER/<target>-current` before it is read: after a crash it is there. What is
/// read wrongly stays as `<target>-faulty-<count>`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["GREFFIER_FUZZ"] != nil))
struct Fuzz {
    private let environment = ProcessInfo.processInfo.environment
    private let processor = ProcessorClock()

    @Test(arguments: FuzzTarget.allCases)
    func `nothing crashes or takes a second`(target: FuzzTarget) throws {
        let all = Double(environment["GREFFIER_FUZZ"] ?? "") ?? 60
        let seed = UInt64(environment["GREFFIER_FUZZ_SEED"] ?? "") ?? 1
        let limit = Duration.seconds(Double(environment["GREFFIER_FUZZ_LIMIT"] ?? "") ?? 1)
        let folder = environment["GREFFIER_FUZZ_FOLDER"].map(URL.init(fileURLWithPath:))
        var mutation = Mutation(try target.seeds(), seed: seed, tokens: target.tokens)
        let run = try FuzzRun(target)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(all * target.share / 10)
        var count = 0
        var slowest = Duration.zero
        while clock.now < end {
            let bytes = mutation.next()
            if let folder { try Data(bytes).write(to: folder.appendingPathComponent("\(target)-current")) }
            var check = { true }
            let elapsed = processor.measure { check = run.take(bytes, count) }
            let holds = check()
            if !holds, let folder {
                try Data(bytes).write(to: folder.appendingPathComponent("\(target)-faulty-\(count)"))
            }
            #expect(holds, "\(target) \(count) of seed \(seed) is read as it must not be")
            count += 1
            guard elapsed > slowest else { continue }
            slowest = elapsed
            if let folder { try Data(bytes).write(to: folder.appendingPathComponent("\(target)-slowest")) }
            #expect(elapsed < limit, "\(target) \(count) of seed \(seed)")
        }
        if let folder { try? FileManager.default.removeItem(at: folder.appendingPathComponent("\(target)-current")) }
        print("fuzz \(target): \(count) executions of seed \(seed), no crash; the slowest took \(slowest)")
    }
}
