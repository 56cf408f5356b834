public import ArgumentParser
public import Federation
import Foundation
public import Ledger
import Office
import Reading

/// Does an act: at once if no clerk runs here, else through the clerk that does.
struct ActDoor {
    let setup: Setup

    func perform(_ act: Act) async throws {
        try await Failure.explained {
            let configuration = try setup.configuration(secrets: .required)
            let actor = Actor(way: .commandLine, name: NSUserName())
            do {
                let clerk = try Clerk.assembled(configuration, interruption: Interruption(), log: setup.log)
                try await clerk.perform(act, by: actor)
                print("Fait ; les lettres partiront au prochain passage du greffe.")
            } catch DiskFault.locked {
                try await leave(act, by: actor, configuration)
            }
        }
    }

    /// The running clerk takes the act in its next round, a minute away at most.
    private func leave(_ act: Act, by actor: Actor, _ configuration: Configuration) async throws {
        let spool = try ActSpool(in: setup.state(of: configuration))
        let id = "\(Int(Date().timeIntervalSince1970 * 1000))-\(getpid())"
        try spool.leave(ActSpool.Request(act: act, actor: actor), id: id)
        for _ in 0..<900 {
            switch try spool.answer(to: id) {
            case .done: return print("Fait, par le greffe en service.")
            case .refused(let refusal): throw refusal
            case nil: try await Task.sleep(for: .milliseconds(100))
            }
        }
        try spool.withdraw(id)
        throw DiskFault.locked(path: configuration.stateFolder)
    }
}

extension MatterID: ExpressibleByArgument {
    /// `SIG-2026-014`.
    public init?(argument: String) { self.init(argument) }
}

extension HoldID: ExpressibleByArgument {
    /// `H57`.
    public init?(argument: String) { self.init(text: argument) }
}

extension Position: ExpressibleByArgument {}

/// `greffier open signature`: puts a text to a body.
struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a text, dates or a meeting to the correspondents.",
        subcommands: [OpenSignature.self, OpenMeeting.self, OpenPoll.self])
}

/// `greffier open signature`.
struct OpenSignature: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "signature", abstract: "A text to sign.")

    @OptionGroup var setup: Setup
    @Option(help: "The title.") var title: String
    @Option(help: "A file with the text, plain, UTF-8; - for standard input.") var text: String
    @Option(help: "Why it should be signed.") var why: String?
    @Option(help: "Whose text it is.") var initiator: String?
    @Option(help: "The body, by id; else the first.") var body: String?
    @Option(help: "Days, instead of the rule's.") var days: Int?
    @Option(help: "A file to send along; may be repeated.") var attach: [String] = []

    func run() async throws {
        try await Failure.explained {
            let configuration = try setup.configuration()
            guard
                let body = body.map({ id in configuration.roster.bodies.first { $0.id.rawValue == id } })
                    ?? configuration.roster.bodies.first
            else { throw ActRefusal.noSuchBody }
            let store = try MailStore(in: setup.state(of: configuration).appendingPathComponent("mails"))
            let proposal = Proposal(
                title: title, text: try contents(of: text), why: why,
                initiator: initiator.map { Initiator(name: $0, address: nil) },
                files: try attach.map { try file($0, in: store) }, body: body.id)
            try await ActDoor(setup: setup).perform(.open(proposal, term: days.map(Act.Term.days) ?? .ofRule))
        }
    }

    private func contents(of path: String) throws -> String {
        let data =
            path == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : try Data(contentsOf: URL(fileURLWithPath: path))
        return String(decoding: data, as: UTF8.self)
    }

    private func file(_ path: String, in store: MailStore) throws -> FileReference {
        let url = URL(fileURLWithPath: path)
        let bytes = Array(try Data(contentsOf: url))
        let type = url.pathExtension.lowercased() == "pdf" ? "application/pdf" : "application/octet-stream"
        return FileReference(
            name: url.lastPathComponent, contentType: type, digest: try store.keep(bytes), size: bytes.count)
    }
}

/// `greffier close`: ends a term before its time, if every organisation has answered.
struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ends a term now; every organisation must have answered, and nothing may block.")
    @OptionGroup var setup: Setup
    @Argument(help: "The matter, as SIG-2026-014.") var matter: MatterID

    func run() async throws { try await ActDoor(setup: setup).perform(.close(matter)) }
}

/// `greffier extend`: ends a term later.
struct Extend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a matter more time.")
    @OptionGroup var setup: Setup
    @Argument(help: "The matter.") var matter: MatterID
    @Option(help: "So many days more.") var days: Int?
    @Option(help: "Until then, as « 15 juillet ».") var until: String?

    func run() async throws {
        try await ActDoor(setup: setup).perform(.extend(matter, try await Failure.explained { try deadline() }))
    }

    private func deadline() throws -> Act.NewDeadline {
        if let days, days > 0 { return .later(days: days) }
        let configuration = try setup.configuration()
        let hour = configuration.roster.bodies.first?.rule.closingHour ?? 20
        guard let until, let date = SpokenDate(until),
            let end = date.resolved(in: configuration.calendar, now: Date(), closingHour: hour)
        else { throw ActRefusal.noDate }
        return .at(end)
    }
}

/// `greffier withdraw`: takes a proposal back.
struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a proposal back; everybody is told.")
    @OptionGroup var setup: Setup
    @Argument(help: "The matter.") var matter: MatterID
    @Option(help: "Why.") var reason: String?

    func run() async throws { try await ActDoor(setup: setup).perform(.withdraw(matter, reason: reason)) }
}

/// `greffier settle`: settles a hold.
struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Settles something the clerk asked about.")
    @OptionGroup var setup: Setup
    @Argument(help: "The hold, as H57.") var hold: HoldID
    @Argument(
        help:
            "A position (\(Position.allCases.map(\.rawValue).joined(separator: ", "))), who comes (\(Attendance.allCases.map(\.rawValue).joined(separator: ", "))), or dismiss, reached, acknowledge."
    )
    var word: String

    func run() async throws {
        let word: SettlementWord? =
            switch word {
            case "dismiss": .dismiss
            case "reached": .reached
            case "acknowledge": .acknowledge
            default:
                Position(rawValue: word).map(SettlementWord.record)
                    ?? Attendance(rawValue: word).map(SettlementWord.attend)
            }
        guard let word else {
            throw ValidationError("« \(self.word) » n'est ni une position, ni dismiss, reached, acknowledge.")
        }
        try await ActDoor(setup: setup).perform(.settle(hold, word, since: nil))
    }
}

/// `greffier record`: a position, or who comes, given by telephone.
struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Records what was said by telephone; the organisation gets a receipt.")
    @OptionGroup var setup: Setup
    @Argument(help: "The matter.") var matter: MatterID
    @Argument(help: "The organisation, by id.") var organisation: String
    @Argument(
        help: """
            A position (\(Position.allCases.map(\.rawValue).joined(separator: ", "))), or for a meeting \
            \(Attendance.allCases.map(\.rawValue).joined(separator: ", ")).
            """)
    var answer: String
    @Option(help: "What was said.") var note = ""
    @Option(help: "Who comes instead.") var substitute: String?

    func run() async throws {
        guard let id = OrganisationID(organisation) else {
            throw ValidationError("« \(organisation) » n'est pas un identifiant.")
        }
        try await ActDoor(setup: setup).perform(try act(id))
    }

    private func act(_ organisation: OrganisationID) throws -> Act {
        switch matter.kind {
        case .signature:
            guard let position = Position(rawValue: answer) else {
                throw ValidationError("« \(answer) » n'est pas une position.")
            }
            return .record(matter, organisation, position, note: note)
        case .meeting:
            guard let attendance = Attendance(rawValue: answer) else {
                throw ValidationError("« \(answer) » ne dit pas qui vient.")
            }
            return .meeting(.record(matter, organisation, attendance, substitute: substitute))
        }
    }
}
