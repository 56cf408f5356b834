import Federation

/// Reads how a body meets.
struct MeetingsReader {
    let log: FaultLog
    /// How many organisations the body has.
    let members: Int

    /// The habits written in `section`; without it, the usual ones.
    func habits(_ section: Section?) -> MeetingHabits {
        var habits = MeetingHabits()
        guard let section else { return habits }
        habits.quorum = section.number("quorum") ?? habits.quorum
        habits.agendaDays = section.number("agendaDays") ?? habits.agendaDays
        habits.eveHour = section.number("eveHour") ?? habits.eveHour
        habits.pollDays = section.number("pollDays") ?? habits.pollDays
        habits.duration = section.number("minutes") ?? habits.duration
        habits.startMinute = section.text("start").flatMap(ClockTime.init)?.minutes ?? habits.startMinute
        habits.place = section.text("place")
        habits.link = section.text("link")
        habits.reminderDays = reminders(section) ?? habits.reminderDays
        habits.series = section.section("series").flatMap(series)
        if habits.quorum > members {
            log.report(
                .people(.quorumTooHigh(habits.quorum, members: members)), at: section.place(of: "quorum"))
        }
        return habits
    }

    private func reminders(_ section: Section) -> [Int]? {
        guard section.has("reminderDays") else { return nil }
        var days: [Int] = []
        for text in section.texts("reminderDays") {
            guard let count = Int(text.value) else { continue }
            if days.contains(count) { log.report(.people(.duplicateEntry(text.value)), at: text.place) }
            days.append(count)
        }
        return days.sorted(by: >)
    }

    private func series(_ section: Section) -> MeetingSeries? {
        guard let title = section.text("title"), let weekday = section.word("weekday", Weekday.self),
            let rank = section.word("rank", MeetingSeries.Rank.self)
        else { return nil }
        var months: [Int] = []
        for text in section.texts("months") {
            guard let month = Int(text.value) else { continue }
            if months.contains(month) { log.report(.people(.duplicateEntry(text.value)), at: text.place) }
            months.append(month)
        }
        return MeetingSeries(
            title: title, months: months, rank: rank, weekday: weekday.calendarNumber,
            aheadWeeks: section.number("aheadWeeks") ?? 8)
    }
}
