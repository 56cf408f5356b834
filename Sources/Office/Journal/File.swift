import Foundation

/// POSIX calls with their whole result looked at: lengths, errors of `close`, interruptions (T22, T23).
enum File {
    /// Calls `body` until it is not interrupted; throws what `errno` says if it returns -1.
    static func check(_ call: String, _ path: String, _ body: () -> Int32) throws(DiskFault) -> Int32 {
        while true {
            let result = body()
            if result != -1 { return result }
            if errno == EINTR { continue }
            throw .failed(call, path: path, errno: errno)
        }
    }

    /// Writes every byte, or throws: a short write is continued.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(DiskFault) {
        var done = 0
        while done < bytes.count {
            let wrote = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if wrote < 0 {
                if errno == EINTR { continue }
                throw .failed("write", path: path, errno: errno)
            }
            guard wrote > 0 else { throw .failed("write", path: path, errno: ENOSPC) }
            done += wrote
        }
    }

    /// Makes the names in `folder` durable.
    static func syncFolder(_ folder: String) throws(DiskFault) {
        let descriptor = try check("open", folder) { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        defer { close(descriptor) }
        _ = try check("fsync", folder) { fsync(descriptor) }
    }

    /// Writes `bytes` to a temporary file, syncs it, renames it to `path` and syncs the folder.
    static func replace(_ path: String, with bytes: [UInt8], durably: Durability) throws(DiskFault) {
        let folder = (path as NSString).deletingLastPathComponent
        let temporary = "\(path).\(getpid()).tmp"
        let descriptor = try check("open", temporary) {
            open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        }
        do throws(DiskFault) {
            try writeAll(bytes, to: descriptor, path: temporary)
            if durably == .synced { _ = try check("fsync", temporary) { fsync(descriptor) } }
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        _ = try check("close", temporary) { close(descriptor) }
        _ = try check("rename", path) { rename(temporary, path) }
        if durably == .synced { try syncFolder(folder) }
    }

    /// Whether a file must survive a loss of power, or is a cache.
    enum Durability { case synced, cache }

    /// The file's bytes; `nil` if there is none.
    static func read(_ path: String) throws(DiskFault) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor != -1 else {
            if errno == ENOENT { return nil }
            throw .failed("open", path: path, errno: errno)
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .failed("read", path: path, errno: errno)
            }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// Creates `path` with mode 0700 if it is absent, and makes its name durable: what is kept in it must be found again.
    static func makePrivateFolder(_ path: String) throws(DiskFault) {
        let parent = (path as NSString).deletingLastPathComponent
        if mkdir(path, 0o700) == -1 {
            if errno == EEXIST { return }
            guard errno == ENOENT else { throw .failed("mkdir", path: path, errno: errno) }
            try makePrivateFolder(parent)
            _ = try check("mkdir", path) { mkdir(path, 0o700) }
        }
        try syncFolder(parent.isEmpty ? "." : parent)
    }
}
