import Federation
import Foundation

/// What the passage of time brings about for minutes: they are asked for, and approved.
struct MinutesClock {
    let register: Register
    let roster: Roster
    let calendar: CivilCalendar

    /// The entries due at `now`; applied once, nothing more is due until something else happens.
    func due(at now: Date) -> [Event] {
        register.meetingsInOrder.compactMap(call)
            + register.minutesInOrder.filter { !$0.isApproved }.flatMap { approval(of: $0, at: now) }
    }

    /// Whether minutes wait for nothing but a complete look at the mailbox.
    func awaitsSync(at now: Date) -> Bool {
        register.minutes.values.contains { minutes in
            minutes.habits.approval == .tacit && !minutes.isApproved
                && register.obstacles(to: minutes, at: now).contains {
                    if case .mailboxNotReadSince = $0 { true } else { false }
                }
        }
    }

    /// Minutes are asked for once a meeting took place, of who held the role when it ended.
    private func call(_ meeting: Meeting) -> Event? {
        guard case .held = meeting.end, let plan = meeting.plan, register.minutes[meeting.id] == nil,
            let body = roster.bodies.first(where: { $0.id == plan.body }) ?? roster.bodies.first
        else { return nil }
        let called = MinutesCalled(
            meeting: meeting.id, rapporteurs: roster.rapporteurs(at: plan.end).map(\.id).distinct,
            habits: body.minutes, rule: body.rule)
        return .minutes(.called(called))
    }

    private func approval(of minutes: Minutes, at now: Date) -> [Event] {
        guard minutes.habits.approval == .tacit, let latest = minutes.latest else { return [] }
        let obstacles = register.obstacles(to: minutes, at: now)
        guard !obstacles.isEmpty else {
            let approved = MinutesApproved(
                meeting: minutes.id, version: latest.number, fingerprint: latest.filed.fingerprint, way: .tacit)
            return [.minutes(.approved(approved))]
        }
        return obstacles.compactMap { unreachable($0, in: minutes, at: now) }
    }

    /// Whom no letter reached must be reached in another way, at the end of the term at last: silence is no approval then.
    private func unreachable(_ obstacle: MinutesObstacle, in minutes: Minutes, at now: Date) -> Event? {
        guard case .notTold(let id) = obstacle, let latest = minutes.latest,
            now > latest.filed.deadline || register.isLost(latest, to: id, minutes)
        else { return nil }
        let isHeld = register.openHolds.contains {
            $0.opening.reason == .unreachable && $0.opening.matter == minutes.id && $0.opening.organisation == id
        }
        return isHeld ? nil : .holdOpened(.unreachable(id, in: minutes.id, at: now, detail: nil))
    }
}

extension Array where Element: Hashable {
    /// The elements in order, each once.
    var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
