import Federation
import Foundation
import Ledger
import Mail
import Reading
import Seal

/// A mail of the secretariat → acts → entries.
struct SteeringDesk {
    private let house: House
    private let register: Register
    private let submission: Submission
    private let message: Message

    init(_ house: House, _ register: Register, _ submission: Submission, _ message: Message) {
        self.house = house
        self.register = register
        self.submission = submission
        self.message = message
    }

    /// The entries; `nil` if the mail steers nothing and its author holds a seat, so that it may be an answer.
    func entries(
        from person: Person, _ proof: Proof, answering context: Route.SteeringContext, text: String, at now: Date
    ) throws -> [Event]? {
        guard case .person = submission.form else { return [admission.seen(.automatic, nil)] }
        if let limit = submission.exceeds {
            return [admission.seen(.command, nil)] + refused(.tooLarge(limitMegabytes: limit), person)
        }
        let meetings = MeetingDesk(house: house, register: register, submission: submission)
        if let entries = try meetings.entries(from: person, proof, answering: context, text: text, at: now) {
            return entries
        }
        let reading = Steering.read(text: text, subject: submission.subject, context: steeringContext(context, person))
        switch reading {
        case .commands(let commands):
            return try entries(for: commands, person, proof, context, at: now)
        case .notUnderstood(let excerpt):
            let holdsSeat = !house.roster.seats(of: person.address, at: submission.received).isEmpty
            if holdsSeat && context.mayBeAnswer { return nil }
            return [admission.seen(.command, nil)] + refused(.unknownCommand(excerpt), person)
        }
    }

    private var admission: Admission { Admission(submission, register: register, roster: house.roster) }

    private func entries(
        for commands: [SteeringCommand], _ person: Person, _ proof: Proof, _ context: Route.SteeringContext,
        at now: Date
    ) throws -> [Event] {
        let actor = Actor(way: .mail, name: person.name, person: person.id)
        var events = [admission.seen(.command, commands.first?.matter ?? context.matter)]
        for command in commands {
            // What one line of a mail did counts for the next.
            let secretariat = Secretariat(
                try register.foreseeing(events, at: now), roster: house.roster, calendar: house.calendar)
            do throws(ActRefusal) {
                let act = try act(of: command, context)
                guard proof > .bareFrom || act.isHarmless else { throw .notProved }
                events += try secretariat.entries(for: act, by: actor, at: now, inReplyTo: submission.messageID)
            } catch {
                let matter = command.matter ?? context.matter
                events += refused(.actNotPossible(act: command.act.word, matter: matter, because: error), person)
            }
        }
        return events
    }

    private func act(of command: SteeringCommand, _ context: Route.SteeringContext) throws(ActRefusal) -> Act {
        switch command.act {
        case .open(let request): return try draft(request)
        case .confirm: return .confirm(try draftID(context))
        case .drop: return .drop(try draftID(context))
        case .extend(let term): return .extend(try matter(command, context), try deadline(term, command, context))
        case .withdraw(let reason): return .withdraw(try matter(command, context), reason: reason)
        case .close: return .close(try matter(command, context))
        case .settle(let number, let settlement):
            return .settle(try hold(number, context), settlement.word, since: nil)
        case .record(let note):
            return .record(
                try matter(command, context), note.organisation, note.position, note: note.reason ?? "")
        case .status: return .report
        }
    }

    // MARK: What the words refer to

    private func draftID(_ context: Route.SteeringContext) throws(ActRefusal) -> DraftID {
        guard case .preview(let draft) = context else { throw .noSuchMatter }
        return draft
    }

    private func hold(_ number: Int?, _ context: Route.SteeringContext) throws(ActRefusal) -> HoldID {
        if let number { return HoldID(number) }
        guard case .escalation(let hold) = context else { throw .noSuchHold }
        return hold
    }

    private func matter(_ command: SteeringCommand, _ context: Route.SteeringContext) throws(ActRefusal) -> MatterID {
        if let named = command.matter ?? context.matter { return named }
        if case .escalation(let hold) = context, let matter = register.holds[hold]?.opening.matter { return matter }
        let open = register.openMatters
        guard open.count == 1, let only = open.first else { throw .noSuchMatter }
        return only.id
    }

    private func deadline(
        _ term: TermExtension, _ command: SteeringCommand, _ context: Route.SteeringContext
    ) throws(ActRefusal) -> Act.NewDeadline {
        let id = try matter(command, context)
        guard let matter = register.matters[id] else { throw .noSuchMatter }
        switch term {
        case .by(let span): return .at(span.added(to: matter.deadline, in: house.calendar))
        case .until(let date):
            let hour = matter.rule.closingHour
            guard let end = date.resolved(in: house.calendar, now: submission.received, closingHour: hour) else {
                throw .noDate
            }
            return .at(end)
        }
    }

    // MARK: A new proposal

    private func draft(_ request: ProposalRequest) throws(ActRefusal) -> Act {
        guard let body = body(named: request.body) else { throw .noSuchBody }
        let files = message.attachments.filter { !$0.isInline }.map { file in
            FileReference(
                name: file.name.isEmpty ? "piece-jointe" : file.name, contentType: file.contentType,
                digest: SHA256Digest(of: file.content), size: file.content.count)
        }
        let initiator = request.initiator.map {
            Initiator(name: $0.name ?? $0.address?.text ?? "", address: $0.address)
        }
        let proposal = Proposal(
            title: request.title, text: request.text, why: request.why, initiator: initiator, files: files,
            body: body.id)
        return .draft(proposal, term: try term(of: request, body.rule), mail: submission.raw)
    }

    private func body(named name: String?) -> Body? {
        guard let name else { return house.roster.bodies.first }
        return house.roster.bodies.first { $0.id.rawValue == name || $0.name.lowercased() == name.lowercased() }
    }

    private func term(of request: ProposalRequest, _ rule: Rule) throws(ActRefusal) -> Act.Term {
        if let date = request.deadline {
            let hour = rule.closingHour
            guard let end = date.resolved(in: house.calendar, now: submission.received, closingHour: hour) else {
                throw .noDate
            }
            return .until(end)
        }
        guard let span = request.term else { return .ofRule }
        if span.unit == .days(rule.days) { return .days(span.count) }
        let end = span.added(to: submission.received, in: house.calendar)
        return .until(house.calendar.next(hour: rule.closingHour, notBefore: end))
    }

    // MARK: Common

    private func refused(_ reason: RefusalReason, _ person: Person) -> [Event] {
        guard submission.answerability == .answerable else { return [] }
        return [
            .refused(
                Refused(
                    reason: reason, name: person.name, address: person.address, excerpt: submission.subject,
                    messageID: submission.messageID))
        ]
    }

    private func steeringContext(_ context: Route.SteeringContext, _ person: Person) -> SteeringContext {
        let letter: SteeringContext.Letter =
            switch context {
            case .preview: .preview
            case .escalation: .escalation
            case .digest: .digest
            case .matter: submission.clues.letters.isEmpty ? .nothing : .otherLetter
            case .nothing: .nothing
            }
        let signers = house.roster.secretariat.map(\.name) + [house.roster.federation]
        return SteeringContext(letter: letter, organisations: house.roster.organisations, signers: signers)
    }
}

extension Route.SteeringContext {
    /// The matter the answered letter, or the subject, names.
    var matter: MatterID? {
        switch self {
        case .matter(let matter): matter
        case .preview, .escalation, .digest, .nothing: nil
        }
    }

    /// Whether somebody who holds a seat may have meant an answer of the organisation.
    fileprivate var mayBeAnswer: Bool {
        switch self {
        case .matter, .nothing: true
        case .preview, .escalation, .digest: false
        }
    }
}

extension HoldSettlement {
    fileprivate var word: SettlementWord {
        switch self {
        case .record(let position): .record(position)
        case .dismiss: .dismiss
        case .reached: .reached
        case .acknowledge: .acknowledge
        }
    }
}

extension SteeringAct {
    fileprivate var word: ActWord {
        switch self {
        case .open: .open
        case .confirm, .drop, .status: .confirm
        case .extend: .extend
        case .withdraw: .withdraw
        case .close: .close
        case .settle: .settle
        case .record: .record
        }
    }
}

extension MeetingAct {
    /// The same of a meeting's act.
    fileprivate var isHarmless: Bool {
        switch self {
        case .draft, .showTable: true
        case .call, .openPoll, .closePoll, .pick, .change, .cancel, .closeAgenda, .settleAgenda, .addItems, .record:
            false
        }
    }
}

extension Act {
    /// Whether a forged mail could do no harm with it: its only effect is a letter to the registered secretariat.
    var isHarmless: Bool {
        switch self {
        case .draft, .report: true
        case .meeting(let act): act.isHarmless
        case .minutes, .confirm, .drop, .open, .extend, .withdraw, .close, .settle, .record, .retry, .erase: false
        }
    }
}
