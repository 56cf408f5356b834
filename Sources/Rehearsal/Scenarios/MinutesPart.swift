import Federation
import Foundation
import Ledger
import Office

/// What follows a meeting: minutes by mail, a correction, a new version, tacit approval, an action point done.
///
/// A step of a longer story: the meeting has been held when it begins.
struct MinutesPart {
    func play(on stage: Stage, _ told: (String) -> Void) async throws {
        try await write(stage, told)
        try await correct(stage, told)
        try await approve(stage, told)
    }

    private func write(_ stage: Stage, _ told: (String) -> Void) async throws {
        told("la rapporteure, Françoise Delmas, reçoit un compte rendu prérempli")
        let due = WrittenDay.text(of: stage.time.now + 30 * 86_400, in: stage.configuration.calendar)
        try await stage.answer(
            "anas", with: .thunderbird, saying: minutes(present: "ANAS, CEMEA, AIRE", due), to: .minutesDraft)
        try await stage.settle()
        told("elle le renvoie rempli : il part aux douze organisations, avec le terme des corrections")
    }

    private func minutes(present: String, _ due: String) -> String {
        """
        Compte rendu de la réunion plénière

        Présents : \(present). En visio : MNPCTS. UFNAFAM remplacée par Paul Garnier.

        1. La formation continue
        Le groupe de travail présente ses propositions, qui sont adoptées.

        2. Le décret sur les crèches
        Chacun dit ce qu'il a entendu au ministère.

        Décision : la CPO écrit au ministère sur le décret.

        Action : rédiger la lettre au ministère, par CEMEA, avant le \(due)
        """
    }

    private func correct(_ stage: Stage, _ told: (String) -> Void) async throws {
        stage.time.pass(seconds: 86_400)
        try await stage.answer("mnpcts", with: .gmailAndroid, saying: "RAS, merci.", to: .minutes)
        try await stage.answer(
            "aire", with: .outlookDesktop,
            saying: "Bonjour,\n\nAu point 1, l'AIRE s'est abstenue. Merci de le noter.", to: .minutes)
        try await stage.settle()
        told("MNPCTS : « RAS » ; AIRE demande une correction, numérotée C1 et transmise à la rapporteure")
        let due = WrittenDay.text(of: stage.time.now + 29 * 86_400, in: stage.configuration.calendar)
        let corrected = minutes(present: "ANAS, CEMEA, AIRE", due)
            .replacingOccurrences(of: "qui sont adoptées.", with: "qui sont adoptées, l'AIRE s'abstenant.")
        try await stage.answer("anas", with: .thunderbird, saying: corrected, to: .minutesCorrection)
        try await stage.settle()
        told("elle renvoie le texte corrigé : la version 2 part à tous, avec ce qui a changé")
    }

    private func approve(_ stage: Stage, _ told: (String) -> Void) async throws {
        guard let end = await stage.register.minutesInOrder.last?.graceEnd else { return }
        try await stage.pass(to: end + 3600)
        told("le terme passe sans autre demande : le compte rendu est approuvé, et part à la liste des membres")
        guard let due = await stage.register.openActions.first?.point.due else { return }
        try await stage.pass(to: due - 3600)
        try await stage.answer("cemea", with: .iPhone, saying: "C'est fait.", to: .actionReminder)
        try await stage.settle()
        told("CEMEA, rappelée à temps, répond « c'est fait » : l'action A1 est close")
    }

    func isAsExpected(_ register: Register, _ meeting: MatterID) -> Bool {
        guard let minutes = register.minutes[meeting] else { return false }
        return minutes.approval?.approved.version == 2 && minutes.corrections.map(\.fate) == [.answered(version: 2)]
            && minutes.actions.map(\.fate) == [.done]
            && register.outbox.all.contains {
                $0.letter.kind == .approvedMinutes && $0.letter.to.text == Cast.membership
            }
    }
}

/// `12 mars 2027`, as a person writes it.
enum WrittenDay {
    private static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]

    static func text(of date: Date, in calendar: CivilCalendar) -> String {
        let parts = calendar.calendar.dateComponents([.year, .month, .day], from: date)
        return "\(parts.day ?? 1) \(months[((parts.month ?? 1) + 11) % 12]) \(parts.year ?? 2000)"
    }
}
