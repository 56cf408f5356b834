import Federation
import Foundation
import Ledger

/// Meetings are called, moved and called off by the secretariat, as it was shown them, and once.
extension Oracle {
    /// The secretariat asks for something to be done about a meeting.
    func noteWanted(_ deed: MeetingDeed, _ meeting: MatterID) {
        wanted[meeting, default: []].append(deed)
        if case .move(let start) = deed { days[meeting, default: []].append(start) }
    }

    func checkCalling(of meeting: Meeting) {
        checkOpening(of: meeting)
        if let poll = meeting.poll { checkTerm(of: poll, meeting.id) }
        checkPlan(of: meeting)
        checkEnd(of: meeting)
    }

    /// What was confirmed, or commanded, word for word and once.
    private func checkOpening(of meeting: Meeting) {
        guard begun.insert(meeting.id).inserted else { return }
        let wishes = commandedWishes.sorted { $0.room < $1.room } + crowd.secretary.wishes
        guard let wish = wishes.first(where: { isOpened($0, as: meeting) }) else {
            return broken("a meeting is what the secretariat asked for", "\(meeting.id): \(meeting.title)")
        }
        if let known = meetings.updateValue(meeting.id, forKey: wish) {
            broken("a meeting is called once", "\(known) and \(meeting.id)")
        }
        let isConfirmed = crowd.facts.contains { $0.meaning == .confirmsWish(wish) && !$0.enteredAt.isEmpty }
        if !commandedWishes.contains(wish), !isConfirmed {
            broken("no meeting is called that was not confirmed", "\(meeting.id): salle \(wish.room)")
        }
        terms[meeting.id] = wish.until
    }

    private func isOpened(_ wish: MeetingWish, as meeting: Meeting) -> Bool {
        if let poll = meeting.poll { poll.plan == wish.poll } else { wish.until == nil && meeting.plan == wish.plan }
    }

    private func deeds(_ meeting: MatterID) -> [MeetingDeed] { wanted[meeting] ?? [] }

    // MARK: Day and place

    private func checkPlan(of meeting: Meeting) {
        guard let plan = meeting.plan else { return }
        if days[meeting.id]?.contains(plan.start) != true { days[meeting.id, default: []].append(plan.start) }
        guard let first = plans[meeting.id] else {
            plans[meeting.id] = plan
            guard let poll = meeting.poll?.plan else { return }
            let isPicked = deeds(meeting.id).contains(.pick(plan.start))
            if !isPicked || !poll.options.contains(where: { poll.plan(on: $0) == plan }) {
                broken("only the secretariat picks a date, of those asked about", "\(meeting.id): \(plan.start)")
            }
            return
        }
        let isDay = plan.start == first.start || deeds(meeting.id).contains(.move(plan.start))
        let isPlace =
            plan.place == first.place
            || MeetingWish.otherRooms.contains { room in
                plan.place == MeetingWish.place(room) && deeds(meeting.id).contains(.room(room))
            }
        let hasLength = plan.end.timeIntervalSince(plan.start) == first.end.timeIntervalSince(first.start)
        if !isDay || !isPlace || !hasLength || plan.title != first.title {
            broken("only the secretariat changes a meeting", "\(meeting.id): \(plan)")
        }
        checkDone(meeting, plan)
    }

    /// What it was told is done stays so, unless it asked for something else besides.
    private func checkDone(_ meeting: Meeting, _ plan: MeetingPlan) {
        let done = carriedOut[meeting.id] ?? []
        func moves(_ deeds: [MeetingDeed]) -> [Date] {
            deeds.compactMap { if case .move(let start) = $0 { start } else { nil } }
        }
        let told = moves(done)
        if let last = told.last, told.count == moves(deeds(meeting.id)).count, plan.start != last {
            broken("a meeting that was moved stays so", "\(meeting.id): \(plan.start), not \(last)")
        }
    }

    // MARK: Its end, and a poll's

    private func checkEnd(of meeting: Meeting) {
        let isCancelled: Bool = if case .cancelled = meeting.end { true } else { false }
        if !isCancelled, carriedOut[meeting.id]?.contains(.cancel) ?? false {
            broken("a meeting that was called off stays so", "\(meeting.id)")
        }
        guard isCancelled, cancelled[meeting.id] == nil else { return }
        cancelled[meeting.id] = world.now
        world.tell("called off \(meeting.id)")
        // A poll nobody picked a date of ends by itself when the last has come.
        let last = meeting.plan == nil ? meeting.poll?.plan.options.last?.start : nil
        let isPast = last.map { $0 <= world.now || hadClockTrouble } ?? false
        if !isPast, !deeds(meeting.id).contains(.cancel) {
            broken("only the secretariat calls a meeting off", "\(meeting.id)")
        }
    }

    private func checkTerm(of poll: DatePoll, _ meeting: MatterID) {
        let end = poll.plan.closesAt
        if end != terms[meeting], !deeds(meeting).contains(.extend(end)) {
            broken("a poll ends when the secretariat said", "\(meeting): \(end)")
        }
        if poll.closedAt != nil, world.now < end, !hadClockTrouble, !deeds(meeting).contains(.close) {
            broken("only the secretariat ends a poll early", "\(meeting)")
        }
    }

    /// Whether the machine's clock was ever wrong: what is due by time alone may then be early.
    private var hadClockTrouble: Bool {
        [FaultKind.clockForward, .clockBack, .clockCrept].contains { world.injected[$0] != nil }
    }

    // MARK: The end of the month

    /// What the secretary confirmed while there was time is called.
    func lookBackAtCallings() {
        for fact in crowd.facts {
            guard case .confirmsWish(let wish) = fact.meaning, let came = fact.enteredAt.min(), meetings[wish] == nil,
                let read = world.post.looks.first(where: { $0 > came }), !hadClockTrouble
            else { continue }
            if read < min(wish.dates[0], wish.until ?? wish.dates[0]) {
                broken("what was confirmed is called", "salle \(wish.room), \(fact.messageID)")
            }
        }
    }
}
