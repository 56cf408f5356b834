import ArgumentParser
import Federation
import Foundation
import Ledger
import Office

/// `greffier status`: where everything stands.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows where every matter stands.")
    @OptionGroup var setup: Setup
    @Flag(help: "Print one JSON object a matter, then one for the ledger.") var json = false

    func run() async throws {
        try await Failure.explained {
            let configuration = try setup.configuration()
            let verification = try LedgerVerification(of: setup.state(of: configuration))
            for fault in verification.faults { Failure.say(fault) }
            if json {
                let report = StatusReport(verification, calendar: configuration.calendar, at: Date())
                print(try report.lines(), terminator: "")
            } else {
                print(StatusTable(verification.register, calendar: configuration.calendar).text, terminator: "")
            }
        }
    }
}

/// `greffier ledger`: the ledger itself.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Shows, verifies or exports the ledger.",
        subcommands: [LedgerShow.self, LedgerVerify.self, LedgerExport.self])
}

/// `greffier ledger verify`.
struct LedgerVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Verifies the chain, the files it names, and what it counts.")
    @OptionGroup var setup: Setup
    @Option(help: "A head printed in a letter, as 57/3f2a9c1e; may be repeated.") var anchor: [String] = []
    @Option(help: "A state folder, instead of the configuration's.") var state: String?

    func run() async throws {
        try await Failure.explained {
            let anchors = try anchor.map { text in
                guard let anchor = LedgerVerification.Anchor(text) else {
                    throw ValidationError("« \(text) » n'est pas un repère comme 57/3f2a9c1e.")
                }
                return anchor
            }
            let folder = try state.map { URL(fileURLWithPath: $0) } ?? setup.state(of: setup.configuration())
            let verification = try LedgerVerification(of: folder, anchors: anchors)
            for note in verification.notes { Failure.say(note) }
            for fault in verification.faults { Failure.say(fault) }
            guard verification.faults.isEmpty else { throw ExitCode(EX_CONFIG) }
            let register = verification.register
            let mails = register.counts.seen
            print(
                "Registre en ordre : \(register.head.sequence) écritures, \(mails) courriels, empreinte \(register.head.digest)"
            )
        }
    }
}

/// `greffier ledger show`.
struct LedgerShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Prints the ledger's lines.")
    @OptionGroup var setup: Setup

    func run() async throws {
        try await Failure.explained {
            let path = setup.state(of: try setup.configuration()).appendingPathComponent("ledger.jsonl")
            FileHandle.standardOutput.write(try Data(contentsOf: path))
        }
    }
}

/// `greffier ledger export`.
struct LedgerExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Copies the verified ledger and its files into an empty folder.")
    @OptionGroup var setup: Setup
    @Argument(help: "The folder, which must not exist.") var folder: String

    func run() async throws {
        try await Failure.explained {
            let state = setup.state(of: try setup.configuration())
            let verification = try LedgerVerification(of: state)
            for fault in verification.faults { Failure.say(fault) }
            guard verification.faults.isEmpty else { throw ExitCode(EX_CONFIG) }
            let target = URL(fileURLWithPath: folder)
            try FileManager.default.createDirectory(
                at: target, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            for name in ["ledger.jsonl", "positions.json", "mails"] {
                let source = state.appendingPathComponent(name)
                guard FileManager.default.fileExists(atPath: source.path) else { continue }
                try FileManager.default.copyItem(at: source, to: target.appendingPathComponent(name))
            }
            print("Copié dans \(target.path) : \(verification.register.head.sequence) écritures.")
        }
    }
}

/// `greffier outbox`: letters on their way.
struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Lists the letters and what became of them.",
        subcommands: [OutboxList.self, OutboxRetry.self])
}

/// `greffier outbox list`.
struct OutboxList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "One line a letter not yet sent.")
    @OptionGroup var setup: Setup
    @Flag(help: "Letters at their end, too.") var all = false

    func run() async throws {
        try await Failure.explained {
            let configuration = try setup.configuration()
            let outbox = try setup.register(of: configuration).outbox
            let items = outbox.all.sorted {
                ($0.queuedAt, $0.letter.key.rawValue) < ($1.queuedAt, $1.letter.key.rawValue)
            }
            for item in items where all || outbox.pending.contains(item.letter.messageID) {
                let words = [
                    Timestamp.text(item.queuedAt), item.state.rawValue, String(item.attempts), item.letter.to.text,
                    item.letter.key.rawValue, item.answer ?? "",
                ]
                print(words.joined(separator: "\t"))
            }
        }
    }
}

/// `greffier outbox retry`.
struct OutboxRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Tries every letter that is not sent again, now.")
    @OptionGroup var setup: Setup

    func run() async throws { try await ActDoor(setup: setup).perform(.retry) }
}
