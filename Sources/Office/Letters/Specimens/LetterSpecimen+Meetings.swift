import Federation
import Foundation
import Ledger

extension LetterSpecimen {
    /// Letters about meetings to correspondents.
    static let meetings: [LetterSpecimen] =
        [
            invitation("invitation", meeting, change: nil, standing: nil),
            invitation("invitation-moved", meeting, change: .moved, standing: nil),
            invitation("invitation-changed", online, change: .details, standing: .present),
            about(
                "cancellation",
                .cancellation(
                    CancellationContent(
                        title: meeting.title, id: meeting.id, meeting: meeting, organisation: "ANAS",
                        reason: "La salle n'est plus disponible."))),
            about(
                "cancellation-poll",
                .cancellation(
                    CancellationContent(
                        title: poll.title, id: poll.id, meeting: nil, organisation: "ANAS", reason: nil))),
            about(
                "attendanceReminder",
                .attendanceReminder(
                    AttendanceReminderContent(meeting: meeting, organisation: "ANAS", isLast: false))),
            about(
                "attendanceReminder-last",
                .attendanceReminder(AttendanceReminderContent(meeting: online, organisation: "ANAS", isLast: true))),
            about("agendaDraft", .agendaDraft(agenda(of: "ANAS", nil))),
            about("agendaDraft-answered", .agendaDraft(agenda(of: "ANAS", .present, on: meeting))),
            about("agenda", .agenda(agenda(of: "ANAS", .remote))),
            about("agenda-silent", .agenda(agenda(of: "ANAS", nil, on: meeting))),
            eve("eve", of: "ANAS", .present), eve("eve-silent", of: "ANAS", nil),
        ] + meetingAnswers + polls + meetingSecretariat

    private static func about(
        _ name: String, _ letter: MeetingLetter, isAnswer: Answering = .no
    ) -> LetterSpecimen {
        toCorrespondent(name, .meeting(letter), isAnswer: isAnswer)
    }

    private static func invitation(
        _ name: String, _ heading: MeetingHeading, change: InvitationContent.Change?, standing: Attendance?
    ) -> LetterSpecimen {
        about(
            name,
            .invitation(
                InvitationContent(
                    meeting: heading, organisation: "ANAS", note: "Prévoir le déjeuner sur place.",
                    agenda: Array(items.prefix(2)), change: change, standing: standing)))
    }

    private static func agenda(of organisation: String?, _ standing: Attendance?, on heading: MeetingHeading = online)
        -> AgendaContent
    {
        AgendaContent(
            meeting: heading, organisation: organisation, items: Array(items.prefix(2)), late: [lateItem],
            standing: standing)
    }

    private static func eve(_ name: String, of organisation: String?, _ standing: Attendance?) -> LetterSpecimen {
        let content = EveContent(
            meeting: meeting, organisation: organisation, note: "Prévoir le déjeuner sur place.", agenda: items,
            isSettled: standing != nil, lines: lines, standing: standing,
            open: organisation == nil ? [matter, strictMatter] : [matter],
            pending: organisation == nil ? [] : [strictMatter])
        return organisation == nil
            ? toSecretariat(name, .meeting(.eve(content))) : about(name, .eve(content))
    }

    private static let meetingAnswers: [LetterSpecimen] = [
        receipt("attendanceReceipt", .present, evidence: "Nous serons là, avec plaisir.", items: [items[1]]),
        receipt(
            "attendanceReceipt-part", .present, part: "je devrai vous quitter à 15 h",
            evidence: "Je viens, mais je devrai vous quitter à 15 h pour mon train."),
        receipt("attendanceReceipt-remote", .remote, previous: .present, origin: .calendar),
        receipt(
            "attendanceReceipt-absent", .absent, proxy: "Luc Ferrand", evidence: "Excusez-nous.",
            origin: .colleague(name: "Paul Roy")),
        receipt("attendanceReceipt-substitute", .substitute, substitute: "Luc Ferrand", origin: .ownMail),
        receipt("attendanceReceipt-tentative", .tentative, origin: .telephone(by: "Jeanne Petit")),
        receipt("attendanceReceipt-settled", .present, origin: .settled(by: "Jeanne Petit")),
        about("agendaReceipt", .agendaReceipt(agendaReceipt(items, isClosed: false)), isAnswer: .yes),
        about("agendaReceipt-late", .agendaReceipt(agendaReceipt([lateItem], isClosed: true)), isAnswer: .yes),
        about(
            "attendanceQuestion",
            .attendanceQuestion(
                AttendanceQuestionContent(
                    meeting: meeting, organisation: "ANAS", sentence: "On verra, sans doute oui.",
                    likely: [.tentative, .present], doubt: .asked(.words), items: [])), isAnswer: .yes),
        about(
            "attendanceQuestion-item",
            .attendanceQuestion(
                AttendanceQuestionContent(
                    meeting: meeting, organisation: "ANAS", sentence: "Je retire mon point.", likely: [],
                    doubt: .asked(.whichItem), items: items)), isAnswer: .yes),
        about(
            "attendanceQuestion-held",
            .attendanceQuestion(
                AttendanceQuestionContent(
                    meeting: meeting, organisation: "ANAS", sentence: "", likely: [], doubt: .held(.otherTime),
                    items: [])), isAnswer: .yes),
        toCorrespondent(
            "refusal-meeting",
            .refusal(
                RefusalContent(
                    reason: .meeting(.over, number: meeting.id, title: meeting.title), excerpt: "Nous viendrons.")),
            isAnswer: .yes),
    ]

    private static func receipt(
        _ name: String, _ value: Attendance, previous: Attendance? = nil, substitute: String? = nil,
        part: String? = nil,
        proxy: String? = nil, evidence: String? = nil, origin: AttendanceReceiptContent.Origin = .ownMail,
        items: [AgendaLine] = []
    ) -> LetterSpecimen {
        let content = AttendanceReceiptContent(
            meeting: value == .remote ? online : meeting, organisation: "ANAS", value: value, substitute: substitute,
            part: part,
            proxy: proxy, previous: previous, evidence: evidence, origin: origin, items: items, head: head)
        return about(name, .attendanceReceipt(content), isAnswer: .yes)
    }

    private static func agendaReceipt(_ items: [AgendaLine], isClosed: Bool) -> AgendaReceiptContent {
        AgendaReceiptContent(
            meeting: meeting, id: meeting.id, title: meeting.title, organisation: "ANAS", items: items,
            isClosed: isClosed)
    }

    private static let polls: [LetterSpecimen] = [
        about("datePoll", .datePoll(DatePollContent(poll: poll, organisation: "ANAS", occasion: .opening))),
        about("datePoll-reminder", .datePoll(DatePollContent(poll: poll, organisation: "ANAS", occasion: .reminder))),
        about(
            "datePoll-extended",
            .datePoll(DatePollContent(poll: poll, organisation: "ANAS", occasion: .moreTime(hasAnswered: true)))),
        about(
            "datePoll-moreTime",
            .datePoll(DatePollContent(poll: poll, organisation: "ANAS", occasion: .moreTime(hasAnswered: false)))),
        about(
            "datePoll-asked",
            .datePoll(
                DatePollContent(
                    poll: poll, organisation: "ANAS", occasion: .question(sentence: "Plutôt en fin de semaine."))),
            isAnswer: .yes),
        about(
            "pollReceipt",
            .pollReceipt(
                PollReceiptContent(
                    poll: poll, organisation: "ANAS",
                    choices: [.init(option: 1, choice: .yes), .init(option: 2, choice: .no)],
                    evidence: "Le 12, pas le 13 au matin.", head: head)), isAnswer: .yes),
        about("pollTable", .pollTable(table(of: "ANAS"))),
        toSecretariat("pollTable-secretariat", .meeting(.pollTable(table(of: nil)))),
    ]

    private static func table(of organisation: String?) -> PollTableContent {
        let names = [["ANAS", "AIRE"], ["CEMEA"], []]
        let rows = poll.options.enumerated().map { index, option in
            PollTableContent.Row(option: option, yes: names[index], maybe: ["FNEJE"], no: ["MNPCTS"])
        }
        return PollTableContent(
            poll: poll, organisation: organisation, rows: rows, silent: ["UFNAFAM"], isClosed: organisation != nil)
    }

    private static let meetingSecretariat: [LetterSpecimen] =
        [
            toSecretariat("agendaDraft-secretariat", .meeting(.agendaDraft(agenda(of: nil, nil)))),
            toSecretariat("agenda-secretariat", .meeting(.agenda(agenda(of: nil, nil)))),
            eve("eve-secretariat", of: nil, nil),
            toSecretariat("meetingPreview", .meeting(.meetingPreview(preview(.call(plan), isSeries: false)))),
            toSecretariat("meetingPreview-series", .meeting(.meetingPreview(preview(.call(plan), isSeries: true)))),
            toSecretariat("meetingPreview-poll", .meeting(.meetingPreview(preview(.poll(pollPlan), isSeries: false)))),
            toSecretariat(
                "meetingEscalation",
                .meeting(
                    .meetingEscalation(
                        MeetingEscalationContent(
                            hold: HoldLine(
                                id: HoldID(42), reason: .twoPersons, matter: meeting.id, organisation: "FNEJE",
                                since: meanwhile), title: meeting.title, meeting: meeting,
                            author: "luc@fneje.example", excerpt: "Non, nous ne viendrons pas.",
                            likely: [.absent, .present], words: [.attend(.present), .attend(.absent), .dismiss])))),
        ] + meetingActs

    private static func preview(_ wish: MeetingDrafted.Wish, isSeries: Bool) -> MeetingPreviewContent {
        MeetingPreviewContent(
            draft: DraftID(12), title: meeting.title, wish: wish, agenda: ["Rapport d'activité"],
            body: "Plénière des correspondants", organisations: tallies.map(\.name), recipients: 14,
            agendaClosesAt: meanwhile, quorum: 7, isSeries: isSeries)
    }

    private static let meetingActs: [LetterSpecimen] = {
        let acts: [(String, MeetingAcknowledgementContent.Act)] = [
            ("", .called(recipients: 14)), ("-poll", .pollOpened(recipients: 14)), ("-pollExtended", .pollExtended),
            ("-pollClosed", .pollClosed),
            ("-changed", .changed), ("-cancelled", .cancelled), ("-agendaClosed", .agendaClosed),
            ("-agendaSettled", .agendaSettled), ("-itemsAdded", .itemsAdded), ("-table", .tableAsked),
            ("-recorded", .recorded(organisation: "FNEJE", .remote)),
        ]
        let dropped = MeetingAcknowledgementContent(
            act: .draftDropped, id: nil, title: meeting.title, meeting: nil, lines: [])
        return acts.map { name, act in
            toSecretariat(
                "meetingAcknowledgement\(name)",
                .meeting(
                    .meetingAcknowledgement(
                        MeetingAcknowledgementContent(
                            act: act, id: meeting.id, title: meeting.title, meeting: meeting, lines: lines))))
        } + [toSecretariat("meetingAcknowledgement-dropped", .meeting(.meetingAcknowledgement(dropped)))]
    }()

    // MARK: What they are about

    /// Friday 12 March 2027, 10:00 in Paris.
    private static let start = Date(timeIntervalSince1970: 1_804_842_000)

    static let meeting = MeetingHeading(
        id: meetingID(3), title: "Réunion plénière", start: start, end: start + 10_800,
        place: "12 rue Cadet, Paris", link: "https://visio.example/cpo", openedAt: opening,
        agendaClosesAt: start - 7 * 86_400, sequence: 0, quorum: QuorumForecast(needed: 7, coming: 5))

    private static let online = MeetingHeading(
        id: meetingID(4), title: "Réunion de rentrée", start: start, end: start + 100_800, place: nil,
        link: "https://visio.example/cpo", openedAt: opening, agendaClosesAt: nil, sequence: 2,
        quorum: QuorumForecast(needed: 2, coming: 2))

    static func meetingID(_ number: Int) -> MatterID {
        guard let id = MatterID(kind: .meeting, year: 2026, number: number) else {
            preconditionFailure("not a number: \(number)")
        }
        return id
    }

    private static let plan = MeetingPlan(
        title: meeting.title, start: meeting.start, end: meeting.end, place: meeting.place, link: meeting.link,
        note: "Prévoir le déjeuner sur place.", body: BodyID(unchecked: "pleniere"))

    private static let pollPlan = DatePollPlan(
        title: meeting.title, dates: [1, 2, 3].map { (start + $0 * 86_400, start + $0 * 86_400 + 10_800) },
        closesAt: start - 20 * 86_400, place: meeting.place, link: meeting.link, note: "Prévoir le déjeuner.",
        body: BodyID(unchecked: "pleniere"))

    private static let poll = PollHeading(
        id: meetingID(5), title: meeting.title, options: pollPlan.options, closesAt: pollPlan.closesAt,
        place: meeting.place, link: meeting.link, note: "Prévoir le déjeuner.")

    private static let items: [AgendaLine] = [
        AgendaLine(number: 1, text: "Rapport d'activité", organisation: nil, isLate: false, fate: .asked),
        AgendaLine(number: 2, text: "Le décret sur les crèches", organisation: "ANAS", isLate: false, fate: .asked),
        AgendaLine(number: 3, text: "Site internet", organisation: "ANAS", isLate: false, fate: .withdrawn),
    ]

    private static let lateItem = AgendaLine(
        number: 4, text: "Budget", organisation: "ANAS", isLate: true, fate: .asked)

    private static let lines: [AttendanceLine] = [
        AttendanceLine(name: "ANAS", value: .present, substitute: nil, proxy: nil),
        AttendanceLine(name: "CEMEA", value: .present, substitute: nil, part: "à partir de 14 h", proxy: nil),
        AttendanceLine(name: "AIRE", value: .remote, substitute: nil, proxy: nil),
        AttendanceLine(name: "AFORSSE", value: .substitute, substitute: "Luc Ferrand", proxy: nil),
        AttendanceLine(name: "FNEJE", value: .absent, substitute: nil, proxy: "ANAS"),
        AttendanceLine(name: "MNPCTS", value: .tentative, substitute: nil, proxy: nil),
        AttendanceLine(name: "UFNAFAM", value: nil, substitute: nil, proxy: nil),
    ]

    /// What a digest says of meetings.
    static let digestMeetings: [MeetingDigestLines] = [
        MeetingDigestLines(
            id: meeting.id, title: meeting.title, state: .held, meeting: meeting, poll: nil, lines: lines, items: 2,
            holds: [
                HoldLine(
                    id: HoldID(44), reason: .twoPersons, matter: meeting.id, organisation: "FNEJE", since: meanwhile)
            ]),
        MeetingDigestLines(
            id: poll.id, title: poll.title, state: .open, meeting: nil, poll: poll, lines: [], items: 0, holds: []),
    ]
}
