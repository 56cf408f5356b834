import Federation
import Foundation
import Ledger

@testable import Office

/// The secretariat moves a meeting or calls it off, and sees a poll through; others pretend to be it.
extension FederationMonth {
    /// Some meetings are moved once, a few twice; some get another room, some are called off.
    func planDeeds(for meeting: MatterID, _ plan: MeetingPlan) {
        guard tended.insert(meeting).inserted else { return }
        let left = max(3600, plan.start.timeIntervalSince(world.now))
        func sometime() -> Date { world.now + left * Double(world.chance.next(1000)) / 1000 }
        func later(_ days: Int) -> Date { crowd.french.day(days, after: plan.start, at: 9 + world.chance.next(8)) }
        if world.chance.happens(1, in: 3) {
            agenda.add(.tend(.move(later(1)), meeting, answering: nil), at: sometime())
        }
        if world.chance.happens(1, in: 12) {
            agenda.add(.tend(.move(later(2)), meeting, answering: nil), at: sometime())
        }
        if world.chance.happens(1, in: 8) {
            let room = world.chance.pick(MeetingWish.otherRooms)
            agenda.add(.tend(.room(room), meeting, answering: nil), at: sometime())
        }
        if world.chance.happens(1, in: 8) { agenda.add(.tend(.cancel, meeting, answering: nil), at: sometime()) }
        guard world.chance.happens(1, in: world.weather.malice) else { return }
        agenda.add(.pretendToTend(world.chance.pick([.cancel, .move(later(3))]), meeting), at: sometime())
    }

    /// Some polls end early, some get more time.
    func planDeeds(for meeting: MatterID, _ poll: DatePollPlan) {
        let left = max(3600, poll.closesAt.timeIntervalSince(world.now))
        func sometime() -> Date { world.now + left * Double(world.chance.next(1000)) / 1000 }
        if world.chance.happens(1, in: 6) { agenda.add(.tend(.close, meeting, answering: nil), at: sometime()) }
        if world.chance.happens(1, in: 5) {
            let end = crowd.french.day(1, after: poll.closesAt, at: 20)
            agenda.add(.tend(.extend(end), meeting, answering: nil), at: sometime())
        }
        if world.chance.happens(1, in: 12) { agenda.add(.tend(.cancel, meeting, answering: nil), at: sometime()) }
        guard world.chance.happens(1, in: world.weather.malice) else { return }
        agenda.add(.pretendToTend(world.chance.pick([.close, .pick(poll.options[0].start)]), meeting), at: sometime())
    }

    /// The table of answers comes to the secretary, who picks one of its dates; who hears nothing more of it picks again.
    func planPick(_ meeting: MatterID, _ table: MailServer.Delivered, _ register: Register) {
        let dates = register.meetings[meeting]?.poll?.plan.options.map(\.start).filter { $0 > world.now } ?? []
        guard !dates.isEmpty else { return }
        for delay in [crowd.hours(1, 10), crowd.hours(24, 40)] {
            agenda.add(
                .tend(.pick(world.chance.pick(dates)), meeting, answering: table.messageID), at: world.now + delay)
        }
    }

    /// Half of it by mail, half by command.
    func tend(_ deed: MeetingDeed, _ meeting: MatterID, answering letter: String?) async {
        guard !isCalm else { return }
        if case .pick = deed, tended.contains(meeting), world.chance.happens(2, in: 3) { return }
        oracle.noteWanted(deed, meeting)
        guard world.chance.happens(1, in: 2) else {
            return crowd.tend(deed, meeting, as: .secretariat, answering: letter)
        }
        guard let clerk = started() else { return agenda.add(.wake, at: world.now + 3600) }
        guard let act = await clerk.register.meetings[meeting].flatMap({ deed.act(on: $0) }) else { return }
        world.tell("the secretariat commands \(deed) of \(meeting)")
        do {
            try await clerk.perform(act, by: Actor(way: .commandLine, name: "claire"))
            oracle.carriedOut[meeting, default: []].append(deed)
        } catch let refusal as ActRefusal { world.tell("refused: \(refusal)") } catch { return await fail(error) }
        if world.chance.happens(1, in: 2) { await round() }
    }
}
