/// The invitation of one person to a meeting (RFC 5546 §3.2.2), its update, or its cancellation (§3.2.5): which of them
/// is told by the event's status.
///
/// One person, one object, one ATTENDEE: programs offer their buttons only to an attendee they know as their user, and
/// nobody learns who else is invited (MAIL.md 3b). Equal invitations are written with equal bytes.
public struct Invitation: Hashable, Sendable {
    /// The meeting.
    public let event: CalendarEvent
    /// The clerk: answers go to this mailbox, which must be the one the letter is From, and never the attendee's own.
    public let organizer: CalendarUser
    /// Who is invited: the letter's recipient.
    public let attendee: CalendarUser
    /// What is known of this person's answer, so that an update does not wipe it out of the calendar.
    public let answer: ParticipationStatus

    /// An invitation.
    public init(
        to event: CalendarEvent, organizer: CalendarUser, attendee: CalendarUser,
        answer: ParticipationStatus = .needsAction
    ) {
        self.event = event
        self.organizer = organizer
        self.attendee = attendee
        self.answer = answer
    }

    /// What is sent: `CANCEL` for a cancelled event, `REQUEST` otherwise.
    public var object: SchedulingObject {
        let method: SchedulingMethod =
            switch event.status {
            case .tentative, .confirmed: .request
            case .cancelled: .cancel
            }
        let times = EventTimes(event)
        let zones =
            times.isLocal ? [ZoneLines.component(event.zone, over: event.start...(event.end ?? event.start))] : []
        let people = [organizer.contentLine("ORGANIZER"), attendee.contentLine("ATTENDEE", role(for: method))]
        return SchedulingObject(method, components: zones + [event.component(times, people: people, method)])
    }

    /// Who is told that it is cancelled has nothing to answer.
    private func role(for method: SchedulingMethod) -> [ContentLine.Parameter] {
        [
            .init("CUTYPE", "INDIVIDUAL"), .init("ROLE", "REQ-PARTICIPANT"), .init("PARTSTAT", answer.rawValue),
            .init("RSVP", method == .request ? "TRUE" : "FALSE"),
        ]
    }
}
