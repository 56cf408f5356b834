import Federation
import Foundation
import Ledger
import Mail
import Seal
import Testing

@testable import Office

struct LettersDraftTests {
    private static let another = Result { try LetterWriter(templates: LetterTestBench.templates, language: "fr") }

    @Test(arguments: LetterSpecimen.all)
    func `the same letter in the same envelope is the same mail`(specimen: LetterSpecimen) throws {
        let first = try LetterTestBench.draft(specimen)
        let again = try LettersDraftTests.another.get().draft(specimen.letter, envelope: specimen.envelope)
        #expect(first.plain == again.plain && first.html == again.html && first.subject == again.subject)
    }

    @Test(arguments: LetterSpecimen.all)
    func `only circulars are from the list, only answers are replies`(specimen: LetterSpecimen) throws {
        let draft = try LetterTestBench.draft(specimen)
        let circulars: Set<LetterKind> = [
            .proposal, .relay, .reminder, .summary, .extended, .withdrawn, .datePoll, .pollTable, .invitation,
            .cancellation, .agendaDraft, .agenda, .attendanceReminder, .eve,
        ]
        #expect((draft.listID != nil) == circulars.contains(specimen.letter.content.kind))
        #expect((draft.autoSubmitted == .replied) == (specimen.letter.inReplyTo != nil))
        #expect(draft.loop == "greffe@cpo.example" && draft.references == ["proposition@cpo.example"])
    }

    @Test(arguments: LetterSpecimen.all)
    func `a subject is short enough and names its matter`(specimen: LetterSpecimen) throws {
        let subject = try LetterTestBench.draft(specimen).subject
        #expect(subject.count < 170 && subject.contains("[CPO]"))
        let named = specimen.letter.content.kind
        if [.proposal, .receipt, .question, .relay, .reminder, .summary, .signature].contains(named) {
            #expect(MatterID.all(in: subject).count == 1)
        }
    }

    @Test func `a proposal carries its files, and does not leave without them`() throws {
        let specimen = try #require(LetterSpecimen.all.first { $0.name == "proposal" })
        #expect(try LetterTestBench.draft(specimen).attachments.map(\.name) == ["appel.pdf"])
        var envelope = specimen.envelope
        envelope.files = [:]
        let expected = LetterFault.missingFile(name: "appel.pdf", digest: LetterSpecimen.file.digest)
        #expect(throws: expected) { try LetterTestBench.writer().draft(specimen.letter, envelope: envelope) }
    }

    @Test func `a text too long for a letter is attached whole`() throws {
        let text = Array(repeating: "Une phrase du texte, <avec> de quoi l'allonger.", count: 4_000).joined(
            separator: "\n")
        let proposal = ProposalContent(
            matter: LetterSpecimen.matter, organisation: "ANAS", text: text, why: nil, initiator: nil, files: [])
        let draft = try LetterTestBench.draft(.toCorrespondent("x", .proposal(proposal)))
        #expect(HTMLLint.faults(draft.html, subject: draft.subject) == [])
        #expect(draft.attachments.map(\.content) == [Array(text.utf8)])
        #expect(draft.plain.contains("texte-integral.txt") && draft.html.contains("texte-integral.txt"))
    }

    @Test func `a digest of ten matters and 150 organisations is not clipped`() throws {
        let tallies = (0..<150).map { number in
            LetterSpecimen.tally("o\(number)", "Organisation \(number)", .answered(.agree, late: false), "D'accord.")
        }
        let lines = DigestContent.MatterLines(
            matter: LetterSpecimen.matter, state: .open, tallies: tallies, ifClosedNow: .signed, holds: [])
        let digest = DigestContent(
            isWeekly: true, at: LetterSpecimen.meanwhile, matters: Array(repeating: lines, count: 10), otherHolds: [],
            counts: MailCounts(), undelivered: [], head: LetterSpecimen.head)
        let draft = try LetterTestBench.draft(.toSecretariat("x", .digest(digest)))
        #expect(HTMLLint.faults(draft.html, subject: draft.subject) == [])
        #expect(draft.plain.contains("Organisation 149"))
    }

    @Test func `numbers that do not add up are said so`() throws {
        var counts = MailCounts()
        counts.seen = 2
        let digest = DigestContent(
            isWeekly: true, at: LetterSpecimen.meanwhile, matters: [], otherHolds: [], counts: counts, undelivered: [],
            head: LetterSpecimen.head)
        let draft = try LetterTestBench.draft(.toSecretariat("x", .digest(digest)))
        #expect(draft.plain.contains("Le compte n’y est pas") && draft.html.contains("Le compte n’y est pas"))
    }
}
