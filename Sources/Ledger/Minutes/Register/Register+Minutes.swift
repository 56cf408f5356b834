import Federation
import Foundation
import Seal

/// What minutes change: one arm an event, and the letters it makes due.
extension Register {
    mutating func keep(_ event: MinutesEvent, _ entry: Entry) throws(RegisterFault) {
        switch event {
        case .called(let called): try call(called, entry)
        case .rapporteurNamed(let named): name(named, entry)
        case .filed(let filed): try file(filed, entry)
        case .correctionTaken(let taken): try take(taken, entry)
        case .correctionsSettled(let settled): try settle(settled, entry)
        case .agreed(let agreed): try agree(agreed, entry)
        case .asked(let asked): owe(.minutes(.question(asked)), entry)
        case .approved(let approved): try approve(approved, entry)
        case .actionClosed(let closed): try close(closed, entry)
        case .actionAssigned(let assigned): try assign(assigned, entry)
        case .acted(let acted): owe(.minutes(.acknowledgement(acted)), entry)
        }
    }

    private mutating func change(
        _ id: MatterID, _ entry: Entry, _ body: (inout Minutes) throws(RegisterFault) -> Void
    ) throws(RegisterFault) {
        guard var minutes = minutes[id] else {
            throw RegisterFault(sequence: entry.sequence, words: "no minutes of \(id) are asked for")
        }
        try body(&minutes)
        self.minutes[id] = minutes
        tellInDigest(entry)
    }

    private mutating func call(_ called: MinutesCalled, _ entry: Entry) throws(RegisterFault) {
        guard meetings[called.meeting] != nil, minutes[called.meeting] == nil else {
            throw RegisterFault(sequence: entry.sequence, words: "minutes of \(called.meeting) cannot be asked for")
        }
        let named = namedRapporteurs[called.meeting].map { [$0] }
        minutes[called.meeting] = Minutes(called, rapporteurs: named ?? called.rapporteurs, at: entry.time)
        tellInDigest(entry)
    }

    private mutating func name(_ named: RapporteurNamed, _ entry: Entry) {
        namedRapporteurs[named.meeting] = named.person
        minutes[named.meeting]?.rapporteurs = [named.person]
        tellInDigest(entry)
    }

    private mutating func file(_ filed: MinutesFiled, _ entry: Entry) throws(RegisterFault) {
        guard filed.isWhole else {
            throw RegisterFault(sequence: entry.sequence, words: "the fingerprint is not that of the minutes")
        }
        try change(filed.meeting, entry) { minutes throws(RegisterFault) in
            guard filed.version == minutes.versions.count + 1, !minutes.isApproved else {
                throw RegisterFault(sequence: entry.sequence, words: "no place for version \(filed.version)")
            }
            minutes.versions.append(.init(filed: filed, sequence: entry.sequence, at: entry.time))
            minutes.returned = []
            minutes.answer(filed.answers, by: filed.version)
            minutes.take(filed.actions, at: entry.time)
        }
        lastAction = max(lastAction, filed.actions.map(\.number).max() ?? 0)
        owe(.minutes(.filed(filed.meeting, version: filed.version)), entry)
    }

    private mutating func take(_ taken: CorrectionTaken, _ entry: Entry) throws(RegisterFault) {
        try change(taken.meeting, entry) { minutes throws(RegisterFault) in
            guard taken.number == minutes.corrections.count + 1 else {
                throw RegisterFault(sequence: entry.sequence, words: "C\(taken.number) is not the next correction")
            }
            let fate: Correction.Fate = minutes.isApproved ? .late : .open
            minutes.corrections.append(Correction(taken: taken, sequence: entry.sequence, fate: fate))
        }
        owe(.minutes(.correction(taken.meeting, number: taken.number)), entry)
    }

    private mutating func settle(_ settled: CorrectionsSettled, _ entry: Entry) throws(RegisterFault) {
        try change(settled.meeting, entry) { minutes throws(RegisterFault) in
            for index in minutes.corrections.indices
            where settled.numbers.contains(minutes.corrections[index].number)
                && minutes.corrections[index].fate == .open
            {
                minutes.corrections[index].fate = .settled(settled.word)
            }
        }
    }

    private mutating func agree(_ agreed: MinutesAgreed, _ entry: Entry) throws(RegisterFault) {
        try change(agreed.meeting, entry) { minutes throws(RegisterFault) in
            try minutes.check(agreed.version, agreed.fingerprint, entry)
            minutes.agreements[agreed.organisation] = agreed
        }
        owe(.minutes(.agreement(agreed)), entry)
    }

    private mutating func approve(_ approved: MinutesApproved, _ entry: Entry) throws(RegisterFault) {
        try change(approved.meeting, entry) { minutes throws(RegisterFault) in
            try minutes.check(approved.version, approved.fingerprint, entry)
            guard approved.version == minutes.latest?.number, !minutes.isApproved else {
                throw RegisterFault(sequence: entry.sequence, words: "version \(approved.version) is not the last")
            }
            minutes.approval = .init(approved: approved, sequence: entry.sequence, at: entry.time)
        }
        owe(.minutes(.approved(approved.meeting)), entry)
    }

    private mutating func close(_ closed: ActionClosed, _ entry: Entry) throws(RegisterFault) {
        try change(closed.meeting, entry) { minutes throws(RegisterFault) in
            minutes.set(closed.word == .done ? .done : .abandoned, of: closed.number)
        }
        if closed.address != nil { owe(.minutes(.actionClosed(closed)), entry) }
    }

    private mutating func assign(_ assigned: ActionAssigned, _ entry: Entry) throws(RegisterFault) {
        try change(assigned.meeting, entry) { minutes throws(RegisterFault) in
            guard let index = minutes.actions.firstIndex(where: { $0.number == assigned.number }) else { return }
            let point = minutes.actions[index].point
            minutes.actions[index].point = ActionPoint(
                number: point.number, task: point.task, holder: assigned.holder, due: point.due)
        }
    }

    /// A letter with minutes came back or went through after all.
    mutating func noticeMinutes(_ messageID: String, _ body: (inout Set<String>) -> Void) {
        guard let letter = outbox[messageID]?.letter, letter.kind == .minutes, let id = letter.matter,
            var minutes = minutes[id]
        else { return }
        body(&minutes.returned)
        self.minutes[id] = minutes
    }
}

extension Minutes {
    /// That `fingerprint` is the one of `version`.
    fileprivate func check(
        _ version: Int, _ fingerprint: SHA256Digest, _ entry: Entry
    ) throws(RegisterFault) {
        guard versions.contains(where: { $0.number == version && $0.filed.fingerprint == fingerprint }) else {
            throw RegisterFault(sequence: entry.sequence, words: "the fingerprint is not that of version \(version)")
        }
    }

    fileprivate mutating func answer(_ numbers: [Int], by version: Int) {
        for index in corrections.indices
        where numbers.contains(corrections[index].number) && corrections[index].fate == .open {
            corrections[index].fate = .answered(version: version)
        }
    }

    /// Points of a new version: those known keep what became of them, those missing are dropped.
    fileprivate mutating func take(_ points: [ActionPoint], at time: Date) {
        for index in actions.indices {
            if let point = points.first(where: { $0.number == actions[index].number }) {
                actions[index].point = point
                if actions[index].fate == .dropped { actions[index].fate = .open }
            } else if actions[index].fate == .open {
                actions[index].fate = .dropped
            }
        }
        let known = Set(actions.map(\.number))
        actions += points.filter { !known.contains($0.number) }.map {
            ActionItem(point: $0, meeting: id, since: time, fate: .open)
        }
        actions.sort { $0.number < $1.number }
    }

    fileprivate mutating func set(_ fate: ActionItem.Fate, of number: Int) {
        guard let index = actions.firstIndex(where: { $0.number == number }) else { return }
        actions[index].fate = fate
    }
}
