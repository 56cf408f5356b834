import Federation
public import Foundation
public import Ledger
import Mail

/// The federation's meetings as one iCalendar object that people subscribe to: every meeting called, those called off
/// marked so. Nobody's answer is in it.
public struct FederationCalendar {
    /// The object: CR LF at every line end.
    public let text: String

    /// The calendar of `register` at `now`.
    public init(_ register: Register, _ configuration: Configuration, at now: Date) {
        let events = register.meetingsInOrder.compactMap { meeting -> CalendarEvent? in
            guard let heading = meeting.heading else { return nil }
            let isCancelled = register.state(of: meeting) == .cancelled
            let entry = CalendarEntry(
                meeting: heading, note: meeting.plan?.note, agenda: meeting.agendaLines,
                status: isCancelled ? .cancelled : .confirmed, standing: nil)
            return entry.event(
                MeetingUID(meeting.id, listID: configuration.listID), stamp: now, zone: configuration.calendar.zone)
        }
        text =
            PublishedCalendar(
                name: configuration.roster.federation,
                organizer: CalendarUser(
                    name: configuration.submission.senderName, address: configuration.submission.senderAddress),
                events: events
            ).object.text
    }
}
