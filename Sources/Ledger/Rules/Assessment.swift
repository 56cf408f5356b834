public import Federation
public import Foundation

/// What the rule says of a matter at an instant.
public struct Assessment: Hashable, Sendable {
    /// What keeps the matter from being concluded now.
    public enum Obstacle: Hashable, Sendable {
        /// The term, and the grace after it, have not run.
        case termRuns(until: Date)
        /// No complete look at the mailbox began after the term and its grace (decision 4).
        case mailboxNotReadSince(Date)
        /// Something a human must settle.
        case hold(HoldID)
        /// A silent organisation has not been told.
        case notNotified(OrganisationID)
        /// A silent organisation was told too late: its full term has not run.
        case noticeTooShort(OrganisationID, until: Date)
        /// The secretariat closed early, and this organisation is silent.
        case silentAtEarlyClose(OrganisationID)
    }
    /// How it would end if nothing more were said.
    public let ifClosedNow: Outcome
    /// What stands in the way; concluded only if empty.
    public let obstacles: [Obstacle]
}

extension Register {
    /// Applies the rule of tacit consent to `matter`: signed if nobody objects within the term, even if not all answered.
    ///
    /// A pure function of the ledger (decision 4): nothing but entries, the calendar and `now` enters it, and every
    /// obstacle must be gone before the outcome is taken. Silence is proved, not assumed: a silent organisation counts
    /// only if it was notified the full term ago and nothing came back.
    public func assess(_ matter: Matter, at now: Date, in calendar: CivilCalendar) -> Assessment {
        var obstacles: [Assessment.Obstacle] = []
        let graceEnd = matter.end.addingTimeInterval(TimeInterval(matter.rule.graceMinutes * 60))
        if now <= graceEnd {
            obstacles.append(.termRuns(until: graceEnd))
        } else if (lastSyncStart ?? .distantPast) <= graceEnd {
            obstacles.append(.mailboxNotReadSince(graceEnd))
        }
        obstacles += holds(on: matter.id).map { .hold($0.id) }
        let outcome = outcome(of: matter)
        if outcome == .signed {
            obstacles += matter.silent.compactMap { unprovedSilence(of: $0, in: matter, at: now, calendar) }
        }
        return Assessment(ifClosedNow: outcome, obstacles: obstacles)
    }

    /// How `matter` would end with what stands, whatever is still awaited.
    func outcome(of matter: Matter) -> Outcome {
        let objectors = matter.objectors
        guard objectors.isEmpty else { return .objected(by: objectors) }
        let given = matter.voices.values.filter { $0.standing != nil && $0.position != .recuse }.count
        guard given >= matter.rule.minimumAnswers else {
            return .tooFewAnswers(given: given, needed: matter.rule.minimumAnswers)
        }
        return .signed
    }

    private func unprovedSilence(
        of id: OrganisationID, in matter: Matter, at now: Date, _ calendar: CivilCalendar
    ) -> Assessment.Obstacle? {
        guard matter.closingSince == nil else { return .silentAtEarlyClose(id) }
        guard let told = matter.voices[id]?.notifiedAt else { return .notNotified(id) }
        let termEnd = calendar.adding(matter.rule.termDays, matter.rule.days, to: told)
        let needed = min(termEnd, fullTermEnd(matter, told))
        return now < needed ? .noticeTooShort(id, until: needed) : nil
    }

    /// When an organisation told at `told` has had the term the matter was opened with: a secretariat that fixed a
    /// shorter or longer deadline at opening fixed the term, in seconds, too.
    private func fullTermEnd(_ matter: Matter, _ told: Date) -> Date {
        told.addingTimeInterval(matter.opening.deadline.timeIntervalSince(matter.openedAt))
    }
}
