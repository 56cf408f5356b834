import Foundation

/// Measures a wait on the network. Nothing that is recorded or decided depends on it.
struct Stopwatch {
    private let start = ContinuousClock.now

    /// Seconds since it was started.
    var seconds: TimeInterval {
        let elapsed = (ContinuousClock.now - start).components
        return TimeInterval(elapsed.seconds) + TimeInterval(elapsed.attoseconds) / 1e18
    }
}
