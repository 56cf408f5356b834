import Foundation

/// Notices a clock that cannot be trusted (T9): behind the ledger, moved against the uptime, or set while the machine was
/// off.
///
/// Every reading is measured against the first one, so that many small steps are one large one. That first reading is the
/// one the clerk before measured against, if the machine has not been started anew since: a clock that is set while no
/// clerk runs is noticed, too. Nothing in a machine that was started anew tells how long it was off; the mailbox's server
/// is asked instead.
struct ClockWatch {
    /// What readings are measured against.
    private(set) var base: ClockReading?
    /// Whether the machine was started anew since the ledger was written, and nobody else has said yet what time it is.
    private(set) var isUnconfirmed: Bool
    /// Less than any grace a rule should have: who answers within the term is not cut off by a clock that runs ahead.
    static let tolerance: TimeInterval = 900

    /// A watch that goes on from `base`, or from `start` where the machine was started anew since or nobody knows: what is
    /// set between the clerk's start and its first round is noticed, too.
    /// - Parameter lastEntry: when the ledger was last written; `nil` for a new one.
    init(from base: ClockReading? = nil, startingAt start: ClockReading? = nil, lastEntry: Date? = nil) {
        let known = base?.named
        self.base = start == nil || known?.boot == start?.boot ? known : start
        isUnconfirmed = start?.named != nil && known?.boot != start?.boot && (base != nil || lastEntry != nil)
    }

    /// What is wrong with the clock at this reading, in one line; `nil` if nothing is. A jump is told once.
    mutating func fault(at reading: ClockReading, lastEntry: Date?) -> String? {
        guard let base, base.boot == reading.boot else {
            base = reading
            return behind(lastEntry, reading)
        }
        let drift = reading.now.timeIntervalSince(base.now) - (reading.uptime - base.uptime)
        guard abs(drift) > ClockWatch.tolerance else { return behind(lastEntry, reading) }
        self.base = reading
        return "clock moved by \(Int(drift)) s against the uptime"
    }

    private func behind(_ lastEntry: Date?, _ reading: ClockReading) -> String? {
        guard let lastEntry, reading.now < lastEntry.addingTimeInterval(-1) else { return nil }
        return "clock \(reading.now.formatted(.iso8601)) is behind the ledger's last entry "
            + lastEntry.formatted(.iso8601)
    }
}

// MARK: After the machine was started anew

extension ClockWatch {
    /// Asks the server what time it is, and goes on from there.
    /// - Returns: what is wrong with the clock, in one line; `nil` if the server agrees with it.
    /// - Throws: where the server cannot be reached; it is to be asked again before anything is concluded.
    mutating func confirm(
        _ time: any Timekeeper, asking mailbox: any Mailbox, in folder: String
    ) throws(MailboxError) -> String? {
        let fault: String?
        do throws(MailboxError) {
            let told = try mailbox.time(asking: folder)
            fault = disagreement(told, time.now)
        } catch {
            guard case .refused(_, let answer) = error else { throw error }
            fault = "after the machine was started anew the mailbox's server does not tell the time: \(answer)"
        }
        base = time.reading
        isUnconfirmed = false
        return fault
    }

    private func disagreement(_ told: Date, _ now: Date) -> String? {
        guard abs(now.timeIntervalSince(told)) > ClockWatch.tolerance else { return nil }
        return "after the machine was started anew its clock says \(now.formatted(.iso8601)), the mailbox's server "
            + told.formatted(.iso8601)
    }
}

extension ClockReading {
    /// This reading, if it says which start of the machine it is counted from.
    fileprivate var named: ClockReading? { boot == "-" ? nil : self }
}
