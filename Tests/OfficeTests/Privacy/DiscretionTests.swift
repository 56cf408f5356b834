import Federation
import Foundation
import Ledger
import Logging
import Rehearsal
import Seal
import Synchronization
import Testing

@testable import Office

/// T43, T49: nobody else reads along, neither on the disk nor in the log.
struct DiscretionTests {
    /// Everything that is logged, at every level.
    private final class Heard: Sendable {
        let lines = Mutex<[String]>([])
        func log() -> Logger {
            var logger = Logger(label: "test") { _ in Listener(heard: self) }
            logger.logLevel = .trace
            return logger
        }
    }

    private struct Listener: LogHandler {
        let heard: Heard
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            heard.lines.withLock { $0.append("\(event.message) \(metadata.merging(event.metadata ?? [:]) { $1 })") }
        }
    }

    /// A month with answers of every kind, a bounce, a stranger, an outage and acts.
    private func month(_ bench: ClerkBench) async throws {
        let first = try await bench.open("canari-titre un")
        try await bench.reply("anas", "D'accord, canari-texte.")
        try await bench.reply("fneje", "Nous ne sommes pas d'accord, canari-texte.", authenticated: false)
        bench.office.put(
            TestMail(from: "canari-passant@ailleurs.example", text: "canari-texte").bytes, at: bench.time.now)
        bench.office.script([.deferred("451 canari-serveur"), .failed("550 5.1.1 canari-serveur")])
        try await bench.settle()
        for _ in 0..<30 {
            bench.time.pass(seconds: 86_400)
            try await bench.settle()
        }
        bench.office.change { $0.moveFault = .unreachable("canari") }
        _ = try await bench.open("canari-titre deux")
        try await bench.reply("cemea", "canari-texte : à discuter.")
        try await bench.act(.withdraw(first, reason: "canari-texte"))
        try await bench.settle()
    }

    @Test func `T43 T49 a month's log at its most talkative holds no token, no address and no word of a mail`()
        async throws
    {
        let bench = try ClerkBench()
        let heard = Heard()
        bench.log = heard.log()
        try await month(bench)
        let log = heard.lines.withLock { $0 }.joined(separator: "\n")
        #expect(log.contains("letter") && log.contains("mail"), "something was logged")
        let register = try await bench.register
        for item in register.outbox.all {
            let token = String(item.letter.messageID.prefix { $0 != "@" })
            #expect(token.count >= 20 && !log.contains(token), "\(item.letter.kind)")
            #expect(!log.contains(item.letter.to.text))
        }
        let tokens = try bench.house.tokens
        for id in register.matters.keys {
            for organisation in bench.configuration.roster.organisations {
                for person in organisation.correspondents + organisation.deputies {
                    #expect(!log.contains(tokens.code(matter: id, organisation: organisation.id, person: person.id)))
                }
            }
        }
        for canary in ["canari-texte", "canari-titre", "canari-passant", "canari-serveur", "D'accord"] {
            #expect(!log.contains(canary), "\(canary)")
        }
        for secret in ConfigurationBench.environment.values { #expect(!log.contains(secret)) }
    }

    @Test func `T49 every file of the state is 0600 and every folder 0700, whatever the umask`() async throws {
        let bench = try ClerkBench()
        try await month(bench)
        let spool = try ActSpool(in: bench.state)
        try spool.leave(.init(act: .report, actor: Actor(way: .commandLine, name: "x")), id: "1")
        let state = try StateFolder(bench.state)
        #expect(state.files.count > 20 && state.folders.count > 5)
        for file in state.files { #expect(try StateFolder.mode(file) == 0o600, "\(file.path)") }
        for folder in state.folders { #expect(try StateFolder.mode(folder) == 0o700, "\(folder.path)") }
    }
}
