public import Federation
public import Foundation

/// A poll of dates as the ledger has it.
public struct DatePoll: Sendable {
    /// What was asked, with the term as it now stands.
    public internal(set) var plan: DatePollPlan
    /// How often the term was put off.
    public internal(set) var extensions = 0
    /// When the answers were shown to all.
    public internal(set) var closedAt: Date?
    /// What each organisation said, in the order of the ledger.
    public internal(set) var answers: [OrganisationID: [PollStatement]] = [:]

    init(_ plan: DatePollPlan) { self.plan = plan }

    /// The answer that counts, the latest given.
    public func standing(of id: OrganisationID) -> PollStatement? {
        (answers[id] ?? []).max { ($0.answered.at, $0.sequence) < ($1.answered.at, $1.sequence) }
    }

    /// How many organisations said so of a date.
    public func count(_ choice: DateChoice, of option: Int) -> Int {
        answers.keys.count { standing(of: $0)?.choice(of: option) == choice }
    }
}
