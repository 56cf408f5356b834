import Foundation

/// A file descriptor open for writing.
final class POSIXFile: OpenFile {
    let path: String
    /// `nil` once closed.
    private var descriptor: Int32?

    init(_ path: String, _ use: FileUse) throws(DiskFault) {
        self.path = path
        let flags =
            switch use {
            case .appending: O_APPEND
            case .replacing: O_TRUNC
            case .rewriting: Int32(0)
            }
        let opened = try POSIXCall.check("open", path) { open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o600) }
        descriptor = opened
        if case .rewriting(let offset) = use, lseek(opened, off_t(offset), SEEK_SET) == -1 {
            throw .failed("lseek", path: path, errno: errno)
        }
    }

    deinit { if let descriptor { Foundation.close(descriptor) } }

    func write(_ bytes: ArraySlice<UInt8>) throws(DiskFault) -> Int {
        let descriptor = try number
        while true {
            let wrote = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if wrote > 0 { return wrote }
            if wrote < 0 && errno == EINTR { continue }
            throw .failed("write", path: path, errno: wrote < 0 ? errno : ENOSPC)
        }
    }

    func truncate(to size: Int) throws(DiskFault) {
        let descriptor = try number
        _ = try POSIXCall.check("ftruncate", path) { ftruncate(descriptor, off_t(size)) }
    }

    func sync() throws(DiskFault) {
        let descriptor = try number
        _ = try POSIXCall.check("fdatasync", path) { fdatasync(descriptor) }
    }

    /// Not tried again when interrupted: on Linux the descriptor is gone all the same (close(2)).
    func close() throws(DiskFault) {
        let descriptor = try number
        self.descriptor = nil
        guard Foundation.close(descriptor) == -1, errno != EINTR else { return }
        throw .failed("close", path: path, errno: errno)
    }

    private var number: Int32 {
        get throws(DiskFault) {
            guard let descriptor else { throw .failed("use after close", path: path, errno: EBADF) }
            return descriptor
        }
    }
}
