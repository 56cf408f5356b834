public import Federation
public import Foundation

/// What the passage of time brings about: holds for organisations that were never reached, and the end of matters.
public struct Conclusions: Sendable {
    private let register: Register
    private let roster: Roster
    private let calendar: CivilCalendar

    /// Over `register`, with the roster as it stands and the federation's calendar.
    public init(_ register: Register, roster: Roster, calendar: CivilCalendar) {
        self.register = register
        self.roster = roster
        self.calendar = calendar
    }

    /// The entries due at `now`. Repeatable: applied once, nothing more is due until something else happens.
    public func due(at now: Date) -> [Event] {
        register.openMatters.flatMap { matter in
            let unreachable = newlyUnreachable(in: matter, at: now)
            return unreachable.isEmpty ? [conclusion(of: matter, at: now)].compactMap(\.self) : unreachable
        } + MeetingClock(register: register, roster: roster, calendar: calendar).due(at: now)
    }

    /// Whether some matter waits for nothing but a complete look at the mailbox.
    public func awaitsSync(at now: Date) -> Bool {
        register.openMatters.contains { matter in
            register.assess(matter, at: now, in: calendar).obstacles.contains {
                if case .mailboxNotReadSince = $0 { true } else { false }
            }
        }
    }

    private func conclusion(of matter: Matter, at now: Date) -> Event? {
        let assessment = register.assess(matter, at: now, in: calendar)
        guard assessment.obstacles.isEmpty else { return nil }
        return .concluded(
            Concluded(
                matter: matter.id, outcome: assessment.ifClosedNow,
                standing: matter.voices.compactMapValues(\.position), silent: matter.silent))
    }

    /// Silent organisations that cannot have been told: every letter came back, nobody is mandated, or at the end of the
    /// term none had gone out. Silence is not consent then (T19).
    private func newlyUnreachable(in matter: Matter, at now: Date) -> [Event] {
        matter.silent.compactMap { id in
            guard let organisation = matter.opening.electorate[id], let voice = matter.voices[id],
                !isHeldAsUnreachable(id, in: matter)
            else { return nil }
            let isOver = now > matter.end
            let nobody = recipients(of: organisation, at: now).isEmpty && voice.notifiedAt == nil
            guard voice.isUnreachable || nobody || (isOver && voice.notifiedAt == nil) else { return nil }
            return .holdOpened(.unreachable(id, in: matter.id, at: now, detail: lastWords(to: id, in: matter.id)))
        }
    }

    private func recipients(of organisation: Organisation, at now: Date) -> [Person] {
        (roster.organisation(organisation.id) ?? organisation).recipients(at: now)
    }

    private func isHeldAsUnreachable(_ id: OrganisationID, in matter: Matter) -> Bool {
        register.openHolds.contains {
            $0.opening.reason == .unreachable && $0.opening.matter == matter.id && $0.opening.organisation == id
        }
    }

    /// What the server or the delivery report said of the letters to `id`.
    private func lastWords(to id: OrganisationID, in matter: MatterID) -> String? {
        register.outbox.all
            .filter { $0.letter.matter == matter && $0.letter.organisation == id && $0.letter.kind == .proposal }
            .compactMap { item in item.answer.map { "\(item.letter.to): \($0)" } }
            .sorted().first
    }
}

extension HoldOpened {
    /// The hold that stops every signature because the clerk's own ground is unsure.
    public static func alarm(_ reason: HoldReason, at now: Date, detail: String) -> HoldOpened {
        HoldOpened(
            reason: reason, matter: nil, organisation: nil, person: nil, author: "", text: "", evidence: nil,
            likely: [], proof: .stranger, why: [], at: now, mail: nil, messageID: nil, asks: .nobody, detail: detail)
    }

    /// The hold for an organisation that cannot be reached.
    static func unreachable(_ id: OrganisationID, in matter: MatterID, at now: Date, detail: String?) -> HoldOpened {
        HoldOpened(
            reason: .unreachable, matter: matter, organisation: id, person: nil, author: "", text: "", evidence: nil,
            likely: [], proof: .stranger, why: [], at: now, mail: nil, messageID: nil, asks: .nobody, detail: detail)
    }
}
