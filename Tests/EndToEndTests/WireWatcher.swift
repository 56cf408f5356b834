import Foundation
import Ledger
import Office
import Synchronization

/// A bare IDLE watcher on a thread of its own: notes when it is ready, and then when each announcement came.
final class WireWatcher: Sendable {
    private let moments = Mutex<[ContinuousClock.Instant]>([])
    private let wakes = Mutex<[ContinuousClock.Instant]>([])
    private let interruption = Interruption()

    init(settings: IMAPSettings) {
        Thread { [self] in
            let mailbox = IMAPMailbox(settings: settings, interruption: interruption)
            guard var cursors = try? WireHarvest(mailbox).cursors else { return }
            note()
            while let hasNews = try? mailbox.wait(atMost: 60) {
                let moment = ContinuousClock.now
                guard hasNews else { continue }
                wakes.withLock { $0.append(moment) }
                var got = 0
                guard let states = try? mailbox.glance(after: cursors, take: { got += $0.count }) else { return }
                cursors = states.map(\.cursor)
                for _ in 0..<got { note(moment) }
            }
        }.start()
    }

    func stop() { interruption.stop() }

    /// The moment of the `count`-th note, once it is there.
    @discardableResult
    func awaitCount(_ count: Int) -> ContinuousClock.Instant {
        while true {
            let known = moments.withLock { $0 }
            if known.count >= count { return known[count - 1] }
            Thread.sleep(forTimeInterval: 0.001)
        }
    }

    /// The first announcement after `start`, whatever became of the mail since; `nil` if none comes in two seconds.
    func wake(after start: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        while ContinuousClock.now - start < .seconds(2) {
            if let moment = wakes.withLock({ $0.first { $0 > start } }) { return moment }
            usleep(500)
        }
        return nil
    }

    private func note(_ moment: ContinuousClock.Instant = .now) { moments.withLock { $0.append(moment) } }
}
