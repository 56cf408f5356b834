import Federation
import Foundation
import Ledger
import Mail
import Testing

@testable import Office
@testable import Rehearsal

/// A proposal as the project's templates write it, and somebody who answers it.
enum CorrespondentsBench {
    /// Proposals, and a receipt without buttons: what correspondents answer.
    static let letters = ["proposal", "reminder", "receipt", "question"]

    static func draft(_ name: String) throws -> LetterDraft {
        try LetterTestBench.draft(try #require(LetterSpecimen.all.first { $0.name == name }))
    }

    /// The letter's two texts, as the clerk knows them.
    static func originals(_ draft: LetterDraft) throws -> [String] {
        Message(parsing: try draft.composed()).quotableTexts
    }

    static let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

    static let marie = Correspondent(
        name: "Hélène Durand", address: LetterSpecimen.address("helene.durand@anas.example"), zone: paris)

    static let signing = Correspondent(
        name: "Hélène Durand", address: LetterSpecimen.address("helene.durand@anas.example"), zone: paris,
        signature: ["Hélène Durand", "Présidente de l'ANAS", "01 02 03 04 05"])

    /// 4 July 2026, 9:30 in Paris.
    static let date = Date(timeIntervalSince1970: 1_783_150_200)

    static let answers = [
        "D'accord.",
        "Bonjour,\n\nNous avons un désaccord : le texte ne dit rien des moniteurs-éducateurs, et notre conseil "
            + "d'administration ne peut pas s'y associer en l'état.\n\nBien à vous,\nHélène",
        "Pas d'objection, mais « formation » me paraît plus juste que « diplôme » – à 100 % ; œuvrons-y.",
    ]

    static func folded(_ text: String) -> String {
        text.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
    }
}
