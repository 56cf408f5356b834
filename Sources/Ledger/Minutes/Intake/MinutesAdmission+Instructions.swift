import Federation
import Foundation

/// Lines that ask the clerk for something.
extension MinutesAdmission {
    func entries(for instruction: MinutesHeard.Instruction) -> [Event] {
        switch instruction {
        case .rapporteur(let named): name(named)
        case .approve: approve()
        case .settle(let numbers): settle(numbers)
        case .close(let numbers, let word): close(numbers, word)
        case .assign(let number, let named): assign(number, named)
        case .unclearAction: ask(.action)
        }
    }

    private var actor: Actor { Actor(way: .mail, name: route.person?.name ?? "", person: route.person?.id) }

    /// Whether the author steers; else why not.
    private var steeringRefusal: [Event]? {
        guard route.isSecretariat, route.standing == .known else { return refuse(.notRapporteur) }
        return route.proof > .bareFrom ? nil : refuse(.notProved)
    }

    private func acted(_ deed: MinutesActed.Deed) -> Event {
        .minutes(
            .acted(MinutesActed(deed: deed, meeting: route.meeting, by: actor, inReplyTo: submission.messageID)))
    }

    private func name(_ named: MinutesHeard.Named) -> [Event] {
        if let refusal = steeringRefusal { return refusal }
        guard case .holder(.person(let person)) = named else { return ask(.rapporteur) }
        guard minutes?.isApproved != true else { return refuse(.approved) }
        let event = RapporteurNamed(meeting: route.meeting, person: person, by: actor)
        return [.minutes(.rapporteurNamed(event)), acted(.rapporteurNamed(person))]
    }

    /// The version is that of the letter answered: a later one was not before the meeting.
    private func approve() -> [Event] {
        if let refusal = steeringRefusal { return refusal }
        let register = register
        do throws(MinutesRefusal) {
            let secretariat = MinutesSecretariat(register)
            return try secretariat.approve(
                route.meeting, shown: answered?.number, by: actor, inReplyTo: submission.messageID)
        } catch { return refuse(error) }
    }

    /// By the secretariat, set aside; by its author, taken back.
    private func settle(_ numbers: [Int]) -> [Event] {
        guard let minutes else { return refuse(.noVersion) }
        let open = minutes.openCorrections.filter { numbers.contains($0.number) }
        guard !numbers.isEmpty, open.count == numbers.count else { return refuse(.noSuchCorrection) }
        guard route.proof > .bareFrom, route.standing == .known else { return refuse(.notProved) }
        let isOwn = open.allSatisfy { $0.taken.organisation != nil && $0.taken.organisation == route.organisation }
        guard isOwn || route.isSecretariat else { return correctionOrRefusal() }
        let word: CorrectionsSettled.Word = isOwn ? .withdrawn : .setAside
        let settled = CorrectionsSettled(meeting: minutes.id, numbers: numbers, word: word, by: actor)
        let told: [Event] =
            route.isSecretariat
            ? [acted(.corrections(numbers, word))] : own(numbers, minutes)
        return [.minutes(.correctionsSettled(settled))] + told
    }

    private func correctionOrRefusal() -> [Event] { refuse(route.isRapporteur ? .correctionsOpen : .noSuchCorrection) }

    /// That a correction was taken back, to who asked for it.
    private func own(_ numbers: [Int], _ minutes: Minutes) -> [Event] {
        [acted(.corrections(numbers, .withdrawn))]
    }

    // MARK: Action points

    /// The number said, else the one of the reminder answered, else the only one the author holds.
    private func close(_ numbers: [Int], _ word: ActionClosed.Word) -> [Event] {
        let meant = numbers.isEmpty ? remembered.map { [$0] } ?? [] : numbers
        guard !meant.isEmpty else { return ask(.action) }
        let items = meant.compactMap(register.action).filter { $0.fate == .open }
        guard items.count == meant.count else { return refuse(.noSuchAction) }
        guard route.proof > .bareFrom, route.standing == .known else { return refuse(.notProved) }
        guard route.isSecretariat || items.allSatisfy({ isHeld($0) && word == .done }) else {
            return refuse(.notHolder)
        }
        return items.map { item in
            .minutes(
                .actionClosed(
                    ActionClosed(
                        meeting: item.meeting, number: item.number, word: word, by: actor,
                        address: tells == .author ? submission.author : nil, messageID: submission.messageID)))
        }
    }

    private var remembered: Int? {
        if let letter = route.letter, letter.kind == .actionReminder {
            return letter.key.rawValue.split(separator: "/").dropFirst(2).first.flatMap { Int($0) }
        }
        let own = register.openActions.filter(isHeld)
        return own.count == 1 ? own.first?.number : nil
    }

    private func isHeld(_ item: ActionItem) -> Bool {
        switch item.point.holder {
        case .person(let id): id == route.person?.id
        case .organisation(let id): id == route.organisation
        case nil: false
        }
    }

    private func assign(_ number: Int, _ named: MinutesHeard.Named) -> [Event] {
        if let refusal = steeringRefusal { return refusal }
        guard let item = register.action(number), item.fate == .open else { return refuse(.noSuchAction) }
        guard case .holder(let holder) = named else { return ask(.action) }
        let assigned = ActionAssigned(meeting: item.meeting, number: number, holder: holder, by: actor)
        return [.minutes(.actionAssigned(assigned)), acted(.action(number))]
    }
}
