import Federation
import Foundation
import Ledger
import Mail
import Reading
import Testing

@testable import Office
@testable import Rehearsal

struct CorrespondentsReplyTests {
    private typealias Bench = CorrespondentsBench

    private func reply(
        _ program: MailProgram, _ text: String, to draft: LetterDraft, by writer: Correspondent = Bench.marie
    ) throws -> Message {
        Message(
            parsing: Reply.bytes(
                to: try draft.composed(), by: writer, with: program, saying: text, at: Bench.date,
                trace: Trace("\(program) \(text)")))
    }

    @Test(arguments: MailProgram.allCases)
    func `a reply is a whole mail in the letter's thread`(program: MailProgram) throws {
        let draft = try Bench.draft("proposal")
        let message = try reply(program, "D'accord.", to: draft)
        #expect(message.defects.isEmpty)
        #expect(message.from == .one(Bench.marie.address, displayName: "Hélène Durand"))
        #expect(message.recipients == [draft.from.address])
        #expect(message.inReplyTo == [draft.messageID])
        #expect(message.references == draft.references + [draft.messageID])
        #expect(message.subject.lowercased() == "re: \(draft.subject.lowercased())")
        #expect(message.date == Bench.date)
        #expect(message.messageID?.contains("@") == true)
        #expect(MailClass(of: message) == .reply)
    }

    @Test(arguments: MailProgram.allCases)
    func `lines end in CR LF, are short enough, and the header is ASCII`(program: MailProgram) throws {
        let bytes = Reply.bytes(
            to: try Bench.draft("proposal").composed(), by: Bench.signing, with: program,
            saying: Bench.answers[1], at: Bench.date, trace: Trace("wire"))
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        #expect(lines.last?.isEmpty == true)
        #expect(lines.dropLast().allSatisfy { $0.last == 13 && $0.count <= 999 && !$0.dropLast().contains(13) })
        let header = lines.prefix { $0.count > 1 }
        #expect(header.allSatisfy { $0.count <= 79 || $0.dropFirst().count(where: { $0 == 32 }) < 2 })
        #expect(header.joined().allSatisfy { $0 < 127 })
    }

    @Test(arguments: MailProgram.allCases, CorrespondentsBench.letters)
    func `the reader finds exactly what was said`(program: MailProgram, letter: String) throws {
        let draft = try Bench.draft(letter)
        let question = Question(kind: .signature, originals: try Bench.originals(draft))
        for said in Bench.answers {
            let message = try reply(program, said, to: draft)
            let text = Reader().read(message, asAnswerTo: question).text
            // A first name that closes the mail may count as signature.
            let unsigned = said.hasSuffix("\nHélène") ? String(said.dropLast(7)) : said
            #expect([said, unsigned].map(Bench.folded).contains(Bench.folded(text)))
        }
    }

    @Test(arguments: MailProgram.allCases)
    func `a signature may stay, nothing else`(program: MailProgram) throws {
        let draft = try Bench.draft("proposal")
        var writer = Bench.signing
        writer.disclaimer = "Ce message est confidentiel et réservé à son destinataire."
        let message = try reply(program, Bench.answers[1], to: draft, by: writer)
        let visible = VisibleText(
            of: message, question: Question(kind: .signature, originals: try Bench.originals(draft)))
        let said = Bench.folded(Bench.answers[1])
        let signature = Bench.folded(writer.signature.joined(separator: " "))
        let left = Bench.folded(visible.text)
        #expect(left.hasPrefix(said))
        #expect("\(said) \(signature)".hasPrefix(left))
    }

    @Test(arguments: MailProgram.allCases)
    func `both views agree`(program: MailProgram) throws {
        let draft = try Bench.draft("proposal")
        let message = try reply(program, Bench.answers[2], to: draft)
        let visible = VisibleText(
            of: message, question: Question(kind: .signature, originals: try Bench.originals(draft)))
        #expect(!visible.doubts.contains(.viewsDisagree), "\(visible.views)")
        #expect(!visible.doubts.contains(.markedInQuote), "\(visible.views)")
    }

    @Test(arguments: MailProgram.allCases)
    func `the letter itself is quoted`(program: MailProgram) throws {
        let message = try reply(program, "D'accord.", to: try Bench.draft("proposal"))
        for view in message.views {
            #expect(Bench.folded(view.text).contains("01 02 03 04 05") == false)
            #expect(view.text.contains("SIG-2026-014") || view.text.contains("décret à la rentrée"))
            #expect(view.text.contains("CEMEA"))
        }
    }

    @Test func `the same arguments give the same bytes, another trace another identifier`() throws {
        let letter = try Bench.draft("proposal").composed()
        func written(_ seed: String, _ program: MailProgram) -> [UInt8] {
            Reply.bytes(
                to: letter, by: Bench.marie, with: program, saying: "Oui.", at: Bench.date,
                trace: Trace("\(program) \(seed)"))
        }
        let identifiers = MailProgram.allCases.flatMap { program in
            #expect(written("a", program) == written("a", program))
            return [Message(parsing: written("a", program)), Message(parsing: written("b", program))].map(\.messageID)
        }
        #expect(Set(identifiers).count == 2 * MailProgram.allCases.count)
    }

    @Test func `Outlook for Windows writes windows-1252, with a reference for what it lacks`() throws {
        let bytes = Reply.bytes(
            to: try Bench.draft("proposal").composed(), by: Bench.marie, with: .outlookDesktop,
            saying: "L’« œuvre » – 5 € ✓", at: Bench.date, trace: Trace("w"))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("L=92=AB =9Cuvre =BB =96 5 =80 ?"))
        #expect(text.contains("&#10003;"))
        #expect(Message(parsing: bytes).views.last?.text.contains("L’« œuvre » – 5 €") == true)
    }
}
