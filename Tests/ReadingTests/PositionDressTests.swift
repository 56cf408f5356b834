import Federation
import Foundation
import Reading
import Testing

/// What people say and do beside every labelled objection, the organisation's name known or not; none may pass for a
/// consent. Run by `Tests/checks/slips`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["GREFFIER_SLIPS"] != nil))
struct PositionDressTests {
    /// Something kind, practical or typographic around an objection.
    enum Dress: String, CaseIterable, Sendable {
        case thumb, thumbBelow, praise, read, meeting, calendar, yesAtLast, late, courage, initiative, well, order,
            travel, dots, marks, brackets, quotes, bullet, hardSpaces, address, motto

        func around(_ text: String) -> String {
            let bare = String(text.reversed().drop { ".!".contains($0) }.reversed())
            switch self {
            case .thumb: return "\(text) 👍"
            case .thumbBelow: return "\(text)\n👍"
            case .praise: return "Merci pour ce texte magnifique, bravo à tous. \(text)"
            case .read: return "J'ai bien lu le texte, tout est clair. \(text)"
            case .meeting: return "Pour la réunion c'est d'accord, je viens. \(text)"
            case .calendar: return "D'accord avec toi Claire pour le calendrier. \(text)"
            case .yesAtLast: return "Oui, je réponds enfin ! \(text)"
            case .late: return "désolé du retard, \(text)"
            case .courage: return "\(text) Bon courage, on vous soutient !"
            case .initiative: return "\(text) Mais nous soutenons l'initiative et restons à vos côtés."
            case .well: return "\(text) Sinon tout va bien ?"
            case .order: return "\(text)\n\nOK pour la réunion du 12."
            case .travel: return "\(text)\n\nPS : oui pour le covoiturage."
            case .dots: return "\(bare)..."
            case .marks: return "\(bare) !!!"
            case .brackets: return "(\(text))"
            case .quotes: return "« \(text) »"
            case .bullet: return "- \(text)"
            case .hardSpaces: return text.replacing(" ", with: "\u{A0}")
            case .address: return "Réponse de notre association : \(text)"
            case .motto: return "\(text)\n\nMerci d'avance,\nJeanne Morel\n« Ensemble, d'accord pour agir »"
            }
        }
    }

    /// Beside these, nobody could tell what was meant, or the words are two languages at once.
    private static let other: Set<String> = [
        "wij tekenen ni mee sorry", "Nein.", "Nee.", "No signature from Finland, I'm afraid.",
    ]

    @Test(arguments: Dress.allCases)
    func `nothing said beside an objection makes a consent of it`(dress: Dress) {
        var tried = 0
        for sentence in PositionMutationTests.plain where !Self.other.contains(sentence.text) {
            let text = dress.around(sentence.text)
            for names in [[], Self.names(in: sentence.text)] {
                tried += 1
                let question = Question(kind: .signature, ownNames: names)
                let reading = PositionReader().read(text: text, struck: [], subject: "", question: question)
                #expect(!(reading.certainty == .certain && reading.answer.passes), "\(names) \(text)")
            }
        }
        print("\(dress): \(tried) tried")
    }

    /// The sign of an organisation in `text`, as its own.
    private static func names(in text: String) -> [String] {
        guard text != text.uppercased() else { return [] }
        let words = text.split { !$0.isLetter }.map(String.init)
        let signs = words.filter { (3...9).contains($0.count) && $0 == $0.uppercased() && $0 != $0.lowercased() }
        return Array(signs.prefix(1))
    }
}
