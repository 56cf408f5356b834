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

    /// What the secretariat's desk makes of it, or the refusal.
    private func done(_ act: (MinutesSecretariat) throws(MinutesRefusal) -> [Event]) -> [Event] {
        do throws(MinutesRefusal) { return try act(MinutesSecretariat(register)) } catch { return refuse(error) }
    }

    private func name(_ named: MinutesHeard.Named) -> [Event] {
        if let refusal = steeringRefusal { return refusal }
        guard case .holder(.person(let person)) = named else { return ask(.rapporteur) }
        return done { desk throws(MinutesRefusal) in
            try desk.name(person, for: route.meeting, by: actor, inReplyTo: submission.messageID)
        }
    }

    /// The version is that of the letter answered: a later one was not before the meeting.
    private func approve() -> [Event] {
        if let refusal = steeringRefusal { return refusal }
        return done { desk throws(MinutesRefusal) in
            try desk.approve(route.meeting, shown: answered?.number, by: actor, inReplyTo: submission.messageID)
        }
    }

    /// By the secretariat, set aside; by its author, taken back.
    private func settle(_ numbers: [Int]) -> [Event] {
        guard let minutes else { return refuse(.noVersion) }
        let open = minutes.openCorrections.filter { numbers.contains($0.number) }
        guard !numbers.isEmpty, open.count == numbers.count else { return refuse(.noSuchCorrection) }
        guard route.proof > .bareFrom, route.standing == .known else { return refuse(.notProved) }
        let isOwn = open.allSatisfy { $0.taken.organisation != nil && $0.taken.organisation == route.organisation }
        guard isOwn || route.isSecretariat else { return correctionOrRefusal() }
        return done { desk throws(MinutesRefusal) in
            try desk.settle(
                numbers, of: minutes.id, as: isOwn ? .withdrawn : .setAside, by: actor,
                inReplyTo: submission.messageID)
        }
    }

    private func correctionOrRefusal() -> [Event] { refuse(route.isRapporteur ? .correctionsOpen : .noSuchCorrection) }

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
        return done { desk throws(MinutesRefusal) in
            try desk.close(
                meant, word, by: actor, telling: tells == .author ? submission.author : nil,
                inReplyTo: submission.messageID)
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
        return done { desk throws(MinutesRefusal) in
            try desk.assign(number, to: holder, by: actor, inReplyTo: submission.messageID)
        }
    }
}
