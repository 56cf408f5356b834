import Foundation

@testable import Office

/// The ``Platters`` as one process sees them: every operation may be the one that fails, or the process's last.
///
/// Shared with the clerk's thread only while the driver waits for it: never two at once.
struct SimulatedDisk: Disk, @unchecked Sendable {
    let life: Life
    private var platters: Platters { life.world.platters }

    func read(_ path: String) throws(DiskFault) -> [UInt8]? {
        try life.meet(.other, path)
        return platters.files[path]?.cache
    }

    func names(in folder: String) throws(DiskFault) -> [String] {
        try life.meet(.other, folder)
        let start = folder + "/"
        return platters.files.keys.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
            .filter { !$0.utf8.contains(UInt8(ascii: "/")) }.sorted()
    }

    func open(_ path: String, for use: FileUse) throws(DiskFault) -> any OpenFile {
        try life.meet(.other, path)
        let known = platters.files[path]
        let node = known ?? Platters.Node()
        if known == nil { platters.link(path, node) }
        switch use {
        case .appending: return SimulatedFile(life, node, path, at: nil)
        case .replacing:
            platters.truncate(node, to: 0)
            return SimulatedFile(life, node, path, at: 0)
        case .rewriting(let offset): return SimulatedFile(life, node, path, at: offset)
        }
    }

    func rename(_ path: String, to other: String) throws(DiskFault) {
        try life.meet(.other, path)
        guard platters.files[path] != nil else { throw .failed("rename", path: path, errno: ENOENT) }
        platters.move(path, to: other)
    }

    func remove(_ path: String) throws(DiskFault) {
        try life.meet(.other, path)
        platters.unlink(path)
    }

    func sync(folder: String) throws(DiskFault) {
        try life.meet(.other, folder)
        platters.syncNames(of: folder)
    }

    func makeFolder(_ path: String) throws(DiskFault) -> FolderMaking {
        try life.meet(.other, path)
        if platters.folders.contains(path) { return .existed }
        guard platters.folders.contains((path as NSString).deletingLastPathComponent) else { return .noParent }
        platters.addFolder(path)
        return .made
    }

    func checkPrivate(_ path: String) throws(DiskFault) { try life.meet(.other, path) }

    func lock(_ path: String) throws(DiskFault) -> any WriterLock {
        try life.meet(.other, path)
        guard life.world.lock(for: life) else { throw .locked(path: path) }
        return SimulatedLock()
    }
}

/// The world remembers who has the lock, and lets go of it when that life ends.
private final class SimulatedLock: WriterLock {}

/// A file of a ``SimulatedDisk``, open for writing.
final class SimulatedFile: OpenFile {
    private let life: Life
    private let node: Platters.Node
    let path: String
    /// Where the next byte goes; `nil` for the end.
    private var offset: Int?

    init(_ life: Life, _ node: Platters.Node, _ path: String, at offset: Int?) {
        self.life = life
        self.node = node
        self.path = path
        self.offset = offset
    }

    func write(_ bytes: ArraySlice<UInt8>) throws(DiskFault) -> Int {
        let most = try life.mayWrite(bytes.count, path) { self.put(bytes.prefix($0)) }
        put(bytes.prefix(most))
        return most
    }

    private func put(_ bytes: ArraySlice<UInt8>) {
        life.world.platters.write(bytes, to: node, at: offset ?? node.cache.count)
        offset = offset.map { $0 + bytes.count }
    }

    func truncate(to size: Int) throws(DiskFault) {
        try life.meet(.other, path)
        life.world.platters.truncate(node, to: size)
    }

    func sync() throws(DiskFault) {
        do throws(DiskFault) { try life.meet(.sync, path) } catch {
            if !life.isOver { life.world.failSync(node) }
            throw error
        }
        life.inHand = nil
        life.world.platters.sync(node)
    }

    func close() throws(DiskFault) { try life.meet(.other, path) }
}
