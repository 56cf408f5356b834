public import Federation

/// Decides what a mail brings about: the entries to append, the mail's own first.
///
/// The asymmetry of decision 5 is here: silence already consents, so a forged yes only pays if it cancels a no. An
/// objection is heard at any level of proof (unproved, it is a hold until somebody settles it); a yes needs some proof;
/// withdrawing an objection needs a mail that is authenticated, from the same person, and written in answer to a letter
/// that already knew the objection.
public struct Admission: Sendable {
    let register: Register
    let roster: Roster
    let submission: Submission

    /// For one mail, over the register as it stands before it.
    public init(_ submission: Submission, register: Register, roster: Roster) {
        self.submission = submission
        self.register = register
        self.roster = roster
    }

    /// The entries for a mail that is no answer and no steering of anybody, or that was seen before: it need not be read.
    /// `nil` if its words matter.
    public func withoutReading() -> [Event]? {
        if register.mails.first(with: submission.content) != nil { return [seen(.duplicate, nil)] }
        guard case .report(let reports) = submission.form else { return nil }
        let known = reports.filter { register.outbox[$0.messageID] != nil }
        return [seen(.bounce, known.first.flatMap { register.outbox[$0.messageID]?.letter.matter })]
            + known.map(Event.letterBounced)
    }

    /// The entries for a mail that belongs to `route` and says `heard`.
    public func entries(for route: Route, heard: Heard) -> [Event] {
        if case .answer(let speaker, let id) = route, let meeting = register.meetings[id] {
            return MeetingAdmission(self, meeting, speaker, heard).entries()
        }
        if let answer = strayCalendar(route, heard) { return answer }
        switch submission.form {
        case .automatic, .report: return automatic(route, heard)
        case .person: break
        }
        switch route {
        case .answer(let speaker, let matter): return answer(of: speaker, to: matter, heard)
        case .whichMatter(let speaker, let open): return ask(speaker, whichOf: open, heard)
        case .contradictory(let speaker, let named): return contradiction(of: speaker, among: named, heard)
        case .noMatter(let speaker):
            return refuse(submission.exceeds.map { .tooLarge(limitMegabytes: $0) } ?? .noMatter, speaker, heard)
        case .notInElectorate(let speaker, let matter):
            return refuse(.notInElectorate(matter, speaker.organisation), speaker, heard)
        case .stranger(let matter): return stranger(naming: matter, heard)
        case .steering: preconditionFailure("a steering mail is decided by `Acts`")
        }
    }

    // MARK: Automatic mail, strangers, mail without a matter

    /// A machine is never answered; but some mark people's answers as automatic, so a position in it is held (T18).
    private func automatic(_ route: Route, _ heard: Heard) -> [Event] {
        guard case .answer(let speaker, let matter) = route, case .position = heard.answer else {
            return [seen(.automatic, route.matter)]
        }
        return [seen(.hold, matter)] + hold(.automaticAnswer, speaker, matter, heard, asks: .nobody)
    }

    private func stranger(naming matter: MatterID?, _ heard: Heard) -> [Event] {
        // Unwanted mail that names no matter is not answered: its sender is somebody else's address, or wants a sign.
        let isUnwanted = submission.isJunk && matter == nil
        let refusal = isUnwanted ? [] : refusal(.unknownAddress(matter), name: submission.authorText, heard)
        guard let matter, register.matters[matter] != nil, mayObject(heard) else {
            return [seen(.noise, matter)] + refusal
        }
        let isHeld = register.openHolds.contains {
            $0.opening.reason == .unknownAddress && $0.opening.matter == matter
        }
        guard !isHeld else { return [seen(.hold, matter)] + refusal }
        let opened = HoldOpened(
            reason: .unknownAddress, matter: matter, organisation: nil, person: nil, author: submission.authorText,
            text: heard.text, evidence: heard.evidence, likely: likely(heard), proof: .stranger, why: heard.why,
            at: submission.received, mail: submission.raw, messageID: submission.messageID, asks: .nobody)
        return [seen(.hold, matter), .holdOpened(opened)] + refusal
    }

    private func refuse(_ reason: RefusalReason, _ speaker: Route.Speaker, _ heard: Heard) -> [Event] {
        [seen(.noise, reason.matter)]
            + refusal(reason, name: speaker.person?.name ?? submission.authorText, heard)
    }

    /// Several matters may be meant and the mail names none. An objection that fits no matter holds all that are open.
    private func ask(_ speaker: Route.Speaker, whichOf inMind: [MatterID], _ heard: Heard) -> [Event] {
        let question = refusal(.whichMatter(inMind), name: speaker.person?.name ?? submission.authorText, heard)
        let open = inMind.filter { register.matters[$0]?.isOpen ?? false }
        guard mayObject(heard), !open.isEmpty else { return [seen(.noise, nil)] + question }
        return [seen(.hold, nil)]
            + open.flatMap { hold(.contradictoryMatter, speaker, $0, heard, asks: .nobody) } + question
    }

    private func contradiction(of speaker: Route.Speaker, among named: [MatterID], _ heard: Heard) -> [Event] {
        let open = named.filter { register.matters[$0]?.isOpen ?? false }
        guard !open.isEmpty else { return [seen(.noise, named.first)] }
        return [seen(.hold, named.first)]
            + open.flatMap { hold(.contradictoryMatter, speaker, $0, heard, asks: .nobody) }
            + refusal(.whichMatter(open), name: speaker.person?.name ?? submission.authorText, heard)
    }
}

extension Route {
    /// The matter the mail is about, if it is about one.
    public var matter: MatterID? {
        switch self {
        case .answer(_, let matter), .notInElectorate(_, let matter): matter
        case .stranger(let matter): matter
        case .contradictory(_, let named): named.first
        case .steering(_, _, .matter(let matter)): matter
        case .steering, .whichMatter, .noMatter: nil
        }
    }
}
