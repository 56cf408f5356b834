public import Federation

/// Does the secretariat's acts on minutes: what they bring about, or why they are not possible.
public struct MinutesSecretariat: Sendable {
    private let register: Register

    /// Over the register as it stands.
    public init(_ register: Register) { self.register = register }

    /// From now on `person` writes the minutes of a meeting, past or to come.
    func name(
        _ person: PersonID, for meeting: MatterID, by actor: Actor, inReplyTo: String?
    ) throws(MinutesRefusal) -> [Event] {
        guard register.minutes[meeting]?.isApproved != true else { throw .approved }
        return [
            .minutes(.rapporteurNamed(RapporteurNamed(meeting: meeting, person: person, by: actor))),
            acted(.rapporteurNamed(person), meeting, actor, inReplyTo),
        ]
    }

    /// A meeting approved the minutes as `shown`, the last version if none is named.
    public func approve(
        _ meeting: MatterID, shown: Int?, by actor: Actor, inReplyTo: String?
    ) throws(MinutesRefusal) -> [Event] {
        guard let minutes = register.minutes[meeting], let latest = minutes.latest else { throw .noVersion }
        guard !minutes.isApproved else { throw .approved }
        guard shown ?? latest.number == latest.number else { throw .otherVersion }
        guard minutes.openCorrections.isEmpty, register.holds(on: meeting).isEmpty else { throw .correctionsOpen }
        let approved = MinutesApproved(
            meeting: meeting, version: latest.number, fingerprint: latest.filed.fingerprint, way: .meeting(actor))
        return [.minutes(.approved(approved)), acted(.approved, meeting, actor, inReplyTo)]
    }

    /// Those corrections block no longer: all of them must be open.
    func settle(
        _ numbers: [Int], of meeting: MatterID, as word: CorrectionsSettled.Word, by actor: Actor, inReplyTo: String?
    ) throws(MinutesRefusal) -> [Event] {
        guard let minutes = register.minutes[meeting] else { throw .noVersion }
        let open = minutes.openCorrections.map(\.number)
        guard !numbers.isEmpty, numbers.allSatisfy(open.contains) else { throw .noSuchCorrection }
        let settled = CorrectionsSettled(meeting: meeting, numbers: numbers, word: word, by: actor)
        return [.minutes(.correctionsSettled(settled)), acted(.corrections(numbers, word), meeting, actor, inReplyTo)]
    }

    /// Those action points are over: all of them must be open. `address` is told.
    func close(
        _ numbers: [Int], _ word: ActionClosed.Word, by actor: Actor, telling address: EmailAddress?,
        inReplyTo: String?
    ) throws(MinutesRefusal) -> [Event] {
        let items = numbers.compactMap(register.action).filter { $0.fate == .open }
        guard !numbers.isEmpty, items.count == numbers.count else { throw .noSuchAction }
        return items.map { item in
            .minutes(
                .actionClosed(
                    ActionClosed(
                        meeting: item.meeting, number: item.number, word: word, by: actor, address: address,
                        messageID: inReplyTo)))
        }
    }

    /// From now on `holder` does the action point.
    func assign(
        _ number: Int, to holder: ActionHolder, by actor: Actor, inReplyTo: String?
    ) throws(MinutesRefusal) -> [Event] {
        guard let item = register.action(number), item.fate == .open else { throw .noSuchAction }
        let assigned = ActionAssigned(meeting: item.meeting, number: number, holder: holder, by: actor)
        return [.minutes(.actionAssigned(assigned)), acted(.action(number), item.meeting, actor, inReplyTo)]
    }

    private func acted(
        _ deed: MinutesActed.Deed, _ meeting: MatterID, _ actor: Actor, _ inReplyTo: String?
    ) -> Event {
        .minutes(.acted(MinutesActed(deed: deed, meeting: meeting, by: actor, inReplyTo: inReplyTo)))
    }
}

extension MinutesRefusal: Error {}

/// The same acts from the command line.
extension Secretariat {
    func entries(for act: MinutesAct, by actor: Actor, inReplyTo: String?) throws(ActRefusal) -> [Event] {
        if let id = act.meeting, register.meetings[id] == nil {
            throw register.isKnown(id) ? .otherKind : .noSuchMatter
        }
        if let holder = act.holder, !isKnown(holder) { throw .noSuchPerson }
        let desk = MinutesSecretariat(register)
        do throws(MinutesRefusal) {
            switch act {
            case .nameRapporteur(let id, let person):
                return try desk.name(person, for: id, by: actor, inReplyTo: inReplyTo)
            case .approve(let id): return try desk.approve(id, shown: nil, by: actor, inReplyTo: inReplyTo)
            case .setAside(let id, let numbers):
                return try desk.settle(numbers, of: id, as: .setAside, by: actor, inReplyTo: inReplyTo)
            case .close(let numbers, let word):
                return try desk.close(numbers, word, by: actor, telling: nil, inReplyTo: inReplyTo)
            case .assign(let number, let holder):
                return try desk.assign(number, to: holder, by: actor, inReplyTo: inReplyTo)
            }
        } catch { throw error.ofAct }
    }

    private func isKnown(_ holder: ActionHolder) -> Bool {
        switch holder {
        case .person(let id): roster.person(id) != nil
        case .organisation(let id): roster.organisation(id) != nil
        }
    }
}

extension MinutesRefusal {
    /// The same to somebody at a terminal, who is the secretariat, proved.
    fileprivate var ofAct: ActRefusal {
        switch self {
        case .approved: .alreadyConcluded
        case .correctionsOpen: .blocked
        case .noVersion, .otherVersion: .noMinutes
        case .noSuchCorrection: .noSuchCorrection
        case .noSuchAction: .noSuchAction
        case .notRapporteur, .notHolder, .notProved: .notProved
        case .tooLarge, .unchanged: .nothingToChange
        }
    }
}
