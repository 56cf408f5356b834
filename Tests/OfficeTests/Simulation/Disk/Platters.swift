import Foundation

/// A disk as POSIX promises it, and no better: what processes see, what would survive a loss of power, and what is on its
/// way between the two.
///
/// Bytes written are in the cache until a sync; a loss of power keeps any of the blocks that were not synced, in any
/// combination, and a size anywhere between the old and the new one, unwritten blocks reading as zeros. Names made,
/// renamed or removed are durable when their folder was synced. After a sync that failed the cache reads as if all were
/// well, and no later sync writes what this one dropped.
final class Platters {
    /// A file's bytes.
    final class Node {
        var cache: [UInt8] = []
        var durable: [UInt8] = []
        /// Blocks of the cache that a sync would write.
        var dirty: Set<Int> = []
    }

    /// A name that changed and whose folder was not synced since.
    enum NameChange {
        case file(String, Node?)
        case moved(String, to: String, Node)
        case folder(String)
    }

    static let block = 512
    private(set) var files: [String: Node] = [:]
    private(set) var folders: Set<String>
    private var durableFiles: [String: Node] = [:]
    private var durableFolders: Set<String>
    private var pending: [String: [NameChange]] = [:]
    /// Changes made so far: two writers would both show here.
    private(set) var changes = 0

    init(root: String) {
        folders = [root]
        durableFolders = [root]
    }

    // MARK: Names

    func link(_ path: String, _ node: Node) {
        files[path] = node
        note(.file(path, node), at: path)
    }

    func unlink(_ path: String) {
        guard files.removeValue(forKey: path) != nil else { return }
        note(.file(path, nil), at: path)
    }

    func move(_ path: String, to other: String) {
        guard let node = files.removeValue(forKey: path) else { return }
        files[other] = node
        note(.moved(path, to: other, node), at: other)
    }

    func addFolder(_ path: String) {
        folders.insert(path)
        note(.folder(path), at: path)
    }

    func syncNames(of folder: String) {
        for change in pending.removeValue(forKey: folder) ?? [] { make(change) }
    }

    private func note(_ change: NameChange, at path: String) {
        changes += 1
        pending[(path as NSString).deletingLastPathComponent, default: []].append(change)
    }

    private func make(_ change: NameChange) {
        switch change {
        case .file(let path, let node): durableFiles[path] = node
        case .moved(let path, let other, let node):
            if durableFiles[path] === node { durableFiles[path] = nil }
            durableFiles[other] = node
        case .folder(let path): durableFolders.insert(path)
        }
    }

    // MARK: Bytes

    func write(_ bytes: ArraySlice<UInt8>, to node: Node, at offset: Int) {
        guard !bytes.isEmpty else { return }
        changes += 1
        let end = offset + bytes.count
        if node.cache.count < end { node.cache += [UInt8](repeating: 0, count: end - node.cache.count) }
        node.cache.replaceSubrange(offset..<end, with: bytes)
        node.dirty.formUnion(offset / Platters.block...(end - 1) / Platters.block)
    }

    func truncate(_ node: Node, to size: Int) {
        changes += 1
        node.cache = Array(node.cache.prefix(size))
    }

    func sync(_ node: Node) {
        var bytes = resized(node.durable, to: node.cache.count)
        for block in node.dirty { copy(block, of: node.cache, to: &bytes) }
        node.durable = bytes
        node.dirty = []
    }

    /// Some blocks reached the disk, the others never will.
    func failSync(_ node: Node, _ chance: inout Chance) {
        node.durable = survivors(of: node, &chance)
        node.dirty = []
    }

    // MARK: Loss of power

    /// What was in the cache is gone, but for what chance had let through.
    func losePower(_ chance: inout Chance) {
        for folder in pending.keys.sorted() {
            for change in pending[folder] ?? [] where chance.happens(1, in: 2) { make(change) }
        }
        pending = [:]
        folders = durableFolders.filter { path in
            ancestors(of: path).allSatisfy(durableFolders.contains)
        }
        durableFolders = folders
        durableFiles = durableFiles.filter { folders.contains(($0.key as NSString).deletingLastPathComponent) }
        files = durableFiles
        for path in files.keys.sorted() {
            guard let node = files[path] else { continue }
            node.durable = survivors(of: node, &chance)
            node.cache = node.durable
            node.dirty = []
        }
    }

    private func ancestors(of path: String) -> [String] {
        let parent = (path as NSString).deletingLastPathComponent
        return folders.contains(parent) ? [parent] + ancestors(of: parent) : []
    }

    private func survivors(of node: Node, _ chance: inout Chance) -> [UInt8] {
        let (old, new) = (node.durable.count, node.cache.count)
        guard old != new || !node.dirty.isEmpty else { return node.durable }
        let between = min(old, new) + (old == new ? 0 : chance.next(abs(old - new) + 1))
        var bytes = resized(node.durable, to: chance.pick([old, new, new, between]))
        for block in node.dirty.sorted() where chance.happens(1, in: 2) { copy(block, of: node.cache, to: &bytes) }
        return bytes
    }

    private func resized(_ bytes: [UInt8], to size: Int) -> [UInt8] {
        Array(bytes.prefix(size)) + [UInt8](repeating: 0, count: max(0, size - bytes.count))
    }

    private func copy(_ block: Int, of source: [UInt8], to bytes: inout [UInt8]) {
        let start = block * Platters.block
        let end = min(start + Platters.block, source.count, bytes.count)
        guard start < end else { return }
        bytes.replaceSubrange(start..<end, with: source[start..<end])
    }

    // MARK: Backups

    /// The bytes of every file under `folder`, as a backup takes them.
    func backup(of folder: String) -> [String: [UInt8]] {
        files.filter { $0.key.hasPrefix(folder + "/") }.mapValues(\.cache)
    }

    /// Puts files back whole and durably; those of `folder` that the backup does not have go, if it is of the folder.
    func restore(_ backup: [String: [UInt8]], of folder: String?) {
        if let folder {
            for path in files.keys.sorted() where path.hasPrefix(folder + "/") { unlink(path) }
        }
        for (path, bytes) in backup.sorted(by: { $0.key < $1.key }) {
            let node = Node()
            node.cache = bytes
            node.durable = bytes
            link(path, node)
        }
        for folder in pending.keys.sorted() { syncNames(of: folder) }
    }
}
