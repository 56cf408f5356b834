import Federation
import Foundation
import Testing

struct AddressTests {
    @Test(arguments: [
        "a@member.example", "marie.durand+cpo@anas.example", "x@localhost", "O'Neil@a-b.example",
    ])
    func `a plain addr-spec is an address`(text: String) {
        #expect(EmailAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "a", "@b", "a@", "a@b@c", "a b@c.example", "a@c.example\r\nRCPT TO:<x@y>", "a@c.example\0",
        "\"a@member.example\"@evil.example", "<a@b.example>", "a..b@c.example", "a@-b.example", "é@c.example",
        "a@c.example.", "a@mémber.example", "(c)a@b.example",
    ])
    func `anything else is none`(text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test func `addresses that differ in case are one`() {
        #expect(EmailAddress("Marie@ANAS.example") == EmailAddress("marie@anas.example"))
    }
}

struct MatterIDTests {
    @Test(arguments: [
        ("SIG-2026-014", "SIG-2026-014"), ("sig-2026-014", "SIG-2026-014"), ("REU-2026-1234", "REU-2026-1234"),
    ])
    func `a number reads back as it is written`(text: String, written: String) {
        #expect(MatterID(text)?.description == written)
    }

    @Test(arguments: [
        "SIG-26-014", "SIG-2026-14", "SIG-2026-000", "ABC-2026-014", "SIG-2026-014-1", "SIG2026014", "SIG-2026-+14",
    ])
    func `what is not a number is none`(text: String) {
        #expect(MatterID(text) == nil)
    }

    @Test func `numbers are found in a subject, each once`() {
        let found = MatterID.all(in: "Re: [CPO] (SIG-2026-014) et sig-2026-003: SIG-2026-014 ?")
        #expect(found.map(\.description) == ["SIG-2026-014", "SIG-2026-003"])
    }
}

struct CivilCalendarTests {
    let paris: CivilCalendar

    init() throws {
        paris = CivilCalendar(zone: try #require(TimeZone(identifier: "Europe/Paris")), holidays: ["2026-07-14"])
    }

    @Test(arguments: [
        // opened at, rule, deadline
        ("2026-06-29T09:00:00Z", Rule(), "2026-07-09T18:00:00Z"),  // ten days, then 20 h in Paris
        ("2026-06-29T18:00:00Z", Rule(), "2026-07-09T18:00:00Z"),  // at 20 h sharp
        ("2026-06-29T18:00:01Z", Rule(), "2026-07-10T18:00:00Z"),  // a second later: the next evening
        ("2026-10-20T09:00:00Z", Rule(), "2026-10-30T19:00:00Z"),  // across the end of summer time
        ("2026-07-10T09:00:00Z", Rule(termDays: 2, days: .working), "2026-07-15T18:00:00Z"),  // weekend and 14 July
    ])
    func `a term ends at the closing hour, days later`(opened: String, rule: Rule, ends: String) throws {
        let start = try Date(opened, strategy: .iso8601)
        #expect(paris.deadline(of: rule, openedAt: start) == (try Date(ends, strategy: .iso8601)))
    }

    @Test func `a day that does not exist has no instant`() {
        #expect(paris.instant(year: 2026, month: 2, day: 30, hour: 20) == nil)
        #expect(paris.instant(year: 2026, month: 7, day: 9, hour: 20) != nil)
    }
}
