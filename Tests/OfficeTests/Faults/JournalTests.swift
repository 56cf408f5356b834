import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// The ledger on disk: opening after a crash, one writer, and faults of the disk (T21, T22, T23, T41, T49).
struct JournalTests {
    private let bench: LedgerBench
    private let event = Event.tailCut(TailCut(bytes: 0, digest: .zero))

    init() throws { bench = try LedgerBench() }

    @Test func `opened on a torn end, the tail is set aside, recorded, and nothing else is lost`() throws {
        let bytes = try bench.write(batches: 6)
        let ends = try LedgerBench.batchEnds(bytes)
        for length in ends[ends.count - 2]...bytes.count {
            let own = try LedgerBench()
            try own.write(batches: 0)
            try own.put(Array(bytes[..<length]))
            let sound = try #require(ends.last { $0 <= length })
            let journal = try own.open()
            let isTorn = sound < length
            #expect(Array(try own.bytes().prefix(sound)) == Array(bytes.prefix(sound)))
            #expect(try own.torn() == (isTorn ? [Array(bytes[sound..<length])] : []))
            #expect(journal.register.cursors["INBOX"]?.uid == (length == bytes.count ? 6 : 5))
            try journal.append([event], at: own.now)
            let lines = try own.bytes().split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
            #expect(lines.count { $0.contains(#""type":"tailCut""#) } == (isTorn ? 2 : 1))
            #expect(LedgerScan(try own.bytes()).soundBytes == (try own.bytes()).count)
        }
    }

    @Test func `damage refuses to open with exit code 78 and changes nothing`() throws {
        var bytes = try bench.write(batches: 5)
        bytes[bytes.count / 2] ^= 1
        try bench.put(bytes)
        let fault = try #require(throws: DiskFault.self) { try bench.open() }
        #expect(fault.exitCode == 78)
        #expect(try bench.bytes() == bytes)
        #expect(try bench.torn() == [])
    }

    @Test func `a second writer is refused with exit code 75, in this process and in another`() throws {
        let journal = try bench.open()
        let fault = try #require(throws: DiskFault.self) { try bench.open() }
        #expect(fault.exitCode == 75)
        let lock = bench.folder.appendingPathComponent("lock").path
        #expect(try ChildProgram(["/usr/bin/flock", "-n", lock, "/bin/true"]).wait() == 1)
        withExtendedLifetime(journal) {}
    }

    @Test func `a lock that another process holds is respected, and free when it ends`() throws {
        try bench.write(batches: 1)
        let lock = bench.folder.appendingPathComponent("lock").path
        let child = try ChildProgram(["/usr/bin/flock", "-n", lock, "/bin/sh", "-c", "echo held; exec cat"])
        #expect(child.readLine() == "held")
        #expect(throws: DiskFault.locked(path: lock)) { try bench.open() }
        child.release()
        child.wait()
        _ = try bench.open()
    }

    @Test(arguments: [0o710, 0o701, 0o750, 0o777])
    func `a state folder that others may enter is refused`(mode: Int) throws {
        try bench.write(batches: 1)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: bench.folder.path)
        let fault = try #require(throws: DiskFault.self) { try bench.open() }
        #expect(fault == .exposed(path: bench.folder.path, mode: UInt16(mode)))
        #expect(fault.exitCode == 78)
    }

    @Test func `T23: after a write that failed nothing is written any more`() throws {
        let journal = try bench.open()
        try journal.append([event], at: bench.now)
        let before = try bench.bytes()
        try replaceDescriptor(by: "/dev/full")
        let fault = try #require(throws: DiskFault.self) { try journal.append([event], at: bench.now) }
        #expect(fault == .failed("write", path: bench.ledger.path, errno: ENOSPC))
        #expect(fault.exitCode == 75)
        try replaceDescriptor("/dev/full", by: bench.ledger.path)
        #expect(throws: DiskFault.self) { try journal.append([event], at: bench.now) }
        #expect(try bench.bytes() == before)
    }

    @Test func `T22: after a sync that failed nothing is written any more`() throws {
        let journal = try bench.open()
        try journal.append([event], at: bench.now)
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        try replaceDescriptor(bench.ledger.path, by: ends[1])
        let fault = try #require(throws: DiskFault.self) { try journal.append([event], at: bench.now) }
        #expect(fault == .failed("fdatasync", path: bench.ledger.path, errno: EINVAL))
        #expect(throws: DiskFault.self) { try journal.append([event], at: bench.now) }
    }

    @Test func `a full disk leaves a torn end, which the next start cuts`() throws {
        let disk = try LedgerBench()
        try FileManager.default.createDirectory(at: disk.folder, withIntermediateDirectories: true)
        let options = "size=16k,mode=700"
        guard try ChildProgram(["/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.folder.path]).wait() == 0
        else { return }  // Not permitted here: `/dev/full` above is the same fault without the torn line.
        defer { _ = try? ChildProgram(["/bin/umount", disk.folder.path]).wait() }
        var written = 0
        do {
            let journal = try disk.open()
            let fault = try #require(throws: DiskFault.self) {
                while true {
                    try journal.append([event, event, event], at: disk.now)
                    written += 3
                }
            }
            #expect(fault == .failed("write", path: disk.ledger.path, errno: ENOSPC))
        }
        #expect(throws: DiskFault.self) { try disk.open() }  // No room to set the tail aside: nothing is touched.
        #expect(try ChildProgram(["/bin/mount", "-o", "remount,size=1m", disk.folder.path]).wait() == 0)
        let journal = try disk.open()
        #expect(journal.register.head.sequence == written + 1)
        #expect(try disk.torn().count == 1)
    }

    /// Puts another file where the journal's descriptor of `path` points, as a disk that fails under it.
    private func replaceDescriptor(_ path: String? = nil, by other: String) throws {
        let new = open(other, O_WRONLY | O_APPEND | O_CLOEXEC)
        try #require(new >= 0)
        try replaceDescriptor(path ?? bench.ledger.path, by: new)
    }

    private func replaceDescriptor(_ path: String, by new: Int32) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { Int32($0) }
        let old = try #require(
            names.first { descriptor in
                descriptor != new
                    && (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)"))
                        == path
            })
        #expect(dup2(new, old) == old)
        close(new)
    }
}
