import Foundation

/// What this thread took of the processor: other programs on the machine do not count.
struct ProcessorClock {
    /// The time `body` took.
    func measure(_ body: () -> Void) -> Duration {
        let start = now
        body()
        return now - start
    }

    private var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
