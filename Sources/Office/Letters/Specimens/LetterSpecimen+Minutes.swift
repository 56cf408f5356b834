import Federation
import Foundation
import Ledger
import Seal

extension LetterSpecimen {
    /// Letters about minutes and action points.
    static let minutes: [LetterSpecimen] =
        [
            draft("minutesDraft", isForSecretariat: false, .tacit),
            draft("minutesDraft-secretariat", isForSecretariat: true, .nextMeeting),
            toWriter(
                "minutesReminder",
                .minutesReminder(MinutesReminderContent(meeting: heldMeeting, days: 7, isForSecretariat: false))),
            toSecretariat(
                "minutesReminder-secretariat",
                .minutes(
                    .minutesReminder(MinutesReminderContent(meeting: heldMeeting, days: 14, isForSecretariat: true)))),
            toCorrespondent("minutes", .minutes(.minutes(version(1, of: "ANAS")))),
            toCorrespondent("minutes-second", .minutes(.minutes(version(2, of: "ANAS")))),
            toSecretariat("minutes-secretariat", .minutes(.minutes(version(2, of: nil)))),
            toCorrespondent("minutes-file", .minutes(.minutes(fileOnly))),
            correction("minutesCorrection", isLate: false), correction("minutesCorrection-late", isLate: true),
            toCorrespondent("approvedMinutes", .minutes(.approvedMinutes(approved(.tacit)))),
            toMembers("approvedMinutes-members", .minutes(.approvedMinutes(approved(.meeting)))),
            reminder("actionReminder", isOver: false), reminder("actionReminder-over", isOver: true),
            toCorrespondent(
                "refusal-minutes",
                .refusal(
                    RefusalContent(
                        reason: .minutes(.notRapporteur, number: heldMeeting.id, title: heldMeeting.title),
                        excerpt: "Voici le compte rendu.")), isAnswer: .yes),
        ] + records + MinutesAsked.Doubt.allCases.map(question)

    private static func toWriter(_ name: String, _ letter: MinutesLetter) -> LetterSpecimen {
        LetterSpecimen(
            name: name,
            letter: Letter(
                key: LetterKey(letter.kind, [name]), name: "Marie Durand", address: address("marie@anas.example"),
                person: PersonID(unchecked: "marie.durand"), content: .minutes(letter)))
    }

    private static func toMembers(_ name: String, _ content: LetterContent) -> LetterSpecimen {
        LetterSpecimen(
            name: name,
            letter: Letter(
                key: LetterKey(content.kind, [name]), name: "CPO", address: address("adherents@cpo.example"),
                content: content))
    }

    private static func draft(
        _ name: String, isForSecretariat: Bool, _ approval: MinutesHabits.Approval
    ) -> LetterSpecimen {
        let content = MinutesDraftContent(
            meeting: heldMeeting, lines: minutesAttendance, agenda: minutesAgenda,
            concluded: [
                ConcludedLine(id: matter.id, title: matter.title, outcome: .signed, at: deadline),
                ConcludedLine(
                    id: strictMatter.id, title: strictMatter.title,
                    outcome: .tooFewAnswers(given: 1, needed: 5), at: deadline),
                ConcludedLine(
                    id: matterID(16), title: "Motion sur la tarification",
                    outcome: .objected(by: [OrganisationID(unchecked: "aire")]), at: deadline),
                ConcludedLine(id: matterID(17), title: "Lettre au ministre", outcome: .withdrawn, at: deadline),
                ConcludedLine(id: matterID(18), title: "Appel de mars", outcome: .pending, at: deadline),
            ],
            actions: actionLines, isForSecretariat: isForSecretariat, habits: MinutesHabits(approval: approval))
        return isForSecretariat
            ? toSecretariat(name, .minutes(.minutesDraft(content))) : toWriter(name, .minutesDraft(content))
    }

    private static func version(_ number: Int, of organisation: String?) -> MinutesContent {
        MinutesContent(
            meeting: heldMeeting, version: number, organisation: organisation, rapporteur: "Marie Durand",
            text: minutesText, files: [file], fingerprint: fingerprint, deadline: deadline,
            approval: number == 1 ? .nextMeeting : .tacit,
            changes: number == 1 ? nil : MinutesChanges(from: oldMinutesText, to: minutesText),
            answered: number == 1 ? [] : [correctionLine(1)],
            open: number == 1 ? [] : [correctionLine(2), correctionLine(3)],
            decisions: decisions, actions: actionLines)
    }

    private static let fileOnly = MinutesContent(
        meeting: heldMeeting, version: 2, organisation: "ANAS", rapporteur: "Marie Durand", text: "", files: [file],
        fingerprint: fingerprint, deadline: deadline, approval: .tacit, changes: MinutesChanges(from: "", to: ""),
        answered: [], open: [], decisions: [], actions: [])

    private static func approved(_ way: ApprovedMinutesContent.Way) -> ApprovedMinutesContent {
        ApprovedMinutesContent(
            meeting: heldMeeting, version: 2, way: way, text: minutesText, files: [file], fingerprint: fingerprint,
            approvedAt: deadline, decisions: decisions, actions: actionLines, head: head)
    }

    private static func correction(_ name: String, isLate: Bool) -> LetterSpecimen {
        toWriter(
            name,
            .minutesCorrection(
                MinutesCorrectionContent(
                    meeting: heldMeeting, correction: correctionLine(isLate ? 2 : 1),
                    open: isLate ? [] : [correctionLine(1), correctionLine(2)], version: 1, text: minutesText,
                    versionFiles: isLate ? [file] : [], isLate: isLate)))
    }

    private static func reminder(_ name: String, isOver: Bool) -> LetterSpecimen {
        toWriter(
            name,
            .actionReminder(
                ActionReminderContent(meeting: heldMeeting, action: actionLines[0], isOver: isOver)))
    }

    private static let records: [LetterSpecimen] = {
        let all: [(String, MinutesReceiptContent.Record)] = [
            (
                "",
                .filed(
                    version: 1, recipients: 14, deadline: deadline, fingerprint: fingerprint,
                    unassigned: [actionLines[1]], unread: [])
            ),
            (
                "-odt",
                .filed(
                    version: 1, recipients: 14, deadline: deadline, fingerprint: fingerprint, unassigned: [],
                    unread: ["compte-rendu.odt"])
            ),
            ("-correction", .correction(correctionLine(1), isLate: false)),
            ("-late", .correction(correctionLine(2), isLate: true)),
            ("-agreement", .agreement(version: 2, evidence: "RAS, merci.", isOld: false)),
            ("-old", .agreement(version: 1, evidence: "Lu et approuvé.", isOld: true)),
            ("-done", .action(actionLines[0], .done)), ("-abandoned", .action(actionLines[0], .abandoned)),
            ("-rapporteur", .rapporteur(name: "Marie Durand")), ("-approved", .approved(version: 2)),
            ("-settled", .settled([1, 2])), ("-assigned", .assigned(actionLines[0])),
        ]
        return all.map { name, record in
            toWriter(
                "minutesReceipt\(name)",
                .minutesReceipt(MinutesReceiptContent(meeting: heldMeeting, record: record, head: head)))
        }
    }()

    private static func question(_ doubt: MinutesAsked.Doubt) -> LetterSpecimen {
        toWriter(
            "minutesQuestion-\(doubt.rawValue)",
            .minutesQuestion(
                MinutesQuestionContent(
                    meeting: heldMeeting, doubt: doubt, sentence: "C'est presque fini.",
                    actions: doubt == .action ? actionLines : [])))
    }

    // MARK: What they are about

    static let heldMeeting = MinutesHeading(
        id: meeting.id, title: meeting.title, start: opening - 86_400, end: opening - 75_600, place: meeting.place)

    private static let fingerprint = SHA256Digest(of: minutesText.utf8)

    private static let decisions = ["La CPO écrit au ministère avant l'été."]

    static let actionLines = [
        ActionLine(number: 3, task: "relancer le ministère", holder: "Marie Durand", due: deadline),
        ActionLine(number: 4, task: "préparer un dossier sur les crèches", holder: nil, due: nil),
    ]

    private static func correctionLine(_ number: Int) -> CorrectionLine {
        CorrectionLine(
            number: number, author: number == 2 ? nil : "FNEJE",
            text: "Au point 2, la FNEJE s'est abstenue.\nMerci de le noter.", files: [file],
            version: 1, isProved: number == 1, at: meanwhile)
    }

    private static let minutesAgenda = [
        AgendaLine(number: 1, text: "Rapport d'activité", organisation: nil, isLate: false, fate: .asked),
        AgendaLine(number: 2, text: "Le décret sur les crèches", organisation: "ANAS", isLate: false, fate: .asked),
    ]

    private static let minutesAttendance = [
        AttendanceLine(name: "ANAS", value: .present, substitute: nil, proxy: nil),
        AttendanceLine(name: "AIRE", value: .remote, substitute: nil, proxy: nil),
        AttendanceLine(name: "AFORSSE", value: .substitute, substitute: "Luc Ferrand", proxy: nil),
        AttendanceLine(name: "FNEJE", value: .absent, substitute: nil, proxy: "ANAS"),
        AttendanceLine(name: "MNPCTS", value: .tentative, substitute: nil, proxy: nil),
        AttendanceLine(name: "UFNAFAM", value: nil, substitute: nil, proxy: nil),
    ]

    private static let oldMinutesText = """
        # Compte rendu de la réunion plénière
        Présents : ANAS, CEMEA.
        1. Rapport d'activité : adopté par tous.
        Une phrase de trop.
        """

    private static let minutesText = """
        # Compte rendu de la réunion plénière
        Présents : ANAS, CEMEA et FNEJE.

        1. Rapport d'activité : adopté, **une abstention**.
        2. Le décret sur les crèches :
        - le texte arrive en mars ;
        - la CPO écrira.

        Décision : La CPO écrit au ministère avant l'été.
        Action : Marie Durand relance le ministère, avant le 9 juillet
        """

    /// What a digest says of minutes.
    static let digestMinutes = [
        MinutesDigestLines(
            id: heldMeeting.id, title: heldMeeting.title, version: 2, rapporteurs: ["Marie Durand"],
            deadline: deadline, corrections: [1, 2],
            holds: [
                HoldLine(
                    id: HoldID(45), reason: .automaticAnswer, matter: heldMeeting.id, organisation: nil,
                    since: meanwhile)
            ]),
        MinutesDigestLines(
            id: heldMeeting.id, title: heldMeeting.title, version: 0, rapporteurs: [], deadline: nil, corrections: [],
            holds: []),
    ]
}
