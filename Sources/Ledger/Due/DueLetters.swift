public import Federation
public import Foundation

/// Which letters are due: those that entries made due, and those that time does. Pure; what is written already is not.
public struct DueLetters: Sendable {
    let register: Register
    let roster: Roster
    let calendar: CivilCalendar
    let schedule: Schedule
    let now: Date

    /// At `now`, over the register and the roster as they stand.
    public init(_ register: Register, roster: Roster, calendar: CivilCalendar, schedule: Schedule, at now: Date) {
        self.register = register
        self.roster = roster
        self.calendar = calendar
        self.schedule = schedule
        self.now = now
    }

    /// The letters to write now, answers to people first. Letters of one entry stand together.
    public func letters() -> [Letter] {
        let owed = register.obligations.sorted { $0.key < $1.key }.flatMap { sequence, obligations in
            obligations.flatMap { letters(for: $0, because: sequence) }
        }
        let signatures = register.openMatters.flatMap { proposals(of: $0) + reminders(of: $0) }
        let meetings = register.openMeetings.flatMap { timedLetters(of: $0) }
        let timed = signatures + meetings + digests()
        var keys: Set<LetterKey> = []
        // Somebody may be due the same letter twice over: as secretary and as administrator.
        return (owed + timed).filter { !register.outbox.hasWritten($0.key) && keys.insert($0.key).inserted }
    }

    /// Whether a letter written but not yet sent has become needless: checked at the moment of sending.
    public func isNeedless(_ letter: LetterQueued) -> Bool {
        if let meeting = letter.matter.flatMap({ register.meetings[$0] }) { return isNeedless(letter, in: meeting) }
        guard let matter = letter.matter.flatMap({ register.matters[$0] }), let organisation = letter.organisation
        else { return false }
        switch letter.kind {
        case .reminder:
            return !matter.isOpen || now >= matter.end || !isSilent(organisation, in: matter)
        case .proposal: return !matter.isOpen
        case .receipt, .question, .refusal, .relay, .digest, .summary, .signature, .escalation, .preview,
            .acknowledgement, .extended, .withdrawn, .confirmation, .alarm, .datePoll, .pollReceipt,
            .pollTable, .invitation, .cancellation, .attendanceReceipt, .agendaReceipt, .attendanceQuestion,
            .agendaDraft, .agenda, .attendanceReminder, .eve, .meetingPreview, .meetingAcknowledgement,
            .meetingEscalation:
            return false
        }
    }

    private func letters(for obligation: Obligation, because sequence: Int) -> [Letter] {
        switch obligation {
        case .receipt(let matter, let organisation, let statement):
            receipts(matter, organisation, statement: statement)
        case .relay(let matter, let organisation, let statement): relays(matter, organisation, statement: statement)
        case .question(let hold): question(about: hold)
        case .positionQuestion(let asked): question(asked, because: sequence)
        case .escalation(let hold): escalations(of: hold)
        case .confirmation(let asked): confirmations(asked, because: sequence)
        case .refusal(let refused): refusal(refused, because: sequence)
        case .preview(let draft): previews(of: draft)
        case .acknowledgement(let acted): acknowledgement(of: acted, because: sequence)
        case .extended(let matter, let extended): extensions(of: matter, extended, because: sequence)
        case .withdrawn(let matter): withdrawals(of: matter, because: sequence)
        case .summary(let matter): summaries(of: matter, because: sequence)
        case .signature(let matter): signatures(of: matter, because: sequence)
        case .meeting(let meeting): letters(for: meeting, because: sequence)
        }
    }

    // MARK: Who

    /// Those who receive the letters of an organisation now: as the roster stands, else as at the opening.
    func recipients(of id: OrganisationID, in matter: Matter) -> [Addressee] {
        let organisation = roster.organisation(id) ?? matter.opening.electorate[id]
        return organisation?.recipients(at: now).map { Addressee($0, of: id) } ?? []
    }

    /// Everybody the matter was put to.
    func everybody(in matter: Matter) -> [Addressee] {
        matter.organisations.flatMap { recipients(of: $0.id, in: matter) }
    }

    /// The secretariat in charge.
    var secretariat: [Addressee] { roster.secretariat(at: now).map { Addressee($0) } }

    /// The registered person of that id who may receive letters for the organisation.
    func person(_ id: PersonID?, of organisation: OrganisationID, in matter: Matter) -> Person? {
        let known = roster.organisation(organisation) ?? matter.opening.electorate[organisation]
        return known.flatMap { known in (known.correspondents + known.deputies).first { $0.id == id } }
    }

    /// Whether the organisation has not answered, not even something still in doubt.
    func isSilent(_ id: OrganisationID, in matter: Matter) -> Bool {
        matter.voices[id]?.standing == nil
            && !register.openHolds.contains {
                $0.opening.matter == matter.id && $0.opening.organisation == id && $0.opening.reason != .unreachable
            }
    }

    func letter(
        _ kind: LetterKind, _ parts: [String], to addressee: Addressee, about matter: MatterID?,
        inReplyTo: String? = nil, because: Int?, _ content: LetterContent
    ) -> Letter {
        let who = addressee.person?.rawValue ?? addressee.address.folded
        return Letter(
            key: LetterKey(kind, parts + [who]), name: addressee.name, address: addressee.address,
            person: addressee.person, organisation: addressee.organisation, matter: matter, inReplyTo: inReplyTo,
            content: content, because: because)
    }
}
