import CIcal
import Federation
import Foundation
import Mail
import Testing

@Suite struct InvitationTests {
    static func changes() -> [@Sendable (inout Meeting) -> Void] {
        [
            { _ in },
            {
                $0.sequence = 2
                $0.answer = .accepted
            },
            {
                $0.sequence = 3
                $0.status = .cancelled
            },
            { $0.status = .tentative },
            { $0.end = nil },
            { $0.zone = "Indian/Reunion" },
            {
                $0.link = nil
                $0.location = ""
                $0.description = ""
                $0.alarm = nil
            },
            {
                $0.start = instant("2026-10-25T00:30:00Z")
                $0.end = instant("2026-10-25T04:30:00Z")
            },
        ]
    }

    @Test(arguments: changes())
    func `libical finds no fault in what is written`(change: @Sendable (inout Meeting) -> Void) throws {
        let object = try Meeting.invitation(change).object
        let reference = try ReferenceCalendar(object.text)
        #expect(reference.faults == [])
        let event = try Meeting.event(change)
        #expect(reference.time(ICAL_DTSTART_PROPERTY) == event.start)
        #expect(reference.time(ICAL_DTEND_PROPERTY) == event.end)
    }

    @Test func `an invitation is written as programs need it`() throws {
        let invitation = try Meeting.invitation()
        #expect(invitation.object.method == .request)
        #expect(
            unfolded(invitation.object.text) == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Greffier//Greffier//EN
                CALSCALE:GREGORIAN
                METHOD:REQUEST
                BEGIN:VTIMEZONE
                TZID:Europe/Paris
                X-LIC-LOCATION:Europe/Paris
                BEGIN:DAYLIGHT
                DTSTART:20250330T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20251026T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:reu-2026-003@greffier.cpo.example
                SEQUENCE:0
                DTSTAMP:20260901T080000Z
                DTSTART;TZID=Europe/Paris:20261012T140000
                DTEND;TZID=Europe/Paris:20261012T173000
                SUMMARY:Réunion trimestrielle du CPO \\; budget\\, statuts
                DESCRIPTION:1. Comptes 2026\\n2. Statuts\\, article 4 \\; vote\\n3. Questions diverses\\n\\nhttps://visio.cpo.example/reunion?salle=a&code=1\\,2\\;3
                LOCATION:Maison des associations\\, 12 rue de l’Église\\, Paris
                URL:https://visio.cpo.example/reunion?salle=a&code=1,2;3
                CONFERENCE;VALUE=URI:https://visio.cpo.example/reunion?salle=a&code=1,2;3
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                CLASS:PUBLIC
                ORGANIZER;CN="Greffe du CPO":mailto:greffe@cpo.example
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Marie Lefèvre":mailto:marie@anas.example
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Réunion trimestrielle du CPO \\; budget\\, statuts
                TRIGGER:-PT60M
                END:VALARM
                END:VEVENT
                END:VCALENDAR

                """)
    }

    @Test func `a cancellation asks nothing and cancels the same event`() throws {
        let request = try Meeting.invitation().object
        let cancel = try Meeting.invitation {
            $0.status = .cancelled
            $0.sequence = 1
            $0.answer = .accepted
        }.object
        #expect(cancel.method == .cancel)
        let lines = unfolded(cancel.text).split(separator: "\n")
        #expect(lines.contains("METHOD:CANCEL") && lines.contains("STATUS:CANCELLED") && lines.contains("SEQUENCE:1"))
        #expect(lines.first { $0.hasPrefix("ATTENDEE") }?.contains("PARTSTAT=ACCEPTED;RSVP=FALSE") == true)
        #expect(!cancel.text.contains("VALARM"))
        let uid = { (object: SchedulingObject) in
            unfolded(object.text).split(separator: "\n").filter { $0.hasPrefix("UID") }
        }
        #expect(uid(request) == uid(cancel))
    }

    @Test func `equal invitations are written with equal bytes, and read back as written`() throws {
        let object = try Meeting.invitation { $0.sequence = 4 }.object
        #expect(try object == Meeting.invitation { $0.sequence = 4 }.object)
        let body = Message(bareBody: Array(object.text.utf8), kind: .calendar)
        let read = try #require(CalendarObject.all(in: body).first)
        #expect(read.method == "REQUEST" && read.sequence == 4)
        #expect(read.uid == "reu-2026-003@greffier.cpo.example")
        #expect(read.start == Meeting().start)
        #expect(read.organizer == "greffe@cpo.example")
        #expect(read.attendees.map(\.address) == ["marie@anas.example"])
        #expect(read.summary == Meeting().summary)
    }

    @Test(
        arguments: LetterDraftTests.hostile + [
            "a\\nb\\", "👨‍👩‍👧‍👦", "x;y:z,\"w\"", "=cmd|' /C calc'!A0", "BEGIN:VEVENT\nEND:VCALENDAR",
        ])
    func `T44 no text becomes a property, and no line is too long`(text: String) throws {
        let change: (inout Meeting) -> Void = {
            $0.summary = text
            $0.description = text
            $0.location = text
            $0.attendee = text
            $0.organizer = text
        }
        let object = try Meeting.invitation(change).object
        let names = { (text: String) in
            unfolded(text).split(separator: "\n").map { $0.prefix { $0 != ":" && $0 != ";" } }
                .filter { !["LOCATION", "DESCRIPTION"].contains($0) }
        }
        #expect(names(object.text) == names(try Meeting.invitation().object.text))
        #expect(try ReferenceCalendar(object.text).faults == [])
        let lines = object.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect(lines.last?.isEmpty == true)
        #expect(lines.dropLast().allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(object.text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\r" || $0 == "\n" })
    }

    @Test(arguments: [
        "a,b;c\\d \"e\" ‘f’", "1. Comptes\n2. Statuts\n\n3. Divers", "tab\there",
        String(repeating: "long é ", count: 300),
    ])
    func `libical reads the description as it was given`(text: String) throws {
        let object = try Meeting.invitation {
            $0.description = text
            $0.link = nil
        }.object
        let expected = text.replacing("\t", with: " ").trimmingCharacters(in: .whitespaces)
        #expect(try ReferenceCalendar(object.text).text(ICAL_DESCRIPTION_PROPERTY) == expected)
    }

    @Test func `a link is the place where no other is named`() throws {
        let object = try Meeting.invitation { $0.location = "" }.object
        #expect(try ReferenceCalendar(object.text).text(ICAL_LOCATION_PROPERTY) == Meeting().link?.absoluteString)
    }

    static func impossible() -> [@Sendable (inout Meeting) -> Void] {
        [
            { $0.end = $0.start }, { $0.end = $0.start.addingTimeInterval(-1) }, { $0.sequence = -1 },
            { $0.start = .distantPast }, { $0.end = .distantFuture }, { $0.stamp = Date(timeIntervalSince1970: -1) },
            { $0.alarm = -5 }, { $0.alarm = 50_000 }, { $0.link = URL(string: "visio") },
            { $0.start = Date(timeIntervalSince1970: .nan) },
        ]
    }

    @Test(arguments: impossible())
    func `an event that cannot be is refused`(change: @Sendable (inout Meeting) -> Void) {
        #expect(throws: CompositionError.invalidEvent(Meeting().uid)) { try Meeting.event(change) }
    }
}

/// The lines of an object put together again, divided by LF.
func unfolded(_ text: String) -> String {
    text.replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
}
