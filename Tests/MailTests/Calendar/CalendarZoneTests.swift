import CIcal
import Foundation
import Mail
import Testing

@Suite struct CalendarZoneTests {
    /// Metropolitan and overseas France, neighbours, and zones whose rules are odd.
    static let zones = [
        "Europe/Paris", "Europe/Brussels", "Europe/London", "Europe/Dublin", "Europe/Lisbon", "Atlantic/Azores",
        "Europe/Kyiv", "Europe/Istanbul", "Europe/Moscow", "America/Cayenne", "America/Martinique",
        "America/Guadeloupe", "America/Miquelon", "America/St_Barthelemy", "America/Marigot", "Indian/Reunion",
        "Indian/Mayotte", "Indian/Kerguelen", "Pacific/Noumea", "Pacific/Tahiti", "Pacific/Marquesas",
        "Pacific/Gambier", "Pacific/Wallis", "America/Montreal", "America/New_York", "America/Nuuk",
        "America/Santiago", "Africa/Casablanca", "Africa/Cairo", "Asia/Beirut", "Asia/Jerusalem", "Asia/Kathmandu",
        "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Asia/Tehran",
    ]

    @Test(arguments: zones, [2024, 2026, 2031])
    func `a zone's clocks are right all the year round`(name: String, year: Int) throws {
        let zone = try #require(TimeZone(identifier: name))
        let start = instant("\(year)-01-01T12:00:00Z")
        let object = try Meeting.invitation {
            $0.zone = name
            $0.start = start
            $0.end = start.addingTimeInterval(3_600)
        }.object
        let reference = try ReferenceCalendar(object.text)
        #expect(reference.faults == [])
        #expect(object.text.utf8.count < 4_000)
        let days = stride(from: 0, to: 366 * 86_400, by: 43_200).map { start.addingTimeInterval(Double($0)) }
        let changes = sequence(first: start) { zone.nextDaylightSavingTimeTransition(after: $0) }.prefix(10)
        let edges = changes.flatMap { [$0.addingTimeInterval(-1), $0] }.filter {
            $0 < start.addingTimeInterval(366 * 86_400)
        }
        let wrong = (days + edges).filter { reference.offset(of: name, at: $0) != zone.secondsFromGMT(for: $0) }
        #expect(wrong == [])
    }

    @Test(arguments: zones)
    func `what is written is read back, at every change of the clocks too`(name: String) throws {
        let zone = try #require(TimeZone(identifier: name))
        let changes = sequence(first: instant("2026-01-01T12:00:00Z")) {
            zone.nextDaylightSavingTimeTransition(after: $0)
        }
        let edges = changes.prefix(12).filter { $0 < instant("2029-01-01T00:00:00Z") }
            .flatMap { [-7_200, -1, 0, 3_599, 3_600, 7_200].map($0.addingTimeInterval) }
        let events = try edges.enumerated().map { index, start in
            try Meeting.event {
                $0.uid = "\(index)@cpo.example"
                $0.zone = name
                $0.start = start
                $0.end = nil
            }
        }
        let object = try PublishedCalendarTests.calendar(events).object
        let read = CalendarObject.all(in: Message(bareBody: Array(object.text.utf8), kind: .calendar))
        #expect(read.map(\.start) == edges)
    }

    @Test(arguments: [
        ("Europe/Paris", "2026-03-29T00:30:00Z", ";TZID=Europe/Paris:20260329T013000"),
        ("Europe/Paris", "2026-03-29T01:00:00Z", ";TZID=Europe/Paris:20260329T030000"),
        ("Europe/Paris", "2026-10-24T23:59:00Z", ";TZID=Europe/Paris:20261025T015900"),
        ("Europe/Paris", "2026-10-25T00:30:00Z", ":20261025T003000Z"),
        ("Europe/Paris", "2026-10-25T01:30:00Z", ":20261025T013000Z"),
        ("Europe/Paris", "2026-10-25T02:00:00Z", ";TZID=Europe/Paris:20261025T030000"),
        ("Pacific/Noumea", "2026-10-25T00:30:00Z", ";TZID=Pacific/Noumea:20261025T113000"),
        ("UTC", "2026-10-25T00:30:00Z", ":20261025T003000Z"),
    ])
    func `a time that the clocks show twice is written in UTC`(zone: String, start: String, expected: String) throws {
        let object = try Meeting.invitation {
            $0.zone = zone
            $0.start = instant(start)
            $0.end = nil
        }.object
        #expect(unfolded(object.text).split(separator: "\n").contains { $0 == "DTSTART\(expected)" })
        #expect(try ReferenceCalendar(object.text).time(ICAL_DTSTART_PROPERTY) == instant(start))
        #expect(object.text.contains("VTIMEZONE") == expected.contains("TZID"))
    }

    @Test func `a place without summer time has one observance`() throws {
        for zone in ["Indian/Reunion", "America/Cayenne"] {
            let text = try Meeting.invitation { $0.zone = zone }.object.text
            #expect(text.ranges(of: "BEGIN:STANDARD").count == 1)
            #expect(!text.contains("DAYLIGHT") && !text.contains("RRULE"))
        }
    }
}
