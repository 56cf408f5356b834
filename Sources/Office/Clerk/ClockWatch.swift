import Foundation

/// Notices a clock that cannot be trusted (T9): behind the ledger, or moved by more than an hour against the uptime.
struct ClockWatch {
    private var last: (now: Date, uptime: TimeInterval)?
    private static let tolerance: TimeInterval = 3600

    /// What is wrong with the clock at this reading, in one line; `nil` if nothing is.
    mutating func fault(now: Date, uptime: TimeInterval, lastEntry: Date?) -> String? {
        defer { last = (now, uptime) }
        if let lastEntry, now < lastEntry.addingTimeInterval(-1) {
            return "clock \(now.formatted(.iso8601)) is behind the ledger's last entry \(lastEntry.formatted(.iso8601))"
        }
        guard let last else { return nil }
        let drift = now.timeIntervalSince(last.now) - (uptime - last.uptime)
        guard abs(drift) > ClockWatch.tolerance else { return nil }
        return "clock moved by \(Int(drift)) s against the uptime"
    }
}
