public import Foundation
public import Office
import Synchronization

/// A clock moved by hand; the uptime moves with it, as when time really passes.
public final class SimulatedTime: Timekeeper {
    private let instant: Mutex<Date>
    private let shift: Mutex<TimeInterval>
    private let starts = Mutex(0)

    /// A clock that stands at `start`.
    public init(startingAt start: Date) {
        instant = Mutex(start)
        shift = Mutex(0)
    }

    /// Where the clock stands.
    public var now: Date { instant.withLock(\.self) }
    /// Seconds since 2001 on this clock, less what ``jump(by:)`` added.
    public var uptime: TimeInterval { now.timeIntervalSinceReferenceDate - shift.withLock(\.self) }

    /// Not known, until ``startMachineAnew()``: the demo plays months in a minute, and its mailbox's server does not.
    public var boot: String? { starts.withLock { $0 == 0 ? nil : "start-\($0)" } }

    /// The machine is started anew; the clock goes on where it stands.
    public func startMachineAnew() { starts.withLock { $0 += 1 } }

    /// Lets time pass until `date`; the past stays where it is.
    public func pass(to date: Date) { instant.withLock { $0 = max($0, date) } }
    /// Lets `seconds` pass.
    public func pass(seconds: TimeInterval) { instant.withLock { $0 += seconds } }

    /// Moves the wall clock alone, as somebody who sets it does (T9).
    public func jump(by seconds: TimeInterval) {
        instant.withLock { $0 += seconds }
        shift.withLock { $0 += seconds }
    }
}
