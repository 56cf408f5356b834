import Federation
import Foundation
import Ledger
import Logging
import Rehearsal
import Seal
import Testing

@testable import Office

/// A clerk on doubles and in simulated time, in a folder of its own that goes with the value.
final class ClerkBench {
    let folder: URL
    private(set) var configuration: Configuration
    let time: SimulatedTime
    let office = PostOffice()
    /// Where the clerk logs; nowhere, unless a test listens.
    var log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    private var current: Clerk?

    init(_ text: ClerkBenchText = ClerkBenchText()) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("greffier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("greffier.yaml")
        try Data(text.yaml.utf8).write(to: file)
        configuration = try Configuration.load(file.path, environment: ConfigurationBench.environment)
        time = SimulatedTime(startingAt: try Date("2026-06-29T08:00:00Z", strategy: .iso8601))
    }

    /// The administrator changes the configuration and starts the clerk anew.
    func reconfigure(_ text: ClerkBenchText, environment: [String: String]) throws {
        crash()
        built = nil
        let file = folder.appendingPathComponent("greffier.yaml")
        try Data(text.yaml.utf8).write(to: file)
        configuration = try Configuration.load(file.path, environment: environment)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var state: URL { URL(fileURLWithPath: configuration.stateFolder, isDirectory: true) }
    var ledger: URL { state.appendingPathComponent("ledger.jsonl") }
    private var built: House?
    /// What the clerk's desks share; its templates are read once.
    var house: House {
        get throws {
            if let built { return built }
            let key = try #require(configuration.secrets?.tokenKey)
            let store = try MailStore(in: state.appendingPathComponent("mails"))
            let new = try House(configuration, tokenKey: key, store: store)
            built = new
            return new
        }
    }

    // MARK: The clerk

    /// The clerk, opened if there is none.
    var clerk: Clerk {
        get async throws {
            if let current { return current }
            let new = try await opened()
            current = new
            return new
        }
    }

    /// The clerk dies: nothing of it is left but the folder.
    func crash() { current = nil }

    /// As after a crash in the middle of a round, before its note: for tests that put a ledger back to such a moment.
    func forgetLastRound() throws { try FileManager.default.removeItem(at: state.appendingPathComponent("last-round")) }

    func round() async throws { try await clerk.round() }

    /// Rounds until the ledger rests.
    func settle() async throws {
        for _ in 0..<12 {
            let before = try await clerk.register.head
            try await clerk.round()
            if try await clerk.register.head == before { return }
        }
        Issue.record("the clerk does not come to rest")
    }

    var register: Register { get async throws { try await clerk.register } }

    /// The old clerk's thread may hold its last reference for a moment: the lock is awaited, not timed.
    private func opened() async throws -> Clerk {
        for _ in 0..<100_000 {
            do {
                return try Clerk(
                    configuration, tokenKey: #require(configuration.secrets?.tokenKey),
                    mailbox: SimulatedMailbox(office), courier: SimulatedCourier(office, time: time), time: time,
                    log: log)
            } catch DiskFault.locked { await Task.yield() }
        }
        throw DiskFault.locked(path: state.path)
    }

    // MARK: What people do

    /// The secretariat opens a text; returns its number once every proposal has gone.
    func open(_ title: String = "Appel") async throws -> MatterID {
        let proposal = Proposal(title: title, text: "Nous appelons…", body: BodyID(unchecked: "pleniere"))
        try await act(.open(proposal, term: .ofRule))
        try await settle()
        return try #require(try await register.openMatters.last?.id)
    }

    func act(_ act: Act) async throws {
        try await clerk.perform(act, by: Actor(way: .commandLine, name: "secretariat"))
    }

    /// A correspondent answers the newest letter of a kind.
    func reply(
        _ organisation: String, _ text: String, to kind: LetterKind = .proposal, id: String = UUID().uuidString,
        authenticated: Bool = true, in folder: String = "INBOX"
    ) async throws {
        let letter = try #require(try await letter(kind, to: "\(organisation).c"))
        var mail = TestMail(from: "\(organisation).c@\(organisation).example", text: text)
        mail.answering = letter.messageID
        mail.id = id
        mail.isAuthenticated = authenticated
        mail.date = time.now
        office.put(mail.bytes, at: time.now, in: folder)
    }

    /// The newest letter of a kind to a person.
    func letter(_ kind: LetterKind, to person: String) async throws -> LetterQueued? {
        try await register.outbox.all.map(\.letter)
            .filter { $0.kind == kind && $0.person?.rawValue == person }
            .max { $0.knows < $1.knows }
    }

    /// Lets the term and its grace of a matter run out.
    func runOut(_ id: MatterID) async throws {
        let matter = try #require(try await register.matters[id])
        time.pass(to: matter.end.addingTimeInterval(TimeInterval(matter.rule.graceMinutes * 60 + 60)))
    }

    func reasons(_ id: MatterID) async throws -> [HoldReason] {
        try await register.holds(on: id).map(\.opening.reason)
    }

    func standing(_ organisation: String, in id: MatterID) async throws -> Position? {
        try await register.matters[id]?.voices[OrganisationID(unchecked: organisation)]?.position
    }
}
