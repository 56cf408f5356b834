import Ledger

/// What a month was, and which promises it broke.
struct MonthReport {
    let seed: UInt64
    let organisations: Int
    let rounds: Int
    let mails: Int
    let letters: Int
    /// Of its matters, in order.
    let outcomes: [String]
    /// The ledger's head: two runs of a seed are the same if this is.
    let head: LedgerHead
    let injected: [FaultKind: Int]
    let breaks: [Oracle.Break]
    let lines: [String]
}

/// Many months together.
struct SimulationSummary {
    private(set) var months = 0
    private(set) var seedsWithBreaks: [UInt64] = []
    private var outcomes: [String: Int] = [:]
    private var injected: [FaultKind: Int] = [:]
    private var mails = 0
    private var letters = 0

    mutating func add(_ month: MonthReport) {
        months += 1
        for outcome in month.outcomes { outcomes[outcome, default: 0] += 1 }
        injected.merge(month.injected, uniquingKeysWith: +)
        mails += month.mails
        letters += month.letters
        if !month.breaks.isEmpty { seedsWithBreaks.append(month.seed) }
    }

    mutating func add(_ other: SimulationSummary) {
        months += other.months
        seedsWithBreaks += other.seedsWithBreaks
        outcomes.merge(other.outcomes, uniquingKeysWith: +)
        injected.merge(other.injected, uniquingKeysWith: +)
        mails += other.mails
        letters += other.letters
    }

    var text: String {
        let faults = injected.sorted { $0.value > $1.value }.map { "  \($0.key.rawValue) \($0.value)" }
        let ends = outcomes.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }
        return """
            federation-months \(months), mails read \(mails), letters delivered \(letters)
            outcomes: \(ends.joined(separator: ", "))
            faults injected: \(injected.values.reduce(0, +))
            \(faults.joined(separator: "\n"))
            breaks: \(seedsWithBreaks.count)
            """
    }
}
