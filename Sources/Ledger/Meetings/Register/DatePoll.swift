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

    /// The answer that counts: of each date what was said of it last, in whatever order the mails were read. One click
    /// says something of one date; what was said of the others stands.
    public func standing(of id: OrganisationID) -> PollStatement? {
        let given = (answers[id] ?? []).sorted { ($0.answered.at, $0.sequence) < ($1.answered.at, $1.sequence) }
        let choices = given.flatMap(\.answered.choices).reduce(into: [Int: DateChoice]()) { said, choice in
            said[choice.option] = choice.choice
        }
        return given.last.map { PollStatement(sequence: $0.sequence, answered: $0.answered.saying(choices)) }
    }

    /// How many organisations said so of a date.
    public func count(_ choice: DateChoice, of option: Int) -> Int {
        answers.keys.count { standing(of: $0)?.choice(of: option) == choice }
    }
}
