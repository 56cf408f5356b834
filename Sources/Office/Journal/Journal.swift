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
    /// Why the ledger is not the one the last round left, if it is not (T42): to be told before anything is signed.
    public let rollback: String?
    /// What the clocks said in the last round of the clerk before.
    let lastClock: ClockReading?
    private let noted: LedgerHead?
    private let disk: any Disk
    private let lock: any WriterLock
    private let file: any OpenFile
    private let path: String
    private let coder = LineCoder()
    /// Set while a batch is on its way to the disk, and left set by a fault: what followed a hole would be lost with it.
    private var isUncertain = false

    /// Opens the ledger in `folder` for writing, alone.
    /// - Throws: `DiskFault`; after `.damaged` nothing has been changed.
    public init(openingIn folder: URL, on disk: any Disk = POSIXDisk(), at now: Date) throws(DiskFault) {
        try disk.makePrivateFolder(folder.path)
        try disk.checkPrivate(folder.path)
        lock = try disk.lock(folder.appendingPathComponent("lock").path)
        path = folder.appendingPathComponent("ledger.jsonl").path
        self.folder = folder
        self.disk = disk
        let bytes = try disk.read(path) ?? []
        let scan = LedgerScan(bytes)
        if let damage = scan.damage {
            throw .damaged(path: path, line: damage.line, words: damage.words)
        }
        register = scan.register
        let note = try RoundNote(in: folder, on: disk)
        rollback = note?.contradiction(in: bytes.prefix(scan.soundBytes))
        lastClock = note?.clock
        noted = note?.head
        try Journal.mend(path, bytes[scan.lastBatch], on: disk)
        file = try disk.open(path, for: .appending)
        try disk.sync(folder: folder.path)
        if scan.soundBytes < bytes.count { try cutTail(bytes, at: scan.soundBytes, now) }
    }

    /// Writes the last batch once more over itself, and syncs it.
    ///
    /// The clerk before may have died before its sync, or because of it: then the batch reads well and is not on the
    /// disk, and no later sync would bring it there. Only the last can be so, since each is synced before the next.
    private static func mend(_ path: String, _ batch: ArraySlice<UInt8>, on disk: any Disk) throws(DiskFault) {
        guard !batch.isEmpty else { return }
        let file = try disk.open(path, for: .rewriting(from: batch.startIndex))
        try file.writeAll(Array(batch))
        try file.sync()
        try file.close()
    }

    /// Notes beside the ledger where it ends, and what the clocks said: what the next start is compared with.
    func note(_ clock: ClockReading?) throws(DiskFault) {
        try RoundNote(head: register.head, clock: clock).write(in: folder, on: disk)
    }

    /// Notes what the clocks say at the start, and leaves the note's ledger as it was: a rollback is not yet told.
    func noteStart(_ clock: ClockReading?) throws(DiskFault) {
        let head = noted ?? LedgerHead(sequence: 0, digest: .zero)
        try RoundNote(head: head, clock: clock).write(in: folder, on: disk)
    }

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
        try file.writeAll(bytes)
        try file.sync()
        isUncertain = false
    }

    /// A torn end is kept beside the ledger, then cut off, and the cut is recorded.
    private func cutTail(_ bytes: [UInt8], at sound: Int, _ now: Date) throws(DiskFault) {
        let tail = Array(bytes[sound...])
        let digest = SHA256Digest(of: tail)
        try disk.replace("\(path).torn-\(digest.hex.prefix(16))", with: tail, durably: .synced)
        try file.truncate(to: sound)
        try file.sync()
        do { try append([.tailCut(TailCut(bytes: tail.count, digest: digest))], at: now) } catch let fault as DiskFault
        {
            throw fault
        } catch {
            throw .damaged(path: path, line: register.head.sequence + 1, words: "\(error)")
        }
    }
}
