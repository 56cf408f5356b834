import CIcal
import Federation
import Foundation
import Mail
import Testing

@Suite struct PublishedCalendarTests {
    static func calendar(_ events: [CalendarEvent]) throws -> PublishedCalendar {
        PublishedCalendar(
            name: "CPO ; calendrier",
            organizer: CalendarUser(name: "Greffe", address: try #require(EmailAddress("greffe@cpo.example"))),
            events: events)
    }

    @Test func `meetings and deadlines stand in one calendar, each zone once`() throws {
        let events = try [
            Meeting.event(), Meeting.event { $0.uid = "reu-2@cpo.example" },
            Meeting.event {
                $0.uid = "sig-1@cpo.example"
                $0.end = nil
                $0.zone = "Indian/Reunion"
            },
            Meeting.event {
                $0.uid = "reu-3@cpo.example"
                $0.status = .cancelled
                $0.start = instant("2028-01-10T12:00:00Z")
                $0.end = nil
            },
        ]
        let object = try Self.calendar(events).object
        #expect(object.method == .publish)
        #expect(try ReferenceCalendar(object.text).faults == [])
        let lines = unfolded(object.text).split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("TZID:") } == ["TZID:Europe/Paris", "TZID:Indian/Reunion"])
        #expect(lines.filter { $0.hasPrefix("UID:") } == events.map { "UID:\($0.uid)" })
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
        #expect(lines.contains("X-WR-CALNAME:CPO \\; calendrier"))
        let read = CalendarObject.all(in: Message(bareBody: Array(object.text.utf8), kind: .calendar))
        #expect(read.map(\.uid) == events.map(\.uid))
        #expect(read.map(\.start) == events.map(\.start))
    }

    @Test func `an empty calendar is one all the same`() throws {
        #expect(try Self.calendar([]).object.text.hasSuffix("END:VCALENDAR\r\n"))
    }
}
