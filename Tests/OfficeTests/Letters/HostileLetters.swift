import Federation
import Foundation
import Ledger

@testable import Office

/// Letters in which every text that people can write is the same hostile one.
enum HostileLetters {
    static func letters(saying text: String) -> [LetterSpecimen] {
        (correspondents(text) + meetings(text)).map { LetterSpecimen.toCorrespondent("hostile", $0) }
            + secretariat(text).map { LetterSpecimen.toSecretariat("hostile", $0) } + [stranger(text)]
    }

    private static func matter(_ text: String) -> MatterHeading {
        MatterHeading(
            id: LetterSpecimen.matterID(14), title: text, openedAt: LetterSpecimen.opening,
            deadline: LetterSpecimen.deadline, rule: Rule())
    }

    private static func file(_ text: String) -> FileReference {
        FileReference(
            name: text, contentType: "application/pdf", digest: LetterSpecimen.file.digest, size: 5)
    }

    private static func hold(_ text: String) -> HoldLine {
        HoldLine(
            id: HoldID(42), reason: .contested, matter: LetterSpecimen.matterID(14), organisation: text,
            since: LetterSpecimen.meanwhile)
    }

    private static func tallies(_ text: String) -> [Tally] {
        Position.allCases.map { LetterSpecimen.tally("a", text, .answered($0, late: true), text) }
            + [LetterSpecimen.tally("b", text, .silent, nil), LetterSpecimen.tally("c", text, .unreachable, nil)]
    }

    private static func correspondents(_ text: String) -> [LetterContent] {
        let matter = matter(text)
        return [
            .proposal(
                ProposalContent(
                    matter: matter, organisation: text, text: text, why: text, initiator: text, files: [file(text)])),
            .receipt(
                ReceiptContent(
                    matter: matter, organisation: text, position: .reserve, previous: .agree, evidence: text,
                    origin: .telephone(by: text), blocks: true, isLate: true, isAfterConclusion: false,
                    head: LetterSpecimen.head)),
            .question(
                QuestionContent(
                    matter: matter, organisation: text, sentence: text, likely: [.agree], reason: .doubtfulReading)),
            .refusal(RefusalContent(reason: .notInElectorate(matter, organisation: text), excerpt: text)),
            .refusal(RefusalContent(reason: .whichMatter([matter, matter]), excerpt: text)),
            .relay(
                RelayContent(
                    matter: matter, organisation: text, position: .disagree, reasonText: text, isLifted: false)),
            .reminder(ReminderContent(matter: matter, organisation: text, isLast: true)),
            .summary(
                SummaryContent(
                    matter: matter, outcome: .objected(by: [OrganisationID(unchecked: "a")]), tallies: tallies(text),
                    concludedAt: LetterSpecimen.deadline, head: LetterSpecimen.head)),
            .extended(
                ExtendedContent(
                    matter: matter, organisation: text, previousDeadline: LetterSpecimen.meanwhile, standing: nil)),
            .withdrawn(WithdrawnContent(matter: matter, reason: text)),
            .confirmation(
                ConfirmationContent(
                    matter: matter, organisation: text, author: text, position: .disagree, sentence: text, holds: true)),
        ]
    }

    private static func secretariat(_ text: String) -> [LetterContent] {
        let matter = matter(text)
        return [
            .digest(
                DigestContent(
                    isWeekly: true, at: LetterSpecimen.meanwhile,
                    matters: [
                        DigestContent.MatterLines(
                            matter: matter, state: .held, tallies: tallies(text), ifClosedNow: .pending,
                            holds: [hold(text)])
                    ], otherHolds: [hold(text)], counts: MailCounts(), undelivered: [text], head: LetterSpecimen.head)),
            .signature(
                SignatureContent(
                    matter: matter, federation: text, text: text, files: [file(text)], agreeing: [text],
                    signatories: [text, text], signedAt: LetterSpecimen.deadline, head: LetterSpecimen.head)),
            .escalation(
                EscalationContent(
                    hold: hold(text), matter: matter, author: text, excerpt: text, likely: [.disagree],
                    words: [.record(.disagree), .dismiss])),
            .preview(
                PreviewContent(
                    draft: DraftID(12), title: text, text: text, why: text, initiator: text, files: [file(text)],
                    body: text, organisations: [text], recipients: 3, rule: Rule(), deadline: LetterSpecimen.deadline)),
            .acknowledgement(
                AcknowledgementContent(act: .recorded(organisation: text, .agree), matter: matter)),
            .acknowledgement(AcknowledgementContent(act: .draftDropped(title: text), matter: nil)),
            .alarm(AlarmContent(reason: .clock, hold: hold(text), detail: text)),
        ]
    }

    private static func stranger(_ text: String) -> LetterSpecimen {
        LetterSpecimen(
            name: "hostile",
            letter: Letter(
                key: LetterKey(.refusal, ["hostile"]), name: text, address: LetterSpecimen.address("x@y.example"),
                inReplyTo: "m@y.example",
                content: .refusal(RefusalContent(reason: .unknownCommand(text), excerpt: text))))
    }
}
