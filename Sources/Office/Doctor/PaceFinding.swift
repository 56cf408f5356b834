import Federation
import Foundation

/// How long one proposal to the plenary takes to leave, at the pace the configuration allows the provider.
struct PaceFinding {
    let configuration: Configuration
    let now: Date
    /// Seconds one submission took.
    let perLetter: TimeInterval

    /// `nil` if there is no body to write to.
    var finding: Finding? {
        guard let plenary = configuration.roster.bodies.first else { return nil }
        let members = plenary.members.compactMap(configuration.roster.organisation)
        let letters = members.reduce(0) { $0 + $1.recipients(at: now).count }
        let pace = configuration.submission.pace
        let plural = members.count > 1 ? "s" : ""
        return Finding(
            pace.perDay < letters ? .doubt : .well,
            "\(members.count) organisation\(plural), \(letters) lettre\(letters > 1 ? "s" : "") : \(duration(letters)).",
            remedy: pace.perDay < letters
                ? ["Le délai court de la dernière lettre : relevez submission.pace si l'hébergeur le permet."] : [])
    }

    private func duration(_ letters: Int) -> String {
        let pace = configuration.submission.pace
        let days = (letters + pace.perDay - 1) / max(1, pace.perDay)
        if days > 1 { return "\(days) jours au rythme permis (\(pace.perDay) par jour)" }
        let hours = (letters + pace.perHour - 1) / max(1, pace.perHour)
        if hours > 1 { return "\(hours) heures au rythme permis (\(pace.perHour) par heure)" }
        let minutes = max(1, Int((Double(letters) * perLetter / 60).rounded(.up)))
        return "\(minutes) minute\(minutes > 1 ? "s" : "")"
    }
}
