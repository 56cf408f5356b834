import Foundation

/// What is built of a disk's operations.
extension Disk {
    /// Writes `bytes` to a temporary file, syncs it, renames it to `path` and syncs the folder: afterwards the old bytes
    /// or the new ones are there, whatever happens, and the new ones once this has returned.
    func replace(_ path: String, with bytes: [UInt8], durably durability: Durability) throws(DiskFault) {
        let temporary = "\(path).\(getpid()).tmp"
        let file = try open(temporary, for: .replacing)
        do throws(DiskFault) {
            try file.writeAll(bytes)
            if durability == .synced { try file.sync() }
            try file.close()
        } catch {
            try? remove(temporary)
            throw error
        }
        try rename(temporary, to: path)
        if durability == .synced { try sync(folder: (path as NSString).deletingLastPathComponent) }
    }

    /// Makes a folder, and those it stands in, and makes its name durable: what is kept in it must be found again. One
    /// that is there already may have been made just before a crash, so its name is synced all the same.
    func makePrivateFolder(_ path: String) throws(DiskFault) {
        let parent = (path as NSString).deletingLastPathComponent
        if try makeFolder(path) == .noParent {
            try makePrivateFolder(parent)
            guard try makeFolder(path) != .noParent else { throw .failed("mkdir", path: path, errno: ENOENT) }
        }
        try sync(folder: parent.isEmpty ? "." : parent)
    }
}

/// Whether a file must survive a loss of power, or is a cache.
enum Durability { case synced, cache }

extension OpenFile {
    /// Writes every byte in one call, or fails (T23). A short write of a file is a disk that fills or breaks: what would
    /// be written after it might stand behind a hole, while a torn end is cut at the next start.
    func writeAll(_ bytes: [UInt8]) throws(DiskFault) {
        guard !bytes.isEmpty else { return }
        guard try write(bytes[...]) == bytes.count else { throw .failed("write", path: path, errno: ENOSPC) }
    }
}
