import Federation
import Foundation
import Reading
import Testing

/// Slips of the hand in every labelled objection; none may make a consent of it.
struct PositionSlipTests {
    /// What goes wrong at one letter, space or mark.
    enum Slip: String, CaseIterable, Sendable {
        case lost, swapped, doubled, joined, wrapped, unmarked

        /// `text` with this slip, once for each place where it can happen.
        func variants(of text: String) -> [String] { text.indices.compactMap { variant(of: text, at: $0) } }

        private func variant(of text: String, at place: String.Index) -> String? {
            let next = text.index(after: place)
            var changed = text
            switch self {
            case .lost where text[place].isLetter: changed.remove(at: place)
            case .joined where text[place] == " ": changed.remove(at: place)
            case .wrapped where text[place] == " ": changed.replaceSubrange(place..<next, with: "\n")
            case .unmarked where text[place].isPunctuation && text[place] != "'" && text[place] != "’":
                changed.remove(at: place)
            case .doubled where text[place].isLetter: changed.insert(text[place], at: place)
            case .swapped where text[place].isLetter && next < text.endIndex && text[next].isLetter:
                changed.replaceSubrange(place...next, with: [text[next], text[place]])
            default: return nil
            }
            return changed
        }
    }

    private static let isEverySlipAsked = ProcessInfo.processInfo.environment["GREFFIER_SLIPS"] != nil

    /// Slips that make another word that says the contrary, or that nobody would read otherwise.
    private static let other: Set<String> = [
        "favorable", "fdavorable", "dsacord", "deacord", "wij tekenen in mee sorry", "Akkoord, maar zoner de bijlage.",
        "Nous levons notre abstention : 'et non.", "Ajoutez-nous (voir nos réservesci-jointes).",
        "Nobody on or board is willing to sign this.", "Nobody no our board is willing to sign this.",
    ]

    private func consentsForSure(_ text: String) -> Bool {
        let reading = PositionReader().read(
            text: text, struck: [], subject: "", question: Question(kind: .signature))
        return reading.certainty == .certain && reading.answer.consents
    }

    @Test(arguments: PositionMutationTests.plain.enumerated().map { Fifth(sentence: $1, phase: $0 % 5) })
    func `a letter lost does not turn an objection round`(fifth: Fifth) {
        for text in fifth.variants where !Self.other.contains(text) { #expect(!consentsForSure(text), "\(text)") }
    }

    /// All places of all sentences: seconds where the reader is built for release, run by `Tests/checks/slips`.
    @Test(.enabled(if: isEverySlipAsked), arguments: Slip.allCases)
    func `no slip anywhere turns an objection round`(slip: Slip) {
        var tried = 0
        for sentence in PositionMutationTests.plain {
            for text in slip.variants(of: sentence.text) where !Self.other.contains(text) {
                tried += 1
                #expect(!consentsForSure(text), "\(text)")
            }
        }
        print("\(slip): \(tried) tried")
    }

    /// A sentence without each fifth of its letters in turn.
    struct Fifth: CustomTestStringConvertible, Sendable {
        let sentence: PositionSentence
        let phase: Int
        var testDescription: String { sentence.testDescription }

        var variants: [String] {
            Slip.lost.variants(of: sentence.text).enumerated().filter { $0.offset % 5 == phase }.map(\.element)
        }
    }
}
