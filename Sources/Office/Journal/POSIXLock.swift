import Foundation

/// `flock` on a file of its own: the kernel lets go of it when the process ends, however it ends.
final class POSIXLock: WriterLock {
    private let descriptor: Int32

    init(_ path: String) throws(DiskFault) {
        descriptor = try POSIXCall.check("open", path) { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .locked(path: path)
        }
    }

    /// Unlocked, not only closed: a child just being started on another thread has a copy of the descriptor until its
    /// program begins, and would keep the lock.
    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
