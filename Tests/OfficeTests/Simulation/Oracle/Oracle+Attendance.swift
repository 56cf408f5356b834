import Federation
import Foundation
import Ledger
import Seal

/// Who comes: an organisation's last answer to the present day counts, whatever its form, and none is lost.
extension Oracle {
    func checkAttendance(at meeting: Meeting) {
        guard let look = world.post.lastLook, let plan = meeting.plan else { return }
        checkOneEffect(of: meeting.answers.values.flatMap { $0.compactMap(\.taken.mail) }, "answers to an invitation")
        for organisation in meeting.organisations.map(\.id) {
            let said = answers(of: organisation, to: meeting.id).filter { $0.isProved && $0.day == plan.start }
            let standing = meeting.standing(of: organisation)
            if let standing {
                checkSource(of: standing, of: organisation, at: plan.start, meeting.id)
                checkOrder(of: standing, in: said, before: look, meeting.id)
            } else if said.contains(where: { $0.enteredAt.contains { $0 < look } && !isHeld($0) }) {
                broken("no answer to an invitation is lost", "\(meeting.id): \(organisation)")
            }
        }
    }

    /// What the organisation's people answered that has come: about whichever day.
    func answers(of organisation: OrganisationID, to meeting: MatterID) -> [Fact] {
        crowd.facts.filter { fact in
            fact.matter == meeting && fact.organisation == organisation && value(of: fact) != nil
                && fact.enteredAt.contains { $0 <= world.now }
        }
    }

    /// A person of the organisation said so, of this day, and something shows that they did.
    private func checkSource(
        of standing: AttendanceStatement, of organisation: OrganisationID, at day: Date, _ meeting: MatterID
    ) {
        guard let fact = fact(standing.taken.mail), fact.organisation == organisation,
            value(of: fact) == standing.value, fact.matter == meeting
        else {
            return broken("who comes is what somebody entitled said", "\(meeting): \(standing.taken)")
        }
        if !fact.isProved { broken("an answer that nothing proves is asked, not counted", "\(fact)") }
        if fact.day != day { broken("an answer to an older day does not count for the new one", "\(fact), now \(day)") }
    }

    /// The answer is one that nothing followed: nothing written later that also came later, but a colleague's
    /// contradiction, which is held.
    private func checkOrder(
        of standing: AttendanceStatement, in said: [Fact], before look: Date, _ meeting: MatterID
    ) {
        let same = said.filter { value(of: $0) == standing.value }
        let others = said.filter { value(of: $0) != standing.value }
        if !same.contains(where: { isLast($0, of: others, before: look) }) {
            broken("the last answer to an invitation stands", "\(meeting): \(standing.taken.organisation)")
        }
    }

    /// Whether nothing of `others` was written after it that also came after it, before the mailbox was last read.
    func isLast(_ fact: Fact, of others: [Fact], before look: Date) -> Bool {
        guard let first = fact.enteredAt.min() else { return true }
        return !others.contains { other in
            guard other.writtenAt > fact.writtenAt, let then = other.enteredAt.min(), then > first, then < look else {
                return false
            }
            return other.person == fact.person || !isHeld(other)
        }
    }

    /// Whether the secretariat was asked about it.
    private func isHeld(_ fact: Fact) -> Bool { held.contains(fact.messageID) }

    func value(of fact: Fact) -> Attendance? {
        if case .attends(let value) = fact.meaning { value } else { nil }
    }

    func checkOneEffect(of mails: [SHA256Digest], _ what: String) {
        let counts = Dictionary(grouping: mails.compactMap(number), by: { $0 }).mapValues(\.count)
        for (number, count) in counts.sorted(by: { $0.key < $1.key }) where count > (isSquatted(number) ? 2 : 1) {
            broken("one effect a content", "mail \(number) of \(what): \(count)")
        }
    }
}
