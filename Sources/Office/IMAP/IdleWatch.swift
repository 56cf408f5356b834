import Foundation

/// Waits for news of the selected folder: IDLE (RFC 2177), or NOOP every so often where the server has none.
struct IdleWatch {
    let session: IMAPSession
    let interruption: Interruption
    let pollInterval: TimeInterval

    /// IDLE is renewed before servers end a session as dead, after 29 minutes at the earliest (RFC 2177).
    static let renewal: TimeInterval = 28 * 60

    /// Waits at most `limit` seconds.
    /// - Returns: whether there may be something new.
    func wait(atMost limit: TimeInterval) throws(MailboxError) -> Bool {
        let stopwatch = Stopwatch()
        while true {
            if session.selected?.hasNews == true { return true }
            if interruption.isWakePending { return false }
            let remaining = limit - stopwatch.seconds
            guard remaining > 0 else { return false }
            if session.capabilities.canIdle {
                try idle(atMost: min(remaining, IdleWatch.renewal))
            } else {
                try poll(after: min(remaining, pollInterval))
            }
        }
    }

    private func idle(atMost limit: TimeInterval) throws(MailboxError) {
        let stopwatch = Stopwatch()
        let pending = try session.begin(.idle)
        if let refusal = try session.awaitContinuation(of: pending) {
            throw MailboxError.refused(command: "IDLE", answer: refusal.words)
        }
        while session.selected?.hasNews != true, limit - stopwatch.seconds > 0 {
            switch try session.overhear(atMost: limit - stopwatch.seconds, during: pending) {
            case .response(.completed(_, let status)):
                throw MailboxError.unreachable("IDLE ended by the server: \(status.words)")
            case .response, .nothingWhole: continue
            case .silence, .wakeUp: return try done(pending)
            }
        }
        try done(pending)
    }

    private func done(_ pending: PendingCommand) throws(MailboxError) {
        try session.transmit(Array("DONE\r\n".utf8))
        try session.complete(pending)
    }

    private func poll(after pause: TimeInterval) throws(MailboxError) {
        let stopwatch = Stopwatch()
        let pending = PendingCommand(tag: "", command: .noop)
        while pause - stopwatch.seconds > 0 {
            switch try session.overhear(atMost: pause - stopwatch.seconds, during: pending) {
            case .response, .nothingWhole: continue
            case .wakeUp: return
            case .silence: break
            }
        }
        try session.complete(.noop)
    }
}
