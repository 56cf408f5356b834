import Federation
import Foundation
import Ledger
import Logging
import Mail
import Office
import Rehearsal
import Seal
import Synchronization
import Testing

/// Figures, not checks: run with `GREFFIER_MEASURE=1 swift test -c release -Xswiftc -enable-testing --filter ClerkMeasures`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["GREFFIER_MEASURE"] != nil))
struct ClerkMeasures {
    @Test func `from a bare watcher's EXISTS to the 250 of the receipt, through ledger and letters`() async throws {
        try await Story.play { stage in
            try await stage.open()
            let letters = try await proposals(stage)
            stage.dismissClerk()
            let sent = Moments()
            let interruption = Interruption()
            let clerk = try timedClerk(stage, interruption, sent)
            let log = Logger(label: "measure") { _ in SwiftLogNoOpLogHandler() }
            let loop = Task {
                try await ClerkLoop(clerk, interruption: interruption, polling: 60, log: log).run()
            }
            let resident = try #require(Resident.Identifier("greffe"))
            let watcher = WireWatcher(settings: IMAPSettings(server: stage.house.imapAccess(of: resident)))
            watcher.awaitCount(1)
            var delays: [Duration] = []
            for number in 1...100 {
                try await Task.sleep(for: .milliseconds(200))  // both are to be idling
                let author = stage.correspondent(Cast.members[number % 12].id)
                let bytes = Reply.bytes(
                    to: letters[number % 12], by: author, with: .gmailWeb,
                    saying: number / 12 % 2 == 0 ? "D'accord." : "Pas d'objection.", at: stage.time.now,
                    trace: Trace("measure \(number)"))
                stage.time.pass(seconds: 1)
                let start = ContinuousClock.now
                try stage.clerkMaildir.put(bytes, at: stage.time.now)
                let receipt = try #require(sent.first(after: start))
                // The watcher misses what comes while it looks at what came before.
                if let seen = watcher.wake(after: start) { delays.append(receipt - seen) }
            }
            interruption.stop()
            watcher.stop()
            _ = try? await loop.value
            let sorted = delays.sorted()
            func share(_ part: Double) -> Duration { sorted[Int(Double(sorted.count - 1) * part)] }
            print("EXISTS to the receipt's 250, \(sorted.count) replies: median \(share(0.5)), p99 \(share(0.99))")
            #expect(await clerk.register.counts.positions == 100)
        }
    }

    private func proposals(_ stage: Stage) async throws -> [[UInt8]] {
        var letters: [[UInt8]] = []
        for member in Cast.members { letters.append(try await stage.newest(.proposal, to: member.correspondent)) }
        return letters
    }

    private func timedClerk(_ stage: Stage, _ interruption: Interruption, _ sent: Moments) throws -> Clerk {
        let configuration = stage.configuration
        let resident = try #require(Resident.Identifier("greffe"))
        let mailbox = IMAPMailbox(
            settings: IMAPSettings(server: stage.house.imapAccess(of: resident)), interruption: interruption)
        let courier = TimedCourier(SMTPCourier(settings: SMTPSettings(server: stage.house.submission)), sent)
        return try Clerk(
            configuration, tokenKey: try #require(configuration.secrets?.tokenKey), mailbox: mailbox, courier: courier,
            time: stage.time, log: Logger(label: "measure") { _ in SwiftLogNoOpLogHandler() })
    }
}

/// When each letter was taken.
private final class Moments: Sendable {
    private let moments = Mutex<[ContinuousClock.Instant]>([])

    func note() { moments.withLock { $0.append(.now) } }

    /// The first after `start`; `nil` if none comes in five seconds.
    func first(after start: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        while ContinuousClock.now - start < .seconds(5) {
            if let moment = moments.withLock({ $0.first { $0 > start } }) { return moment }
            usleep(500)
        }
        return nil
    }
}

/// A courier that notes when the server took a letter.
private final class TimedCourier: Courier {
    private let courier: SMTPCourier
    private let sent: Moments

    init(_ courier: SMTPCourier, _ sent: Moments) {
        self.courier = courier
        self.sent = sent
    }

    func send(_ bytes: [UInt8], from: EmailAddress, to: EmailAddress) -> Dispatch {
        defer { sent.note() }
        return courier.send(bytes, from: from, to: to)
    }

    func hangUp() { courier.hangUp() }
}
