import Foundation

/// Notices a clock that cannot be trusted (T9): behind the ledger, or moved against the uptime.
///
/// Every reading is measured against the first one, so that many small steps are one large one. That first reading is the
/// one the clerk before measured against, if the machine has not been started anew since: a clock that is set while no
/// clerk runs is noticed, too.
struct ClockWatch {
    /// What readings are measured against.
    private(set) var base: ClockReading?
    /// Less than any grace a rule should have: who answers within the term is not cut off by a clock that runs ahead.
    static let tolerance: TimeInterval = 900

    /// A watch that goes on from `base`, or from `start` where the machine was started anew since or nobody knows: what is
    /// set between the clerk's start and its first round is noticed, too.
    init(from base: ClockReading? = nil, startingAt start: ClockReading? = nil) {
        let known = base.flatMap { $0.boot == "-" ? nil : $0 }
        self.base = start == nil || known?.boot == start?.boot ? known : start
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
