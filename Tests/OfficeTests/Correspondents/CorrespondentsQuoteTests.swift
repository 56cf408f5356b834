import Federation
import Foundation
import Mail
import Reading
import Testing

@testable import Office
@testable import Rehearsal

/// Answers given inside our own letter as the mail quotes it: never lost, never certain unless plainly said.
struct CorrespondentsQuoteTests {
    private typealias Bench = CorrespondentsBench

    private static let letter = """
        Bonjour Hélène Durand, le secrétariat propose à votre organisation de signer ce texte avant le 12 juillet.

        Nous demandons le maintien des financements régionaux et la reconnaissance du diplôme.

        Répondre en un mot :
        D'accord
        Pas d'objection
        Réserve
        Désaccord
        Abstention

        Vous pourrez changer d'avis jusqu'à la date limite : il suffira de répondre de nouveau.
        """

    enum Change: String, CaseIterable {
        case othersDeleted, cross, crossBehind, box, word, wordOfAnother, arrow, lastLineOnly
        var lines: [String] {
            let all = CorrespondentsQuoteTests.letter.split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init)
            func with(_ option: String) -> [String] { all.map { $0 == "Désaccord" ? option : $0 } }
            switch self {
            case .othersDeleted:
                return all.filter { !["D'accord", "Pas d'objection", "Réserve", "Abstention"].contains($0) }
            case .cross: return with("x Désaccord")
            case .crossBehind: return with("Désaccord X")
            case .box: return with("[x] Désaccord")
            case .word: return with("Désaccord : oui")
            case .wordOfAnother:
                return with("Désaccord : oui c'est bien notre position, nous sommes d'accord entre nous")
            case .arrow: return with("Désaccord <--")
            case .lastLineOnly: return Array(all.prefix { $0 != "D'accord" }) + ["Désaccord"]
            }
        }
    }

    enum Quote: CaseIterable {
        case marks, outlook
        func mail(_ lines: [String], above: String = "", below: String = "") -> Message {
            let quoted =
                switch self {
                case .marks:
                    "Le 4 juil. 2026 à 09:12, Greffe <greffe@cpo.example> a écrit :\n\n"
                        + lines.map { "> \($0)" }.joined(separator: "\n")
                case .outlook:
                    "De : Greffe <greffe@cpo.example>\nEnvoyé : samedi 4 juillet 2026 09:12\n"
                        + "À : Hélène Durand\nObjet : Proposition\n\n" + lines.joined(separator: "\n")
                }
            let text = [above, quoted, below].filter { !$0.isEmpty }.joined(separator: "\n\n")
            return Message(bareBody: Array((text + "\n").utf8), kind: .plain)
        }
    }

    private func question(_ originals: [String]) -> Question { Question(kind: .signature, originals: originals) }

    @Test(arguments: Change.allCases, Quote.allCases)
    func `an option marked in the quote is never lost and never certain`(change: Change, quote: Quote) {
        for originals in [[Self.letter], []] {
            let reading = Reader().read(quote.mail(change.lines), asAnswerTo: question(originals))
            #expect(reading.certainty == .doubtful, "\(originals.isEmpty ? "offline" : "known"): \(reading)")
        }
    }

    @Test(arguments: Quote.allCases)
    func `our letter untouched under nothing says nothing`(quote: Quote) {
        let lines = Self.letter.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let reading = Reader().read(quote.mail(lines), asAnswerTo: question([Self.letter]))
        #expect(reading.position == .none)
        #expect(reading.certainty == .certain, "\(reading)")
    }

    @Test(arguments: Change.allCases)
    func `a word above decides, whatever is cut below`(change: Change) {
        guard change == .othersDeleted || change == .lastLineOnly else { return }
        let mail = Quote.marks.mail(change.lines, above: "Nous sommes contre.")
        let reading = Reader().read(mail, asAnswerTo: question([Self.letter]))
        #expect(reading.position == .disagree)
        #expect(reading.certainty == .certain)
    }

    @Test(arguments: ["", "Bonjour,", "Bonjour à tous,"])
    func `an answer below an unmarked quote is doubted where the letter is not known`(above: String) {
        let lines = Self.letter.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let mail = Quote.outlook.mail(lines, above: above, below: "Nous sommes contre.")
        #expect(Reader().read(mail, asAnswerTo: question([])).certainty == .doubtful)
        #expect(Reader().read(mail, asAnswerTo: question([Self.letter])).position == .disagree)
    }

    @Test(arguments: [
        "de : Greffe <greffe@cpo.example>\nenvoyé : 4 juillet 2026 à 09:12\nobjet : Proposition\nà : Hélène Durand",
        "envoyé : 4 juillet 2026 à 09:12\nde : Greffe <greffe@cpo.example>\nà : Hélène <h@anas.example>\nobjet : Proposition",
        "OBJET : Proposition\nDATE : 4/7/26\nA : Hélène\nDE : Greffe",
        "Sujet : Proposition\nExpéditeur : greffe@cpo.example\nDestinataire : h@anas.example",
    ])
    func `a header block has any order and case, marked or not`(header: String) {
        let letter = "Bonjour Hélène, le secrétariat propose à votre organisation de signer ce texte.\nGreffe"
        let marked = (header + "\n\n" + letter).split(separator: "\n", omittingEmptySubsequences: false)
        let page =
            "<p>Pas d'accord.</p><blockquote type=\"cite\"><div>"
            + marked.map { $0.replacing("<", with: "&lt;") }.joined(separator: "<br>") + "</div></blockquote>"
        let mails = [
            Message(bareBody: Array("Pas d'accord.\n\n\(header)\n\n\(letter)\n".utf8), kind: .plain),
            Message(
                bareBody: Array(("Pas d'accord.\n\n" + marked.map { "> \($0)" }.joined(separator: "\n") + "\n").utf8),
                kind: .plain),
            Message(bareBody: Array(page.utf8), kind: .html),
        ]
        for mail in mails {
            for originals in [[letter], []] {
                let visible = VisibleText(of: mail, question: question(originals))
                #expect(visible.text == "Pas d'accord.")
                #expect(visible.doubts.isEmpty)
            }
        }
    }
}
