import Foundation
import Testing

@testable import Mail

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
        ("Romance Standard Time", "2026-10-12T12:00:00Z"), ("romance standard time", "2026-10-12T12:00:00Z"),
        ("W. Europe Standard Time", "2026-10-12T12:00:00Z"), ("GMT Standard Time", "2026-10-12T13:00:00Z"),
        ("SA Eastern Standard Time", "2026-10-12T17:00:00Z"), ("Mauritius Standard Time", "2026-10-12T10:00:00Z"),
        ("SA Western Standard Time", "2026-10-12T18:00:00Z"), ("Central Pacific Standard Time", "2026-10-12T03:00:00Z"),
        ("Saint Pierre Standard Time", "2026-10-12T16:00:00Z"), ("UTC", "2026-10-12T14:00:00Z"),
        ("/mozilla.org/20070129_1/Europe/Paris", "2026-10-12T12:00:00Z"),
        ("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "2026-10-12T17:00:00Z"),
        ("\"Europe/Paris\"", "2026-10-12T12:00:00Z"), ("CST", nil), ("Chez nous", nil), ("../../etc/passwd", nil),
        ("", nil),
    ])
    func `a zone that is only named is known by its name`(name: String, expected: String?) throws {
        let read = try #require(Self.reply("DTSTART;TZID=\(name):20261012T140000"))
        #expect(read.start == expected.map(instant))
    }

    @Test func `Microsoft's names are those of zones there are`() {
        #expect(WindowsZones.names.values.filter { TimeZone(identifier: $0) == nil } == [])
        #expect(WindowsZones.names.keys.filter { $0 != $0.lowercased() } == [])
    }

    @Test(arguments: [
        "20260230T140000Z", "20261301T140000Z", "20261012T250000Z", "20261012T1400Z", "tomorrow", "",
        "00010101T000000Z",
        "19691231T235959Z", "99991231T235959Z",
    ])
    func `a time that no calendar has is none`(time: String) throws {
        let read = try #require(Self.reply("DTSTART:\(time)\nSEQUENCE:1"))
        #expect(read.start == nil && read.sequence == 1)
    }

    @Test(arguments: [
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31", "2026-03-29T12:00:00Z", 7_200),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20200329T010000Z", "2026-03-29T12:00:00Z", 3_600),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20200329T010000Z", "2020-06-29T12:00:00Z", 7_200),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=5SU", "2026-03-29T12:00:00Z", 7_200),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=29;INTERVAL=1;WKST=MO", "2026-03-29T12:00:00Z", 7_200),
        ("FREQ=YEARLY", "2026-03-30T12:00:00Z", 7_200),
    ])
    func `a zone's rule is followed`(rule: String, start: String, offset: Int) throws {
        let zone = Self.paris.replacing("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", with: rule)
        let clock = instant(start).addingTimeInterval(TimeInterval(offset)).formatted(.iso8601)
        let local = clock.replacing("-", with: "").replacing(":", with: "").dropLast()
        let text =
            "BEGIN:VCALENDAR\n\(zone)\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Paris:\(local)\nEND:VEVENT\nEND:VCALENDAR\n"
        let read = CalendarObject.all(in: Message(bareBody: Array(text.utf8), kind: .calendar)).first
        #expect(read?.start == instant(start))
    }

    @Test(arguments: [
        "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE", "FREQ=YEARLY;BYDAY=SU",
        "FREQ=MONTHLY;BYDAY=1SU",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTHDAY=1,2,3", "FREQ=YEARLY;BYSECOND=1,2,3",
        "FREQ=YEARLY;COUNT=3;BYMONTH=3;BYDAY=-1SU",
    ])
    func `T35 a zone whose rule is another than one day a year is not followed`(rule: String) {
        let zone = Self.paris.replacing("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", with: rule)
        let text =
            "BEGIN:VCALENDAR\n\(zone)\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Paris:20260803T140000\nEND:VEVENT\nEND:VCALENDAR\n"
        let read = CalendarObject.all(in: Message(bareBody: Array(text.utf8), kind: .calendar)).first
        #expect(read?.uid == "1" && read?.start == nil)
    }

    @Test func `several events are read, one by one`() {
        let text = Self.object("SEQUENCE:1").replacing(
            "END:VCALENDAR",
            with:
                "BEGIN:VEVENT\nUID:2\nRECURRENCE-ID:20261012T120000Z\nDTSTART:20261012T120000Z\nDURATION:PT3H30M\nEND:VEVENT\nEND:VCALENDAR"
        )
        let read = CalendarObject.all(in: message("Content-Type: text/calendar", text))
        #expect(read.map(\.uid) == ["reu-7@cpo.example", "2"])
        #expect(read.map(\.recurrenceID) == [nil, "20261012T120000Z"])
        #expect(read.last?.end == instant("2026-10-12T15:30:00Z"))
        #expect(read.map(\.kind) == [.event, .event])
    }

    @Test func `T46 a hundred thousand attendees do no harm, and the answer is known for one`() {
        let many = (0..<100_000).map { "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a\($0)@b.example\n" }
        #expect(Self.reply(many.prefix(5_000).joined())?.attendees.count == 1_000)
        let read = Self.reply(many.joined())
        #expect(read?.method == "REPLY" && read?.uid == nil && read?.attendees == [])
    }

    @Test(arguments: [
        ("ATTENDEE;PARTSTAT=DECLINED;\nDELEGATED-FROM=\"mailto:c@a.example\":mailto:e@a.example", []),
        ("ATTENDEE;PARTSTAT=DECLINED:invalid:nomail", ["invalid:nomail"]), ("ATTENDEE;PARTSTAT=DECLINED:", []),
    ])
    func `what is left of a broken line is nobody`(lines: String, expected: [String]) throws {
        #expect(try #require(Self.reply(lines)).attendees.map(\.address) == expected)
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
