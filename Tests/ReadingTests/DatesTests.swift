import Federation
import Foundation
import Reading
import Testing

struct DatesTests {
    let paris: CivilCalendar

    init() throws {
        paris = CivilCalendar(zone: try #require(TimeZone(identifier: "Europe/Paris")), holidays: ["2026-07-14"])
    }

    @Test(arguments: [
        // Written on Monday 29 June 2026 at 11 h in Paris; a term ends at 20 h.
        ("15 juillet", "2026-07-15T18:00:00Z"), ("le 15 juillet", "2026-07-15T18:00:00Z"),
        ("mercredi 15 juillet", "2026-07-15T18:00:00Z"), ("mercredi 15 juillet 2026", "2026-07-15T18:00:00Z"),
        ("1er août", "2026-08-01T18:00:00Z"), ("15 juil. 2026", "2026-07-15T18:00:00Z"),
        ("12/07/2026", "2026-07-12T18:00:00Z"), ("12/7", "2026-07-12T18:00:00Z"), ("12.07.26", "2026-07-12T18:00:00Z"),
        ("2026-07-12", "2026-07-12T18:00:00Z"), ("le 15", "2026-07-15T18:00:00Z"), ("15", "2026-07-15T18:00:00Z"),
        ("le 29", "2026-06-29T18:00:00Z"), ("le 28", "2026-07-28T18:00:00Z"),
        ("vendredi", "2026-07-03T18:00:00Z"), ("vendredi prochain", "2026-07-03T18:00:00Z"),
        ("lundi", "2026-07-06T18:00:00Z"), ("vendredi 10", "2026-07-10T18:00:00Z"),
        ("le 15 à 18 h", "2026-07-15T16:00:00Z"), ("le 15 juillet à 18h30", "2026-07-15T16:30:00Z"),
        ("15 juillet 18:30", "2026-07-15T16:30:00Z"), ("le 15 à midi", "2026-07-15T10:00:00Z"),
        ("le 15 à minuit", "2026-07-15T22:00:00Z"), ("jusqu'au 3 août inclus", "2026-08-03T18:00:00Z"),
        ("jusqu’au 3 août exclu", "2026-08-02T18:00:00Z"), ("avant le 3 août", "2026-08-02T18:00:00Z"),
        ("dans cinq jours", "2026-07-04T18:00:00Z"), ("sous 15 jours", "2026-07-14T18:00:00Z"),
        ("dans une semaine", "2026-07-06T18:00:00Z"), ("dans deux mois", "2026-08-29T18:00:00Z"),
        ("d'ici une quinzaine", "2026-07-14T18:00:00Z"), ("demain", "2026-06-30T18:00:00Z"),
        ("après-demain", "2026-07-01T18:00:00Z"), ("fin juillet", "2026-07-31T18:00:00Z"),
        ("fin du mois", "2026-06-30T18:00:00Z"), ("fin février", "2027-02-28T19:00:00Z"),
        ("15 janvier", "2027-01-15T19:00:00Z"), ("le 25 octobre", "2026-10-25T19:00:00Z"),
        ("15 July", "2026-07-15T18:00:00Z"), ("July 15th, 2026", "2026-07-15T18:00:00Z"),
        ("until 15 July", "2026-07-15T18:00:00Z"), ("in five days", "2026-07-04T18:00:00Z"),
        ("15 juli", "2026-07-15T18:00:00Z"), ("tot 15 juli", "2026-07-15T18:00:00Z"),
        ("vrijdag 10 juli om 18 uur", "2026-07-10T16:00:00Z"), ("bis zum 15. Juli", "2026-07-15T18:00:00Z"),
        ("am 15.7.", "2026-07-15T18:00:00Z"), ("Freitag, den 10. Juli um 18 Uhr", "2026-07-10T16:00:00Z"),
    ])
    func `a date is completed towards the future`(text: String, instant: String) throws {
        let date = try #require(SpokenDate(text))
        let now = try Date("2026-06-29T09:00:00Z", strategy: .iso8601)
        #expect(date.resolved(in: paris, now: now, closingHour: 20) == (try Date(instant, strategy: .iso8601)))
    }

    @Test(arguments: [
        "vendredi 12 juillet",  // a Sunday
        "30 février", "31 juin 2026", "mardi 10",
    ])
    func `a day that does not exist or has another weekday is no instant`(text: String) throws {
        let date = try #require(SpokenDate(text))
        let now = try Date("2026-06-29T09:00:00Z", strategy: .iso8601)
        #expect(date.resolved(in: paris, now: now, closingHour: 20) == nil)
    }

    @Test func `a day just past is not taken for next year's`() throws {
        let now = try Date("2026-07-20T09:00:00Z", strategy: .iso8601)
        let date = try #require(SpokenDate("15 juillet")?.resolved(in: paris, now: now, closingHour: 20))
        #expect(date == (try Date("2026-07-15T18:00:00Z", strategy: .iso8601)))
    }

    @Test(arguments: [
        "", "bientôt", "15 ou 16 juillet", "32 juillet", "15/13/2026", "pas le 15 juillet", "15 juillet au plus tôt",
        "la mi-juillet",
        "15 h", "le 15 à 25 h", "99", "15/07-2026", "٣ juillet",
    ])
    func `what is not one date is none`(text: String) {
        #expect(SpokenDate(text) == nil)
    }

    @Test func `dates are found in prose, and numbers are not dates`() {
        let text = "Nous serons 15 le mardi 7 juillet à 9 h 30, ou sinon le 12/08 ; 3 jours avant, 20 % des 40 sièges."
        #expect(
            SpokenDate.all(in: text) == [
                SpokenDate(
                    day: .civil(day: 7, month: 7, year: nil), weekday: .tuesday, time: .init(hour: 9, minute: 30)),
                SpokenDate(day: .civil(day: 12, month: 8, year: nil)),
            ])
    }

    @Test func `working days skip weekends and holidays`() throws {
        let span = try #require(SpokenSpan(count: 2, unit: .days(.working)))
        let friday = try Date("2026-07-10T18:00:00Z", strategy: .iso8601)
        #expect(span.added(to: friday, in: paris) == (try Date("2026-07-15T18:00:00Z", strategy: .iso8601)))
    }
}
