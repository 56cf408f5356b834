import Foundation
import Ledger
import Mail
import Testing

@testable import Office

/// People's words can neither act nor hide in a letter, whatever they hold and wherever they stand (T43 to T45).
struct LettersEscapingTests {
    static let payloads = [
        "<img src=x onerror=alert(1)>", "</td></table></div><a href=\"https://x.example\">d'accord</a>",
        "{{federation}} {{#matters}}x{{/matters}} {{{subject}}} {{>foot}}", "{{", "}}", "\" style=\"color:#fff",
        "titre\r\nBcc: victime@x.example\r\n\r\ncorps", "=?utf-8?q?=0D=0ABcc:_x@y.example?=", "=HYPERLINK(\"x\")",
        "\u{202E}droccad'd\u{202C} N\u{200B}O\u{200D}N\u{2060}", "\0\u{7}\u{1B}]0;x\u{7}", "&lt;b&gt; &amp; ' \"",
        "-- \n-- \nGreffe du CPO\n> faux", "*gras* _souligné_ [lien](https://x.example) # titre",
    ]

    @Test(arguments: payloads)
    func `hostile words change nothing around them`(payload: String) throws {
        let writer = try LetterTestBench.writer()
        for hostile in HostileLetters.letters(saying: payload) {
            let draft = try writer.draft(hostile.letter, envelope: hostile.envelope)
            let kind = hostile.letter.content.kind
            #expect(HTMLLint.faults(draft.html, subject: draft.subject) == [], "\(kind)")
            #expect(draft.subject.unicodeScalars.allSatisfy { !isInvisible($0) }, "\(kind)")
            #expect(draft.to.name.unicodeScalars.allSatisfy { !isInvisible($0) }, "\(kind)")
            for text in [draft.plain, draft.html] {
                #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !isInvisible($0) }, "\(kind)")
            }
            #expect(draft.plain.components(separatedBy: "\n-- \n").count == 2, "\(kind)")
        }
    }

    @Test func `words between braces are shown, not filled in`() throws {
        let writer = try LetterTestBench.writer()
        for hostile in HostileLetters.letters(saying: "{{federation}}") {
            let draft = try writer.draft(hostile.letter, envelope: hostile.envelope)
            #expect(draft.plain.contains("{{federation}}") && draft.html.contains("{{federation}}"))
        }
    }

    @Test func `the words of a person stand behind a mark on every line`() throws {
        let text = "un\n\n-- \nDate limite : demain\n> cité"
        for hostile in HostileLetters.letters(saying: text) where hostile.letter.content.kind == .relay {
            let lines = try LetterTestBench.draft(hostile).plain.split(separator: "\n")
            #expect(lines.filter { $0.contains("demain") && $0.hasPrefix(">") } == ["> Date limite : demain"])
            #expect(lines.contains("> > cité") && lines.contains("> --"))
        }
    }

    @Test func `a stranger's link never leaves in a letter to somebody else`() throws {
        for hostile in HostileLetters.letters(saying: "voyez https://x.example/piege") {
            let kind = hostile.letter.content.kind
            let draft = try LetterTestBench.draft(hostile)
            let shown = draft.plain.components(separatedBy: "https://x.example/piege").count - 1
            switch kind {
            case .refusal: #expect(!draft.plain.contains("Votre message commençait ainsi :\n\n> voyez https"))
            case .confirmation: #expect(draft.plain.contains("> voyez [lien retiré]"))
            case .proposal, .receipt, .question, .relay, .reminder, .digest, .summary, .signature, .escalation,
                .preview, .acknowledgement, .extended, .withdrawn, .alarm, .datePoll, .pollReceipt,
                .pollTable, .invitation, .cancellation, .attendanceReceipt, .agendaReceipt, .attendanceQuestion,
                .agendaDraft, .agenda, .attendanceReminder, .eve, .meetingPreview, .meetingAcknowledgement,
                .meetingEscalation:
                #expect(shown > 0)
            }
        }
    }

    @Test func `a stranger's name is not repeated`() throws {
        let letter = LetterSpecimen.toStranger("x", .refusal(RefusalContent(reason: .noMatter, excerpt: "bonjour")))
        let draft = try LetterTestBench.draft(letter)
        #expect(!draft.plain.contains("inconnue") && !draft.html.contains("inconnue"))
    }

    private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 32 || scalar.value == 127 }
        switch scalar.properties.generalCategory {
        case .control, .format: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
