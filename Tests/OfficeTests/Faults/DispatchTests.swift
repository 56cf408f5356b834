import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// When letters are tried, how often, and what becomes of them (T38, T39, T40).
struct DispatchTests {
    /// The seconds between the attempts at the first letter until nothing waits; the clock goes where the desk says.
    private func pauses(_ bench: ClerkBench) async throws -> [Int] {
        for _ in 0..<60 {
            try await bench.round()
            let desk = DispatchDesk(try bench.house)
            guard let next = desk.nextAttempt(in: try await bench.register, at: bench.time.now) else { break }
            #expect(next > bench.time.now)
            bench.time.pass(to: next - 1)
            let before = bench.office.sent.count { $0.to == "anas.c@anas.example" }
            try await bench.round()
            #expect(bench.office.sent.count { $0.to == "anas.c@anas.example" } == before)
            bench.time.pass(to: next)
        }
        let tries = bench.office.sent.filter { $0.to == "anas.c@anas.example" }.map(\.at)
        return zip(tries, tries.dropFirst()).map { Int($1.timeIntervalSince($0)) }
    }

    private func bench(_ text: ClerkBenchText = ClerkBenchText(), answering result: Dispatch? = nil) async throws
        -> ClerkBench
    {
        let bench = try ClerkBench(text)
        if let result { bench.office.change { $0.answer = { $0 == "anas.c@anas.example" ? result : .sent("250") } } }
        let proposal = Proposal(title: "Appel", text: "Nous appelons…", body: BodyID(unchecked: "pleniere"))
        try await bench.act(.open(proposal, term: .ofRule))
        return bench
    }

    private func proposal(_ bench: ClerkBench) async throws -> Outbox.Item {
        let all = try await bench.register.outbox.all
        return try #require(all.first { $0.letter.key.rawValue.hasPrefix("proposal/SIG-2026-001/anas/") })
    }

    @Test func `refused for now: a minute, doubled up to an hour, forty times, then given up`() async throws {
        let bench = try await bench(answering: .deferred("451 later"))
        let pauses = try await pauses(bench)
        #expect(Array(pauses.prefix(7)) == [60, 120, 240, 480, 960, 1920, 3600])
        #expect(pauses.dropFirst(6).allSatisfy { $0 == 3600 })
        #expect(pauses.count == 39)
        #expect(try await proposal(bench).state == .failed)
        #expect(try await proposal(bench).answer == "given up: 451 later")
    }

    @Test func `perhaps sent: the same bytes twice more after five minutes, then given up`() async throws {
        let bench = try await bench(answering: .ambiguous("cut after the dot"))
        #expect(try await pauses(bench) == [300, 300])
        let copies = bench.office.sent.filter { $0.to == "anas.c@anas.example" }
        #expect(Set(copies.map(\.bytes)).count == 1)
        #expect(Set(copies.map(\.messageID)).count == 1)
        #expect(try await proposal(bench).state == .failed)
    }

    @Test func `refusals before do not use up the tries of a letter that perhaps went`() async throws {
        let bench = try await bench()
        bench.office.script([.deferred("451"), .sent("250"), .sent("250")])
        try await bench.round()
        for result in [Dispatch.deferred("451"), .deferred("451"), .ambiguous("cut"), .ambiguous("cut")] {
            bench.time.pass(seconds: 3600)
            bench.office.script([result])
            try await bench.round()
        }
        bench.time.pass(seconds: 3600)
        try await bench.round()
        #expect(try await proposal(bench).state == .sent)
    }

    @Test func `refused for good is not tried again, and the organisation is unreachable`() async throws {
        let bench = try await bench(answering: .failed("550 5.1.1 unknown"))
        try await bench.settle()
        #expect(try await pauses(bench) == [])
        #expect(try await bench.reasons(#require(MatterID("SIG-2026-001"))) == [.unreachable])
    }

    @Test func `the pace an hour and a day holds, every try counted, and nobody spins while it is closed`() async throws
    {
        let bench = try await bench(
            ClerkBenchText(organisations: ["anas", "fneje", "cemea", "aire"], perHour: 2, perDay: 5))
        bench.office.change { $0.answer = { $0.hasPrefix("anas") ? .deferred("451") : .sent("250") } }
        for _ in 0..<(26 * 6) {
            try await bench.round()
            let now = bench.time.now
            let next = DispatchDesk(try bench.house).nextAttempt(in: try await bench.register, at: now)
            #expect(next.map { $0 > now } ?? true)
            let attempts = bench.office.sent.map(\.at)
            #expect(attempts.count { $0 > now - 3600 } <= 2)
            #expect(attempts.count { $0 > now - 86_400 } <= 5)
            bench.time.pass(seconds: 600)
        }
        #expect(bench.office.sent.count >= 5)
    }

    @Test func `a flood of strangers does not keep the federation's own letters waiting`() async throws {
        let bench = try ClerkBench(ClerkBenchText(perHour: 3))
        for number in 1...20 {
            bench.office.put(TestMail(from: "x\(number)@ailleurs.example", text: "Bonjour").bytes, at: bench.time.now)
        }
        try await bench.round()
        #expect(bench.office.sent.count == 3)
        let proposal = Proposal(title: "Appel", text: "Nous appelons…", body: BodyID(unchecked: "pleniere"))
        try await bench.act(.open(proposal, term: .ofRule))
        bench.time.pass(seconds: 3601)
        try await bench.round()
        #expect(!bench.office.sent.suffix(3).contains { $0.to.hasSuffix("@ailleurs.example") })
    }

    @Test func `T38: the cap a day and address holds within one round, too`() async throws {
        let bench = try ClerkBench(ClerkBenchText(perAddressAndDay: 4))
        for _ in 1...12 {
            bench.office.put(TestMail(from: "robot@ailleurs.example", text: "Bonjour").bytes, at: bench.time.now)
        }
        try await bench.settle()
        #expect(bench.office.sent.count == 4)
        bench.time.pass(seconds: 86_500)
        bench.office.put(TestMail(from: "robot@ailleurs.example", text: "Bonjour").bytes, at: bench.time.now)
        try await bench.settle()
        #expect(bench.office.sent.count == 5)
        let register = try await bench.register
        #expect(register.outbox.counts[.cancelled] == 8)
        #expect(register.counts.noise == 13)
    }

    @Test func `a reminder that waits is cancelled when its organisation answers`() async throws {
        let bench = try ClerkBench()
        let id = try await bench.open()
        bench.office.change { $0.answer = { $0.hasPrefix("anas") ? .deferred("451") : .sent("250") } }
        bench.time.pass(to: try #require(try await bench.register.matters[id]).deadline - 5 * 86_400)
        try await bench.round()
        try await bench.reply("anas", "D'accord.")
        bench.time.pass(seconds: 3600)
        try await bench.settle()
        let reminder = try #require(try await bench.letter(.reminder, to: "anas.c"))
        #expect(try await bench.register.outbox[reminder.messageID]?.state == .cancelled)
    }

    @Test func `a letter whose file was changed is not sent`() async throws {
        let bench = try await bench(answering: .deferred("451"))
        try await bench.round()
        let blob = try await proposal(bench).letter.blob
        try Data("other".utf8).write(to: URL(fileURLWithPath: try bench.house.store.path(of: blob)))
        bench.office.change { $0.answer = nil }
        bench.time.pass(seconds: 3600)
        try await bench.settle()
        #expect(!bench.office.sent.contains { $0.to == "anas.c@anas.example" && $0.result == .sent("250 2.0.0 ok") })
        #expect(try await proposal(bench).state == .failed)
    }
}
