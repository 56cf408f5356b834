import Foundation
import Ledger
import Seal
import Testing

@testable import Office

/// The files of the clerk on a disk that keeps what POSIX promises and no more: a fault of every kind at every operation,
/// a restart that knows nothing of it, and then a loss of power.
struct DiskFaultTests {
    private static let kinds: [FaultKind] = [
        .killed, .powerLost, .syncFailed, .writeFailed, .diskFull, .shortWrite, .otherCallFailed,
    ]
    private let state = URL(fileURLWithPath: "/var/greffier", isDirectory: true)
    private let now = Date(timeIntervalSince1970: 1_782_720_000)

    private func world(_ seed: UInt64) -> World {
        let world = World(seed: seed, startingAt: now, root: "/var", isTraced: false)
        world.calmDown()
        return world
    }

    private func mail(_ number: Int) -> [UInt8] { Array(String(repeating: "mail \(number) ", count: 200).utf8) }

    /// Keeps and records mails from `first` on until something fails; returns how many the ledger had said yes to.
    private func work(_ life: Life, from first: Int, upTo last: Int) -> Int {
        var done = first
        do {
            let disk = SimulatedDisk(life: life)
            let journal = try Journal(openingIn: state, on: disk, at: now)
            let store = try MailStore(in: state.appendingPathComponent("mails"), on: disk)
            while done < last {
                let raw = try store.keep(mail(done))
                try journal.append([.tailCut(TailCut(bytes: done, digest: raw))], at: now)
                done += 1
            }
        } catch {}
        life.end()
        return done
    }

    @Test(arguments: DiskFaultTests.kinds)
    func `what the ledger said yes to survives a fault at any operation, a restart and a loss of power`(
        kind: FaultKind
    ) throws {
        var faults = 0
        for operation in 0..<60 {
            for seed in 1...4 as ClosedRange<UInt64> {
                let world = world(seed)
                let first = work(Life(in: world, meeting: kind, at: operation), from: 0, upTo: 4)
                faults += world.injected.isEmpty ? 0 : 1
                let second = work(Life(in: world, meetsFaults: false), from: first, upTo: first + 2)
                #expect(second == first + 2, "\(kind) at \(operation), seed \(seed)")
                world.losePower()
                try check(world, has: second, "\(kind) at \(operation), seed \(seed)")
            }
        }
        #expect(faults > 100)
    }

    /// Every mail up to `count` is recorded and kept; what a batch that nobody said yes to left may be there, too.
    private func check(_ world: World, has count: Int, _ words: String) throws {
        let disk = SimulatedDisk(life: Life(in: world, meetsFaults: false))
        _ = try Journal(openingIn: state, on: disk, at: now)
        let text = String(decoding: try disk.read("/var/greffier/ledger.jsonl") ?? [], as: UTF8.self)
        let store = try MailStore(in: state.appendingPathComponent("mails"), on: disk)
        for number in 0..<count {
            let raw = SHA256Digest(of: mail(number))
            #expect(text.contains(raw.hex), "entry \(number): \(words)")
            #expect(try store.bytes(of: raw) == mail(number), "mail \(number): \(words)")
        }
    }

    @Test func `T23: a short write is a failed one, and nothing follows it`() {
        let file = ForgetfulFile()
        #expect(throws: DiskFault.failed("write", path: file.path, errno: ENOSPC)) {
            try file.writeAll(Array("0123456789".utf8))
        }
        #expect(file.writes == 1)
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `a new ledger is found again, name and all`(seed: UInt64) throws {
        let world = world(seed)
        let life = Life(in: world, meetsFaults: false)
        let journal = try Journal(openingIn: state, on: SimulatedDisk(life: life), at: now)
        try journal.append([.tailCut(TailCut(bytes: 1, digest: .zero))], at: now)
        life.end()
        world.losePower()
        let disk = SimulatedDisk(life: Life(in: world, meetsFaults: false))
        #expect(try Journal(openingIn: state, on: disk, at: now).register.head.sequence == 1)
    }

    @Test(arguments: DiskFaultTests.kinds)
    func `an act left for the clerk is done at most once, whatever fails`(kind: FaultKind) throws {
        for operation in 0..<40 {
            for seed in 1...3 as ClosedRange<UInt64> {
                let world = world(seed)
                let left = Life(in: world, meetsFaults: false)
                let request = ActSpool.Request(act: .report, actor: Actor(way: .commandLine, name: "claire"))
                try ActSpool(in: state, on: SimulatedDisk(life: left)).leave(request, id: "1")
                left.end()
                takeActs(Life(in: world, meeting: kind, at: operation))
                world.losePower()
                takeActs(Life(in: world, meetsFaults: false))
                let life = Life(in: world, meetsFaults: false)
                let bytes = try SimulatedDisk(life: life).read("/var/greffier/ledger.jsonl") ?? []
                let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
                #expect(lines.count { $0.contains(#""bytes":4711"#) } <= 1, "\(kind) at \(operation), seed \(seed)")
                life.end()
            }
        }
    }

    private func takeActs(_ life: Life) {
        do {
            let disk = SimulatedDisk(life: life)
            let journal = try Journal(openingIn: state, on: disk, at: now)
            let spool = try ActSpool(in: state, on: disk)
            for (id, _) in try spool.take() {
                try journal.append([.tailCut(TailCut(bytes: 4711, digest: .zero))], at: now)
                try spool.finish(id, .done)
            }
        } catch {}
        life.end()
    }

    @Test func `the note of the last round is whole, or nothing`() throws {
        let head = LedgerHead(sequence: 57, digest: SHA256Digest(of: "x".utf8))
        let clock = ClockReading(now: now, uptime: 12.5, boot: "b")
        let note = RoundNote(head: head, clock: clock)
        #expect(RoundNote(note.text) == note)
        #expect(RoundNote(RoundNote(head: head, clock: nil).text)?.clock == nil)
        for length in 0..<note.text.utf8.count {
            #expect(RoundNote(String(note.text.prefix(length))) == nil, "\(length)")
        }
    }
}

/// Takes three bytes of what it is given, and keeps none.
private final class ForgetfulFile: OpenFile {
    let path = "/var/greffier/ledger.jsonl"
    private(set) var writes = 0

    func write(_ bytes: ArraySlice<UInt8>) -> Int {
        writes += 1
        return min(3, bytes.count)
    }

    func truncate(to size: Int) {}
    func sync() {}
    func close() {}
}
