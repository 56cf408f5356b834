import Foundation
import Synchronization

@testable import Office

/// True time, and what the machine makes of it.
final class WorldClock: Timekeeper {
    private struct State {
        var trueNow: Date
        /// The machine's wall clock less true time.
        var offset: TimeInterval = 0
        var uptime: TimeInterval = 1000
        var boot = 1
    }
    private let state: Mutex<State>

    init(startingAt start: Date) { state = Mutex(State(trueNow: start)) }

    var trueNow: Date { state.withLock(\.trueNow) }
    var offset: TimeInterval { state.withLock(\.offset) }
    var now: Date { state.withLock { $0.trueNow + $0.offset } }
    var uptime: TimeInterval { state.withLock(\.uptime) }
    var boot: String? { "boot-\(state.withLock(\.boot))" }

    func pass(to date: Date) {
        state.withLock { state in
            let passed = max(0, date.timeIntervalSince(state.trueNow))
            state.trueNow += passed
            state.uptime += passed
        }
    }

    /// The wall clock is set.
    func jump(by seconds: TimeInterval) { state.withLock { $0.offset += seconds } }
    /// The wall clock is right again.
    func mend() { state.withLock { $0.offset = 0 } }

    /// The machine stands still while the world goes on; its clock is set right when it wakes up.
    func pause(for seconds: TimeInterval) { state.withLock { $0.trueNow += seconds } }

    func reboot() {
        state.withLock {
            $0.boot += 1
            $0.uptime = 10
        }
    }
}
