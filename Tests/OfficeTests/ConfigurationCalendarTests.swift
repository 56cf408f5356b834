import Federation
import Foundation
import Office
import Testing

struct ConfigurationCalendarTests {
    @Test(arguments: [
        (2000, "2000-04-23"), (2006, "2006-04-16"), (2008, "2008-03-23"), (2011, "2011-04-24"), (2019, "2019-04-21"),
        (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25"),
        (1954, "1954-04-18"), (1981, "1981-04-19"), (2049, "2049-04-18"), (2076, "2076-04-19"), (2285, "2285-03-22"),
    ])
    func `Easter falls where the Church puts it`(year: Int, day: String) {
        #expect(FrenchHolidays.easter(of: year)?.description == day)
    }

    @Test(arguments: [
        (2006, ["2006-04-17", "2006-05-25", "2006-06-05"]), (2008, ["2008-03-24", "2008-05-01", "2008-05-12"]),
        (2024, ["2024-04-01", "2024-05-09", "2024-05-20"]), (2026, ["2026-04-06", "2026-05-14", "2026-05-25"]),
        (2027, ["2027-03-29", "2027-05-06", "2027-05-17"]),
    ])
    func `the days that follow Easter are Easter Monday, Ascension and Whit Monday`(year: Int, days: [String]) {
        let all = FrenchHolidays.days(of: year).map(\.description)
        #expect(all.count == 11)
        #expect(Array(all.suffix(3)) == days)
        for fixed in ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"] {
            #expect(all.contains("\(year)-\(fixed)"))
        }
    }

    @Test func `holidays reach the calendar only if asked for`() throws {
        let french = try ConfigurationBench(ConfigurationBench.sound).load().calendar
        #expect(french.holidays.contains("2026-05-14"))
        #expect(french.holidays.contains("2026-05-15"))
        let plain = try ConfigurationBench(ConfigurationBench.sound(replacing: [7: "  france: false"])).load().calendar
        #expect(plain.holidays == ["2026-05-15"])
    }

    @Test(arguments: [
        "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "26-01-01", "2026-01-01 ",
        "２０２６-01-01", "1899-12-31", "",
    ])
    func `what is no day is not read`(text: String) {
        #expect(CivilDay(text) == nil)
    }

    @Test(arguments: [
        ("2024-02-28", 1, "2024-02-29"), ("2026-12-31", 1, "2027-01-01"), ("2026-03-01", -1, "2026-02-28"),
    ])
    func `days are counted across months and years`(day: String, count: Int, expected: String) {
        #expect(CivilDay(day)?.adding(count).description == expected)
    }

    @Test func `a mandate runs from the first instant of its first day to the last of its last, in Paris`() throws {
        let roster = try ConfigurationBench(
            ConfigurationBench.sound(replacing: [46: "        from: 2026-03-29", 47: "        until: 2026-10-25"])
        ).load().roster
        let mandate = try #require(roster.organisations.first?.correspondents.first?.mandate)
        // 29 March 2026 begins in winter time (UTC+1) and ends in summer time; 25 October the other way round.
        #expect(mandate.from == Self.instant("2026-03-28T23:00:00Z"))
        #expect(mandate.until == Self.instant("2026-10-25T23:00:00Z"))
        #expect(!mandate.runs(at: Self.instant("2026-03-28T22:59:59Z")))
        #expect(mandate.runs(at: Self.instant("2026-03-28T23:00:00Z")))
        #expect(mandate.runs(at: Self.instant("2026-10-25T22:59:59Z")))
        #expect(!mandate.runs(at: Self.instant("2026-10-25T23:00:00Z")))
    }

    @Test func `the day after a mandate another may begin`() throws {
        let yaml = ConfigurationBench.sound(replacing: [
            48:
                "      - {id: marie.durand, name: Marie Durand, addresses: [marie.durand@anas.example], from: 2027-01-01}\n"
                + "    deputies:"
        ])
        #expect(try ConfigurationBench(yaml).load().roster.organisations[0].correspondents.count == 2)
    }

    @Test func `a day whose midnight a change of hour skips still begins`() throws {
        let zone = try #require(TimeZone(identifier: "Africa/Cairo"))
        let day = try #require(CivilDay("2026-04-24"))
        #expect(day.start(in: CivilCalendar(zone: zone)) == Self.instant("2026-04-23T22:00:00Z"))
    }

    private static func instant(_ text: String) -> Date {
        (try? Date(text, strategy: .iso8601)) ?? .distantPast
    }
}
