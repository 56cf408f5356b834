import ArgumentParser
import Foundation
import Ledger
import Logging
import Office
import Rehearsal

/// `greffier demo`: a whole matter on private mail servers on this machine, in simulated time.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plays whole matters on private mail servers on this machine, in under a minute.",
        discussion: """
            The servers listen on loopback only and stop with the command. Mailboxes, ledger and letters stay in the \
            folder named at the end.
            """)

    @Option(help: "One story only: signature, disagreement or meeting.") var scenario: String?
    @Option(help: "A folder to leave everything in; it must not exist.") var folder: String?
    @Flag(help: "Show the clerk's log, too.") var verbose = false

    func run() async throws {
        try await Failure.explained {
            let stories: [any Scenario] = [ConsentScenario(), DisagreementScenario(), MeetingScenario()]
            let chosen = stories.filter { scenario == nil || type(of: $0).name == scenario }
            guard !chosen.isEmpty else { throw ValidationError("Il n'y a pas d'histoire « \(scenario ?? "") ».") }
            let place = try place()
            var isAsExpected = true
            for story in chosen { isAsExpected = try await play(story, in: place) && isAsExpected }
            say("Tout est resté dans \(place.path) : boîtes aux lettres (mail), registre et lettres (state).")
            guard isAsExpected else { throw ExitCode.failure }
        }
    }

    private func place() throws -> URL {
        let path = folder ?? NSTemporaryDirectory() + "greffier-demo-\(getpid())"
        let url = URL(fileURLWithPath: path, isDirectory: true)
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
        return url
    }

    private func play(_ story: any Scenario, in place: URL) async throws -> Bool {
        let name = type(of: story).name
        say("== \(name)")
        let own = place.appendingPathComponent(name, isDirectory: true)
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: false)
        var log = Logger(label: "greffier") { StreamLogHandler.standardError(label: $0) }
        log.logLevel = verbose ? .info : .critical
        let stage = try Stage(
            in: own, templates: templates, startingAt: start, bouncing: story.bouncing, log: log)
        defer { stage.close() }
        try await story.play(on: stage) { say($0) }
        say("\n" + StatusTable(await stage.register, calendar: stage.configuration.calendar).text)
        let isAsExpected = await story.isAsExpected(stage)
        if !isAsExpected { Failure.say("L'histoire « \(name) » n'a pas fini comme elle devait.") }
        return isAsExpected
    }

    /// As it happens, also through a pipe.
    private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    /// Tomorrow at ten in Paris, so that whatever the hour the story is the same.
    private var start: Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Paris") ?? .gmt
        let tomorrow = Date().addingTimeInterval(86_400)
        return calendar.date(bySettingHour: 10, minute: 0, second: 0, of: tomorrow) ?? tomorrow
    }

    private var templates: String {
        TemplatesLocation.path(
            setup: FileManager.default.currentDirectoryPath + "/config",
            currentFolder: FileManager.default.currentDirectoryPath,
            executable: Bundle.main.executablePath ?? CommandLine.arguments[0])
    }
}
