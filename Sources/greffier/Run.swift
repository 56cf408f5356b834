import ArgumentParser
import Dispatch
import Foundation
import Office

/// `greffier run`: the daemon.
struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the mailbox, keeps the ledger, sends the letters, until stopped.",
        discussion: "SIGTERM and SIGINT end it cleanly; SIGHUP wakes it at once.")

    @OptionGroup var setup: Setup
    @Flag(help: "One round, then end.")
    var once = false

    func run() async throws {
        try await Failure.explained {
            let configuration = try setup.configuration(secrets: .required)
            let interruption = Interruption()
            let clerk = try Clerk.assembled(configuration, interruption: interruption, log: setup.log)
            if once { return try await clerk.round() }
            let signals = Signals(interruption)
            defer { signals.cancel() }
            try await ClerkLoop(
                clerk, interruption: interruption, polling: configuration.mailbox.pollingInterval, log: setup.log
            ).run()
        }
    }
}

/// SIGTERM and SIGINT stop, SIGHUP wakes.
private struct Signals {
    private let sources: [any DispatchSourceSignal]

    init(_ interruption: Interruption) {
        sources = [SIGTERM, SIGINT, SIGHUP].map { number in
            // The default action would end the process before the source is asked.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { @Sendable in
                if number == SIGHUP { interruption.wake() } else { interruption.stop() }
            }
            source.resume()
            return source
        }
    }

    func cancel() { for source in sources { source.cancel() } }
}
