import Federation
import Foundation
import Ledger

@testable import Office

/// The secretariat's part in a meeting and its minutes.
extension FederationMonth {
    /// A meeting of the next days, or a poll of its dates, by command or by mail.
    func planMeeting() {
        let french = crowd.french
        func hour() -> Int { 9 + world.chance.next(8) }
        let room = MeetingWish.rooms[0]
        var wish: MeetingWish
        let isPoll = world.chance.happens(1, in: 3)
        if isPoll {
            wish = MeetingWish(
                dates: [3, 4, 5].map { french.day($0, after: world.now, at: hour()) },
                until: french.day(1, after: world.now, at: 20), room: room)
        } else {
            let day = 1 + world.chance.next(3)
            wish = MeetingWish(dates: [french.day(day, after: world.now, at: hour())], until: nil, room: room)
        }
        agenda.add(world.chance.happens(3, in: 5) ? .summon(wish) : .call(wish), at: world.now + crowd.hours(0, 5))
    }

    /// By command; asked again if what the clerk took was lost with it.
    func call(_ wish: MeetingWish) async {
        // What failed may have been done all the same: who asks again looks first.
        if oracle.commandedWishes.contains(wish), started() != nil { await look() }
        guard sighted.isEmpty, !isCalm, wish.dates[0] > world.now else { return }
        oracle.commandedWishes.insert(wish)
        if let clerk = started() {
            do {
                try await clerk.perform(wish.act, by: Actor(way: .commandLine, name: "claire"))
            } catch let refusal as ActRefusal { world.tell("no meeting: \(refusal)") } catch { await fail(error) }
            await round()
        }
        if started() != nil { await look() }
        if sighted.isEmpty { agenda.add(.call(wish), at: world.now + 3600) }
    }

    // MARK: What is seen of it

    /// A day a meeting has, or an end a poll of dates has.
    struct Sighting: Hashable {
        let meeting: MatterID
        let at: Date
    }

    func notice(_ found: Meeting) {
        guard found.isOpen, let end = found.plan?.end ?? found.poll?.plan.closesAt,
            sighted.insert(Sighting(meeting: found.id, at: end)).inserted
        else { return }
        let isFirst = !sighted.contains { $0.meeting == found.id && $0.at != end }
        for minutes: TimeInterval in [1, 30] { agenda.add(.wake, at: end + minutes * 60 - world.clock.offset) }
        if let plan = found.plan {
            world.tell("called \(found.id), \(plan.start)")
            planDeeds(for: found.id, plan)
        } else if let poll = found.poll?.plan {
            world.tell("polled \(found.id), until \(poll.closesAt)")
            if isFirst { planDeeds(for: found.id, poll) }
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
