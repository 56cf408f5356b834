import Federation
import Foundation
import Ledger

/// A poll of dates: each organisation's last word on each date counts, and nobody else's.
extension Oracle {
    func checkDates(of meeting: Meeting) {
        guard let poll = meeting.poll, let look = world.post.lastLook else { return }
        let statements = poll.answers.sorted { $0.key < $1.key }.flatMap(\.value)
        checkOneEffect(of: statements.compactMap(\.answered.mail), "answers to a poll")
        for statement in statements {
            let fact = fact(statement.answered.mail)
            let isEntitled = fact?.organisation == statement.answered.organisation && fact?.isProved ?? false
            if !isEntitled || fact.flatMap(choices) == nil {
                broken("which dates suit is what somebody entitled said", "\(meeting.id): \(statement.answered)")
            }
        }
        for organisation in meeting.organisations.map(\.id) {
            let said = crowd.facts.filter { fact in
                fact.matter == meeting.id && fact.organisation == organisation && choices(of: fact) != nil
                    && fact.isProved
                    && fact.enteredAt.contains { $0 <= world.now }
            }
            for option in poll.plan.options {
                let choice = poll.standing(of: organisation)?.choice(of: option.number)
                check(choice, of: option.start, in: said, before: look, "\(meeting.id): \(organisation)")
            }
        }
    }

    private func check(
        _ choice: DateChoice?, of date: Date, in said: [Fact], before look: Date, _ words: String
    ) {
        let speaking = said.filter { choices(of: $0)?[date] != nil }
        guard let choice else {
            if speaking.contains(where: { $0.enteredAt.contains { $0 < look } }) {
                broken("no answer to a poll is lost", "\(words), \(date)")
            }
            return
        }
        let others = speaking.filter { choices(of: $0)?[date] != choice }
        let isLast = speaking.contains {
            choices(of: $0)?[date] == choice && self.isLast($0, of: others, before: look)
        }
        if !isLast { broken("the last answer to a poll stands", "\(words): \(choice) of \(date)") }
    }

    func choices(of fact: Fact) -> [Date: DateChoice]? {
        if case .chooses(let choices) = fact.meaning { choices } else { nil }
    }

    /// The answers are shown to all, each once, whenever a poll ends.
    func lookBackAtTables(of meeting: Meeting, _ register: Register) {
        guard meeting.poll?.closedAt != nil else { return }
        let tables = register.outbox.all.map(\.letter).filter { $0.kind == .pollTable && $0.matter == meeting.id }
        if tables.isEmpty { broken("a poll that ended is shown to all", "\(meeting.id)") }
        for (_, letters) in Dictionary(grouping: tables, by: \.because) {
            let owed = correspondents(of: meeting) + [Secretary.address]
            if letters.map(\.to.text).sorted() != owed.sorted() {
                broken("a poll's table goes to all, once", "\(meeting.id): \(letters.map(\.to.text))")
            }
        }
    }
}
