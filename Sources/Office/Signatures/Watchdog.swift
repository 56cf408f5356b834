import CGPGME
import Dispatch
import Foundation
import Synchronization

/// Ends what a context does if it takes too long: gpgme's own calls wait for ever, and its waiting without blocking
/// (1.18) reads past its buffer.
final class Watchdog: Sendable {
    /// What became of the call.
    enum Fate: Sendable { case running, finished, ended }

    private let fate = Mutex(Fate.running)

    /// Watches the call that follows for `limit` seconds.
    init(_ context: gpgme_ctx_t, _ limit: TimeInterval) {
        // The one call that gpgme allows from another thread; the lock keeps it from coming after the context's end.
        nonisolated(unsafe) let context = context
        DispatchQueue.global().asyncAfter(deadline: .now() + limit) { [self] in
            fate.withLock { fate in
                guard fate == .running else { return }
                fate = .ended
                gpgme_cancel_async(context)
            }
        }
    }

    /// The call has returned.
    func stop() -> Fate {
        fate.withLock { fate in
            if fate == .running { fate = .finished }
            return fate
        }
    }
}
