public import Federation
public import Foundation
import Seal

/// Does the secretariat's acts: the entries an act brings about, or why it is not possible.
public struct Secretariat: Sendable {
    let register: Register
    let roster: Roster
    let calendar: CivilCalendar

    /// Over the register as it stands.
    public init(_ register: Register, roster: Roster, calendar: CivilCalendar) {
        self.register = register
        self.roster = roster
        self.calendar = calendar
    }

    /// What `act`, done by `actor` at `now`, brings about. `inReplyTo` is the Message-ID of the mail that asked for it.
    public func entries(
        for act: Act, by actor: Actor, at now: Date, inReplyTo: String?
    ) throws(ActRefusal) -> [Event] {
        func acted(_ deed: Acted.Deed, _ matter: MatterID? = nil) -> Event {
            .acted(Acted(deed: deed, matter: matter, by: actor, inReplyTo: inReplyTo))
        }
        switch act {
        case .draft(let proposal, let term, let mail):
            try check(proposal, term, at: now)
            return [.drafted(drafted(proposal, term, by: actor, mail: mail))]
        case .confirm(let id):
            if let draft = try waitingMeeting(id) {
                return try confirm(draft, by: actor, at: now, inReplyTo: inReplyTo)
            }
            let draft = try waiting(id)
            let opened = try open(
                draft.drafted.proposal, term: draft.drafted.term, by: actor, at: now, draft: id)
            return [.opened(opened), acted(.opened, opened.matter)]
        case .drop(let id):
            if try waitingMeeting(id) == nil { _ = try waiting(id) }
            return [.draftDropped(DraftDropped(draft: id, by: actor)), acted(.draftDropped(id))]
        case .open(let proposal, let term):
            let opened = try open(proposal, term: term, by: actor, at: now, draft: nil)
            return [.opened(opened), acted(.opened, opened.matter)]
        case .extend(let id, let deadline) where id.kind == .meeting:
            return try extendPoll(id, to: deadline, by: actor, at: now, inReplyTo: inReplyTo)
        case .extend(let id, let deadline):
            let extended = try extend(id, to: deadline, by: actor, at: now)
            return [.extended(extended), acted(.extended(from: extended.from), id)] + timeGranted(in: id)
        case .withdraw(let id, let reason) where id.kind == .meeting:
            return try entries(for: .cancel(id, reason: reason), by: actor, at: now, inReplyTo: inReplyTo)
        case .withdraw(let id, let reason):
            _ = try running(id)
            return [.withdrawn(Withdrawn(matter: id, reason: reason, by: actor)), acted(.withdrawn, id)]
        case .close(let id) where id.kind == .meeting:
            return try close(id, by: actor, at: now, inReplyTo: inReplyTo)
        case .close(let id):
            try checkClosing(try running(id))
            return [.closeAsked(CloseAsked(matter: id, by: actor)), acted(.closing, id)]
        case .settle(let id, let word, let since):
            let hold = try openHold(id)
            return try settle(hold, word, since: since, by: actor, at: now)
                + [acted(.settled(id, word), hold.opening.matter)]
        case .record(let id, let organisation, let value, let note):
            let taken = try record(value, of: organisation, in: id, note: note, by: actor, at: now)
            return [.positionTaken(taken)] + answered(by: taken) + [acted(.recorded(organisation, value), id)]
        case .meeting(let act):
            return try entries(for: act, by: actor, at: now, inReplyTo: inReplyTo)
        case .minutes(let act):
            return try entries(for: act, by: actor, inReplyTo: inReplyTo)
        case .retry:
            return register.outbox.all
                .filter { $0.state == .deferred || $0.state == .failed || $0.state == .ambiguous }
                .map { .letterReleased(LetterReleased(messageID: $0.letter.messageID, by: actor)) }
        case .report:
            return [acted(.reported)]
        case .erase(let subject):
            return try erase(subject, by: actor)
        }
    }

    // MARK: What must hold

    func running(_ id: MatterID) throws(ActRefusal) -> Matter {
        guard let matter = register.matters[id] else { throw register.isKnown(id) ? .otherKind : .noSuchMatter }
        guard matter.isOpen else { throw .alreadyConcluded }
        return matter
    }

    private func waiting(_ id: DraftID) throws(ActRefusal) -> Draft {
        guard let draft = register.drafts[id] else { throw .noSuchMatter }
        switch draft.fate {
        case .waiting: return draft
        case .opened, .dropped: throw .alreadyConcluded
        }
    }

    private func openHold(_ id: HoldID) throws(ActRefusal) -> Hold {
        guard let hold = register.holds[id], hold.isOpen else { throw .noSuchHold }
        return hold
    }

    private func check(_ proposal: Proposal, _ term: Act.Term, at now: Date) throws(ActRefusal) {
        guard !proposal.title.allSatisfy(\.isWhitespace) else { throw .noTitle }
        guard !proposal.text.allSatisfy(\.isWhitespace) || !proposal.files.isEmpty else { throw .emptyText }
        switch term {
        case .ofRule: break
        case .days(let days): guard days > 0 else { throw .noDate }
        case .until(let date): guard date > now else { throw .noDate }
        }
    }

    /// Before its term silence has consented to nothing: an early close needs every organisation's own word.
    private func checkClosing(_ matter: Matter) throws(ActRefusal) {
        guard matter.silent.isEmpty else { throw .silentOrganisations }
        guard matter.objectors.isEmpty, register.holds(on: matter.id).isEmpty else { throw .blocked }
    }

    // MARK: What it brings about

    private func drafted(_ proposal: Proposal, _ term: Act.Term, by actor: Actor, mail: SHA256Digest?) -> Drafted {
        switch term {
        case .ofRule: Drafted(proposal: proposal, termDays: nil, deadline: nil, by: actor, mail: mail)
        case .days(let days): Drafted(proposal: proposal, termDays: days, deadline: nil, by: actor, mail: mail)
        case .until(let date): Drafted(proposal: proposal, termDays: nil, deadline: date, by: actor, mail: mail)
        }
    }

    private func open(
        _ proposal: Proposal, term: Act.Term, by actor: Actor, at now: Date, draft: DraftID?
    ) throws(ActRefusal) -> Opened {
        try check(proposal, term, at: now)
        guard let body = roster.bodies.first(where: { $0.id == proposal.body }) ?? roster.bodies.first,
            let id = register.nextMatter(.signature, year: calendar.calendar.component(.year, from: now))
        else { throw .noSuchMatter }
        let (rule, deadline) = terms(of: body.rule, term, openedAt: now)
        return Opened(
            matter: id, proposal: proposal, rule: rule, deadline: deadline,
            electorate: Electorate(organisations: body.members.compactMap(roster.organisation)), by: actor,
            draft: draft)
    }

    /// The rule as it will be frozen, and the deadline it gives.
    func terms(of rule: Rule, _ term: Act.Term, openedAt now: Date) -> (rule: Rule, deadline: Date) {
        switch term {
        case .ofRule: return (rule, calendar.deadline(of: rule, openedAt: now))
        case .until(let date): return (rule, date)
        case .days(let days):
            var own = rule
            own.termDays = days
            return (own, calendar.deadline(of: own, openedAt: now))
        }
    }

    private func extend(
        _ id: MatterID, to deadline: Act.NewDeadline, by actor: Actor, at now: Date
    ) throws(ActRefusal) -> Extended {
        let matter = try running(id)
        let end =
            switch deadline {
            case .at(let date): date
            case .later(let days): calendar.adding(days, matter.rule.days, to: matter.deadline)
            }
        guard end > matter.deadline, end > now else { throw .deadlineNotLater }
        return Extended(matter: id, from: matter.deadline, to: end, by: actor)
    }

    /// Time was asked for and is given: those holds are over.
    private func timeGranted(in id: MatterID) -> [Event] {
        register.openHolds
            .filter { $0.opening.matter == id && $0.opening.reason == .asksForTime }
            .map { .holdSettled(HoldSettled(hold: $0.id, word: .acknowledge, by: .rule)) }
    }

    func answered(by taken: PositionTaken) -> [Event] {
        register.holdsAnswered(by: taken).map {
            .holdSettled(HoldSettled(hold: $0, word: .record(taken.value), by: .rule))
        }
    }
}

extension Drafted {
    /// The term the draft asks for.
    var term: Act.Term {
        if let deadline { return .until(deadline) }
        return termDays.map(Act.Term.days) ?? .ofRule
    }
}
