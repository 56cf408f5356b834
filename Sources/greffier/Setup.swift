import ArgumentParser
import Foundation
import Ledger
import Logging
import Office

/// What most commands begin with: the configuration, its state folder, a log on standard error.
struct Setup: ParsableArguments {
    @OptionGroup var location: CheckLocation

    /// The configuration, with its secrets if the command needs them.
    func configuration(secrets: SecretPolicy = .mayBeAbsent) throws -> Configuration {
        try Configuration.load(
            location.path, environment: ProcessInfo.processInfo.environment, secrets: secrets)
    }

    /// The state folder.
    func state(of configuration: Configuration) -> URL {
        URL(fileURLWithPath: configuration.stateFolder, isDirectory: true)
    }

    /// The register as the ledger on disk gives it, without taking the lock.
    func register(of configuration: Configuration) throws -> Register {
        try LedgerVerification(of: state(of: configuration)).register
    }

    /// One event a line on standard error; systemd's journal adds the time.
    var log: Logger {
        Logger(label: "greffier") { StreamLogHandler.standardError(label: $0) }
    }
}
