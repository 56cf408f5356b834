import Federation
import Foundation
import Ledger

@testable import Office

/// Knows what everybody meant and when each mail entered the mailbox, and asks after every step whether the clerk keeps
/// its promises (the invariants of the threat list). It reads the register, and none of the clerk's rules.
final class Oracle {
    /// A promise broken.
    struct Break: Hashable {
        let promise: String
        let words: String
    }

    let world: World
    let crowd: Crowd
    private(set) var breaks: [Break] = []
    /// What the secretariat recorded for organisations, and since when it says they know.
    var recorded: [Recorded] = []
    var reached: [MatterID: [OrganisationID: Date]] = [:]
    /// What was put back from a backup, if something was: then only its alarm counts.
    var oldState: FaultKind?
    /// What the secretariat asked to be done about a matter, and what it was told is done.
    var asked: [MatterID: [SecretaryDeed]] = [:]
    var done: [MatterID: [SecretaryDeed]] = [:]
    /// Texts the secretariat opened by command, and corrections it left aside, by the mails they stand in.
    var commanded: Set<Paper> = []
    var setAside: Set<Int> = []
    /// What was opened, and which minutes were approved, as which version.
    var opened: [Paper: MatterID] = [:]
    var approved: [MatterID: Int] = [:]
    /// How far the ledger was written when a mail was taken out unread and no alarm of that kind stood.
    var takenOut: [Int] = []
    /// Meetings and polls the secretariat commanded; what it asked to be done about them, and what it was told is done.
    var commandedWishes: Set<MeetingWish> = []
    var wanted: [MatterID: [MeetingDeed]] = [:]
    var carriedOut: [MatterID: [MeetingDeed]] = [:]
    /// What was seen of meetings: those begun, what for, as first called, the ends of polls, all days, when called off.
    var begun: Set<MatterID> = []
    var meetings: [MeetingWish: MatterID] = [:]
    var plans: [MatterID: MeetingPlan] = [:]
    var terms: [MatterID: Date] = [:]
    var days: [MatterID: [Date]] = [:]
    var cancelled: [MatterID: Date] = [:]
    /// Message-IDs of mails about which the secretariat was asked.
    var held: Set<String> = []
    private var objecting: [MatterID: [OrganisationID: PersonID?]] = [:]
    private var judged: Set<MatterID> = []
    private var effects: [MatterID: Int] = [:]

    init(_ world: World, _ crowd: Crowd) {
        self.world = world
        self.crowd = crowd
    }

    func broken(_ promise: String, _ words: String) {
        world.tell("BREAK \(promise): \(words)")
        breaks.append(Break(promise: promise, words: words))
    }

    /// After a step, over the register as it now stands.
    func look(at register: Register) {
        if !register.counts.isBalanced { broken("the counting identity holds", "\(register.counts)") }
        checkLetters(register)
        for matter in register.mattersInOrder {
            checkEffects(of: matter)
            if oldState != nil { continue }
            checkOpening(of: matter)
            checkObjections(of: matter)
            checkDeeds(on: matter)
            guard case .signed? = matter.conclusion?.outcome, judged.insert(matter.id).inserted else { continue }
            world.tell("signed \(matter.id)")
            checkSignature(of: matter, register)
        }
        guard oldState == nil else { return }
        held = Set(register.holds.values.compactMap { fact($0.opening.mail)?.messageID })
        for meeting in register.meetingsInOrder {
            checkCalling(of: meeting)
            if meeting.isPolling { checkDates(of: meeting) }
            if meeting.isOpen { checkAttendance(at: meeting) }
        }
        for minutes in register.minutesInOrder { check(minutes, register) }
    }

    // MARK: Signatures

    private func checkSignature(of matter: Matter, _ register: Register) {
        let graceEnd = matter.end + TimeInterval(matter.rule.graceMinutes * 60)
        if matter.closingSince == nil, world.now < graceEnd - ClockWatch.tolerance {
            broken("nothing is signed before its time", "\(matter.id) at \(world.now), ends \(graceEnd)")
        }
        for sequence in takenOut where !isTold(sequence, register) {
            broken("a mail taken out unread is told of before a signature", "\(matter.id): after entry \(sequence)")
        }
        if !register.holds(on: matter.id).isEmpty { broken("a hold blocks", "\(matter.id)") }
        guard let look = world.post.lastLook else {
            return broken("the mailbox is read before a signature", "\(matter.id)")
        }
        if look + abs(world.clock.offset) + ClockWatch.tolerance < graceEnd {
            broken("the mailbox is read after the term", "\(matter.id): read \(look), ends \(graceEnd)")
        }
        for organisation in matter.organisations.map(\.id) {
            if let objection = standingObjection(
                of: organisation, to: matter.id, before: look, by: min(graceEnd, world.now))
            {
                broken("no objection is lost", "\(matter.id): \(organisation), \(objection)")
            }
            guard matter.voices[organisation]?.standing == nil else { continue }
            if matter.closingSince == nil {
                checkSilence(of: organisation, in: matter, register)
            } else {
                broken("an early end needs every answer", "\(matter.id): \(organisation)")
            }
        }
    }

    /// Alarms that a mail taken out unread is told by: a folder numbered anew tells nothing of what it lacks.
    static let departures: Set<HoldReason> = [.mailGone, .mailboxRenumbered]

    func isTold(_ sequence: Int, _ register: Register) -> Bool {
        register.holds.values.contains {
            Oracle.departures.contains($0.opening.reason) && $0.id.sequence > sequence
        }
    }

    /// A genuine objection that was in the mailbox and that nothing of the same person, later written and also there, or
    /// the secretariat's own record, lifts.
    /// There: by the end of the grace, or before the look began; what comes while it goes on comes after it.
    private func standingObjection(
        of organisation: OrganisationID, to matter: MatterID, before look: Date, by graceEnd: Date
    ) -> String? {
        let own = crowd.facts.filter { $0.organisation == organisation && $0.matter == matter }
        for fact in own where fact.objects && fact.enteredAt.contains(where: { $0 < look || $0 <= graceEnd }) {
            let isLifted = own.contains { other in
                other.lifts && other.person == fact.person && other.writtenAt > fact.writtenAt
                    && other.enteredAt.contains { $0 <= world.now }
            }
            let isSettled = recorded.contains {
                $0.matter == matter && $0.organisation == organisation && !$0.value.objects && $0.at > fact.writtenAt
            }
            if !isLifted && !isSettled {
                return "\(fact.person ?? "?") wrote \(fact.meaning) at \(fact.writtenAt), there since \(fact.enteredAt)"
            }
        }
        return nil
    }

    /// Silence is proved: told the full term ago, and nothing came back.
    private func checkSilence(of organisation: OrganisationID, in matter: Matter, _ register: Register) {
        let look = world.post.lastLook ?? .distantPast
        let returned = crowd.facts.filter { $0.enteredAt.contains { $0 <= look } }.compactMap { fact in
            if case .returned(let letter) = fact.meaning { letter } else { nil }
        }
        let copies = Dictionary(
            grouping: world.post.delivered.filter { delivered in
                let letter = register.outbox[delivered.messageID]?.letter
                return letter?.kind == .proposal && letter?.organisation == organisation && letter?.matter == matter.id
            }, by: \.messageID)
        // A report is of one copy: another that went out after an attempt in doubt may have arrived.
        let told = copies.compactMap { id, all in
            all.map(\.at).sorted().dropFirst(returned.count { $0 == id }).first
        }
        let since = [told.min(), reached[matter.id]?[organisation]].compactMap(\.self).min()
        // The days of the rule, an hour less where the clocks go forward; or what the secretariat fixed, if that is less.
        let term = min(
            matter.opening.deadline.timeIntervalSince(matter.openedAt), Double(matter.rule.termDays) * 86_400 - 3600)
        guard let since, since + term <= world.now + ClockWatch.tolerance else {
            return broken("silence is proved", "\(matter.id): \(organisation) told \(since.map { "\($0)" } ?? "never")")
        }
    }

    // MARK: Objections and effects

    /// Once an organisation objects, only its author's own later word or the secretariat's record ends it.
    private func checkObjections(of matter: Matter) {
        for (organisation, voice) in matter.voices.sorted(by: { $0.key < $1.key }) {
            let standing = voice.standing
            defer {
                objecting[matter.id, default: [:]][organisation] = standing.flatMap {
                    $0.value.objects ? .some($0.taken.person) : nil
                }
            }
            guard matter.isOpen, let before = objecting[matter.id]?[organisation], let standing, !standing.value.objects
            else {
                continue
            }
            let author = before.flatMap { id in crowd.personas.values.first { $0.id == id }?.address }
            let isLifted = crowd.facts.contains { fact in
                fact.organisation == organisation && fact.matter == matter.id && fact.lifts && !fact.enteredAt.isEmpty
                    && (author == nil || fact.person == author)
            }
            let isSettled = recorded.contains {
                $0.matter == matter.id && $0.organisation == organisation && !$0.value.objects
            }
            if !isLifted && !isSettled {
                broken("an objection ends by its author's word", "\(matter.id): \(organisation)")
            }
        }
    }

    /// One effect a content, and none of a forged mail.
    private func checkEffects(of matter: Matter) {
        let statements = matter.voices.values.flatMap(\.statements)
        guard statements.count != effects[matter.id] else { return }
        effects[matter.id] = statements.count
        var seen: [Int: Int] = [:]
        for statement in statements where statement.taken.origin == .mail {
            guard let raw = statement.taken.mail, let number = crowd.factOf[raw] else {
                broken("positions come from mails", "\(statement.taken)")
                continue
            }
            let fact = crowd.facts[number]
            if fact.isForged { broken("a forged mail has no effect", "\(fact)") }
            if fact.organisation != statement.taken.organisation {
                broken("a mail speaks for its own organisation", "\(fact)")
            }
            // After a text's whole record is gone, what is said of it can be taken for another; an alarm stops everything.
            if fact.matter != matter.id, oldState == nil {
                broken("a mail speaks of its own matter", "\(matter.id): \(fact)")
            }
            seen[number, default: 0] += 1
        }
        for (number, count) in seen where count > (isSquatted(number) ? 2 : 1) {
            broken("one effect a content", "mail \(number): \(count)")
        }
    }

    /// Where somebody else used its Message-ID, a mail and its copy through a list are two, and both are flagged (T32).
    func isSquatted(_ number: Int) -> Bool {
        crowd.facts.contains { $0.messageID == crowd.facts[number].messageID && $0.meaning == .foreign }
    }

    // MARK: Letters

    /// What went out since the last look: one recipient, no answer to a machine, the same bytes each time.
    private func checkLetters(_ register: Register) {
        for letter in world.post.unchecked {
            if oldState == .ledgerPutBack, register.outbox[letter.header.messageID]?.letter.kind != .alarm {
                broken("an old ledger sends nothing but its alarm", letter.header.messageID)
            }
            if letter.bytes.isEmpty, oldState == nil {
                broken("a letter repeated is the same letter", letter.header.messageID)
            }
            if letter.header.recipients != [letter.to] {
                broken("one recipient a letter", "\(letter.header.recipients), sent to \(letter.to)")
            }
            let answered = crowd.facts.filter { letter.header.inReplyTo.contains($0.messageID) && $0.isAutomatic }
            // What the secretariat recorded of it gets its receipt.
            if answered.contains(where: { fact in !recorded.contains { $0.organisation == fact.organisation } }) {
                broken("a machine is not answered", "\(letter.header.inReplyTo)")
            }
        }
        world.post.unchecked = []
    }

    /// At the end: every letter once and its ambiguous attempts, every mail in the ledger, every matter at an end or held.
    func lookBack(at register: Register, calendar: CivilCalendar) {
        if oldState == nil {
            for (id, fate) in world.post.fates.sorted(by: { $0.key < $1.key }) where fate.copies > 1 + fate.ambiguous {
                broken("copies are at most one and the ambiguous attempts", "\(id): \(fate.copies), \(fate.ambiguous)")
            }
            let unseen = world.post.arrived.subtracting(register.mails.raws)
            if !unseen.isEmpty { broken("every mail is in the ledger", "\(unseen.count) are not") }
            lookBackAtOpenings()
            lookBackAtCallings()
            for meeting in register.meetingsInOrder { lookBack(at: meeting, register) }
            for minutes in register.minutesInOrder { lookBack(at: minutes, register) }
        }
        for matter in register.openMatters where register.holds(on: matter.id).isEmpty {
            let obstacles = register.assess(matter, at: world.clock.now, in: calendar).obstacles
            let isWaiting = obstacles.contains {
                switch $0 {
                case .termRuns, .noticeTooShort: true
                case .mailboxNotReadSince, .hold, .notNotified, .silentAtEarlyClose: false
                }
            }
            if !isWaiting { broken("a matter ends, or says why not", "\(matter.id): \(obstacles)") }
        }
    }
}
