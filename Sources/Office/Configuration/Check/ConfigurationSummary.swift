import Federation
import Foundation

/// A sound configuration in a few French lines, so that the administrator sees that the right file was read.
struct ConfigurationSummary {
    private let configuration: Configuration
    private let now: Date

    init(_ configuration: Configuration, now: Date) {
        self.configuration = configuration
        self.now = now
    }

    var lines: [String] {
        [people, rule, servers, pace].compactMap { $0 }
    }

    private var people: String {
        let roster = configuration.roster
        let correspondents = roster.organisations.flatMap(\.correspondents).count { $0.mandate.runs(at: now) }
        let deputies = roster.organisations.flatMap(\.deputies).count { $0.mandate.runs(at: now) }
        let secretariat = roster.secretariat(at: now).count
        return "\(roster.federation) : \(counted(roster.organisations.count, "organisation")), "
            + "\(counted(correspondents, "correspondant")), \(counted(deputies, "suppléant")), "
            + "\(counted(secretariat, "personne")) au secrétariat, \(counted(roster.bodies.count, "instance"))."
    }

    private var rule: String? {
        guard let plenary = configuration.roster.bodies.first else { return nil }
        let days = counted(plenary.rule.termDays, "jour") + plenary.rule.days.french(plenary.rule.termDays)
        let reminders = configuration.reminderDays.map(String.init).joined(separator: " et ")
        return "Délai de la \(plenary.name) : \(days), fin à \(plenary.rule.closingHour) h "
            + "(\(configuration.calendar.zone.identifier))"
            + (reminders.isEmpty ? "." : " ; rappels \(reminders) jours avant.")
    }

    private var servers: String {
        let mailbox = configuration.mailbox
        let submission = configuration.submission
        return "Courrier de \(submission.senderAddress) : reçu par \(mailbox.host):\(mailbox.port), "
            + "envoyé par \(submission.host):\(submission.port)."
    }

    /// How long it takes the provider's pace to let one proposal through.
    private var pace: String? {
        guard let plenary = configuration.roster.bodies.first else { return nil }
        let letters = plenary.members.compactMap(configuration.roster.organisation)
            .reduce(0) { $0 + $1.recipients(at: now).count }
        let pace = configuration.submission.pace
        let hours = (letters + pace.perHour - 1) / max(1, pace.perHour)
        let days = (letters + pace.perDay - 1) / max(1, pace.perDay)
        let duration = days > 1 ? "\(days) jours" : hours > 1 ? "\(hours) heures" : "moins d'une heure"
        return "Une proposition à la \(plenary.name) : \(counted(letters, "lettre")), parties en \(duration)."
    }

    private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count > 1 ? "s" : "")" }
}

extension Rule.DayCount {
    /// What follows `count` « jours »; nothing for calendar days.
    fileprivate func french(_ count: Int) -> String {
        switch self {
        case .calendar: ""
        case .working: count > 1 ? " ouvrés" : " ouvré"
        }
    }
}
