import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// T38: two clerks that are each other's correspondents fall silent, whatever their mails lose on the way.
struct LoopTests {
    private static let ours = "greffe@fe.example"
    private static let theirs = "greffe@autre.example"

    /// What a relay leaves of a mail.
    private enum Relay { case faithful, bare }

    private func clerk(_ mailbox: String, _ listID: String, answering other: String) throws -> ClerkBench {
        var text = ClerkBenchText(organisations: ["anas", "fneje"], perAddressAndDay: 5)
        text.correspondentOfFirst = other
        text.mailbox = mailbox
        text.listID = listID
        return try ClerkBench(text)
    }

    /// Fields that tell a machine's mail from a person's, and what folds under them.
    private static let signs: Set<String> = [
        "auto-submitted", "precedence", "list-id", "x-loop", "x-auto-response-suppress", "feedback-id",
        "list-unsubscribe", "sender",
    ]

    private func stripped(_ mail: String) -> String {
        let cut = mail.range(of: "\r\n\r\n")?.lowerBound ?? mail.endIndex
        var keeps = true
        let fields = mail[..<cut].components(separatedBy: "\r\n").filter { line in
            if !(line.hasPrefix(" ") || line.hasPrefix("\t")) {
                keeps = !Self.signs.contains(line.prefix { $0 != ":" }.lowercased())
            }
            return keeps
        }
        return fields.joined(separator: "\r\n") + mail[cut...]
    }

    /// A day of two clerks: what each sends to the other arrives there half an hour later.
    /// - Returns: how many mails went each way.
    private func day(_ a: ClerkBench, _ b: ClerkBench, _ relay: Relay) async throws -> [Int] {
        var taken = [0, 0]
        var carried = [0, 0]
        for _ in 0..<48 {
            for (index, (from, to, address)) in [(a, b, Self.theirs), (b, a, Self.ours)].enumerated() {
                try await from.settle()
                let new = from.office.sent.dropFirst(taken[index])
                taken[index] += new.count
                for mail in new where mail.to == address {
                    let text = String(decoding: mail.bytes, as: UTF8.self)
                    to.office.put(relay == .bare ? stripped(text) : text, at: to.time.now)
                    carried[index] += 1
                }
            }
            for bench in [a, b] { bench.time.pass(seconds: 1800) }
        }
        return carried
    }

    /// Somebody writes to the one in the other's name: a mail as people write them.
    private func begin(_ bench: ClerkBench) {
        var mail = TestMail(from: Self.theirs, text: "Bonjour, pourriez-vous nous dire où en est cette affaire ?")
        mail.isAuthenticated = true
        bench.office.put(mail.bytes, at: bench.time.now)
    }

    @Test func `T38 two clerks wired back to back for a day send two mails each at most`() async throws {
        let a = try clerk(Self.ours, "greffe.fe.example", answering: Self.theirs)
        let b = try clerk(Self.theirs, "greffe.autre.example", answering: Self.ours)
        begin(a)
        let carried = try await day(a, b, .faithful)
        #expect(carried[0] >= 1, "there was something to answer")
        #expect(carried.allSatisfy { $0 <= 2 }, "\(carried)")
        for bench in [a, b] { #expect(try await bench.register.counts.isBalanced) }
    }

    @Test func `T38 two clerks with a matter between them do not answer each other's proposals`() async throws {
        let a = try clerk(Self.ours, "greffe.fe.example", answering: Self.theirs)
        let b = try clerk(Self.theirs, "greffe.autre.example", answering: Self.ours)
        _ = try await a.open("Appel")
        _ = try await b.open("Motion")
        let carried = try await day(a, b, .faithful)
        #expect(carried.allSatisfy { (1...2).contains($0) }, "\(carried)")
    }

    @Test func `T38 even where a relay strips every sign of a machine, the caps end it`() async throws {
        let a = try clerk(Self.ours, "greffe.fe.example", answering: Self.theirs)
        let b = try clerk(Self.theirs, "greffe.autre.example", answering: Self.ours)
        _ = try await a.open("Appel")
        begin(a)
        let carried = try await day(a, b, .bare)
        #expect(carried.allSatisfy { $0 <= 7 }, "\(carried)")
    }

    @Test func `T38 a robot that answers everything without any sign gets no more than the cap`() async throws {
        let bench = try clerk(Self.ours, "greffe.fe.example", answering: "robot@anas.example")
        _ = try await bench.open("Appel")
        var taken = 0
        for round in 0..<100 {
            let new = bench.office.sent.dropFirst(taken).filter { $0.to == "robot@anas.example" }
            taken = bench.office.sent.count
            for sent in new {
                var mail = TestMail(
                    from: "robot@anas.example", text: "Votre demande n° \(round) a été prise en compte.")
                mail.answering = sent.messageID
                mail.isAuthenticated = true
                bench.office.put(mail.bytes, at: bench.time.now)
            }
            // It writes unasked, too.
            bench.office.put(TestMail(from: "robot@anas.example", text: "Ticket \(round).").bytes, at: bench.time.now)
            try await bench.settle()
            bench.time.pass(seconds: 600)
        }
        let letters = bench.office.sent.count { $0.to == "robot@anas.example" }
        #expect((2...6).contains(letters), "the proposal and five answers in a day: \(letters)")
        #expect(try await bench.register.counts.isBalanced)
    }
}
