import Federation
import Foundation
import Ledger
import Seal

@testable import Office

/// Minutes: whose they are, what is asked of them, and that nobody approves them but everybody.
extension Oracle {
    func check(_ minutes: Minutes, _ register: Register) {
        for version in minutes.versions { checkFiling(of: version) }
        for correction in minutes.corrections { checkFate(of: correction, in: minutes) }
        checkOnce(minutes.corrections.compactMap(\.taken.mail) + minutes.versions.compactMap(\.filed.mail))
        for agreed in minutes.agreements.values.sorted(by: { $0.organisation < $1.organisation }) {
            let fact = fact(agreed.mail)
            if fact?.meaning != .agrees || fact?.organisation != agreed.organisation {
                broken("an agreement is its organisation's own", "\(agreed.organisation): \(agreed.evidence)")
            }
        }
        let now = minutes.approval?.approved.version
        if let before = approved[minutes.id], before != now || before != minutes.versions.count {
            broken("minutes are approved once, and stay so", "\(minutes.id): \(before), \(now ?? 0)")
        }
        guard let approval = minutes.approval, approved[minutes.id] == nil else { return }
        approved[minutes.id] = approval.approved.version
        world.tell("approved \(minutes.id), version \(approval.approved.version)")
        checkApproval(of: minutes, register)
    }

    func fact(_ raw: SHA256Digest?) -> Fact? { number(raw).map { crowd.facts[$0] } }

    func number(_ raw: SHA256Digest?) -> Int? { raw.flatMap { crowd.factOf[$0] } }

    // MARK: Versions and corrections

    /// Whole, and by who writes.
    private func checkFiling(of version: Minutes.Version) {
        guard let fact = fact(version.filed.mail), case .files(let text) = fact.meaning,
            fact.person == crowd.minutes.rapporteur
        else { return broken("only who writes hands minutes in", "version \(version.number)") }
        if version.filed.text.split(whereSeparator: \.isWhitespace) != text.split(whereSeparator: \.isWhitespace) {
            broken("minutes go round as they were handed in", version.filed.text)
        }
    }

    /// Answered by a version whose author had been sent it; left aside or taken back by a person's own words.
    private func checkFate(of correction: Correction, in minutes: Minutes) {
        guard let number = number(correction.taken.mail) else {
            return broken("corrections come from mails", "C\(correction.number)")
        }
        switch correction.fate {
        case .open: break
        case .late:
            if !minutes.isApproved { broken("late is what comes after the approval", "C\(correction.number)") }
        case .answered(let version):
            let filing = minutes.versions.first { $0.number == version }.flatMap { fact($0.filed.mail) }
            guard crowd.facts[number].meaning == .corrects else { break }
            if !isSeen(number, before: filing?.writtenAt ?? .distantPast) {
                broken("a correction is answered by who has read it", "C\(correction.number): version \(version)")
            }
        case .settled:
            if !isSettledByWord(number) { broken("a correction ends by a person's word", "C\(correction.number)") }
        }
    }

    private func isSeen(_ correction: Int, before written: Date) -> Bool {
        crowd.minutes.seen[correction]?.contains { $0 <= written } ?? false
    }

    private func isSettledByWord(_ correction: Int) -> Bool {
        setAside.contains(correction)
            || crowd.facts.contains { fact in
                guard case .settles(let numbers) = fact.meaning else { return false }
                return numbers.contains(correction) && !fact.enteredAt.isEmpty
            }
    }

    private func checkOnce(_ mails: [SHA256Digest]) {
        let counts = Dictionary(grouping: mails.compactMap(number), by: { $0 }).mapValues(\.count)
        for (number, count) in counts.sorted(by: { $0.key < $1.key }) where count > (isSquatted(number) ? 2 : 1) {
            broken("one effect a content", "mail \(number) about minutes: \(count)")
        }
    }

    // MARK: Approval

    /// After the term and its grace, over a mailbox read since, with every correction dealt with and everybody told.
    private func checkApproval(of minutes: Minutes, _ register: Register) {
        guard let version = minutes.latest, let end = minutes.graceEnd, let look = world.post.lastLook else {
            return broken("minutes are read before they are approved", "\(minutes.id)")
        }
        checkTerm(of: version, in: minutes)
        if world.now < end - ClockWatch.tolerance {
            broken("nothing is approved before its time", "\(minutes.id) at \(world.now), ends \(end)")
        }
        if look + abs(world.clock.offset) + ClockWatch.tolerance < end {
            broken("the mailbox is read after the term of minutes", "\(minutes.id): read \(look), ends \(end)")
        }
        if !register.holds(on: minutes.id).isEmpty { broken("a hold blocks minutes", "\(minutes.id)") }
        for sequence in takenOut where !isTold(sequence, register) {
            broken("a mail taken out unread is told of before an approval", "after entry \(sequence)")
        }
        for (number, fact) in crowd.facts.enumerated() where fact.meaning == .corrects && fact.matter == minutes.id {
            guard fact.enteredAt.contains(where: { $0 < look || $0 <= min(end, world.now) }) else { continue }
            let isAnswered = crowd.facts.contains { other in
                guard case .files = other.meaning, other.matter == minutes.id, !other.enteredAt.isEmpty else {
                    return false
                }
                return isSeen(number, before: other.writtenAt)
            }
            if !isAnswered && !isSettledByWord(number) {
                broken("nothing is approved over a correction", "\(fact.person ?? "?"), there since \(fact.enteredAt)")
            }
        }
        for organisation in register.meetings[minutes.id]?.organisations ?? [] {
            checkSilence(of: organisation.id, to: version, register)
        }
    }

    /// The days of the configuration from the day it came, an hour less where the clocks go forward.
    private func checkTerm(of version: Minutes.Version, in minutes: Minutes) {
        guard let came = fact(version.filed.mail)?.enteredAt.min() else { return }
        let before = minutes.versions.last { $0.number < version.number }?.filed.deadline ?? came
        if version.filed.deadline < max(came + days(of: version) - 3600, before) {
            broken("a version is left its whole term", "\(version.number): came \(came), \(version.filed.deadline)")
        }
    }

    private func days(of version: Minutes.Version) -> TimeInterval {
        let days = version.number == 1 ? SimulatedFederation.minutesTerm : SimulatedFederation.newVersionTerm
        return Double(days) * 86_400
    }

    /// An organisation that agreed with these very words, or was told them the full term ago, and nothing came back.
    private func checkSilence(of organisation: OrganisationID, to version: Minutes.Version, _ register: Register) {
        let agrees = crowd.facts.contains { fact in
            fact.meaning == .agrees && fact.organisation == organisation && !fact.enteredAt.isEmpty
                && fact.answering.map { shows($0, version) } ?? false
        }
        guard !agrees else { return }
        let look = world.post.lastLook ?? .distantPast
        let returned = crowd.facts.filter { $0.enteredAt.contains { $0 <= look } }.compactMap { fact in
            if case .returned(let letter) = fact.meaning { letter } else { nil }
        }
        let people = crowd.personas.values.filter { $0.organisation == organisation }.map(\.address)
        let copies = Dictionary(
            grouping: world.post.delivered.filter {
                people.contains($0.to) && register.outbox[$0.messageID]?.letter.kind == .minutes
            },
            by: \.messageID
        ).filter { shows($0.key, version) }
        let told = copies.compactMap { id, all in
            all.map(\.at).sorted().dropFirst(returned.count { $0 == id }).first
        }
        let since = [told.min(), reached[version.filed.meeting]?[organisation]].compactMap(\.self).min()
        // What goes out within the hour goes out at once; where the clocks go forward a day is an hour less.
        guard let since, since + days(of: version) - 7200 <= world.now + ClockWatch.tolerance else {
            return broken(
                "silence on minutes is proved",
                "\(version.filed.meeting): \(organisation) told \(since.map { "\($0)" } ?? "never")")
        }
    }

    private func shows(_ letter: String, _ version: Minutes.Version) -> Bool {
        world.post.fates[letter].map { LetterText($0.bytes).shows(version.filed.text) } ?? false
    }
}
