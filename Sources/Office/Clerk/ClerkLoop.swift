public import Foundation
public import Logging

/// The daemon's loop: a round, then wait; after a fault that may pass, back off and try again.
public struct ClerkLoop: Sendable {
    private let clerk: Clerk
    private let interruption: Interruption
    private let polling: TimeInterval
    private let log: Logger

    /// How long at most between two complete looks at the mailbox.
    private static let completeEvery = Duration.seconds(60)
    private static let longestPause: TimeInterval = 900
    /// Not the wall clock: one that is set must not keep the clerk from looking.
    private let clock = ContinuousClock()

    /// A loop that `interruption` wakes and stops.
    public init(_ clerk: Clerk, interruption: Interruption, polling: TimeInterval, log: Logger) {
        self.clerk = clerk
        self.interruption = interruption
        self.polling = polling
        self.log = log
    }

    /// Runs until stopped.
    /// - Throws: what waiting does not mend: a refused login, an unsafe server, a fault of the disk.
    public func run() async throws {
        var failures = 0
        var look = Clerk.Look.complete
        var lastComplete = clock.now
        while !interruption.isStopped {
            do {
                if look == .complete { lastComplete = clock.now }
                try await clerk.round(look)
                failures = 0
                let isAnnounced = try await clerk.wait(atMost: min(polling, ClerkLoop.completeEvery / .seconds(1)))
                let isRecent = clock.now - lastComplete < ClerkLoop.completeEvery
                look = isAnnounced && isRecent ? .glance : .complete
            } catch let error as MailboxError where error.isTransient {
                failures += 1
                look = .complete
                log.warning("mailbox", metadata: ["error": "\(error)", "failures": "\(failures)"])
                try await clerk.sendOnly()
                await pause(after: failures)
            }
        }
    }

    /// Doubled each time from a second, up to a quarter of an hour, with a little of chance so that a thousand clerks do
    /// not knock at once. A wake-up ends it.
    private func pause(after failures: Int) async {
        let longest = min(ClerkLoop.longestPause, pow(2, Double(min(failures, 12)) - 1))
        let end = clock.now + .seconds(longest * Double.random(in: 0.75...1))
        while clock.now < end, !interruption.isStopped {
            try? await Task.sleep(for: .milliseconds(200))
        }
    }
}
