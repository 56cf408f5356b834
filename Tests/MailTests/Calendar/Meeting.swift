import Federation
import Foundation
import Mail
import Testing

/// A meeting of the kind the clerk invites to, and what the tests change in it.
struct Meeting {
    var uid = "reu-2026-003@greffier.cpo.example"
    var sequence = 0
    var stamp = instant("2026-09-01T08:00:00Z")
    var start = instant("2026-10-12T12:00:00Z")
    var end: Date? = instant("2026-10-12T15:30:00Z")
    var zone = "Europe/Paris"
    var summary = "Réunion trimestrielle du CPO ; budget, statuts"
    var description = "1. Comptes 2026\n2. Statuts, article 4 ; vote\n3. Questions diverses"
    var location = "Maison des associations, 12 rue de l’Église, Paris"
    var link = URL(string: "https://visio.cpo.example/reunion?salle=a&code=1,2;3")
    var status = CalendarEvent.Status.confirmed
    var alarm: Int? = 60
    var attendee = "Marie Lefèvre"
    var organizer = "Greffe du CPO"
    var answer = ParticipationStatus.needsAction

    static func event(_ change: (inout Meeting) -> Void = { _ in }) throws -> CalendarEvent {
        var it = Meeting()
        change(&it)
        return try CalendarEvent(
            uid: it.uid, sequence: it.sequence, stamp: it.stamp, start: it.start, end: it.end,
            zone: try #require(TimeZone(identifier: it.zone)), summary: it.summary, description: it.description,
            location: it.location, link: it.link, status: it.status, alarm: it.alarm)
    }

    static func invitation(_ change: (inout Meeting) -> Void = { _ in }) throws -> Invitation {
        var it = Meeting()
        change(&it)
        return Invitation(
            to: try event(change),
            organizer: CalendarUser(name: it.organizer, address: try #require(EmailAddress("greffe@cpo.example"))),
            attendee: CalendarUser(name: it.attendee, address: try #require(EmailAddress("marie@anas.example"))),
            answer: it.answer)
    }
}

/// `yyyy-mm-ddThh:mm:ssZ` as an instant; the tests' own literals only.
func instant(_ text: String) -> Date {
    guard let date = try? Date(text, strategy: .iso8601) else { fatalError("not an instant: \(text)") }
    return date
}
