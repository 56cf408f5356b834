import Federation
import Foundation
import Ledger

/// Meetings in words.
extension Scribe {
    /// The names every letter about a meeting may use.
    func meeting(_ meeting: MeetingHeading) -> [String: Slot] {
        [
            "title": .text(meeting.title), "number": "\(meeting.id)",
            "shortTitle": .text(UserText.shortened(meeting.title, to: 90)),
            "when": .text(span(meeting.start, meeting.end)), "day": .text(day(meeting.start)),
            "place": .optional(meeting.place), "link": .optional(meeting.link),
            "agendaClosesAt": .optional(meeting.agendaClosesAt.flatMap { $0 > now ? instant($0) : nil }),
            "quorum": quorum(meeting.quorum),
        ]
    }

    /// The same names, all unset, for letters that may be about no meeting.
    var noMeeting: [String: Slot] {
        [
            "title": .absent, "number": .absent, "shortTitle": .absent, "when": .absent, "day": .absent,
            "place": .absent, "link": .absent, "agendaClosesAt": .absent, "quorum": .absent,
        ]
    }

    /// A meeting's names and a letter's own.
    func about(_ heading: MeetingHeading, _ own: [String: Slot]) -> [String: Slot] {
        meeting(heading).merging(own) { _, own in own }
    }

    /// `vendredi 12 mars 2027, de 10 h à 13 h`.
    func span(_ start: Date, _ end: Date) -> String {
        if calendar.day(start) == calendar.day(end) {
            return words.calendar.span([
                "date": .text(day(start)), "from": .text(time(start)), "to": .text(time(end)),
            ])
        }
        return words.calendar.days(["from": .text(instant(start)), "to": .text(instant(end))])
    }

    private func quorum(_ forecast: QuorumForecast) -> Slot {
        guard forecast.needed > 0 else { return .absent }
        return [
            "needed": count(forecast.needed), "coming": count(forecast.coming), "missing": count(forecast.missing),
            "isReached": .flag(forecast.missing == 0),
        ]
    }

    // MARK: Who comes

    /// Organisations by what they answered; absent groups have nobody.
    func attendance(_ lines: [AttendanceLine]) -> Slot {
        func roll(_ value: Attendance) -> Slot { self.roll(lines.filter { $0.value == value }.map(named)) }
        return [
            "present": roll(.present), "remote": roll(.remote), "tentative": roll(.tentative),
            "substitutes": people(lines.filter { $0.value == .substitute }) { $0.substitute },
            "excused": people(lines.filter { $0.value == .absent }) { $0.proxy },
            "silent": self.roll(lines.filter { $0.value == nil }.map(\.name)),
            "total": "\(lines.count)", "answered": count(lines.count { $0.value != nil }),
        ]
    }

    /// `CEMEA (« à partir de 14 h »)`.
    private func named(_ line: AttendanceLine) -> String {
        guard let part = line.part else { return line.name }
        return words.inPart(["name": .text(line.name), "part": .text(UserText.shortened(part, to: 80))])
    }

    private func people(_ lines: [AttendanceLine], _ other: (AttendanceLine) -> String?) -> Slot {
        lines.isEmpty
            ? .absent
            : [
                "count": count(lines.count),
                "list": .list(
                    lines.map { line in
                        [
                            "name": .text(line.name),
                            "person": .optional(other(line).map { UserText.shortened($0, to: 80) }),
                        ]
                    }),
            ]
    }

    /// The word for an attendance, or absent.
    func attendance(_ value: Attendance?) -> Slot {
        .optional(value.map { words.attendances.word($0).name })
    }

    // MARK: Answers

    /// The answers put forward for a meeting: from afar only where there is a link, in the room where there is one.
    func offered(_ meeting: MeetingHeading) -> [Attendance] {
        switch (meeting.place, meeting.link) {
        case (nil, .some): [.remote, .absent]
        case (_, nil): [.present, .absent]
        case (.some, .some): [.present, .remote, .absent]
        }
    }

    /// Buttons and words for these attendances.
    func answers(_ attendances: [Attendance]) -> Slot { answers(attendances.map(words.attendances.word)) }

    /// A button a date, and one for none of them.
    func answers(_ options: [DatePollPlan.Option]) -> Slot {
        let dates = options.map { option in
            AnswerWord(
                name: span(option.start, option.end), label: span(option.start, option.end), send: sent(option.start),
                meaning: words.dateSuits)
        }
        return answers(dates + [words.noDate])
    }

    /// `12/03/2027 10H30`: short, ASCII, the same in every language.
    private func sent(_ date: Date) -> String {
        let parts = calendar.calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(two(parts.day))/\(two(parts.month))/\(parts.year ?? 0) \(two(parts.hour))H\(two(parts.minute))"
    }

    // MARK: The agenda

    /// Points in order, or absent: `number` is the one each was given when asked for, the same to everybody and for good.
    func agenda(_ items: [AgendaLine]) -> Slot {
        items.isEmpty
            ? .absent
            : [
                "count": count(items.count),
                "list": .list(
                    items.map { item in
                        [
                            "number": "\(item.number)",
                            "text": .text(UserText.shortened(item.text, to: 300)),
                            "organisation": .optional(item.organisation), "isLate": .flag(item.isLate),
                            "isWithdrawn": .flag(item.fate == .withdrawn),
                        ]
                    }),
            ]
    }

    // MARK: Polls

    /// The names every letter about a poll may use.
    func poll(_ poll: PollHeading) -> [String: Slot] {
        [
            "title": .text(poll.title), "number": "\(poll.id)",
            "shortTitle": .text(UserText.shortened(poll.title, to: 90)), "closesAt": .text(instant(poll.closesAt)),
            "place": .optional(poll.place), "link": .optional(poll.link), "note": passage(poll.note),
        ]
    }
}
