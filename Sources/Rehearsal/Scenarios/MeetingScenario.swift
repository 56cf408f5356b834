import Federation
import Foundation
import Ledger
import Office

/// A quarter: dates are asked for, one is picked, everybody is invited, the agenda is made by reply, and the day comes.
public struct MeetingScenario: Scenario {
    public static let name = "meeting"
    public let bouncing: [String] = []

    public init() {}

    public func play(on stage: Stage, telling tell: (String) -> Void) async throws {
        let start = stage.time.now
        func told(_ line: String) { tell("\(stage.hour(since: start))  \(line)") }
        try await poll(stage, since: start, told)
        try await answers(stage, told)
        try await agenda(stage, told)
        try await eve(stage, told)
    }

    private func poll(_ stage: Stage, since start: Date, _ told: (String) -> Void) async throws {
        let days = [40, 42, 43].map { dayAndMonth(start + Double($0) * 86_400, stage) }
        try stage.secretaryWrites(
            "Sondage de dates : Réunion plénière",
            saying:
                "Durée : 3 heures\n\n\(days.map { "- \($0) à 10 h" }.joined(separator: "\n"))\n\nMerci de répondre vite."
        )
        try await stage.settle()
        try await stage.secretaryAnswers(.meetingPreview, saying: "oui")
        try await stage.settle()
        told("le secrétariat demande trois dates ; le greffe montre, il répond « oui », le sondage part")
        let day = days.map { $0.split(separator: " ")[0] }
        try await stage.answer(
            "anas", with: .outlookDesktop, saying: "Le \(day[0]) ou le \(day[1]), pas le \(day[2]).", to: .datePoll)
        try await stage.answer("cemea", with: .gmailWeb, saying: "Plutôt le \(day[1]).", to: .datePoll)
        try await stage.answer("fneje", with: .iPhone, saying: "Aucune date ne nous convient, désolés.", to: .datePoll)
        try await stage.settle()
        try await stage.pass(to: start + 11 * 86_400)
        told("ANAS, CEMEA et FNEJE répondent avec leurs mots ; au terme, le tableau part à tous")
        try await stage.secretaryAnswers(.pollTable, saying: "On retient le \(days[1]).")
        try await stage.settle()
        told("« On retient le \(days[1]) » : les douze organisations sont invitées, dans leur agenda aussi")
    }

    private func answers(_ stage: Stage, _ told: (String) -> Void) async throws {
        try await stage.answerFromCalendar("anas", CalendarReply("ACCEPTED"), with: .outlookWeb)
        try await stage.answerFromCalendar("cemea", CalendarReply("ACCEPTED"), with: .gmail)
        try await stage.answerFromCalendar("fneje", CalendarReply("DECLINED"), with: .thunderbird)
        try await stage.answer(
            "aire", with: .appleMail,
            saying: """
                Bonjour,

                Nous serons là. Merci d'ajouter à l'ordre du jour :
                - le décret sur les crèches
                - la formation continue
                """, to: .invitation)
        try await stage.answer(
            "ufnafam", with: .zimbra, saying: "Je serai absente, Paul Garnier me remplacera.", to: .invitation)
        try await stage.click("EN VISIO", by: "mnpcts", with: .gmailAndroid, in: .invitation)
        try await stage.settle()
        told("ANAS, CEMEA acceptent et FNEJE refuse dans l'agenda ; AIRE vient et demande deux points ;")
        told("UFNAFAM se fait remplacer ; MNPCTS clique « en visio »")
    }

    private func agenda(_ stage: Stage, _ told: (String) -> Void) async throws {
        guard let meeting = await stage.meeting, let closing = meeting.agendaClosesAt else { return }
        try await stage.pass(to: closing + 3600)
        told("l'appel à points est clos : le projet d'ordre du jour part à tous ; les silencieux ont eu un rappel")
        try await stage.secretaryAnswers(.agendaDraft, saying: "ordre : 2, 1")
        try await stage.settle()
        told("« ordre : 2, 1 » : l'ordre du jour est arrêté, les agendas sont mis à jour")
    }

    private func eve(_ stage: Stage, _ told: (String) -> Void) async throws {
        guard let plan = await stage.meeting?.plan else { return }
        try await stage.pass(to: plan.start - 3600)
        told("la veille, la lettre pratique : ordre du jour, lieu, qui vient, ce qui manque au quorum")
        try await stage.pass(to: plan.end + 3600)
        told("la réunion a eu lieu")
    }

    /// `12 mars 2027`.
    private func dayAndMonth(_ date: Date, _ stage: Stage) -> String {
        let months = [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ]
        let parts = stage.configuration.calendar.calendar.dateComponents([.year, .month, .day], from: date)
        return "\(parts.day ?? 1) \(months[((parts.month ?? 1) + 11) % 12]) \(parts.year ?? 2000)"
    }

    public func isAsExpected(_ stage: Stage) async -> Bool {
        let register = await stage.register
        guard let meeting = register.meetingsInOrder.last else { return false }
        return register.state(of: meeting) == .done && meeting.quorum.coming == 5
            && meeting.agendaItems.map(\.number) == [2, 1]
    }
}
