import Federation
import Foundation

/// Reminders of action points.
extension DueLetters {
    /// Some days before the term, at the term, then weekly for two months; without a term, monthly for three months.
    func reminders(of item: ActionItem) -> [Letter] {
        guard let minutes = register.minutes[item.meeting], let slot = slot(of: item, minutes.habits) else { return [] }
        let content = ActionReminderContent(
            meeting: heading(of: item.meeting), action: actionLine(item.point),
            isOver: item.point.due.map { now > $0 } ?? false)
        return holders(of: item.point).map {
            minutesLetter(.actionReminder(content), item.meeting, ["\(item.number)", slot], to: $0)
        }
    }

    /// Those who do it now.
    func holders(of point: ActionPoint) -> [Addressee] {
        switch point.holder {
        case .person(let id): roster.person(id).map { [Addressee($0)] } ?? []
        case .organisation(let id): roster.organisation(id)?.recipients(at: now).map { Addressee($0) } ?? []
        case nil: []
        }
    }

    private static let weeks = 8
    private static let months = 3

    /// The last moment of reminding that has come; nobody is reminded of what was decided the same week.
    private func slot(of item: ActionItem, _ habits: MinutesHabits) -> String? {
        guard let due = item.point.due else {
            let month = (1...DueLetters.months).last { now >= morning(30 * $0, from: item.since) }
            return month.map { "m\($0)" }
        }
        let before = habits.actionDays.sorted(by: >).map { (name: "d\($0)", at: morning(-$0, from: due)) }
        let after = (1...DueLetters.weeks).map { (name: "w\($0)", at: morning(7 * $0, from: due)) }
        let earliest = min(calendar.adding(7, .calendar, to: item.since), due)
        let last = (before + after).last { now >= $0.at && $0.at >= item.since && now >= earliest }
        return last.map { "\(calendar.day(due))-\($0.name)" }
    }

    private func morning(_ days: Int, from instant: Date) -> Date {
        calendar.at(hour: schedule.reminderHour, on: calendar.adding(days, .calendar, to: instant))
    }
}
