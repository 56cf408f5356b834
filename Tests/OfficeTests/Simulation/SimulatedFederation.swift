import Federation
import Foundation
import Logging

@testable import Office

/// Configurations and templates, read once for all months.
enum SimulatedFederation {
    /// Days for corrections of minutes: of the first version, and of a new one at least.
    static let minutesTerm = 5
    static let newVersionTerm = 2

    private static let configurations: [Int: Configuration] = {
        [3, 4, 5, 6, 8, 12].reduce(into: [:]) { all, size in
            var text = ClerkBenchText()
            text.organisations = (1...size).map { "org\($0)" }
            // In small federations a correspondent writes the minutes, in others somebody who has no seat.
            text.rapporteur = size < 5 ? "org1" : "plume"
            text.minutes = "{termDays: \(minutesTerm), newVersionDays: \(newVersionTerm)}"
            do {
                let bench = try ConfigurationBench(text.yaml)
                all[size] = try bench.load()
            } catch { preconditionFailure("\(error)") }
        }
    }()

    private static let writer: LetterWriter = {
        do { return try LetterWriter(ofSize(3)) } catch { preconditionFailure("\(error)") }
    }()

    static func ofSize(_ size: Int) -> Configuration {
        guard let configuration = configurations[size] else { preconditionFailure("no federation of \(size)") }
        return configuration
    }

    /// Ordinary days, days before the clocks change, a long holiday, the turn of a year.
    static let starts = [
        "2026-06-29T08:00:00Z", "2026-03-24T09:30:00Z", "2026-10-20T06:00:00Z", "2026-12-26T15:00:00Z",
        "2028-02-22T10:00:00Z",
    ].compactMap { try? Date($0, strategy: .iso8601) }

    /// A clerk that lives `life`.
    static func clerk(_ configuration: Configuration, _ life: Life) throws -> Clerk {
        guard let secrets = configuration.secrets else { preconditionFailure("loaded with secrets") }
        return try Clerk(
            configuration, tokenKey: secrets.tokenKey, mailbox: WorldMailbox(life), courier: WorldCourier(life),
            time: life.world.clock, disk: SimulatedDisk(life: life), writer: writer,
            log: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() })
    }
}
