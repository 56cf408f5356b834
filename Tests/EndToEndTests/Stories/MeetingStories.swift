import Federation
import Foundation
import Ledger
import Mail
import Office
import Rehearsal
import Testing

/// Meetings by mail: called, answered in every form, prepared, moved, called off.
struct MeetingStories {
    /// Friday 11 September 2026, ten in the morning in Paris.
    private static let start = Date(timeIntervalSince1970: 1_789_113_600)

    @Test func `called by mail, answered in every form, prepared by reply, held`() async throws {
        try await Story.play { stage in
            let id = try await calledMeeting(stage)
            #expect(id.description == "REU-2026-001")
            #expect(await stage.meeting?.plan?.start == Self.start)
            #expect(await stage.meeting?.plan?.end == Self.start + 3 * 3600)
            #expect(await stage.count(.invitation) == 12)
            try await invitationIsRight(stage)
            try await answer(stage)
            try await prepare(stage)
            try await stage.pass(to: Self.start + 4 * 3600)
            let meeting = try #require(await stage.meeting)
            #expect(await stage.register.state(of: meeting) == .done)
        }
    }

    private func invitationIsRight(_ stage: Stage) async throws {
        let message = Message(parsing: try await stage.newest(.invitation, to: "francoise.delmas"))
        let object = try #require(CalendarObject.all(in: message).first)
        #expect(object.method == "REQUEST" && object.sequence == 0 && object.start == Self.start)
        #expect(object.attendees.map(\.address) == ["francoise.delmas@anas.example"])
        #expect(object.organizer == Cast.clerk)
        let text = try await stage.text(.invitation, to: "francoise.delmas")
        #expect(text.contains("« présent », « en visio » ou « absent »"))
        #expect(text.contains("12 rue Cadet"))
    }

    private func answer(_ stage: Stage) async throws {
        try await stage.answer("anas", with: .outlookDesktop, saying: "Nous serons là, avec plaisir.", to: .invitation)
        try await stage.answer(
            "fneje", with: .gmailWeb, saying: "Je ne pourrai pas venir, veuillez m'excuser.", to: .invitation)
        try await stage.answer(
            "aire", with: .appleMail,
            saying: "Je suivrai la réunion en visio, mais je devrai vous quitter à 12 h.", to: .invitation)
        try await stage.answer(
            "cemea", with: .thunderbird, saying: "Je serai absent, je donne pouvoir à l'ANAS.", to: .invitation)
        try await stage.answer(
            "education-et-societe", with: .mutt, saying: "Je serai absente, Paul Garnier me remplacera.",
            to: .invitation)
        try await stage.click("PRESENT", by: "mnpcts", with: .gmailAndroid, in: .invitation)
        try await stage.click("ABSENT", by: "aforsse", with: .thunderbird, in: .invitation)
        try await stage.answerFromCalendar("ufnafam", CalendarReply("ACCEPTED"), with: .outlookWeb)
        try await stage.answerFromCalendar("france-esf", CalendarReply("TENTATIVE"), with: .thunderbird)
        try await stage.answerFromCalendar("pratiques-sociales", CalendarReply("DECLINED"), with: .gmail)
        try await stage.settle()
        let expected: [(String, Attendance)] = [
            ("anas", .present), ("fneje", .absent), ("aire", .remote), ("cemea", .absent), ("mnpcts", .present),
            ("aforsse", .absent), ("education-et-societe", .substitute), ("ufnafam", .present),
            ("france-esf", .tentative), ("pratiques-sociales", .absent),
        ]
        for (organisation, value) in expected {
            #expect(await stage.attendance(organisation) == value, "\(organisation)")
        }
        let cemea = await stage.meeting?.standing(of: OrganisationID(unchecked: "cemea"))?.taken
        #expect(cemea?.proxy == "ANAS")
        #expect(await stage.reasons() == [])
        // Ten answers, and no letter to the machine.
        #expect(await stage.count(.attendanceReceipt) == 9)
    }

    private func prepare(_ stage: Stage) async throws {
        try await stage.answer(
            "anas", with: .zimbra,
            saying: "Pouvez-vous ajouter à l'ordre du jour :\n- le décret sur les crèches\n- la formation\n\nMerci",
            to: .invitation)
        try await stage.settle()
        #expect(await stage.meeting?.items.map(\.text).suffix(2) == ["le décret sur les crèches", "la formation"])
        #expect(try await stage.text(.agendaReceipt, to: "francoise.delmas").contains("point 3"))
        try await stage.answer("anas", with: .zimbra, saying: "Je retire le point 4.", to: .agendaReceipt)
        try await stage.settle()
        #expect(await stage.meeting?.agendaItems.map(\.number) == [1, 2, 3])
        let closing = try #require(await stage.meeting?.agendaClosesAt)
        try await stage.pass(to: closing + 3600)
        #expect(await stage.count(.agendaDraft) == 13)
        let reminded = await stage.register.outbox.all.filter { $0.letter.kind == .attendanceReminder }
            .compactMap { $0.letter.organisation?.rawValue }.sorted()
        #expect(reminded == ["ldh-travail-social", "temoins-et-solidaires"])
        try await stage.secretaryAnswers(.agendaDraft, saying: "ordre : 3, 1 ; retirer 2")
        try await stage.settle()
        #expect(await stage.meeting?.agendaItems.map(\.number) == [3, 1])
        let final = Message(parsing: try await stage.newest(.agenda, to: "francoise.delmas"))
        let object = try #require(CalendarObject.all(in: final).first)
        #expect(object.sequence == 1 && object.attendees.first?.partstat == "ACCEPTED")
        let first = Message(parsing: try await stage.newest(.invitation, to: "francoise.delmas"))
        #expect(object.uid == CalendarObject.all(in: first).first?.uid)
        try await stage.pass(to: Self.start - 12 * 3600)
        let eve = try await stage.text(.eve, to: "francoise.delmas")
        #expect(eve.contains("En visio (1) : AIRE (« je devrai vous quitter à 12 h »)"))
        // Everybody sees the numbers that the secretariat ordered by, and that "je retire le point 3" means.
        #expect(eve.contains("point 3 : le décret sur les crèches (ANAS)"))
        #expect(try await stage.text(.eve, to: Cast.secretary.id).contains("point 3 : le décret sur les crèches"))
        #expect(eve.contains("Remplacé par Paul Garnier : Éducation et société"))
        #expect(eve.contains("CEMEA (pouvoir donné à ANAS)"))
        #expect(eve.contains("il manque encore 2 organisations"))
        #expect(await stage.count(.eve) == 13)
    }

    @Test func `moved by mail: sequence rises, answers are asked again, an old calendar answer is asked`() async throws
    {
        try await Story.play { stage in
            let id = try await calledMeeting(stage)
            try await stage.answer("anas", with: .mutt, saying: "Présente.", to: .invitation)
            try await stage.settle()
            #expect(await stage.attendance("anas") == .present)
            let old = try await stage.newest(.invitation, to: "nathalie.royer")
            stage.time.pass(seconds: 3600)
            try stage.secretaryWrites("\(id)", saying: "Déplacer au 18 septembre 2026 à 14 h\nlieu : Lyon")
            try await stage.settle()
            #expect(await stage.meeting?.plan?.start == Self.start + 7 * 86_400 + 4 * 3600)
            #expect(await stage.meeting?.plan?.place == "Lyon")
            #expect(await stage.count(.invitation) == 24)
            #expect(await stage.attendance("anas") == nil)
            let author = stage.correspondent("fneje")
            let stale = CalendarReply("ACCEPTED").bytes(
                to: old, by: author, with: .outlookWeb, at: stage.time.now, trace: Trace("stale"))
            try stage.send(stale, from: author.address, .pass)
            try await stage.settle()
            #expect(await stage.attendance("fneje") == nil)
            #expect(try await stage.text(.attendanceQuestion, to: "nathalie.royer").contains("a changé"))
        }
    }

    @Test func `called off by mail: everybody is told, their calendars, too`() async throws {
        try await Story.play { stage in
            let id = try await calledMeeting(stage)
            try stage.secretaryWrites("\(id)", saying: "Annuler : la salle n'est plus libre")
            try await stage.settle()
            #expect(await stage.count(.cancellation) == 12)
            let message = Message(parsing: try await stage.newest(.cancellation, to: "odile.garnier"))
            let object = try #require(CalendarObject.all(in: message).first)
            #expect(object.method == "CANCEL" && object.sequence == 1)
            #expect(try await stage.text(.cancellation, to: "odile.garnier").contains("la salle n'est plus libre"))
        }
    }

    @Test func `dates are asked by mail, answered in words and by a click, and one is picked by replying`() async throws
    {
        try await Story.play { stage in
            try stage.secretaryWrites(
                "Sondage de dates : Réunion plénière",
                saying: """
                    Réponse avant : 10 juillet 2026

                    - samedi 12 septembre 2026 à 10 h
                    - dimanche 13 septembre 2026 à 10 h
                    - lundi 14 septembre 2026 à 10 h
                    """)
            try await stage.settle()
            try await stage.secretaryAnswers(.meetingPreview, saying: "oui")
            try await stage.settle()
            #expect(await stage.count(.datePoll) == 12)
            try await stage.answer(
                "anas", with: .outlookDesktop, saying: "Le 12 ou le 14, pas le 13 au matin.", to: .datePoll)
            try await stage.answer("fneje", with: .gmailWeb, saying: "On verra bien.", to: .datePoll)
            try await stage.click("14/09/2026", by: "cemea", with: .gmailWeb, in: .datePoll)
            try await stage.settle()
            let poll = try #require(await stage.meeting?.poll)
            let anas = try #require(poll.standing(of: OrganisationID(unchecked: "anas")))
            #expect([1, 2, 3].map(anas.choice) == [.yes, .no, .yes])
            #expect(poll.standing(of: OrganisationID(unchecked: "cemea"))?.choice(of: 3) == .yes)
            #expect(poll.standing(of: OrganisationID(unchecked: "fneje")) == nil)
            try stage.secretaryWrites("REU-2026-001", saying: "tableau")
            try await stage.settle()
            #expect(try await stage.text(.pollTable, to: Cast.secretary.id).contains("Oui (2) : ANAS et CEMEA"))
            try await stage.secretaryAnswers(.pollTable, saying: "On retient le 14.")
            try await stage.settle()
            #expect(await stage.count(.invitation) == 12)
            #expect(await stage.meeting?.plan?.start == Self.start + 3 * 86_400)
        }
    }

    @Test func `a poll reminds the silent, is given more time by a word, and its table goes to all at the term`()
        async throws
    {
        try await Story.play { stage in
            try stage.secretaryWrites(
                "Sondage de dates : Réunion plénière",
                saying: """
                    Réponse avant : 23 juin 2026

                    - samedi 12 septembre 2026 à 10 h
                    - lundi 14 septembre 2026 à 10 h
                    """)
            try await stage.settle()
            try await stage.secretaryAnswers(.meetingPreview, saying: "oui")
            try await stage.settle()
            try await stage.answer("anas", with: .outlookDesktop, saying: "Le 12, pas le 14.", to: .datePoll)
            try await stage.pass(to: Story.start + 5.2 * 86_400)
            #expect(await stage.count(.datePoll) == 12 + 11)
            let reminder = Message(parsing: try await stage.newest(.datePoll, to: "nathalie.royer"))
            #expect(reminder.subject.contains("Rappel"))
            try await stage.click("14/09/2026", by: "fneje", with: .gmailWeb, in: .datePoll)
            try stage.secretaryWrites("REU-2026-001", saying: "Prolonger jusqu'au 30 juin 2026")
            try stage.secretaryWrites("REU-2026-001", saying: "Prolonger jusqu'au 20 septembre 2026")
            try await stage.settle()
            #expect(await stage.count(.refusal) == 1)
            #expect(await stage.count(.datePoll) == 12 + 11 + 12)
            #expect(try await stage.text(.datePoll, to: "francoise.delmas").contains("a déjà répondu"))
            #expect(try await stage.text(.datePoll, to: "odile.garnier").contains("Quelles dates conviennent"))
            let term = stage.configuration.calendar.instant(year: 2026, month: 6, day: 30, hour: 20)
            #expect(await stage.meeting?.poll?.plan.closesAt == term)
            try await stage.pass(to: try #require(term) - 60)
            #expect(await stage.count(.pollTable) == 0)
            try await stage.pass(to: try #require(term) + 600)
            #expect(await stage.count(.pollTable) == 13)
            #expect(try await stage.text(.pollTable, to: "odile.garnier").contains("Oui (1) : FNEJE"))
        }
    }

    @Test func `an invitation that comes back is told to the secretariat, and a word on the telephone settles it`()
        async throws
    {
        try await Story.play(bouncing: ["fneje"]) { stage in
            let id = try await calledMeeting(stage)
            try await stage.settleReport()
            #expect(await stage.reasons() == [.unreachable])
            #expect(try await stage.text(.meetingEscalation, to: Cast.secretary.id).contains("FNEJE"))
            try stage.secretaryWrites("\(id)", saying: "téléphone FNEJE : présent")
            try await stage.settle()
            #expect(await stage.attendance("fneje") == .present)
            #expect(await stage.reasons() == [])
        }
    }

    @Test func `the next meeting of a series is proposed to the secretariat, and goes out on its yes`() async throws {
        var rule = Cast.RuleText()
        rule.meetings = """
            {quorum: 7, place: Paris, series: {title: Plénière trimestrielle, months: [9], rank: second, \
            weekday: friday, aheadWeeks: 12}}
            """
        try await Story.play(rule: rule) { stage in
            try await stage.pass(to: Story.start + 4 * 86_400)
            #expect(await stage.count(.meetingPreview) == 1)
            #expect(await stage.count(.invitation) == 0)
            try await stage.secretaryAnswers(.meetingPreview, saying: "oui")
            try await stage.settle()
            #expect(await stage.count(.invitation) == 12)
            #expect(await stage.meeting?.plan?.start == Self.start)
            try await stage.pass(to: Story.start + 8 * 86_400)
            #expect(await stage.count(.meetingPreview) == 1)
        }
    }

    @Test func `a word about a text to sign in an answer to the invitation is held, never dropped`() async throws {
        try await Story.play { stage in
            let text = try await stage.open()
            _ = try await calledMeeting(stage)
            try await stage.answer(
                "aire", with: .gmailWeb, saying: "Oui je viens. Par ailleurs l'AIRE est contre \(text).",
                to: .invitation)
            try await stage.answer(
                "fneje", with: .iPhone, saying: "Nous serons présents. Nous sommes opposés à la signature de l'appel.",
                to: .invitation)
            try await stage.settle()
            #expect(await stage.attendance("aire") == .present)
            #expect(await stage.attendance("fneje") == .present)
            let holds = await stage.register.holds(on: text)
            #expect(holds.map(\.opening.reason) == [.contradictoryMatter, .contradictoryMatter])
            // Two mails handed over together may arrive in either order.
            #expect(Set(holds.map(\.opening.organisation?.rawValue)) == ["aire", "fneje"])
        }
    }

    @Test func `two persons of one organisation are asked, and the secretariat settles it with a word`() async throws {
        try await Story.play { stage in
            _ = try await calledMeeting(stage)
            try await stage.answer("anas", with: .outlookDesktop, saying: "Je serai présente.", to: .invitation)
            try await stage.settle()
            try await stage.answer(
                "anas", with: .gmailWeb, saying: "Nous ne viendrons pas.", to: .invitation, deputy: true)
            try await stage.settle()
            #expect(await stage.attendance("anas") == .present)
            #expect(await stage.reasons() == [.twoPersons])
            try await stage.secretaryAnswers(.meetingEscalation, saying: "absent")
            try await stage.settle()
            #expect(await stage.attendance("anas") == .absent)
            #expect(await stage.reasons() == [])
        }
    }
}
