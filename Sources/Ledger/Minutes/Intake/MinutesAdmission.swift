public import Federation
public import Foundation

/// Decides what a mail about minutes brings about.
///
/// What is not surely an agreement is a correction, and a correction blocks: an approval that nobody gave is worse than
/// a remark too many. Only who writes the minutes, or the secretariat, may hand them in, by a mail proved as well as an
/// act of the secretariat; in doubt whether a mail is minutes, its author is asked and nothing goes round.
public struct MinutesAdmission {
    let admission: Admission
    let route: MinutesRoute
    let heard: MinutesHeard
    let roster: Roster
    let calendar: CivilCalendar
    let now: Date

    /// For one mail read at `now`, over the register as it stands before it.
    public init(
        _ submission: Submission, _ route: MinutesRoute, _ heard: MinutesHeard, register: Register, roster: Roster,
        calendar: CivilCalendar, at now: Date
    ) {
        admission = Admission(submission, register: register, roster: roster)
        self.route = route
        self.heard = heard
        self.roster = roster
        self.calendar = calendar
        self.now = now
    }

    /// The same mail, over another register.
    private func over(_ register: Register) -> MinutesAdmission {
        MinutesAdmission(submission, route, heard, register: register, roster: roster, calendar: calendar, at: now)
    }

    var submission: Submission { admission.submission }
    var register: Register { admission.register }
    var minutes: Minutes? { register.minutes[route.meeting] }

    /// The entries, the mail's own first; `nil` if the mail turns out to be about something else.
    public func entries() throws(RegisterFault) -> [Event]? {
        guard route.isCertain || isNaming else { return nil }
        if isMachine { return automatic() }
        let asides = asides()
        let own = try ownEntries()
        return [admission.seen(disposition(of: own + asides), route.meeting)] + own + asides
    }

    /// A mail of the secretariat that says who writes the minutes of a meeting to come.
    private var isNaming: Bool {
        route.isSecretariat
            && heard.instructions.contains { if case .rapporteur = $0 { true } else { false } }
    }

    // MARK: Machines

    private var isMachine: Bool {
        switch submission.form {
        case .person: false
        case .automatic, .report: true
        }
    }

    /// An absence says nothing; what speaks of the minutes may be a person's, and is held (T18).
    private func automatic() -> [Event] {
        guard heard.topic == .minutes, minutes?.latest != nil, route.standing != .stranger else {
            return [admission.seen(.automatic, route.meeting)]
        }
        return [admission.seen(.hold, route.meeting)] + hold(.automaticAnswer)
    }

    var tells: AttendanceTaken.Tells {
        !isMachine && submission.answerability == .answerable ? .author : .nobody
    }

    private func disposition(of events: [Event]) -> Disposition {
        if events.contains(where: { if case .holdOpened = $0 { true } else { false } }) { return .hold }
        let answers = events.contains { event in
            guard case .minutes(let event) = event else { return false }
            return switch event {
            case .filed, .correctionTaken, .agreed: true
            case .called, .rapporteurNamed, .correctionsSettled, .asked, .approved, .actionClosed, .actionAssigned,
                .acted:
                false
            }
        }
        if answers { return .position }
        return route.isSecretariat || !heard.instructions.isEmpty ? .command : .noise
    }

    // MARK: People

    private func ownEntries() throws(RegisterFault) -> [Event] {
        switch route.standing {
        case .stranger: return admission.refusal(.unknownAddress(route.meeting), name: submission.authorText, whole)
        case .known, .mandateEnded, .foreignAddress: break
        }
        if let obstruction = submission.obstruction { return obstructed(obstruction) }
        if !heard.instructions.isEmpty { return try obeyed() }
        if let filing = heard.filing, let filed = filed(filing) { return filed }
        if route.letter?.kind == .actionReminder { return ask(.action) }
        guard minutes?.latest != nil else { return beforeMinutes() }
        if case .given(let words) = heard.agreement { return agreement(words) }
        guard !heard.text.allSatisfy(\.isWhitespace) || !heard.files.isEmpty else {
            return heard.doubt.map(hold) ?? []
        }
        return correction()
    }

    /// What one line of a mail did counts for the next.
    private func obeyed() throws(RegisterFault) -> [Event] {
        var events: [Event] = []
        for instruction in heard.instructions {
            let foreseen = try register.foreseeing(events, at: submission.received)
            events += over(foreseen).entries(for: instruction)
        }
        return events
    }

    /// What could not be read whole: minutes too large are refused with the reason, anything else a human reads.
    private func obstructed(_ reason: HoldReason) -> [Event] {
        guard reason == .overLimit, route.mayFile, minutes?.isApproved == false else { return hold(reason) }
        return refuse(.tooLarge)
    }

    /// Nothing went round yet: there is nothing to agree with, or to correct.
    private func beforeMinutes() -> [Event] {
        guard !heard.text.allSatisfy(\.isWhitespace) || !heard.files.isEmpty else { return [] }
        if case .given = heard.agreement { return [] }
        return refuse(route.mayFile ? .noVersion : .notRapporteur)
    }

    private func agreement(_ words: String) -> [Event] {
        guard let minutes, let version = answered ?? minutes.latest, let organisation = route.organisation,
            route.standing == .known, route.proof > .bareFrom
        else { return [] }
        let agreed = MinutesAgreed(
            meeting: minutes.id, version: version.number, fingerprint: version.filed.fingerprint,
            organisation: organisation, person: route.person?.id, author: submission.authorText, evidence: words,
            at: submission.received, tells: tells, mail: submission.raw, messageID: submission.messageID)
        return [.minutes(.agreed(agreed))]
    }

    /// Heard at any level of proof; of unproved ones so many an organisation and version stand, so that no flood of forged
    /// ones buries who writes (T48). What comes beyond is held once: one of them may be true.
    private func correction() -> [Event] {
        guard let minutes, let version = answered ?? minutes.latest else { return [] }
        let isProved = route.proof > .bareFrom && route.standing == .known
        let unproved = minutes.openCorrections.count { other in
            other.taken.proof <= .bareFrom && other.taken.organisation == route.organisation
                && other.taken.version == version.number
        }
        guard isProved || unproved < mostUnproved else { return hold(.contested) }
        let taken = CorrectionTaken(
            meeting: minutes.id, number: minutes.corrections.count + 1, version: version.number,
            organisation: route.organisation, person: route.person?.id, author: submission.authorText,
            text: String(heard.text.prefix(20_000)), files: heard.files,
            proof: isProved ? route.proof : min(route.proof, .bareFrom), at: submission.received, tells: tells,
            mail: submission.raw, messageID: submission.messageID)
        return [.minutes(.correctionTaken(taken))]
    }

    /// Who answers a letter of ours from a private address has that letter: several are hardly a flood.
    private var mostUnproved: Int { route.proof > .bareFrom ? 5 : 1 }

    /// The version the answered letter showed; of a letter that showed none, the one that stood when it was written.
    var answered: Minutes.Version? {
        guard let letter = route.letter, letter.kind.isAboutMinutes else { return nil }
        return minutes?.versions.last { $0.sequence <= letter.knows }
    }

    // MARK: Answers to the author

    var whole: Heard {
        Heard(
            answer: .nothing, certainty: .certain, evidence: nil, text: heard.text, why: [], likely: [], doubt: nil)
    }

    func refuse(_ reason: MinutesRefusal) -> [Event] {
        admission.refusal(
            .minutes(route.meeting, reason), name: route.person?.name ?? submission.authorText, whole)
    }

    func ask(_ doubt: MinutesAsked.Doubt) -> [Event] {
        guard let person = route.person, let address = submission.author, tells == .author else {
            return hold(.doubtfulReading)
        }
        let asked = MinutesAsked(
            meeting: route.meeting, person: person.id, address: address, doubt: doubt,
            sentence: String(heard.text.prefix(600)), messageID: submission.messageID)
        return [.minutes(.asked(asked))]
    }

    /// A human must read it: nothing is approved meanwhile.
    func hold(_ reason: HoldReason) -> [Event] {
        if route.proof <= .bareFrom || route.standing != .known,
            register.openHolds.contains(where: { $0.opening.matter == route.meeting && $0.opening.reason == reason })
        {
            return []
        }
        return [
            .holdOpened(
                HoldOpened(
                    reason: reason, matter: route.meeting, organisation: nil, person: route.person?.id,
                    author: submission.authorText, text: heard.text, evidence: nil, likely: [], proof: route.proof,
                    why: ["minutes"], at: submission.received, mail: submission.raw,
                    messageID: submission.messageID, asks: .nobody))
        ]
    }

    /// Signature proposals named besides are held there: no objection is lost between two matters.
    private func asides() -> [Event] {
        guard !route.mayFile || heard.filing == nil else { return [] }
        return heard.matters.filter { register.matters[$0]?.isOpen ?? false }.map { id in
            .holdOpened(
                HoldOpened(
                    reason: .contradictoryMatter, matter: id, organisation: route.organisation,
                    person: route.person?.id, author: submission.authorText, text: heard.text, evidence: nil,
                    likely: [], proof: route.proof, why: ["aside-of-minutes"], at: submission.received,
                    mail: submission.raw, messageID: submission.messageID, asks: .nobody))
        }
    }
}
