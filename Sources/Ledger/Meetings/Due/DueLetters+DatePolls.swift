import Federation
import Foundation

/// Letters that put dates to everybody, remind the silent, and tell that there is more time.
extension DueLetters {
    /// The dates, once a person and term; to those whose mandate began meanwhile, too.
    func polls(of meeting: Meeting) -> [Letter] {
        guard let poll = meeting.poll, poll.closedAt == nil else { return [] }
        let parts = poll.extensions == 0 ? [] : [String(poll.extensions)]
        return everybody(in: meeting).map { addressee in
            let hasAnswered = addressee.organisation.map { poll.standing(of: $0) != nil } ?? false
            return put(
                poll, meeting, poll.extensions == 0 ? .opening : .moreTime(hasAnswered: hasAnswered), parts, addressee)
        }
    }

    /// One reminder a term, on its last days but one: a poll is short, and two would be one too many.
    func pollReminders(of meeting: Meeting) -> [Letter] {
        guard let poll = meeting.poll, poll.closedAt == nil, now < poll.plan.closesAt else { return [] }
        let day = calendar.adding(-2, .calendar, to: poll.plan.closesAt)
        guard now >= min(calendar.at(hour: schedule.reminderHour, on: day), day) else { return [] }
        return meeting.organisations.filter { isSilent($0.id, poll, meeting) }.flatMap { organisation in
            recipients(of: organisation.id, in: meeting).filter { wasAsked($0, poll, meeting) }.map { addressee in
                put(poll, meeting, .reminder, [Self.reminderPart, calendar.day(poll.plan.closesAt)], addressee)
            }
        }
    }

    /// What tells a reminder's key, `datePoll/REU-2026-003/reminder/2026-03-12/…`, from that of the poll itself.
    private static let reminderPart = "reminder"

    /// Whether a key's parts are those of a reminder.
    func isPollReminder(_ parts: [String]) -> Bool { parts.count > 2 && parts[2] == Self.reminderPart }

    /// Whether nothing was heard of the organisation, not even something still in doubt.
    private func isSilent(_ id: OrganisationID, _ poll: DatePoll, _ meeting: Meeting) -> Bool {
        poll.standing(of: id) == nil
            && !register.openHolds.contains { $0.opening.matter == meeting.id && $0.opening.organisation == id }
    }

    /// Whether the dates were put to them a day ago or longer: nobody is reminded of what came this morning.
    private func wasAsked(_ addressee: Addressee, _ poll: DatePoll, _ meeting: Meeting) -> Bool {
        let parts = poll.extensions == 0 ? [] : [String(poll.extensions)]
        return register.outbox[key(.datePoll, meeting, parts, addressee)]
            .map { calendar.adding(1, .calendar, to: $0.queuedAt) <= now } ?? false
    }

    private func put(
        _ poll: DatePoll, _ meeting: Meeting, _ occasion: DatePollContent.Occasion, _ parts: [String],
        _ addressee: Addressee
    ) -> Letter {
        let content = DatePollContent(
            poll: poll.heading(meeting.id), organisation: name(addressee, in: meeting), occasion: occasion)
        return circular(.datePoll(content), meeting, parts, to: addressee, because: nil)
    }
}
