import Federation
import Foundation
import Mail

@testable import Office
@testable import Rehearsal

/// Mails as correspondents write them: every program, every answer, every letter.
struct ReaderCorpus {
    let mails: [[UInt8]]

    private static let answers =
        CorrespondentsBench.answers + [
            "Bonjour à toutes et à tous,\n\nAprès en avoir parlé avec notre bureau, nous sommes favorables à la signature.\n\n"
                + "Cordialement,\nHélène Durand",
            "Nous nous abstenons, faute de mandat de notre conseil.",
            "Je vous réponds demain, il me manque l'avis du conseil d'administration du 12.",
            "Abstention pour nous, même si le paragraphe sur les stages nous convient.\nBelle journée",
        ]

    /// At most `count` of them, each another: program, answer, letter, signed or not.
    init(count: Int) throws {
        var mails: [[UInt8]] = []
        for letter in CorrespondentsBench.letters {
            let bytes = try CorrespondentsBench.draft(letter).composed()
            for (number, answer) in Self.answers.enumerated() {
                for program in MailProgram.allCases where mails.count < count {
                    let writer = number.isMultiple(of: 2) ? CorrespondentsBench.marie : CorrespondentsBench.signing
                    mails.append(
                        Reply.bytes(
                            to: bytes, by: writer, with: program, saying: answer, at: CorrespondentsBench.date,
                            trace: Trace("\(letter) \(number) \(program)")))
                }
            }
        }
        self.mails = mails
    }
}
