import Foundation

/// The machine's own file system. Every result is looked at: lengths, errors of `close`, interruptions (T22, T23).
public struct POSIXDisk: Disk {
    public init() {}

    public func read(_ path: String) throws(DiskFault) -> [UInt8]? {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
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

    public func names(in folder: String) throws(DiskFault) -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            throw .failed("readdir", path: folder, errno: EIO)
        }
    }

    public func open(_ path: String, for use: FileUse) throws(DiskFault) -> any OpenFile {
        try POSIXFile(path, use)
    }

    public func rename(_ path: String, to other: String) throws(DiskFault) {
        _ = try POSIXCall.check("rename", other) { Foundation.rename(path, other) }
    }

    public func remove(_ path: String) throws(DiskFault) {
        guard unlink(path) == -1, errno != ENOENT else { return }
        throw .failed("unlink", path: path, errno: errno)
    }

    public func sync(folder: String) throws(DiskFault) {
        let descriptor = try POSIXCall.check("open", folder) {
            Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
        defer { close(descriptor) }
        _ = try POSIXCall.check("fsync", folder) { fsync(descriptor) }
    }

    public func makeFolder(_ path: String) throws(DiskFault) -> FolderMaking {
        guard mkdir(path, 0o700) == -1 else { return .made }
        switch errno {
        case EEXIST: return .existed
        case ENOENT: return .noParent
        default: throw .failed("mkdir", path: path, errno: errno)
        }
    }

    public func checkPrivate(_ path: String) throws(DiskFault) {
        var status = stat()
        _ = try POSIXCall.check("stat", path) { stat(path, &status) }
        guard status.st_mode & 0o077 == 0 else {
            throw .exposed(path: path, mode: UInt16(status.st_mode & 0o777))
        }
    }

    public func lock(_ path: String) throws(DiskFault) -> any WriterLock { try POSIXLock(path) }
}

/// One call, and what `errno` says of it.
enum POSIXCall {
    /// Calls `body` until it is not interrupted; throws what `errno` says if it returns -1.
    static func check(_ call: String, _ path: String, _ body: () -> Int32) throws(DiskFault) -> Int32 {
        while true {
            let result = body()
            if result != -1 { return result }
            if errno == EINTR { continue }
            throw .failed(call, path: path, errno: errno)
        }
    }
}
