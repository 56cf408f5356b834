import Federation
import Foundation
import Ledger
import Mail

/// The calendar part of a letter about a meeting: one person's view of it (MAIL.md 3b).
struct CalendarEntry {
    let meeting: MeetingHeading
    let note: String?
    let agenda: [AgendaLine]
    let status: CalendarEvent.Status
    /// What the organisation answered, so that an update does not wipe it out of the person's calendar.
    let standing: Attendance?

    /// The object; `nil` if the meeting cannot stand in a calendar: the letter says everything in words, and must go.
    func object(for letter: Letter, in envelope: LetterEnvelope) -> SchedulingObject? {
        let uid = MeetingUID(meeting.id, listID: envelope.listID ?? String(envelope.mailbox.domain))
        guard let event = event(uid, stamp: envelope.date, zone: envelope.calendar.zone) else { return nil }
        return Invitation(
            to: event, organizer: CalendarUser(name: envelope.greffe, address: envelope.mailbox),
            attendee: CalendarUser(name: UserText.line(letter.name), address: letter.address), answer: answer
        ).object
    }

    /// The event, for one person or for the federation's calendar.
    func event(_ uid: MeetingUID, stamp: Date, zone: TimeZone) -> CalendarEvent? {
        try? CalendarEvent(
            uid: uid.text, sequence: meeting.sequence, stamp: stamp, start: meeting.start, end: meeting.end,
            zone: zone, summary: UserText.line(meeting.title), description: description,
            location: UserText.line(meeting.place ?? ""), link: link, status: status)
    }

    private var description: String {
        let points = agenda.map { item in
            let by = item.organisation.map { " (\(UserText.line($0)))" } ?? ""
            return "\(item.number). \(UserText.shortened(item.text, to: 300))\(by)"
        }
        let note = note.map { [UserText.shortened($0, to: 1000)] } ?? []
        return (note + points + [meeting.link.map { UserText.line($0) } ?? ""]).filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private var link: URL? {
        guard let text = meeting.link, text.hasPrefix("https://") || text.hasPrefix("http://"),
            text.utf8.allSatisfy({ (33...126).contains($0) })
        else { return nil }
        return URL(string: text)
    }

    private var answer: ParticipationStatus {
        switch standing {
        case .present, .remote: .accepted
        case .absent, .substitute: .declined
        case .tentative: .tentative
        case nil: .needsAction
        }
    }
}

extension LetterContent {
    /// The calendar part it carries, if it carries one.
    var calendarEntry: CalendarEntry? {
        guard case .meeting(let letter) = self else { return nil }
        switch letter {
        case .invitation(let content):
            return CalendarEntry(
                meeting: content.meeting, note: content.note, agenda: content.agenda, status: .confirmed,
                standing: content.standing)
        case .agenda(let content):
            // The secretariat is not invited: it calls.
            return content.organisation == nil
                ? nil
                : CalendarEntry(
                    meeting: content.meeting, note: nil, agenda: content.items, status: .confirmed,
                    standing: content.standing)
        case .cancellation(let content):
            return content.meeting.map {
                CalendarEntry(meeting: $0, note: nil, agenda: [], status: .cancelled, standing: nil)
            }
        case .datePoll, .pollReceipt, .pollTable, .attendanceReceipt, .agendaReceipt, .attendanceQuestion,
            .agendaDraft, .attendanceReminder, .eve, .meetingPreview, .meetingAcknowledgement, .meetingEscalation:
            return nil
        }
    }
}
