import Foundation
import Mail
import Testing

@Suite struct CalendarObjectTests {
    static func object(_ lines: String, method: String = "METHOD:REPLY\n") -> String {
        "BEGIN:VCALENDAR\nVERSION:2.0\n\(method)BEGIN:VEVENT\nUID:reu-7@cpo.example\n\(lines)\nEND:VEVENT\nEND:VCALENDAR\n"
    }

    static func reply(_ lines: String) -> CalendarObject? {
        CalendarObject.all(in: message("Content-Type: text/calendar; charset=utf-8", object(lines))).first
    }

    @Test(arguments: [
        ("ATTENDEE;PARTSTAT=ACCEPTED:mailto:marie@anas.example", "marie@anas.example", "ACCEPTED"),
        ("ATTENDEE;CN=\"Durand, Marie\";PARTSTAT=declined:MAILTO:marie@anas.example", "marie@anas.example", "DECLINED"),
        ("ORGANIZER:mailto:x@y.example\nATTENDEE;PARTSTAT=TENTATIVE:mailto:m@a.example", "m@a.example", "TENTATIVE"),
        ("ATTENDEE:mailto:m@a.example", "m@a.example", nil),
        ("ATTENDEE;EMAIL=m@a.example;PARTSTAT=ACCEPTED:urn:uuid:1", "m@a.example", "ACCEPTED"),
        ("ATTENDEE;PARTSTAT=ACCEPTED:mailto:m@\n a.example", "m@a.example", "ACCEPTED"),
    ])
    func `an answer is read with or without an organizer`(lines: String, address: String, partstat: String?) throws {
        let read = try #require(Self.reply(lines))
        #expect(read.method == "REPLY")
        #expect(read.uid == "reu-7@cpo.example")
        #expect(read.attendees.first?.address == address)
        #expect(read.attendees.first?.partstat == partstat)
    }

    @Test func `delegation, comment and sequence are read`() throws {
        let read = try #require(
            Self.reply(
                """
                SEQUENCE:3
                SUMMARY:Plénière\\, salle 2
                COMMENT:Je viens\\nà 14 h
                ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:paul@anas.example":mailto:marie@anas.example
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:paul@anas.example
                """))
        #expect(read.sequence == 3)
        #expect(read.summary == "Plénière, salle 2")
        #expect(read.comment == "Je viens\nà 14 h")
        #expect(read.attendees.first?.delegatedTo == "paul@anas.example")
        #expect(read.attendees.count == 2)
    }

    @Test func `the object's own method counts, the parameter stands in`() {
        let own = message("Content-Type: text/calendar; method=REQUEST", Self.object("SEQUENCE:0"))
        let borrowed = message("Content-Type: text/calendar; method=cancel", Self.object("SEQUENCE:0", method: ""))
        let unreadable = message("Content-Type: text/calendar; method=REPLY", "nothing of the kind\n")
        #expect(CalendarObject.all(in: own).map(\.method) == ["REPLY"])
        #expect(CalendarObject.all(in: borrowed).map(\.method) == ["CANCEL"])
        #expect(CalendarObject.all(in: unreadable).map(\.method) == ["REPLY"])
        #expect(CalendarObject.all(in: message("Content-Type: text/plain", Self.object("SEQUENCE:0"))).isEmpty)
    }

    @Test func `the same object as part and as file is one, and a file alone counts`() {
        let object = Self.object("ATTENDEE;PARTSTAT=ACCEPTED:mailto:m@a.example")
        let file =
            "--b\nContent-Type: application/octet-stream; name=reponse.ics\n"
            + "Content-Disposition: attachment; filename=reponse.ics\n\n\(object)\n"
        let part = "--b\nContent-Type: text/calendar; method=REPLY\n\n\(object)\n"
        let header = "Content-Type: multipart/mixed; boundary=b"
        #expect(CalendarObject.all(in: message(header, part + file + "--b--\n")).count == 1)
        #expect(CalendarObject.all(in: message(header, file + "--b--\n")).map(\.method) == ["REPLY"])
    }

    static let paris = """
        BEGIN:VTIMEZONE
        TZID:Paris
        BEGIN:DAYLIGHT
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        DTSTART:19810329T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        """

    @Test(arguments: [
        ("DTSTART:20260803T120000Z", paris, 1_785_758_400),
        ("DTSTART;TZID=Paris:20260803T140000", paris, 1_785_758_400),
        ("DTSTART;TZID=Paris:20261203T130000", paris, 1_796_299_200), ("DTSTART:20260803T140000", paris, nil),
        ("DTSTART;VALUE=DATE:20260803", paris, nil),
        (
            "DTSTART;TZID=Paris:20260803T140000",
            paris.replacing("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", with: "FREQ=SECONDLY"),
            nil
        ),
    ])
    func `the start is an instant where it can be resolved`(start: String, zone: String, expected: Double?) {
        let text =
            "BEGIN:VCALENDAR\nMETHOD:REQUEST\n\(zone)\nBEGIN:VEVENT\nUID:1\n\(start)\nEND:VEVENT\nEND:VCALENDAR\n"
        let read = CalendarObject.all(in: Message(bareBody: Array(text.utf8), kind: .calendar)).first
        #expect(read?.uid == "1")
        #expect(read?.start == expected.map { Date(timeIntervalSince1970: $0) })
    }

    @Test(arguments: [
        "RRULE:FREQ=SECONDLY;COUNT=2000000000", "RRULE:FREQ=YEARLY;BYSECOND=1,2,3,4,5,6,7,8,9;UNTIL=99991231T000000Z",
    ])
    func `T35 a rule that repeats for ever does no harm`(rule: String) {
        #expect(Self.reply(rule + "\nATTENDEE;PARTSTAT=DECLINED:mailto:m@a.example")?.attendees.count == 1)
    }

    @Test func `T35 nesting without end is refused, and still known as an answer`() {
        let deep = String(repeating: "BEGIN:VEVENT\n", count: 100_00)
        let read = message("Content-Type: text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY\n" + deep)
        #expect(CalendarObject.all(in: read).map(\.method) == ["REPLY"])
        #expect(CalendarObject.all(in: read).first?.uid == nil)
    }

    @Test func `an END too many spoils nothing that stands above it`() {
        let read = message("Content-Type: text/calendar", Self.object("SEQUENCE:4") + "END:VCALENDAR\nEND:VEVENT\n")
        #expect(CalendarObject.all(in: read).map(\.sequence) == [4])
    }
}
