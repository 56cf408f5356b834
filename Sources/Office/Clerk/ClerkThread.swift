import Foundation

/// A thread of its own for the clerk, since libcurl blocks: jobs run on it one after the other.
///
/// Its stack is larger than a secondary thread's, because MIME may be nested deep.
final class ClerkThread: SerialExecutor, @unchecked Sendable {
    // Guarded by `condition`.
    private var jobs: [UnownedJob] = []
    private var isFinished = false
    private let condition = NSCondition()

    init(name: String) {
        let thread = Thread { [weak self] in
            while let next = self?.next() { next() }
        }
        thread.name = name
        thread.stackSize = 64 << 20
        thread.start()
    }

    deinit { finish() }

    func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        condition.lock()
        jobs.append(unowned)
        condition.signal()
        condition.unlock()
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    private func finish() {
        condition.lock()
        isFinished = true
        condition.broadcast()
        condition.unlock()
    }

    private func next() -> (() -> Void)? {
        condition.lock()
        defer { condition.unlock() }
        while jobs.isEmpty {
            if isFinished { return nil }
            condition.wait()
        }
        let job = jobs.removeFirst()
        return { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
