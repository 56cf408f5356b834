public import Federation
import Foundation

/// Tells what a mail is about: token, then In-Reply-To and References, then the number in the subject, then the only
/// matter its author may have in mind: open, or ended not long ago. Whoever speaks is told by the same clues, and by the
/// From address.
public struct Router: Sendable {
    private let register: Register
    private let roster: Roster

    /// Over `register`, with the roster as it stands.
    public init(_ register: Register, roster: Roster) {
        self.register = register
        self.roster = roster
    }

    /// Where `submission` belongs. Total.
    public func route(_ submission: Submission) -> Route {
        steering(submission, answering: answered(by: submission)) ?? routeAsAnswer(submission)
    }

    /// Where `submission` belongs if it does not steer: somebody of the secretariat may hold a seat, too.
    public func routeAsAnswer(_ submission: Submission) -> Route {
        let letter = answered(by: submission)
        let named = matters(named: submission, by: letter)
        guard let speaker = speaker(of: submission, answering: letter, about: named.first) else {
            return .stranger(named.first)
        }
        if named.count > 1 { return .contradictory(speaker, named) }
        guard let matter = named.first ?? onlyMatter(of: speaker.organisation, for: submission) else {
            let inMind = mattersInMind(of: speaker.organisation, at: submission.received)
            return inMind.isEmpty ? .noMatter(speaker) : .whichMatter(speaker, inMind)
        }
        let hasVoice = register.organisations(of: matter)?.contains { $0.id == speaker.organisation } ?? false
        return hasVoice ? .answer(speaker, matter) : .notInElectorate(speaker, matter)
    }

    /// The letter of ours that the mail answers.
    private func answered(by submission: Submission) -> LetterQueued? {
        submission.clues.letters.lazy.compactMap { register.outbox[$0]?.letter }.first
    }

    /// Whether it is about a draft: the secretariat showed its preview to somebody, buttons and all. It is then a word on
    /// no text or meeting that happens to be the only one.
    public func namesDraft(_ submission: Submission) -> Bool {
        submission.clues.draft != nil || answered(by: submission)?.draft != nil
    }

    // MARK: The matter

    /// Every matter the clues name, the most trusted first, each once; more than one is a contradiction.
    private func matters(named submission: Submission, by letter: LetterQueued?) -> [MatterID] {
        let trusted = [submission.clues.code?.matter, letter?.matter].compactMap(\.self)
        let written = (submission.clues.numbers + submission.calendar.compactMap(\.matter)).filter(register.isKnown)
        return (trusted + written).reduce(into: []) { found, id in
            if !found.contains(id) { found.append(id) }
        }
    }

    /// Who writes without a clue may not know yet that a text was signed or taken back: as long as a term usually lasts.
    private static let memory: TimeInterval = 10 * 86_400

    private func mattersInMind(of organisation: OrganisationID, at instant: Date) -> [MatterID] {
        register.openNumbers(of: organisation)
            + register.ended(since: instant - Router.memory, of: organisation)
    }

    private func onlyMatter(of organisation: OrganisationID, for submission: Submission) -> MatterID? {
        guard !submission.clues.answersLostLetter, !namesDraft(submission) else { return nil }
        let inMind = mattersInMind(of: organisation, at: submission.received)
        return inMind.count == 1 ? inMind.first : nil
    }

    // MARK: The speaker

    /// For whom the mail speaks: the token's organisation if the author has a seat there, else the author's own seat
    /// (a letter forwarded between correspondents proves nothing of its first addressee), else the token's.
    private func speaker(
        of submission: Submission, answering letter: LetterQueued?, about matter: MatterID?
    ) -> Route.Speaker? {
        let token = letter.flatMap { letter in letter.organisation.map { ($0, letter.knows) } }
        let claimed = token?.0 ?? submission.clues.code?.organisation
        let seats = seats(of: submission.author, at: submission, about: matter)
        if let seat = seats.first(where: { $0.organisation == claimed }) ?? seats.first {
            let isOwn = seat.organisation == claimed
            let signature = finding(on: submission, by: seat, about: matter)
            return .init(
                organisation: seat.organisation, person: seat.person,
                proof: signature == .verified ? .signed : proof(of: submission, hasToken: isOwn && token != nil),
                standing: seat.standing, knows: isOwn ? token?.1 : nil, signature: signature)
        }
        if let claimed, token != nil {
            return .init(organisation: claimed, person: nil, proof: .token, standing: .foreignAddress, knows: token?.1)
        }
        if let code = submission.clues.code {
            return .init(
                organisation: code.organisation, person: nil, proof: .bareFrom, standing: .foreignAddress, knows: nil)
        }
        return nil
    }

    private struct Seat {
        let organisation: OrganisationID
        let person: Person
        let standing: Route.Speaker.Standing
    }

    /// Seats held with the author's address: running ones first, an organisation of the matter's electorate first.
    private func seats(of author: EmailAddress?, at submission: Submission, about matter: MatterID?) -> [Seat] {
        guard let author else { return [] }
        let seats = roster.organisations.flatMap { organisation in
            (organisation.correspondents + organisation.deputies)
                .filter { $0.addresses.contains(author) }
                .map { person in
                    let runs = person.mandate.runs(at: submission.received)
                    return Seat(
                        organisation: organisation.id, person: person, standing: runs ? .mandated : .mandateEnded)
                }
        }
        let asked = matter.flatMap { register.organisations(of: $0) }.map { Set($0.map(\.id)) }
        return seats.sorted { a, b in rank(a, asked) < rank(b, asked) }
    }

    private func rank(_ seat: Seat, _ asked: Set<OrganisationID>?) -> Int {
        let elsewhere = asked.map { !$0.contains(seat.organisation) } ?? false
        return (elsewhere ? 2 : 0) + (seat.standing == .mandated ? 0 : 1)
    }

    /// What the mail's signature says of an answer by the holder of `seat`.
    private func finding(on submission: Submission, by seat: Seat, about matter: MatterID?) -> SignatureFinding? {
        switch submission.signature {
        case nil: return nil
        case .faulty(let finding): return finding
        case .sound(let statement):
            return register.finding(
                on: statement, by: seat.person.id,
                about: matter ?? onlyMatter(of: seat.organisation, for: submission),
                received: submission.received)
        }
    }

    private func proof(of submission: Submission, hasToken: Bool) -> Proof {
        let hasCode =
            submission.clues.code.map { code in
                roster.organisation(code.organisation)?.mandated(at: submission.received).contains {
                    $0.id == code.person && $0.addresses.contains { $0 == submission.author }
                } ?? false
            } ?? false
        return switch (hasToken, submission.isAligned) {
        case (true, true): .tokenAligned
        case (true, false): .token
        case (false, true): .alignedFrom
        case (false, false): hasCode ? .alignedFrom : .bareFrom
        }
    }

    // MARK: The secretariat

    /// A mail of the secretariat that steers: it answers a letter written to the secretariat, or is a new mail of
    /// somebody who holds no seat, or whose subject is a command's (the shell asks again with the words).
    private func steering(_ submission: Submission, answering letter: LetterQueued?) -> Route? {
        guard let author = submission.author,
            let person = roster.secretariat(at: submission.received).first(where: { $0.addresses.contains(author) })
        else { return nil }
        let proof = proof(of: submission, hasToken: letter?.person == person.id)
        guard let letter else {
            let holdsSeat = !roster.seats(of: author, at: submission.received).isEmpty
            if holdsSeat && submission.clues.code != nil { return nil }
            return .steering(person, proof: proof, context: context(of: submission.clues))
        }
        guard letter.organisation == nil else { return nil }
        return .steering(person, proof: proof, context: context(of: letter))
    }

    /// A one-click answer is a new mail in most programs: its subject says what it is about.
    private func context(of clues: Submission.Clues) -> Route.SteeringContext {
        if let draft = clues.draft, register.drafts[draft] != nil || register.meetingDrafts[draft] != nil {
            return .preview(draft)
        }
        if let hold = clues.hold, register.holds[hold] != nil { return .escalation(hold) }
        return clues.numbers.first(where: register.isKnown).map { .matter($0) } ?? .nothing
    }

    private func context(of letter: LetterQueued) -> Route.SteeringContext {
        if let draft = letter.draft { return .preview(draft) }
        if let hold = letter.hold { return .escalation(hold) }
        if let matter = letter.matter { return .matter(matter) }
        return .digest
    }
}
