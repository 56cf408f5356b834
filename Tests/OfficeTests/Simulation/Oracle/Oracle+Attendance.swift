import Federation
import Foundation
import Ledger

/// Who comes: an organisation's last statement is its answer, and none is lost.
extension Oracle {
    func checkAttendance(at meeting: Meeting) {
        guard let look = world.post.lastLook else { return }
        for organisation in meeting.organisations.map(\.id) {
            let said = crowd.facts.filter { fact in
                fact.matter == meeting.id && fact.organisation == organisation && value(of: fact) != nil
                    && fact.enteredAt.contains { $0 <= world.now }
            }
            let standing = meeting.standing(of: organisation)
            if let standing {
                checkOrder(of: standing, in: said, before: look, meeting.id)
            } else if said.contains(where: { $0.enteredAt.contains { $0 < look } }) {
                broken("no answer to an invitation is lost", "\(meeting.id): \(organisation)")
            }
        }
    }

    /// The answer is one that nothing followed: nothing written later that also came later.
    private func checkOrder(
        of standing: AttendanceStatement, in said: [Fact], before look: Date, _ meeting: MatterID
    ) {
        let same = said.filter { value(of: $0) == standing.value }
        let others = said.filter { value(of: $0) != standing.value }
        let isLast = same.contains { !isFollowed($0, by: others, before: look) }
        if !isLast {
            broken("the last answer to an invitation stands", "\(meeting): \(standing.taken.organisation)")
        }
    }

    private func isFollowed(_ fact: Fact, by others: [Fact], before look: Date) -> Bool {
        guard let first = fact.enteredAt.min() else { return false }
        for other in others where other.writtenAt > fact.writtenAt {
            if let then = other.enteredAt.min(), then > first, then < look { return true }
        }
        return false
    }

    private func value(of fact: Fact) -> Attendance? {
        if case .attends(let value) = fact.meaning { value } else { nil }
    }
}
