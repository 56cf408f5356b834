import Federation
import Foundation

/// Letters to the secretariat.
extension DueLetters {
    /// Something to settle; where the clerk's own ground is unsure, an alarm, to the administrators, too.
    func escalations(of id: HoldID) -> [Letter] {
        guard let hold = register.holds[id] else { return [] }
        if hold.stopsEverything { return alarms(hold) }
        if let meeting = hold.opening.matter.flatMap({ register.meetings[$0] }) {
            return meetingEscalations(of: hold, meeting)
        }
        let matter = hold.opening.matter.flatMap { register.matters[$0] }
        let content = EscalationContent(
            hold: register.line(of: hold), matter: matter?.heading, author: hold.opening.author,
            excerpt: hold.opening.text.isEmpty ? hold.opening.detail ?? "" : hold.opening.text,
            likely: hold.opening.likely, words: hold.words)
        return secretariat.map {
            letter(
                .escalation, [id.description], to: $0, about: hold.opening.matter, because: id.sequence,
                .escalation(content))
        }
    }

    private func alarms(_ hold: Hold) -> [Letter] {
        let content = AlarmContent(
            reason: hold.opening.reason, hold: register.line(of: hold), detail: hold.opening.detail ?? "")
        let administrators = roster.administrators.filter { $0.mandate.runs(at: now) }.map { Addressee($0) }
        let addressees = secretariat + administrators.filter { !secretariat.contains($0) }
        return addressees.map {
            letter(.alarm, [hold.id.description], to: $0, about: nil, because: hold.id.sequence, .alarm(content))
        }
    }

    /// What would be sent, to the one who asked, else to the secretariat.
    func previews(of id: DraftID) -> [Letter] {
        guard let draft = register.drafts[id],
            let body = roster.bodies.first(where: { $0.id == draft.drafted.proposal.body }) ?? roster.bodies.first
        else { return [] }
        let proposal = draft.drafted.proposal
        let (rule, deadline) = Secretariat(register, roster: roster, calendar: calendar)
            .terms(of: body.rule, draft.drafted.term, openedAt: now)
        let members = body.members.compactMap(roster.organisation)
        let content = PreviewContent(
            draft: id, title: proposal.title, text: proposal.text, why: proposal.why,
            initiator: proposal.initiator?.name, files: proposal.files, body: body.name,
            organisations: members.map(\.name), recipients: members.flatMap { $0.recipients(at: now) }.count,
            rule: rule, deadline: deadline)
        return addressees(for: draft.drafted.by).map {
            letter(.preview, [id.description], to: $0, about: nil, because: id.sequence, .preview(content))
        }
    }

    /// That an act was done, to the one who did it by mail.
    func acknowledgement(of acted: Acted, because sequence: Int) -> [Letter] {
        let matter = acted.matter.flatMap { register.matters[$0] }
        return addressees(for: acted.by).map { addressee in
            guard let act = act(acted.deed, matter) else {
                return letter(
                    .digest, ["asked", String(sequence)], to: addressee, about: nil, inReplyTo: acted.inReplyTo,
                    because: sequence, .digest(digest(isWeekly: false)))
            }
            return letter(
                .acknowledgement, [String(sequence)], to: addressee, about: acted.matter, inReplyTo: acted.inReplyTo,
                because: sequence, .acknowledgement(AcknowledgementContent(act: act, matter: matter?.heading)))
        }
    }

    private func act(_ deed: Acted.Deed, _ matter: Matter?) -> AcknowledgementContent.Act? {
        switch deed {
        case .opened: .opened(recipients: matter.map { everybody(in: $0).count } ?? 0)
        case .extended(let from): .extended(from: from)
        case .withdrawn: .withdrawn
        case .closing: .closing
        case .settled(let id, let word): register.holds[id].map { .settled(register.line(of: $0), word) }
        case .recorded(let id, let value): .recorded(organisation: matter?.name(of: id) ?? id.rawValue, value)
        case .draftDropped(let id):
            .draftDropped(
                title: register.drafts[id]?.drafted.proposal.title ?? register.meetingDrafts[id]?.drafted.wish.title
                    ?? "")
        case .reported: nil
        }
    }

    func addressees(for actor: Actor) -> [Addressee] {
        let own = secretariat.filter { $0.person == actor.person }
        return own.isEmpty ? secretariat : own
    }

    /// The digest of the day: if something happened since the last one, and weekly in any case.
    func digests() -> [Letter] {
        let hour = calendar.at(hour: schedule.digestHour, on: now)
        guard now >= hour, let founded = register.foundedAt, founded < hour else { return [] }
        let isWeekday = calendar.calendar.component(.weekday, from: now) == schedule.digestWeekday
        let weekAgo = calendar.adding(-7, .calendar, to: hour)
        let isWeekly = isWeekday || register.lastDigest.map { $0.at < weekAgo } ?? false
        // What happens after the hour is told the next day.
        guard isWeekly || register.untoldSince.map({ $0 < hour }) ?? false else { return [] }
        return secretariat.map {
            letter(
                .digest, [calendar.day(now)], to: $0, about: nil, because: nil,
                .digest(digest(isWeekly: isWeekly)))
        }
    }

    private func digest(isWeekly: Bool) -> DigestContent {
        let recent = register.mattersInOrder.filter { matter in
            matter.conclusion.map { $0.sequence > (register.lastDigest?.knew ?? 0) } ?? true
        }
        return DigestContent(
            isWeekly: isWeekly, at: now,
            matters: recent.map { matter in
                .init(
                    matter: matter.heading, state: register.state(of: matter), tallies: register.tallies(of: matter),
                    ifClosedNow: register.outcome(of: matter),
                    holds: register.openHolds.filter { $0.opening.matter == matter.id }.map(register.line))
            },
            meetings: meetingLines(),
            otherHolds: register.openHolds.filter { $0.opening.matter == nil }.map(register.line),
            counts: register.counts,
            undelivered: register.outbox.all.filter { $0.state == .failed }
                .map { "\($0.letter.to): \($0.answer ?? "")" }.sorted(),
            rosterChangedAt: register.rosterChangedAt, head: register.head)
    }
}
