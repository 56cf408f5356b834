import Federation
import Foundation
import Ledger
import Mail
import Testing

@testable import Office

/// What one organisation wrote reaches another only where the federation decided so: objections, remarks, the result.
struct LettersCanaryTests {
    @Test(arguments: LetterSpecimen.all)
    func `a letter to one organisation names no other`(specimen: LetterSpecimen) throws {
        switch specimen.letter.content.kind {
        case .proposal, .receipt, .question, .refusal, .reminder, .extended, .withdrawn, .confirmation,
            .datePoll, .pollReceipt, .invitation, .cancellation, .attendanceReceipt, .agendaReceipt,
            .attendanceQuestion, .attendanceReminder:
            let draft = try LetterTestBench.draft(specimen)
            let others = LetterSpecimen.tallies.map(\.name).filter { $0 != "ANAS" && $0 != "CEMEA" }
            // The secretariat's examples name organisations of the sample.
            for other in others where !specimen.name.hasPrefix("refusal-act") {
                #expect(!draft.plain.contains(other) && !draft.html.contains(other))
            }
        case .relay, .digest, .summary, .signature, .escalation, .preview, .acknowledgement, .alarm, .pollTable,
            .agendaDraft, .agenda, .eve, .meetingPreview, .meetingAcknowledgement, .meetingEscalation:
            break
        }
    }

    @Test func `a result quotes remarks and objections, and nothing else`() throws {
        let tallies = Position.allCases.map {
            LetterSpecimen.tally($0.rawValue.lowercased(), "O-\($0)", .answered($0, late: false), "CANARI-\($0)")
        }
        let summary = SummaryContent(
            matter: LetterSpecimen.matter, outcome: .signed, tallies: tallies, concludedAt: LetterSpecimen.deadline,
            head: LetterSpecimen.head)
        let draft = try LetterTestBench.draft(.toCorrespondent("x", .summary(summary)))
        for position in Position.allCases {
            let isQuoted = position == .comment || position.objects
            #expect(draft.plain.contains("CANARI-\(position)") == isQuoted)
            #expect(draft.html.contains("CANARI-\(position)") == isQuoted)
            #expect(draft.plain.contains("O-\(position)") && draft.html.contains("O-\(position)"))
        }
    }

    @Test func `the secretariat reads everything in its digest, in both twins`() throws {
        let draft = try LetterTestBench.draft(try #require(LetterSpecimen.all.first { $0.name == "digest" }))
        for tally in LetterSpecimen.tallies {
            let evidence = tally.evidence.map { UserText.line($0) } ?? tally.name
            #expect(draft.plain.replacing("\n  ", with: " ").contains(evidence))
            #expect(draft.html.contains(HTMLLint.escaped(evidence)))
        }
    }
}
