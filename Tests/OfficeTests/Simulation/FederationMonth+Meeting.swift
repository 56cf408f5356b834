import Federation
import Foundation
import Ledger

@testable import Office

/// The secretariat's part in a meeting and its minutes.
extension FederationMonth {
    /// Calls a meeting for one of the next two days.
    func call() async {
        guard meeting == nil, !isCalm else { return }
        let start = world.now + crowd.hours(6, 40)
        let plan = MeetingPlan(
            title: "Réunion plénière", start: start, end: start + 7200, place: "Paris",
            body: BodyID(unchecked: "pleniere"))
        if let clerk = started() {
            do {
                try await clerk.perform(
                    .meeting(.call(plan, agenda: ["Budget"])), by: Actor(way: .commandLine, name: "claire"))
            } catch let refusal as ActRefusal { world.tell("no meeting: \(refusal)") } catch { await fail(error) }
            await round()
        }
        if started() != nil { await look() }
        if meeting == nil { agenda.add(.call, at: world.now + 3600) }
    }

    func notice(_ found: Meeting) {
        guard meeting == nil, let plan = found.plan else { return }
        meeting = found.id
        world.tell("called \(found.id), \(plan.start)")
        for minutes: TimeInterval in [1, 30] {
            agenda.add(.wake, at: plan.end + minutes * 60 - world.clock.offset)
        }
    }

    /// The clerk is awake when the term of a version ends.
    func notice(_ found: Minutes) {
        guard found.versions.count > versions, let end = found.graceEnd else { return }
        versions = found.versions.count
        world.tell("version \(versions) of \(found.id), until \(found.latest?.filed.deadline ?? end)")
        for minutes: TimeInterval in [-30, 1, 20] {
            agenda.add(.wake, at: end + minutes * 60 - world.clock.offset)
        }
    }

    /// Half of it by mail, half by command.
    func setAside(_ correction: CorrectionClue) async {
        guard world.chance.happens(1, in: 2) else { return crowd.setAside(correction) }
        guard let clerk = started() else { return agenda.add(.wake, at: world.now + 3600) }
        world.tell("the secretariat commands: C\(correction.number) is left aside")
        oracle.setAside.insert(correction.fact)
        do {
            try await clerk.perform(
                .minutes(.setAside(correction.meeting, [correction.number])),
                by: Actor(way: .commandLine, name: "claire"))
        } catch let refusal as ActRefusal { world.tell("refused: \(refusal)") } catch { return await fail(error) }
    }
}
