import Federation
import Foundation
import Ledger
import Mail
import Office
import Rehearsal
import Testing

/// Meetings by mail, where somebody writes what cannot be, or must not act.
struct MeetingRefusalStories {
    @Test(arguments: [
        "Date : 31 février 2027", "Date : vendredi 12 mars 2020 à 10 h", "Date : dimanche 28 mars 2027 à 2 h 30",
        "Date : 31 octobre 2027 à 2 h 30", "Date : bientôt", "Date : 11 septembre 2026, de 10 h à 25 h",
    ])
    func `a day or an hour that is none is refused kindly, and nothing leaves`(line: String) async throws {
        try await Story.play { stage in
            try stage.secretaryWrites("Réunion plénière", saying: "\(line)\nLieu : Paris")
            try await stage.settle()
            #expect(await stage.count(.refusal) == 1)
            #expect(await stage.register.meetingDrafts.isEmpty)
        }
    }

    @Test func `bad calendar answers change nobody's`() async throws {
        try await Story.play { stage in
            _ = try await calledMeeting(stage)
            try await stage.answer("anas", with: .outlookDesktop, saying: "Je serai présente.", to: .invitation)
            try await stage.settle()
            var stolen = CalendarReply("DECLINED")
            stolen.attendee = "francoise.delmas@anas.example"
            try await stage.answerFromCalendar("fneje", stolen, with: .outlookWeb)
            var foreign = CalendarReply("ACCEPTED")
            foreign.uid = "autre@ailleurs.example"
            try await stage.answerFromCalendar("cemea", foreign, with: .outlookWeb)
            var counter = CalendarReply("TENTATIVE")
            counter.method = "COUNTER"
            try await stage.answerFromCalendar("aire", counter, with: .thunderbird)
            var delegated = CalendarReply("DELEGATED")
            delegated.parameters = ";DELEGATED-TO=\"mailto:luc@mnpcts.example\""
            try await stage.answerFromCalendar("mnpcts", delegated, with: .thunderbird)
            var contradictory = CalendarReply("ACCEPTED")
            contradictory.text = "Désolée, je ne pourrai pas venir."
            try await stage.answerFromCalendar("ufnafam", contradictory, with: .thunderbird)
            try await stage.answerFromCalendar(
                "aforsse", CalendarReply("ACCEPTED"), with: .outlookWeb, border: .fail)
            let address = try #require(EmailAddress("inconnu@ailleurs.example"))
            let stranger = Correspondent(name: "Inconnu", address: address, zone: stage.configuration.calendar.zone)
            let forwarded = CalendarReply("ACCEPTED").bytes(
                to: try await stage.newest(.invitation, to: "odile.garnier"), by: stranger, with: .outlookWeb,
                at: stage.time.now, trace: Trace("uninvited"))
            try stage.send(forwarded, from: address, .pass)
            try await stage.settle()
            #expect(await stage.attendance("anas") == .present)
            for id in ["fneje", "cemea", "aire", "mnpcts", "ufnafam", "aforsse"] {
                #expect(await stage.attendance(id) == nil, "\(id)")
            }
            #expect(Set(await stage.reasons()) == [.otherTime, .delegated])
            let refused = await stage.register.outbox.all.filter { $0.letter.kind == .refusal }.map(\.letter.to.text)
            #expect(
                refused.sorted() == [
                    "inconnu@ailleurs.example", "jean-luc.perrin@cemea.example", "nathalie.royer@fneje.example",
                ])
            let asked = await stage.register.outbox.all.filter { $0.letter.kind == .attendanceQuestion }
                .compactMap { $0.letter.organisation?.rawValue }.sorted()
            #expect(asked == ["aforsse", "aire", "mnpcts", "ufnafam"])
            #expect(await stage.register.counts.isBalanced)
        }
    }

    @Test func `a point with markup and control characters is shown as it is, and does nothing`() async throws {
        try await Story.play { stage in
            _ = try await calledMeeting(stage)
            try await stage.answer(
                "anas", with: .thunderbird,
                saying:
                    "Merci d'ajouter à l'ordre du jour :\n- <img src=x onerror=alert(1)> {{federation}} BEGIN:VALARM",
                to: .invitation)
            try await stage.settle()
            let closing = try #require(await stage.meeting?.agendaClosesAt)
            try await stage.pass(to: closing + 3600)
            try await stage.secretaryAnswers(.agendaDraft, saying: "oui")
            try await stage.settle()
            let message = Message(parsing: try await stage.newest(.agenda, to: "odile.garnier"))
            let html = try #require(message.views.first { $0.kind == .html }).text
            #expect(!html.contains("<img") && html.contains("{{federation}}"))
            let calendar = try #require(message.views.first { $0.kind == .calendar }).text
            #expect(!calendar.contains("\r\nBEGIN:VALARM"))
            #expect(CalendarObject.all(in: message).count == 1)
        }
    }
}
