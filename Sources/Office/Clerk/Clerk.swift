import Federation
public import Foundation
public import Ledger
public import Logging
public import Seal

/// The clerk at work: reads the mailbox, keeps the ledger, writes the letters. One actor, on a thread of its own.
///
/// A round is the pipeline of DESIGN: intake (fetch → entries → ledger → cursor), conclude, settle (due → queued → sent).
/// Every step may be repeated after a crash at any point; between two steps the ledger is on disk.
public actor Clerk {
    private let thread = ClerkThread(name: "clerk")
    /// The clerk's own thread.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    private let house: House
    private let journal: Journal
    private let mailbox: any Mailbox
    private let courier: any Courier
    private let time: any Timekeeper
    private let log: Logger
    private let spool: ActSpool
    private var poison: PoisonGuard
    private var watch: ClockWatch
    private var eraser = FileEraser()
    private let disk: any Disk
    private var isRollbackTold = false
    private var filings: [String: [Place]] = [:]
    private var gone = GoneMails(start: [:])
    private var hasLooked = false

    /// A clerk with its mailbox, its courier and its clock, alone on the state folder of `configuration`.
    /// - Parameter writer: Where the templates are read already.
    public init(
        _ configuration: Configuration, tokenKey: SecretKey, mailbox: sending any Mailbox,
        courier: sending any Courier, time: any Timekeeper, disk: any Disk = POSIXDisk(),
        writer: LetterWriter? = nil, log: Logger
    ) throws {
        let folder = URL(fileURLWithPath: configuration.stateFolder, isDirectory: true)
        journal = try Journal(openingIn: folder, on: disk, at: time.now)
        let store = try MailStore(in: folder.appendingPathComponent("mails", isDirectory: true), on: disk)
        house = try House(configuration, tokenKey: tokenKey, store: store, writer: writer)
        poison = try PoisonGuard(in: folder, on: disk)
        spool = try ActSpool(in: folder, on: disk)
        watch = ClockWatch(
            from: journal.lastClock, startingAt: time.reading, lastEntry: journal.register.lastTime)
        if !watch.isUnconfirmed, watch.base != journal.lastClock { try journal.noteStart(watch.base) }
        self.disk = disk
        self.mailbox = mailbox
        self.courier = courier
        self.time = time
        self.log = log
    }

    /// The register as it stands.
    public var register: Register { journal.register }

    /// How much of the mailbox a round looks at.
    public enum Look: Sendable {
        /// INBOX and Junk, from the ledger's cursors: what the closing barrier needs.
        case complete
        /// What a wake-up announced.
        case glance
    }

    /// One round: everything that can be done now is done. Throws what only time, a restart or a human can mend.
    public func round(_ look: Look = .complete) throws {
        try found()
        try checkAnchor()
        try confirmClock()
        _ = try checkClock()
        try takeIn(look)
        try performLeftActs()
        try conclude()
        try writeLetters()
        try send()
        try erase()
        try report()
        file()
    }

    /// Sends what is written already: no mailbox is needed for that.
    public func sendOnly() throws { try send() }

    /// Waits until there may be something to do, at most until the next thing that time brings.
    /// - Returns: whether the server announced something.
    public func wait(atMost limit: TimeInterval) throws -> Bool {
        let due = DispatchDesk(house).nextAttempt(in: journal.register, at: time.now).map {
            max(0.05, $0.timeIntervalSince(time.now))
        }
        return try mailbox.wait(atMost: min(limit, due ?? limit))
    }

    /// Does an act of the secretariat; the letters follow in the next round.
    public func perform(_ act: Act, by actor: Actor) throws {
        try found()
        let secretariat = Secretariat(journal.register, roster: house.roster, calendar: house.calendar)
        try append(secretariat.entries(for: act, by: actor, at: time.now, inReplyTo: nil))
        try eraser.carryOut(journal.register, in: house.store)
        log.info("act", metadata: ["act": "\(act.word.rawValue)", "by": "\(actor.name)"])
    }

    /// Keeps a file that a proposal carries.
    public func keep(_ bytes: [UInt8]) throws -> SHA256Digest { try house.store.keep(bytes) }

    // MARK: Steps

    private func found() throws {
        if journal.register.foundedAt == nil {
            try append([.founded(Founded(federation: house.roster.federation))])
        }
        let roster = try house.configuration.rosterDigest
        if journal.register.rosterDigest != roster { try append([.rosterChanged(RosterChanged(digest: roster))]) }
    }

    /// A ledger that is not what the last round left stops every signature until somebody has looked (T42).
    private func checkAnchor() throws {
        guard let rollback = journal.rollback, !isRollbackTold else { return }
        log.error("rollback", metadata: ["fault": "\(rollback)"])
        try alarm(.rollback, detail: rollback)
        isRollbackTold = true
    }

    /// Nothing is concluded on a machine that was started anew before another clock agrees with its own; until then no note
    /// is made of this one, so that a clerk that dies over it asks again.
    private func confirmClock() throws {
        guard watch.isUnconfirmed else { return }
        let fault = try watch.confirm(time, asking: mailbox, in: house.configuration.mailbox.folders.processed)
        if let fault {
            log.error("clock", metadata: ["fault": "\(fault)"])
            try alarm(.clock, detail: fault)
        }
        try journal.noteStart(watch.base)
    }

    /// The wall clock, after an alarm if it cannot be trusted.
    private func checkClock() throws -> Date {
        let reading = time.reading
        if let fault = watch.fault(at: reading, lastEntry: journal.register.lastTime) {
            log.error("clock", metadata: ["fault": "\(fault)"])
            try alarm(.clock, detail: fault)
        }
        return reading.now
    }

    /// fetch → (message, register, now) → [Entry] → append → cursor.
    private func takeIn(_ look: Look) throws {
        let startedAt = time.now
        let conclusions = Conclusions(journal.register, roster: house.roster, calendar: house.calendar)
        let isBarrier = conclusions.awaitsSync(at: startedAt)
        // What an old ledger misses was read under the lost one; that has its own alarm.
        gone = GoneMails(start: journal.rollback == nil || hasLooked ? journal.register.cursors : [:])
        let states = try look == .complete || isBarrier ? fetch(mailbox.sync) : fetch(mailbox.glance)
        for state in states where state.wasRenumbered {
            try alarm(.mailboxRenumbered, detail: "\(state.cursor.folder): UIDVALIDITY \(state.cursor.uidValidity)")
        }
        let cursors = journal.register.cursors
        let missing = states.compactMap { gone.missing(atEndOf: $0, after: cursors[$0.cursor.folder]) }
        let moved = states.map { gone.cursor(after: $0, cursors[$0.cursor.folder]) }
            .filter { cursors[$0.folder] != $0 }
        let barrier: [Event] =
            isBarrier
            ? [.syncCompleted(SyncCompleted(startedAt: startedAt, folders: states.map(\.cursor.folder).sorted()))] : []
        try append(departures(missing) + moved.map(Event.cursorMoved) + barrier)
        hasLooked = true
    }

    /// Hands every mail to `take`; what `take` threw comes back as it was, not as the mailbox words it.
    private func fetch(
        _ look: ([FolderCursor], ([Delivery]) throws -> Void) throws(MailboxError) -> [FolderState]
    ) throws -> [FolderState] {
        var failure: (any Error)?
        do {
            return try look(Array(journal.register.cursors.values)) { batch in
                do { for delivery in batch { try take(delivery) } } catch {
                    failure = error
                    throw error
                }
            }
        } catch { throw failure ?? error }
    }

    private func take(_ delivery: Delivery) throws {
        let raw = try house.store.keep(delivery.bytes ?? delivery.head)
        guard journal.register.mails.raw(at: delivery.place) != raw else { return }
        let seen: MailSeen?
        if poison.isPoison(raw) {
            seen = try record(delivery, IntakeDesk(house).unreadable(delivery, kept: raw, in: journal.register))
        } else {
            seen = try poison.reading(raw) { try record(delivery, try entries(for: delivery, kept: raw)) }
        }
        guard let seen else { return }
        log.info("mail", metadata: ["uid": "\(delivery.place.uid)", "became": "\(seen.disposition.rawValue)"])
        let folders = house.configuration.mailbox.folders
        filings[seen.disposition == .hold ? folders.held : folders.processed, default: []].append(delivery.place)
    }

    /// The mail's entries and the cursor past it, in one batch.
    private func record(_ delivery: Delivery, _ entries: [Event]) throws -> MailSeen? {
        let place = delivery.place
        let known = journal.register.cursors[place.folder]
        let missing = [gone.missing(before: delivery, after: known)].compactMap(\.self)
        let cursor = FolderCursor(
            folder: place.folder, uidValidity: place.uidValidity, uid: place.uid,
            gone: known.flatMap { $0.uidValidity == place.uidValidity ? $0.gone : nil })
        try append(entries + renumbering(before: cursor) + departures(missing) + [.cursorMoved(cursor)])
        guard case .mailSeen(let seen)? = entries.first else { return nil }
        return seen
    }

    /// Its register ends with it: a copy that lived through the append would make the append copy all of it.
    private func entries(for delivery: Delivery, kept raw: SHA256Digest) throws -> [Event] {
        try IntakeDesk(house).entries(for: delivery, kept: raw, in: journal.register, at: time.now)
    }

    /// The alarm of a renumbered folder stands in the batch that takes its new number: after a crash in the middle of the
    /// folder nothing else would tell of it (T3).
    private func renumbering(before cursor: FolderCursor) -> [Event] {
        guard let known = journal.register.cursors[cursor.folder], known.uidValidity != cursor.uidValidity else {
            return []
        }
        return alarms(.mailboxRenumbered, detail: "\(cursor.folder): UIDVALIDITY \(cursor.uidValidity)")
    }

    private func departures(_ missing: [String]) -> [Event] {
        guard !missing.isEmpty else { return [] }
        let detail = missing.joined(separator: ", ")
        log.error("gone", metadata: ["mails": "\(detail)"])
        return alarms(.mailGone, detail: detail)
    }

    /// Moves what is recorded, once everybody who waits for a letter has it. A failure costs nothing but tidiness: the
    /// cursor is past these mails. It is tried again in the next round.
    private func file() {
        for (folder, places) in filings.sorted(by: { $0.key < $1.key }) {
            do throws(MailboxError) {
                try mailbox.move(places, to: folder)
                filings[folder] = nil
            } catch {
                log.warning("not moved", metadata: ["folder": "\(folder)", "error": "\(error)"])
            }
        }
    }

    /// Acts the command line left while this clerk holds the lock.
    private func performLeftActs() throws {
        for (id, left) in try spool.take() {
            do {
                try perform(left.act, by: left.actor)
                try spool.finish(id, .done)
            } catch let refusal as ActRefusal {
                try spool.finish(id, .refused(refusal))
            }
        }
    }

    /// Under a clock that was looked at for this: it may have been set since the round began.
    private func conclude() throws {
        while true {
            let now = try checkClock()
            let due = Conclusions(journal.register, roster: house.roster, calendar: house.calendar).due(at: now)
            guard !due.isEmpty else { return }
            try append(due)
        }
    }

    private func writeLetters() throws {
        let now = time.now
        let desk = LetterDesk(house)
        for letters in LetterDesk.grouped(desk.due(in: journal.register, at: now)) {
            try append(try desk.queue(letters, journal.register, at: now))
        }
    }

    private func send() throws {
        let desk = DispatchDesk(house)
        try append(desk.ends(in: journal.register, at: time.now))
        for letter in desk.ready(in: journal.register, at: time.now) {
            try append([.letterAttempted(LetterAttempted(messageID: letter.messageID))])
            let result = try dispatch(letter)
            try append([.letterDispatched(LetterDispatched(result, messageID: letter.messageID))])
            log.info("letter", metadata: ["kind": "\(letter.kind.rawValue)", "result": "\(result.word)"])
        }
        try append(desk.ends(in: journal.register, at: time.now))
    }

    private func dispatch(_ letter: LetterQueued) throws -> Dispatch {
        guard let bytes = try house.store.bytes(of: letter.blob) else {
            return .failed("the letter's file is missing or damaged: \(letter.blob)")
        }
        return courier.send(bytes, from: house.mailbox, to: letter.to)
    }

    private func erase() throws {
        try append(eraser.events(house, journal.register, at: time.now))
        try eraser.carryOut(journal.register, in: house.store)
    }

    private func report() throws {
        let report = StatusReport(journal.register, calendar: house.calendar, at: time.now)
        try report.write(to: journal.folder.appendingPathComponent("positions.json"), on: disk)
        try journal.note(watch.base)
    }

    // MARK: Common

    private func append(_ events: [Event]) throws { try journal.append(events, at: time.now) }

    /// One alarm of a kind stands at a time.
    private func alarm(_ reason: HoldReason, detail: String) throws {
        try append(alarms(reason, detail: detail))
    }

    private func alarms(_ reason: HoldReason, detail: String) -> [Event] {
        guard !journal.register.openHolds.contains(where: { $0.opening.reason == reason }) else { return [] }
        return [.holdOpened(.alarm(reason, at: time.now, detail: detail))]
    }
}

extension Dispatch {
    /// One word for the log.
    fileprivate var word: String {
        switch self {
        case .sent: "sent"
        case .deferred: "deferred"
        case .failed: "failed"
        case .ambiguous: "ambiguous"
        }
    }
}
