import Federation
import Foundation

/// One arm an event: what it changes, and which letters it makes due.
extension Register {
    mutating func fold(_ entry: Entry) throws(RegisterFault) {
        files.note(entry)
        switch entry.event {
        case .founded: foundedAt = foundedAt ?? entry.time
        case .tailCut, .filesErased: break
        case .rosterChanged(let change): changeRoster(change, entry)
        case .mailSeen(let mail): see(mail, entry)
        case .cursorMoved(let cursor): cursors[cursor.folder] = cursor
        case .syncCompleted(let sync): lastSyncStart = max(lastSyncStart ?? sync.startedAt, sync.startedAt)
        case .drafted(let drafted): draft(drafted, entry)
        case .draftDropped(let dropped): drafts[dropped.draft]?.fate = .dropped
        case .opened(let opened): try open(opened, entry)
        case .positionTaken(let taken): try take(taken, entry)
        case .holdOpened(let hold): self.hold(hold, entry)
        case .holdSettled(let settled): try settle(settled, entry)
        case .confirmationAsked(let asked): confirm(asked, entry)
        case .positionAsked(let asked): ask(asked, entry)
        case .refused(let refused): owe(.refusal(refused), entry)
        case .extended(let extended): try extend(extended, entry)
        case .withdrawn(let withdrawn): try withdraw(withdrawn, entry)
        case .closeAsked(let close): try self.close(close, entry)
        case .concluded(let concluded): try conclude(concluded, entry)
        case .acted(let acted): owe(.acknowledgement(acted), entry)
        case .meeting(let event): try meet(event, entry)
        case .minutes(let event): try keep(event, entry)
        case .letterQueued, .letterAttempted, .letterDispatched, .letterCancelled, .letterReleased, .letterBounced:
            try post(entry)
        }
    }

    mutating func owe(_ obligation: Obligation, _ entry: Entry) {
        obligations[entry.sequence, default: []].append(obligation)
    }

    mutating func tellInDigest(_ entry: Entry) { untoldSince = untoldSince ?? entry.time }

    /// The first roster is no news; a later one is told in the digest (T50).
    private mutating func changeRoster(_ change: RosterChanged, _ entry: Entry) {
        if rosterDigest != nil {
            rosterChangedAt = entry.time
            tellInDigest(entry)
        }
        rosterDigest = change.digest
    }

    private mutating func change(
        _ id: MatterID, _ entry: Entry, _ body: (inout Matter) -> Void
    ) throws(RegisterFault) {
        guard matters[id] != nil else { throw RegisterFault(sequence: entry.sequence, words: "unknown matter \(id)") }
        matters[id].map { matter in
            var matter = matter
            body(&matter)
            matters[id] = matter
        }
        tellInDigest(entry)
    }

    private mutating func see(_ mail: MailSeen, _ entry: Entry) {
        mails.insert(mail, sequence: entry.sequence)
        counts.seen += 1
        switch mail.disposition {
        case .position: counts.positions += 1
        case .hold: counts.holds += 1
        case .duplicate: counts.duplicates += 1
        case .automatic: counts.automatic += 1
        case .bounce: counts.bounces += 1
        case .command: counts.commands += 1
        case .noise: counts.noise += 1
        }
    }

    private mutating func draft(_ drafted: Drafted, _ entry: Entry) {
        let id = DraftID(entry.sequence)
        drafts[id] = Draft(id: id, drafted: drafted, at: entry.time, fate: .waiting)
        owe(.preview(id), entry)
    }

    private mutating func open(_ opened: Opened, _ entry: Entry) throws(RegisterFault) {
        guard matters[opened.matter] == nil else {
            throw RegisterFault(sequence: entry.sequence, words: "\(opened.matter) is open already")
        }
        matters[opened.matter] = Matter(opened, at: entry.time, sequence: entry.sequence)
        if let draft = opened.draft { drafts[draft]?.fate = .opened }
        tellInDigest(entry)
    }

    private mutating func take(_ taken: PositionTaken, _ entry: Entry) throws(RegisterFault) {
        let before = matters[taken.matter]?.voices[taken.organisation]?.position
        try change(taken.matter, entry) { matter in
            let statement = Statement(sequence: entry.sequence, taken: taken, isLate: taken.at > matter.end)
            matter.voices[taken.organisation]?.record(statement)
        }
        owe(.receipt(taken.matter, taken.organisation, statement: entry.sequence), entry)
        let isNews = taken.value.objects || (before?.objects ?? false)
        if isNews && before != taken.value && matters[taken.matter]?.isOpen == true {
            owe(.relay(taken.matter, taken.organisation, statement: entry.sequence), entry)
        }
    }

    private mutating func hold(_ opened: HoldOpened, _ entry: Entry) {
        let id = HoldID(entry.sequence)
        holds[id] = Hold(id: id, opening: opened, since: entry.time, settlement: nil)
        openHoldIDs.insert(id)
        switch opened.asks {
        case .author: owe(.question(id), entry)
        case .nobody: break
        }
        owe(.escalation(id), entry)
        tellInDigest(entry)
    }

    private mutating func settle(_ settled: HoldSettled, _ entry: Entry) throws(RegisterFault) {
        guard let hold = holds[settled.hold] else {
            throw RegisterFault(sequence: entry.sequence, words: "unknown hold \(settled.hold)")
        }
        holds[settled.hold]?.settlement = settled
        holds[settled.hold]?.settledAt = entry.time
        openHoldIDs.remove(settled.hold)
        tellInDigest(entry)
        if case .reached = settled.word, let matter = hold.opening.matter, matter.kind == .signature,
            let organisation = hold.opening.organisation
        {
            try change(matter, entry) { $0.voices[organisation]?.reached(since: settled.since ?? entry.time) }
        }
    }

    private mutating func confirm(_ asked: ConfirmationAsked, _ entry: Entry) {
        matters[asked.matter]?.confirmed.insert(asked.organisation)
        owe(.confirmation(asked), entry)
    }

    private mutating func ask(_ asked: PositionAsked, _ entry: Entry) {
        matters[asked.matter]?.asked.insert(asked.person)
        owe(.positionQuestion(asked), entry)
    }

    private mutating func extend(_ extended: Extended, _ entry: Entry) throws(RegisterFault) {
        try change(extended.matter, entry) { matter in
            matter.deadline = extended.to
            matter.extensions.append(extended)
            matter.closingSince = nil
        }
        owe(.extended(extended.matter, extended), entry)
    }

    private mutating func withdraw(_ withdrawn: Withdrawn, _ entry: Entry) throws(RegisterFault) {
        try change(withdrawn.matter, entry) { matter in
            matter.conclusion = .init(outcome: .withdrawn, at: entry.time, sequence: entry.sequence)
        }
        withdrawalReasons[withdrawn.matter] = withdrawn.reason
        owe(.withdrawn(withdrawn.matter), entry)
    }

    private mutating func close(_ close: CloseAsked, _ entry: Entry) throws(RegisterFault) {
        try change(close.matter, entry) { $0.closingSince = entry.time }
    }

    private mutating func conclude(_ concluded: Concluded, _ entry: Entry) throws(RegisterFault) {
        try change(concluded.matter, entry) { matter in
            matter.conclusion = .init(outcome: concluded.outcome, at: entry.time, sequence: entry.sequence)
        }
        owe(.summary(concluded.matter), entry)
        if concluded.outcome == .signed { owe(.signature(concluded.matter), entry) }
    }
}
