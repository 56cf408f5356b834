import Federation
import Foundation
import Reading
import Testing

/// What an answer to a meeting says besides who comes: dates, a voice given, a point taken back, a text to sign.
struct MeetingAnswerTests {
    private static let calendar = CivilCalendar(zone: TimeZone(identifier: "Europe/Paris") ?? .gmt)

    /// 12 March 2027 at ten, 13 March at ten and at two, 14 March at ten.
    private func options() throws -> [DateChoices.Option] {
        let starts = ["2027-03-12T09:00:00Z", "2027-03-13T09:00:00Z", "2027-03-13T13:00:00Z", "2027-03-14T09:00:00Z"]
        return try starts.enumerated().map {
            DateChoices.Option(number: $0 + 1, start: try Date($1, strategy: .iso8601))
        }
    }

    @Test(arguments: [
        ("Le 12 ou le 14, pas le 13 au matin.", [1: DateChoice.yes, 4: .yes, 2: .no]),
        ("Le 12 mars nous convient.", [1: .yes]),
        ("Nous sommes disponibles les 12 et 14 mars.", [1: .yes, 4: .yes]),
        ("Le 13 ne nous convient pas, le 14 oui.", [2: .no, 3: .no, 4: .yes]),
        ("Toutes les dates sauf le 12.", [1: .no, 2: .yes, 3: .yes, 4: .yes]),
        ("Aucune de ces dates, désolés.", [1: .no, 2: .no, 3: .no, 4: .no]),
        ("Pas de problème pour le 12.", [1: .yes]),
        ("Vendredi 12 : oui\nSamedi 13 après-midi : peut-être\nDimanche 14 : non", [1: .yes, 3: .maybe, 4: .no]),
        ("12/03/2027 10H00", [1: .yes]), ("13/03/2027 14H00", [3: .yes]),
        ("Éventuellement le 14, mais pas le 12.", [4: .maybe, 1: .no]),
    ])
    func `dates are read one by one`(text: String, choices: [Int: DateChoice]) throws {
        let now = try Date("2027-01-10T09:00:00Z", strategy: .iso8601)
        let read = try #require(DateChoices(of: text, options: try options(), in: Self.calendar, now: now))
        #expect(read.choices == choices)
        #expect(read.certainty == .certain)
    }

    @Test(arguments: ["Plutôt le 20 mars.", "Pas avant le 14.", "Pourquoi pas le 12 ?", "Entre le 12 et le 14."])
    func `what is not clear is asked`(text: String) throws {
        let now = try Date("2027-01-10T09:00:00Z", strategy: .iso8601)
        let read = try #require(DateChoices(of: text, options: try options(), in: Self.calendar, now: now))
        #expect(read.certainty == .doubtful)
    }

    @Test func `a mail without dates says nothing of them`() throws {
        let now = try Date("2027-01-10T09:00:00Z", strategy: .iso8601)
        #expect(DateChoices(of: "Bien reçu, merci.", options: try options(), in: Self.calendar, now: now) == nil)
    }

    @Test(arguments: [
        ("Je donne pouvoir à l'AIRE.", "AIRE"), ("Absente, pouvoir donné à Luc Ferrand.", "Luc Ferrand"),
        ("Notre pouvoir est donné à Mme Vidal, de France ESF.", "Vidal"), ("Procuration à Paul Roy", "Paul Roy"),
        ("Je serai présente.", nil), ("Je ne donne pas pouvoir à l'AIRE.", nil), ("Nous aimerions pouvoir venir.", nil),
    ])
    func `to whom a voice is given`(text: String, proxy: String?) {
        #expect(MeetingExtras(of: text).proxy == proxy)
    }

    @Test(arguments: [
        ("Je retire le point 3.", MeetingExtras.Withdrawal.numbers([3])),
        ("Merci de retirer nos points 2 et 4.", .numbers([2, 4])), ("Nous retirons notre point.", .unnumbered),
        ("Je ne retire pas le point 3.", .none), ("Peut-on retirer le point 3 ?", .none), ("Nous venons.", .none),
    ])
    func `which point is taken back`(text: String, withdrawal: MeetingExtras.Withdrawal) {
        #expect(MeetingExtras(of: text).withdrawal == withdrawal)
    }

    @Test(arguments: [
        "Oui je viens. Par ailleurs l'AIRE est contre SIG-2026-014.",
        "Nous serons là. Nous nous opposons à la signature du communiqué.",
        "Présents. Et désaccord sur le texte.", "Je viens. D'accord pour SIG-2026-014.",
    ])
    func `words about a text to sign are found`(text: String) {
        let aside = Reader().aside(in: text, evidence: nil, asAnswerTo: Question(kind: .signature))
        #expect(aside != nil)
    }

    @Test(arguments: [
        "Je serai là, sous réserve d'un train.", "Par contre je ne pourrai pas venir le matin.", "Oui, présente.",
        "Merci d'ajouter à l'ordre du jour : la signature de la convention.", "Je réserve mon train.",
    ])
    func `words about coming are no aside`(text: String) {
        #expect(Reader().aside(in: text, evidence: nil, asAnswerTo: Question(kind: .signature)) == nil)
    }
}
