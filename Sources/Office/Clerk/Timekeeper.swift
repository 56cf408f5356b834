public import Foundation

/// The one place where time enters: the system's clocks in the daemon, a hand-moved one in the demo and in tests.
public protocol Timekeeper: Sendable {
    /// The wall clock.
    var now: Date { get }
    /// Seconds since some fixed point, which no change of the wall clock moves.
    var uptime: TimeInterval { get }
    /// Names the start of the machine that `uptime` is counted from: readings under one name can be compared across
    /// processes. `nil` where it is not known.
    var boot: String? { get }
}

extension Timekeeper {
    /// Not known.
    public var boot: String? { nil }
    /// All of it, the wall clock first.
    var reading: ClockReading { ClockReading(now: now, uptime: uptime, boot: boot ?? "-") }
}

/// What the clocks said at one moment.
struct ClockReading: Hashable, Sendable {
    let now: Date
    let uptime: TimeInterval
    /// ``Timekeeper/boot``; `-` where it is not known.
    let boot: String
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
    /// The kernel's own name for it.
    public var boot: String? {
        guard let text = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8) else {
            return nil
        }
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.first.map { String($0) }
    }
}
