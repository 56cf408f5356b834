import Synchronization

/// Folders whose names this process has made durable: each is synced once, not at every mail.
final class Shelves: Sendable {
    private let paths = Mutex<Set<String>>([])

    func contains(_ path: String) -> Bool { paths.withLock { $0.contains(path) } }
    func insert(_ path: String) { paths.withLock { _ = $0.insert(path) } }
}
