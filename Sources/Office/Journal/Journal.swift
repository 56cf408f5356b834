public import Foundation
public import Ledger
import Seal

/// The ledger on disk: one file of JSON lines, one writer, one `write` a batch, `fdatasync` before anything follows.
///
/// Why it is safe to crash anywhere: an entry counts from the moment its whole batch is on disk, and every effect (a
/// letter, a moved mail, a signature) comes after that and is derived from entries alone. A crash before the sync loses
/// a batch whose mails are still in the mailbox, because the cursor is part of the batch; a crash after it repeats
/// nothing, because what was done is in the ledger. A torn end is moved aside, any other damage refuses to start.
public final class Journal {
    /// Everything the ledger says.
    public private(set) var register: Register
    /// The state folder.
    public let folder: URL
    private let lock: WriterLock
    private let descriptor: Int32
    private let path: String
    private let coder = LineCoder()
    /// Set while a batch is on its way to the disk, and left set by a fault: what followed a hole would be lost with it.
    private var isUncertain = false

    /// Opens the ledger in `folder` for writing, alone.
    /// - Throws: `DiskFault`; after `.damaged` nothing has been changed.
    public init(openingIn folder: URL, at now: Date) throws(DiskFault) {
        try File.makePrivateFolder(folder.path)
        try PrivateMode.check(folder.path)
        lock = try WriterLock(folder.appendingPathComponent("lock").path)
        path = folder.appendingPathComponent("ledger.jsonl").path
        self.folder = folder
        let existed = FileManager.default.fileExists(atPath: path)
        let bytes = try File.read(path) ?? []
        let scan = LedgerScan(bytes)
        if let damage = scan.damage {
            throw .damaged(path: path, line: damage.line, words: damage.words)
        }
        register = scan.register
        let path = path
        descriptor = try File.check("open", path) { open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600) }
        if !existed { try File.syncFolder(folder.path) }
        if scan.soundBytes < bytes.count { try cutTail(bytes, at: scan.soundBytes, now) }
    }

    deinit { close(descriptor) }

    /// Appends `events` as one batch; when it returns they are on disk and in `register`.
    /// - Throws: a fault after which the process must end: nobody knows what the disk holds, and `register` is ahead of it.
    public func append(_ events: [Event], at now: Date) throws {
        guard !events.isEmpty else { return }
        guard !isUncertain else { throw DiskFault.failed("append", path: path, errno: EIO) }
        isUncertain = true
        var bytes: [UInt8] = []
        for (index, event) in events.enumerated() {
            let entry = Entry(
                sequence: register.head.sequence + 1, time: now,
                batch: BatchPlace(index: index + 1, count: events.count), event: event)
            let line = try coder.line(entry, after: register.head.digest)
            // What counts is what reads back: a line that does not would stop every later start.
            let read = try coder.entry(
                line.bytes.dropLast(), sequence: entry.sequence, after: register.head.digest)
            try register.apply(read.entry, digest: line.digest)
            bytes += line.bytes
        }
        try File.writeAll(bytes, to: descriptor, path: path)
        let (descriptor, path) = (descriptor, path)
        _ = try File.check("fdatasync", path) { fdatasync(descriptor) }
        isUncertain = false
    }

    /// A torn end is kept beside the ledger, then cut off, and the cut is recorded.
    private func cutTail(_ bytes: [UInt8], at sound: Int, _ now: Date) throws(DiskFault) {
        let tail = Array(bytes[sound...])
        let digest = SHA256Digest(of: tail)
        try File.replace("\(path).torn-\(digest.hex.prefix(16))", with: tail, durably: .synced)
        let (descriptor, path) = (descriptor, path)
        _ = try File.check("ftruncate", path) { ftruncate(descriptor, off_t(sound)) }
        _ = try File.check("fsync", path) { fsync(descriptor) }
        do { try append([.tailCut(TailCut(bytes: tail.count, digest: digest))], at: now) } catch let fault as DiskFault
        {
            throw fault
        } catch {
            throw .damaged(path: path, line: register.head.sequence + 1, words: "\(error)")
        }
    }
}
