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
    /// Dovecot tells a session of changes half a second after the first of them: the pause before each reply lets both
    /// sessions hear of the clerk's own MOVE first, or the watcher would hear of the reply with that, and too early.
    @Test func `from a bare watcher's EXISTS to the 250 of the receipt, through ledger and letters`() async throws {
        try await Story.play { stage in
            try await stage.open()
            let letters = try await proposals(stage)
            stage.dismissClerk()
            let (announced, sent) = (Moments(), Moments())
            let interruption = Interruption()
            let clerk = try timedClerk(stage, interruption, announced, sent)
            let log = Logger(label: "measure") { _ in SwiftLogNoOpLogHandler() }
            let loop = Task {
                try await ClerkLoop(clerk, interruption: interruption, polling: 60, log: log).run()
            }
            let resident = try #require(Resident.Identifier("greffe"))
            let watcher = WireWatcher(settings: IMAPSettings(server: stage.house.imapAccess(of: resident)))
            watcher.awaitCount(1)
            var delays: [Duration] = []
            var own: [Duration] = []
            for number in 1...100 {
                try await Task.sleep(for: .milliseconds(900))
                let author = stage.correspondent(Cast.members[number % 12].id)
                let bytes = Reply.bytes(
                    to: letters[number % 12], by: author, with: .gmailWeb,
                    saying: number / 12 % 2 == 0 ? "D'accord." : "Pas d'objection.", at: stage.time.now,
                    trace: Trace("measure \(number)"))
                stage.time.pass(seconds: 1)
                let start = ContinuousClock.now
                try stage.clerkMaildir.put(bytes, at: stage.time.now)
                let receipt = try #require(sent.first(after: start))
                if let seen = announced.first(after: start) { own.append(receipt - seen) }
                // The watcher misses what comes while it looks at what came before.
                if let seen = watcher.wake(after: start) { delays.append(receipt - seen) }
            }
            interruption.stop()
            watcher.stop()
            _ = try? await loop.value
            print("a bare watcher's EXISTS to the receipt's 250: \(Self.figures(of: delays))")
            print("the clerk's own announcement to the receipt's 250: \(Self.figures(of: own))")
            #expect(await clerk.register.counts.positions == 100)
        }
    }

    private static func figures(of delays: [Duration]) -> String {
        let sorted = delays.sorted()
        func share(_ part: Double) -> Duration { sorted[Int(Double(sorted.count - 1) * part)] }
        return sorted.isEmpty ? "none" : "\(sorted.count) replies, median \(share(0.5)), p99 \(share(0.99))"
    }

    private func proposals(_ stage: Stage) async throws -> [[UInt8]] {
        var letters: [[UInt8]] = []
        for member in Cast.members { letters.append(try await stage.newest(.proposal, to: member.correspondent)) }
        return letters
    }

    private func timedClerk(
        _ stage: Stage, _ interruption: Interruption, _ announced: Moments, _ sent: Moments
    ) throws -> Clerk {
        let configuration = stage.configuration
        let resident = try #require(Resident.Identifier("greffe"))
        let mailbox = IMAPMailbox(
            settings: IMAPSettings(server: stage.house.imapAccess(of: resident)), interruption: interruption)
        let courier = TimedCourier(SMTPCourier(settings: SMTPSettings(server: stage.house.submission)), sent)
        return try Clerk(
            configuration, tokenKey: try #require(configuration.secrets?.tokenKey),
            mailbox: TimedMailbox(mailbox, announced), courier: courier, time: stage.time,
            log: Logger(label: "measure") { _ in SwiftLogNoOpLogHandler() })
    }
}

/// When things happened.
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

/// A mailbox that notes when new mail was announced to it.
private final class TimedMailbox: Mailbox {
    private let mailbox: IMAPMailbox
    private let announced: Moments

    init(_ mailbox: sending IMAPMailbox, _ announced: Moments) {
        self.mailbox = mailbox
        self.announced = announced
    }

    func sync(
        after cursors: [FolderCursor], take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> [FolderState] { try mailbox.sync(after: cursors, take: take) }

    func glance(
        after cursors: [FolderCursor], take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> [FolderState] { try mailbox.glance(after: cursors, take: take) }

    func move(_ places: [Place], to folder: String) throws(MailboxError) { try mailbox.move(places, to: folder) }

    func time(asking folder: String) throws(MailboxError) -> Date { try mailbox.time(asking: folder) }

    func wait(atMost limit: TimeInterval) throws(MailboxError) -> Bool {
        let isAnnounced = try mailbox.wait(atMost: limit)
        if isAnnounced { announced.note() }
        return isAnnounced
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
