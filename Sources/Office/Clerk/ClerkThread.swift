import Foundation

/// A thread of its own for the clerk, since libcurl blocks: jobs run on it one after the other.
///
/// Its stack is larger than a secondary thread's, because MIME may be nested deep.
final class ClerkThread: SerialExecutor {
    private let queue = JobQueue()

    init(name: String) {
        let queue = queue
        let thread = Thread { while let job = queue.next() { job() } }
        thread.name = name
        thread.stackSize = 64 << 20
        thread.start()
    }

    deinit { queue.finish() }

    func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.add { unowned.runSynchronously(on: executor) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}

/// Jobs in order; everything is guarded by `condition`.
private final class JobQueue: @unchecked Sendable {
    private var jobs: [() -> Void] = []
    private var isFinished = false
    private let condition = NSCondition()

    func add(_ job: @escaping () -> Void) {
        condition.withLock {
            jobs.append(job)
            condition.signal()
        }
    }

    func finish() {
        condition.withLock {
            isFinished = true
            condition.broadcast()
        }
    }

    /// The next job; waits for one; `nil` when finished and empty.
    func next() -> (() -> Void)? {
        condition.withLock {
            while jobs.isEmpty {
                if isFinished { return nil }
                condition.wait()
            }
            return jobs.removeFirst()
        }
    }
}
