import Federation
import Foundation
import Ledger
import Mail
import Testing

@testable import Office

struct LettersWordsTests {
    let scribe: Scribe

    init() throws {
        scribe = Scribe(
            words: try LetterTestBench.writer().words,
            calendar: CivilCalendar(zone: try #require(TimeZone(identifier: "Europe/Paris"))),
            now: LetterSpecimen.meanwhile, federation: "CPO", recipient: nil,
            desk: AnswerDesk(address: LetterSpecimen.address("greffe@cpo.example"), code: nil, messageID: "x@y"))
    }

    @Test(arguments: [
        ("2026-07-09T18:00:00Z", "jeudi 9 juillet 2026 à 20 h"),
        ("2026-07-01T06:05:00Z", "mercredi 1er juillet 2026 à 8 h 05"),
        ("2026-08-31T22:00:00Z", "mardi 1er septembre 2026 à 0 h"),
        ("2026-12-31T23:30:00Z", "vendredi 1er janvier 2027 à 0 h 30"),
        ("2026-10-25T00:30:00Z", "dimanche 25 octobre 2026 à 2 h 30"),
        ("2026-10-25T01:30:00Z", "dimanche 25 octobre 2026 à 2 h 30"),
        ("2026-03-29T01:00:00Z", "dimanche 29 mars 2026 à 3 h"),
        ("2028-02-29T11:59:00Z", "mardi 29 février 2028 à 12 h 59"),
        ("2026-11-21T22:29:00Z", "samedi 21 novembre 2026 à 23 h 29"),
        ("2027-05-03T10:00:00Z", "lundi 3 mai 2027 à 12 h"),
    ])
    func `a date is written out`(instant: String, words: String) throws {
        let written = scribe.instant(try Date(instant, strategy: .iso8601))
        #expect(written.replacing("\u{A0}", with: " ") == words)
        #expect(written.contains("\u{A0}h"), "the hour stays with its number")
    }

    @Test func `a date in brief has its day and its hour`() throws {
        let brief = scribe.brief(try Date("2026-07-01T06:05:00Z", strategy: .iso8601))
        #expect(brief.replacing("\u{A0}", with: " ") == "1er juillet, 8 h 05")
    }

    @Test(arguments: [
        ([], ""), (["ANAS"], "ANAS"), (["ANAS", "FNEJE"], "ANAS et FNEJE"),
        (["ANAS", "FNEJE", "AIRE"], "ANAS, FNEJE et AIRE"),
    ])
    func `names make a list`(names: [String], list: String) {
        #expect(scribe.names(names) == list)
    }

    @Test func `every case of every enumeration has words`() {
        let words = scribe.words
        #expect(Position.allCases.allSatisfy { !words.positions.word($0).name.isEmpty })
        #expect(Position.allCases.allSatisfy { !words.effects.word($0).isEmpty })
        #expect(HoldReason.allCases.allSatisfy { !words.holds.word($0).advice.isEmpty })
        #expect(ActRefusal.allCases.allSatisfy { !words.refusals.word($0).isEmpty })
        #expect(ActRefusal.allCases.allSatisfy { !words.remedies.word($0).isEmpty })
        #expect(MatterState.allCases.allSatisfy { !words.states.word($0).isEmpty })
    }

    @Test func `no two answers are sent by the same word`() throws {
        let writer = try LetterTestBench.writer()
        let settlements = Position.allCases.map(SettlementWord.record) + [.dismiss, .reached, .acknowledge]
        let forms = settlements.map(writer.answer) + [writer.confirmation, writer.rejection]
        #expect(Set(forms.map(\.sent)).count == forms.count)
        #expect(Set(forms.map(\.written)).count == forms.count)
    }

    @Test(arguments: [
        (Rule(), ["Si personne ne s’y oppose d’ici là, même si", "une réserve bloque"], ["ouvrés", "au moins"]),
        (Rule(days: .working), ["(10 jours ouvrés)"], ["au moins"]),
        (Rule(reservation: .noted), ["sans bloquer"], ["réserve bloque"]),
        (Rule(minimumAnswers: 1), ["au moins 1 organisation a répondu"], ["ouvrés"]),
        (Rule(minimumAnswers: 5), ["au moins 5 organisations ont répondu"], ["même si toutes"]),
    ])
    func `the rule is one sentence made of its parameters`(rule: Rule, says: [String], not: [String]) throws {
        let matter = MatterHeading(
            id: LetterSpecimen.matterID(1), title: "x", openedAt: LetterSpecimen.opening,
            deadline: LetterSpecimen.deadline, rule: rule)
        let reminder = ReminderContent(matter: matter, organisation: "ANAS", isLast: false)
        let plain = try LetterTestBench.draft(.toCorrespondent("x", .reminder(reminder))).plain
        let flowed = plain.replacing("\n", with: " ")
        #expect(says.allSatisfy { flowed.contains($0) })
        #expect(not.allSatisfy { !flowed.contains($0) })
    }
}
