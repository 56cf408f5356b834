import Federation
import Foundation
import Ledger
import Mail
import Reading

/// A mail of the secretariat about meetings → acts → entries.
struct MeetingDesk {
    let house: House
    let register: Register
    let submission: Submission

    /// The entries; `nil` if the mail is not about meetings.
    func entries(
        from person: Person, _ proof: Proof, answering context: Route.SteeringContext, text: String, at now: Date
    ) throws -> [Event]? {
        guard let letter = letter(context, text) else { return nil }
        let reading = MeetingSteering.read(
            text: text, subject: submission.subject, answering: letter.kind,
            organisations: house.roster.organisations,
            signers: house.roster.secretariat.map(\.name) + [house.roster.federation])
        switch reading {
        case nil: return nil
        case .notUnderstood(let excerpt):
            // Words that settle any hold, and those of other matters, are read by whoever reads those.
            if case .escalation = context { return nil }
            return [admission.seen(.command, letter.matter)] + refused(.unknownCommand(excerpt), person)
        case .commands(let acts):
            var events = [admission.seen(.command, letter.matter)]
            for act in acts {
                // What one line of a mail did counts for the next.
                let foreseen = try register.foreseeing(events, at: now)
                events += self.events(for: act, letter.matter, person, proof, context, in: foreseen, at: now)
            }
            return events
        }
    }

    private var admission: Admission { Admission(submission, register: register, roster: house.roster) }

    // MARK: What it answers

    private func letter(
        _ context: Route.SteeringContext, _ text: String
    ) -> (kind: MeetingSteering.Letter, matter: MatterID?)? {
        let named = (submission.clues.numbers + MatterID.all(in: text)).first { register.meetings[$0] != nil }
        switch context {
        case .preview: return nil
        case .escalation(let hold):
            guard let matter = register.holds[hold]?.opening.matter, matter.kind == .meeting else { return nil }
            return (.escalation, matter)
        case .matter(let id):
            guard id.kind == .meeting else { return named.map { (.other, $0) } }
            return (isAgendaDraft ? .agendaDraft : .other, id)
        case .digest, .nothing: return named.map { (.other, $0) } ?? (context == .nothing ? (.nothing, nil) : nil)
        }
    }

    private var isAgendaDraft: Bool {
        let answered = submission.clues.letters.lazy.compactMap { register.outbox[$0]?.letter }.first
        return answered?.kind == .agendaDraft
    }

    // MARK: Acts

    private func events(
        for command: MeetingSteeringAct, _ matter: MatterID?, _ person: Person, _ proof: Proof,
        _ context: Route.SteeringContext, in register: Register, at now: Date
    ) -> [Event] {
        let actor = Actor(way: .mail, name: person.name, person: person.id)
        do throws(ActRefusal) {
            let act = try act(of: command, matter, context, in: register)
            guard proof > .bareFrom || act.isHarmless else { throw .notProved }
            let secretariat = Secretariat(register, roster: house.roster, calendar: house.calendar)
            return try secretariat.entries(for: act, by: actor, at: now, inReplyTo: submission.messageID)
        } catch {
            return refused(.actNotPossible(act: command.word, matter: matter, because: error), person)
        }
    }

    private func act(
        of command: MeetingSteeringAct, _ matter: MatterID?, _ context: Route.SteeringContext, in register: Register
    ) throws(ActRefusal) -> Act {
        let planner = MeetingPlanner(
            roster: house.roster, calendar: house.calendar, now: submission.received)
        switch command {
        case .call(let request):
            return .meeting(
                .draft(.call(try planner.plan(of: request)), agenda: request.agenda, mail: submission.raw))
        case .poll(let request):
            return .meeting(
                .draft(.poll(try planner.poll(of: request)), agenda: request.agenda, mail: submission.raw))
        case .settle(let number, let value):
            if let number { return .settle(HoldID(number), .attend(value), since: nil) }
            guard case .escalation(let hold) = context else { throw .noSuchHold }
            return .settle(hold, .attend(value), since: nil)
        case .extend(let term):
            guard let poll = matter.flatMap({ register.meetings[$0] })?.poll, let matter else { throw .otherKind }
            return .extend(matter, try planner.deadline(term, of: poll.plan))
        case .change, .cancel, .pick, .settleAgenda, .addItems, .close, .table, .record:
            guard let id = matter, let meeting = register.meetings[id] else { throw .noSuchMatter }
            return .meeting(try act(of: command, on: meeting, planner))
        }
    }

    private func act(
        of command: MeetingSteeringAct, on meeting: Meeting, _ planner: MeetingPlanner
    ) throws(ActRefusal) -> MeetingAct {
        let id = meeting.id
        switch command {
        case .change(let alteration): return .change(id, try planner.change(alteration, of: meeting))
        case .cancel(let reason): return .cancel(id, reason: reason)
        case .pick(let occasion): return .pick(id, option: try planner.option(occasion, in: meeting))
        case .settleAgenda(let order, let dropped): return .settleAgenda(id, order: order, dropped: dropped)
        case .addItems(let items): return .addItems(id, items)
        case .close: return meeting.isPolling ? .closePoll(id) : .closeAgenda(id)
        case .table: return .showTable(id)
        case .record(let organisation, let value, let substitute):
            return .record(id, organisation, value, substitute: substitute)
        case .call, .poll, .settle, .extend: throw .noSuchMatter
        }
    }

    private func refused(_ reason: RefusalReason, _ person: Person) -> [Event] {
        guard submission.answerability == .answerable else { return [] }
        return [
            .refused(
                Refused(
                    reason: reason, name: person.name, address: person.address, excerpt: submission.subject,
                    messageID: submission.messageID))
        ]
    }
}

extension MeetingSteeringAct {
    fileprivate var word: ActWord {
        switch self {
        case .call, .poll, .pick: .open
        case .change, .extend: .extend
        case .cancel: .withdraw
        case .settleAgenda, .addItems, .settle: .settle
        case .close: .close
        case .table: .confirm
        case .record: .record
        }
    }
}
