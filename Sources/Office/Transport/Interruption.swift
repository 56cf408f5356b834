import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reaches a thread that is blocked on the network, from any other thread.
///
/// A pipe is polled beside the socket, so the blocked thread wakes at once, without polling slices.
public final class Interruption: Sendable {
    private let readEnd: Int32
    private let writeEnd: Int32
    private let wakePending = Atomic<Bool>(false)
    private let stopped = Atomic<Bool>(false)

    /// Opens the pipe; if the process has no descriptor left, the flags still work at the next time limit.
    public init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        readEnd = ends[0]
        writeEnd = ends[1]
        for end in ends where end >= 0 {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        for end in [readEnd, writeEnd] where end >= 0 { close(end) }
    }

    /// Ends the `wait` under way, or the next one, early: there is something to do besides mail.
    public func wake() {
        wakePending.store(true, ordering: .releasing)
        ring()
    }

    /// Ends every call under way or to come with an error: the process is to stop.
    public func stop() {
        stopped.store(true, ordering: .releasing)
        ring()
    }

    /// Whether `stop` was called.
    public var isStopped: Bool { stopped.load(ordering: .acquiring) }

    /// Whether a wake-up stands that no `wait` has consumed.
    var isWakePending: Bool { wakePending.load(ordering: .acquiring) }

    /// The descriptor to poll for reading beside the socket; -1 is ignored by `poll`.
    var descriptor: Int32 { readEnd }

    /// Empties the pipe; the flags stay.
    func emptyPipe() {
        var byte: UInt8 = 0
        while readEnd >= 0, read(readEnd, &byte, 1) == 1 {}
    }

    /// Takes the wake-up and empties the pipe; a stop stays.
    func consumeWake() -> Bool {
        emptyPipe()
        return wakePending.exchange(false, ordering: .acquiringAndReleasing)
    }

    private func ring() {
        var byte: UInt8 = 1
        if writeEnd >= 0 { _ = write(writeEnd, &byte, 1) }
    }
}
