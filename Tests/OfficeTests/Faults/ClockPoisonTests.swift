import Federation
import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// A clock that cannot be trusted (T9), and a mail that kills its reader (T24).
struct ClockPoisonTests {
    @Test(arguments: [-86_400.0, 864_000])
    func `T9: a clock that was set stops every signature until somebody has seen it`(jump: Double) async throws {
        let bench = try ClerkBench()
        let id = try await bench.open()
        bench.time.jump(by: jump)
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.clock])
        let matter = try #require(try await bench.register.matters[id])
        bench.time.pass(to: matter.end.addingTimeInterval(86_400))
        try await bench.settle()
        #expect(try await bench.register.matters[id]?.isOpen == true)
        let hold = try #require(try await bench.register.openHolds.first { $0.opening.reason == .clock })
        try await bench.act(.settle(hold.id, .acknowledge, since: nil))
        try await bench.settle()
        #expect(try await bench.register.matters[id]?.conclusion?.outcome == .signed)
    }

    @Test func `T9: a clock behind the ledger is seen at start`() async throws {
        let bench = try ClerkBench()
        let id = try await bench.open()
        bench.crash()
        bench.time.jump(by: -7200)
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.clock])
    }

    @Test func `T9: many small steps are one large one`() {
        let start = ClockReading(now: Date(timeIntervalSince1970: 1_782_720_000), uptime: 1000, boot: "a")
        var watch = ClockWatch()
        var told = 0
        for step in 0...40 {
            let reading = ClockReading(
                now: start.now + Double(step) * 160, uptime: start.uptime + Double(step) * 60, boot: "a")
            told += watch.fault(at: reading, lastEntry: nil) == nil ? 0 : 1
        }
        #expect(told == 4)
    }

    @Test(arguments: [("a", true), ("b", false), ("-", false)])
    func `T9: a clock set while no clerk ran is seen, unless the machine was started anew`(
        boot: String, isSeen: Bool
    ) {
        let before = ClockReading(now: Date(timeIntervalSince1970: 1_782_720_000), uptime: 1000, boot: "a")
        let last = boot == "-" ? ClockReading(now: before.now, uptime: before.uptime, boot: "-") : before
        var watch = ClockWatch(from: last)
        let after = ClockReading(now: before.now + 90_000, uptime: 1600, boot: boot)
        #expect((watch.fault(at: after, lastEntry: before.now) != nil) == isSeen)
    }

    @Test func `T9: a clock set between the clerk's start and its first round is seen`() async throws {
        let bench = try ClerkBench()
        let id = try await bench.open()
        bench.crash()
        // Of a machine that was started anew since.
        let note = bench.state.appendingPathComponent("last-round")
        let head = try String(contentsOf: note, encoding: .utf8).prefix { $0 != "\n" }
        try Data("\(head)\n1782720000.0 5.0 another\n.".utf8).write(to: note)
        _ = try await bench.register
        bench.time.jump(by: 864_000)
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.clock])
    }

    @Test func `T9: the clerk's own start is measured against where the machine was started anew`() {
        let now = Date(timeIntervalSince1970: 1_782_720_000)
        let before = ClockReading(now: now, uptime: 1000, boot: "a")
        for (boot, isNew) in [("a", false), ("b", true), ("-", true)] {
            let start = ClockReading(now: now + 60, uptime: 5, boot: boot)
            #expect(ClockWatch(from: before, startingAt: start).base == (isNew ? start : before))
        }
    }

    @Test(
        arguments: [
            // Known before, said now, ledger written: asked?
            ("a", "b", true, true), (nil, "b", true, true), ("-", "b", true, true), ("a", "b", false, true),
            ("a", "a", true, false), (nil, "b", false, false), ("a", "-", true, false), ("-", "-", true, false),
        ] as [(String?, String, Bool, Bool)])
    func `T9: another clock is asked where the machine was started anew`(
        known: String?, said: String, isWritten: Bool, isAsked: Bool
    ) {
        let now = Date(timeIntervalSince1970: 1_782_720_000)
        let watch = ClockWatch(
            from: known.map { ClockReading(now: now, uptime: 1000, boot: $0) },
            startingAt: ClockReading(now: now + 60, uptime: 5, boot: said), lastEntry: isWritten ? now : nil)
        #expect(watch.isUnconfirmed == isAsked)
    }

    /// What the mailbox's server answers when it is asked the time.
    enum Answer: CaseIterable { case agrees, differs, refuses }

    @Test(arguments: Answer.allCases)
    func `T9: a clock set while the machine was off signs nothing, unless the mailbox's server agrees`(
        answer: Answer
    ) async throws {
        let bench = try ClerkBench()
        let id = try await bench.open()
        bench.crash()
        try await bench.runOut(id)
        bench.time.startMachineAnew()
        let now = bench.time.now
        bench.office.change { state in
            state.time = answer == .differs ? now - 864_000 : now
            state.timeFault = answer == .refuses ? .refused(command: "APPEND", answer: "NO no such thing") : nil
        }
        bench.crash()
        try await bench.settle()
        #expect(try await bench.reasons(id) == (answer == .agrees ? [] : [.clock]))
        #expect(try await bench.register.matters[id]?.isOpen == (answer != .agrees))
    }

    @Test func `T9: nothing is signed while nobody can be asked the time, whichever clerk asks`() async throws {
        let bench = try ClerkBench()
        let id = try await bench.open()
        bench.crash()
        bench.time.startMachineAnew()
        try await bench.runOut(id)
        bench.office.change { $0.timeFault = .unreachable("down") }
        for _ in 0..<2 {
            bench.crash()
            await #expect(throws: MailboxError.self) { try await bench.round() }
            #expect(try await bench.register.matters[id]?.isOpen == true)
        }
        let now = bench.time.now
        bench.office.change { state in
            state.timeFault = nil
            state.time = now
        }
        bench.crash()
        try await bench.settle()
        #expect(try await bench.register.matters[id]?.conclusion?.outcome == .signed)
    }

    @Test func `time that passes, even long, is no jump`() async throws {
        let bench = try ClerkBench()
        let id = try await bench.open()
        for _ in 0..<9 {
            bench.time.pass(seconds: 86_400)
            try await bench.settle()
        }
        #expect(try await bench.reasons(id) == [])
    }

    @Test func `T24: what is being read stands on disk, and is gone when it was read`() throws {
        let bench = try ClerkBench()
        _ = try MailStore(in: bench.state)
        let raw = SHA256Digest(of: "mail".utf8)
        let note = bench.state.appendingPathComponent("reading")
        var poison = try PoisonGuard(in: bench.state)
        let during = try poison.reading(raw) { try String(contentsOf: note, encoding: .utf8) }
        #expect(during == "\(raw) 1\n")
        #expect(try String(contentsOf: note, encoding: .utf8) == "")
        for crash in 1...2 {
            var next = try PoisonGuard(in: bench.state)
            #expect(!next.isPoison(raw))
            #expect(throws: Died.self) { try next.reading(raw) { throw Died() } }
            #expect(try String(contentsOf: note, encoding: .utf8) == "\(raw) \(crash)\n")
        }
        #expect(try PoisonGuard(in: bench.state).isPoison(raw))
    }

    @Test func `T24: a fault of the disk is not the mail's, and counts for nothing`() throws {
        let bench = try ClerkBench()
        _ = try MailStore(in: bench.state)
        let raw = SHA256Digest(of: "mail".utf8)
        for _ in 1...3 {
            var poison = try PoisonGuard(in: bench.state)
            #expect(throws: DiskFault.self) {
                try poison.reading(raw) { throw DiskFault.failed("write", path: "mails", errno: ENOSPC) }
            }
        }
        #expect(try !PoisonGuard(in: bench.state).isPoison(raw))
    }

    private struct Died: Error {}

    @Test func `T24: after two crashes a mail is held unread, once, and the next is read`() async throws {
        let bench = try ClerkBench()
        let id = try await bench.open()
        bench.office.change { $0.moveFault = .refused(command: "MOVE", answer: "NO") }
        let mail = TestMail(from: "x@ailleurs.example", text: "poison").bytes
        bench.office.put(mail, at: bench.time.now)
        try await bench.reply("anas", "D'accord.")
        bench.crash()
        for _ in 1...2 {
            var poison = try PoisonGuard(in: bench.state)
            try? poison.reading(SHA256Digest(of: Array(mail.utf8))) { throw Died() }
        }
        try await bench.settle()
        #expect(try await bench.reasons(id) == [.poison])
        #expect(try await bench.standing("anas", in: id) == .agree)
        #expect(try bench.house.store.bytes(of: SHA256Digest(of: Array(mail.utf8))) == Array(mail.utf8))
        bench.office.renumber()
        try await bench.settle()
        let register = try await bench.register
        #expect(register.openHolds.map(\.opening.reason) == [.poison, .mailboxRenumbered])
        #expect(register.counts.duplicates == 2)
        #expect(register.counts.isBalanced)
    }
}
