import Foundation

/// One writer a state folder (T41): `flock` on a file of its own, held until the process ends.
final class WriterLock {
    private let descriptor: Int32

    init(_ path: String) throws(DiskFault) {
        descriptor = try File.check("open", path) { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .locked(path: path)
        }
    }

    deinit { close(descriptor) }
}

/// Files that hold people's mail are for their owner only (T49).
enum PrivateMode {
    static func check(_ path: String) throws(DiskFault) {
        var status = stat()
        _ = try File.check("stat", path) { stat(path, &status) }
        guard status.st_mode & 0o077 == 0 else {
            throw .exposed(path: path, mode: UInt16(status.st_mode & 0o777))
        }
    }
}
