public import Federation

/// Who writes about the minutes of which meeting, told before the mail is read.
public struct MinutesRoute: Hashable, Sendable {
    /// By what right the author speaks.
    public enum Standing: Hashable, Sendable {
        /// A registered address, of whatever seat or role.
        case known
        /// The seat or role is over, or has not begun.
        case mandateEnded
        /// A letter of ours was answered from an address nobody registered.
        case foreignAddress
        /// Nobody registered.
        case stranger
    }
    public let meeting: MatterID
    /// The registered person.
    public let person: Person?
    /// The organisation whose seat they hold.
    public let organisation: OrganisationID?
    public let standing: Standing
    public let proof: Proof
    /// Whether the person is of the secretariat now.
    public let isSecretariat: Bool
    /// Whether the person writes these minutes.
    public let isRapporteur: Bool
    /// The letter of ours it answers.
    public let letter: LetterQueued?

    /// Whether the mail answers a letter about minutes, or names the meeting's number.
    public let isCertain: Bool

    /// Whether they may hand in minutes.
    public var mayFile: Bool { standing == .known && (isSecretariat || isRapporteur) }
}

/// Tells which mail is about minutes: the letter it answers, then the number in its subject.
public struct MinutesRouter: Sendable {
    private let register: Register
    private let roster: Roster

    /// Over `register`, with the roster as it stands.
    public init(_ register: Register, roster: Roster) {
        self.register = register
        self.roster = roster
    }

    /// The route, if the mail may be about the minutes of a meeting.
    public func route(_ submission: Submission) -> MinutesRoute? {
        let letter = submission.clues.letters.lazy.compactMap { register.outbox[$0]?.letter }.first
        let named = letter?.matter ?? submission.clues.code?.matter ?? submission.clues.numbers.first
        guard let meeting = named.flatMap({ register.meetings[$0] }), !submission.calendar.contains(where: \.isAnswer)
        else { return nil }
        let isOwn = letter?.kind.isAboutMinutes ?? false
        let isCertain = isOwn || (letter == nil || hasVersion(meeting.id)) && register.minutes[meeting.id] != nil
        // Before the meeting is over the secretariat may say who will write; anything else is about the meeting.
        guard isCertain || isSecretariat(submission) else { return nil }
        return route(submission, meeting, letter, isCertain: isCertain)
    }

    private func hasVersion(_ id: MatterID) -> Bool { register.minutes[id]?.latest != nil }

    private func isSecretariat(_ submission: Submission) -> Bool {
        submission.author.map { author in
            roster.secretariat(at: submission.received).contains { $0.addresses.contains(author) }
        } ?? false
    }

    private func route(
        _ submission: Submission, _ meeting: Meeting, _ letter: LetterQueued?, isCertain: Bool
    ) -> MinutesRoute {
        let now = submission.received
        let author = submission.author
        let people = roster.people.filter { person in author.map(person.addresses.contains) ?? false }
        let rapporteurs = register.minutes[meeting.id]?.rapporteurs ?? []
        let writer = people.first { rapporteurs.contains($0.id) }
        let secretary = people.first { person in roster.secretariat(at: now).contains { $0.id == person.id } }
        let seat = seat(of: author, at: submission, letter, meeting)
        // One person, several hats: the one whose letter is answered, else the one that writes or steers.
        let person = people.first { $0.id == letter?.person } ?? writer ?? secretary ?? seat?.person ?? people.first
        let isKnown = writer != nil || secretary != nil || seat != nil || people.contains { $0.mandate.runs(at: now) }
        let standing: MinutesRoute.Standing =
            if person == nil {
                letter == nil ? .stranger : .foreignAddress
            } else {
                isKnown ? .known : .mandateEnded
            }
        return MinutesRoute(
            meeting: meeting.id, person: person, organisation: seat?.organisation ?? foreign(letter, standing),
            standing: standing, proof: proof(of: submission, person, letter), isSecretariat: secretary != nil,
            isRapporteur: writer != nil, letter: letter, isCertain: isCertain)
    }

    /// Whose letter was passed on.
    private func foreign(_ letter: LetterQueued?, _ standing: MinutesRoute.Standing) -> OrganisationID? {
        standing == .foreignAddress ? letter?.organisation : nil
    }

    private struct Seat {
        let organisation: OrganisationID
        let person: Person
    }

    /// A running seat in the body that met: that of the letter answered first.
    private func seat(
        of author: EmailAddress?, at submission: Submission, _ letter: LetterQueued?, _ meeting: Meeting
    ) -> Seat? {
        guard let author else { return nil }
        let seats = roster.seats(of: author, at: submission.received)
            .filter { meeting.electorate[$0.organisation] != nil }
        let own = seats.first { $0.organisation == letter?.organisation } ?? seats.first
        return own.map { Seat(organisation: $0.organisation, person: $0.person) }
    }

    private func proof(of submission: Submission, _ person: Person?, _ letter: LetterQueued?) -> Proof {
        guard let person else { return letter?.person == nil ? .stranger : .token }
        let hasToken = letter?.person == person.id
        let hasCode = submission.clues.code?.person == person.id
        return switch (hasToken, submission.isAligned) {
        case (true, true): .tokenAligned
        case (true, false): .token
        case (false, true): .alignedFrom
        case (false, false): hasCode ? .alignedFrom : .bareFrom
        }
    }
}
