public import Foundation

/// The one place where time enters: the system's clocks in the daemon, a hand-moved one in the demo and in tests.
public protocol Timekeeper: Sendable {
    /// The wall clock.
    var now: Date { get }
    /// Seconds since some fixed point, which no change of the wall clock moves.
    var uptime: TimeInterval { get }
}

/// The system's clocks.
public struct SystemTimekeeper: Timekeeper {
    public init() {}
    /// The wall clock.
    public var now: Date { Date() }
    /// CLOCK_BOOTTIME: goes on while the machine sleeps.
    public var uptime: TimeInterval {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return TimeInterval(time.tv_sec) + TimeInterval(time.tv_nsec) / 1e9
    }
}
