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
    private var watch = ClockWatch()
    private var filings: [String: [Place]] = [:]

    /// A clerk with its mailbox, its courier and its clock, alone on the state folder of `configuration`.
    public init(
        _ configuration: Configuration, tokenKey: SecretKey, mailbox: sending any Mailbox,
        courier: sending any Courier, time: any Timekeeper, log: Logger
    ) throws {
        let folder = URL(fileURLWithPath: configuration.stateFolder, isDirectory: true)
        journal = try Journal(openingIn: folder, at: time.now)
        let store = try MailStore(in: folder.appendingPathComponent("mails", isDirectory: true))
        house = try House(configuration, tokenKey: tokenKey, store: store)
        poison = try PoisonGuard(in: folder)
        spool = try ActSpool(in: folder)
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
        try checkClock()
        try takeIn(look)
        try performLeftActs()
        try conclude()
        try writeLetters()
        try send()
        try report()
    }

    /// Sends what is written already: no mailbox is needed for that.
    public func sendOnly() throws { try send() }

    /// Waits until there may be something to do, at most until the next thing that time brings.
    /// - Returns: whether the server announced something.
    public func wait(atMost limit: TimeInterval) throws -> Bool {
        let due = DispatchDesk(house).nextAttempt(in: journal.register).map {
            max(0.05, $0.timeIntervalSince(time.now))
        }
        return try mailbox.wait(atMost: min(limit, due ?? limit))
    }

    /// Does an act of the secretariat; the letters follow in the next round.
    public func perform(_ act: Act, by actor: Actor) throws {
        try found()
        let secretariat = Secretariat(journal.register, roster: house.roster, calendar: house.calendar)
        try append(secretariat.entries(for: act, by: actor, at: time.now, inReplyTo: nil))
        log.info("act", metadata: ["act": "\(act.word.rawValue)", "by": "\(actor.name)"])
    }

    /// Keeps a file that a proposal carries.
    public func keep(_ bytes: [UInt8]) throws -> SHA256Digest { try house.store.keep(bytes) }

    // MARK: Steps

    private func found() throws {
        guard journal.register.head.sequence == 0 else { return }
        try append([.founded(Founded(federation: house.roster.federation))])
    }

    private func checkClock() throws {
        let fault = watch.fault(now: time.now, uptime: time.uptime, lastEntry: journal.register.lastTime)
        guard let fault else { return }
        log.error("clock", metadata: ["fault": "\(fault)"])
        try alarm(.clock, detail: fault)
    }

    /// fetch → (message, register, now) → [Entry] → append → cursor, then the mail is moved.
    private func takeIn(_ look: Look) throws {
        let startedAt = time.now
        let conclusions = Conclusions(journal.register, roster: house.roster, calendar: house.calendar)
        let isBarrier = conclusions.awaitsSync(at: startedAt)
        let states = try look == .complete || isBarrier ? fetch(mailbox.sync) : fetch(mailbox.glance)
        for state in states where state.wasRenumbered {
            try alarm(.mailboxRenumbered, detail: "\(state.cursor.folder): UIDVALIDITY \(state.cursor.uidValidity)")
        }
        let moved = states.map(\.cursor).filter { journal.register.cursors[$0.folder] != $0 }
        let barrier: [Event] =
            isBarrier
            ? [.syncCompleted(SyncCompleted(startedAt: startedAt, folders: states.map(\.cursor.folder).sorted()))] : []
        try append(moved.map(Event.cursorMoved) + barrier)
        try file()
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
        guard !journal.register.mails.contains(delivery.place) else { return }
        let raw = try house.store.keep(delivery.bytes ?? delivery.head)
        let register = journal.register
        let desk = IntakeDesk(house)
        let now = time.now
        let entries =
            poison.isPoison(raw)
            ? desk.unreadable(delivery, kept: raw)
            : try poison.reading(raw) { try desk.entries(for: delivery, kept: raw, in: register, at: now) }
        let place = delivery.place
        let cursor = FolderCursor(folder: place.folder, uidValidity: place.uidValidity, uid: place.uid)
        try append(entries + [.cursorMoved(cursor)])
        guard case .mailSeen(let seen)? = entries.first else { return }
        log.info("mail", metadata: ["uid": "\(place.uid)", "became": "\(seen.disposition.rawValue)"])
        let folders = house.configuration.mailbox.folders
        filings[seen.disposition == .hold ? folders.held : folders.processed, default: []].append(place)
    }

    /// Moves what is recorded. A failure costs nothing but tidiness: the cursor is past these mails.
    private func file() throws {
        for (folder, places) in filings.sorted(by: { $0.key < $1.key }) {
            try mailbox.move(places, to: folder)
            filings[folder] = nil
        }
    }

    /// Acts the command line left while this clerk holds the lock.
    private func performLeftActs() throws {
        for (id, left) in try spool.waiting() {
            do {
                try perform(left.act, by: left.actor)
                try spool.finish(id, .done)
            } catch let refusal as ActRefusal {
                try spool.finish(id, .refused(refusal))
            }
        }
    }

    private func conclude() throws {
        while true {
            let due = Conclusions(journal.register, roster: house.roster, calendar: house.calendar).due(at: time.now)
            guard !due.isEmpty else { return }
            try append(due)
        }
    }

    private func writeLetters() throws {
        for batch in try LetterDesk(house).batches(due: journal.register, at: time.now) { try append(batch) }
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

    private func report() throws {
        let report = StatusReport(journal.register, calendar: house.calendar, at: time.now)
        try report.write(to: journal.folder.appendingPathComponent("positions.json"))
    }

    // MARK: Common

    private func append(_ events: [Event]) throws { try journal.append(events, at: time.now) }

    /// One alarm of a kind stands at a time.
    private func alarm(_ reason: HoldReason, detail: String) throws {
        guard !journal.register.openHolds.contains(where: { $0.opening.reason == reason }) else { return }
        try append([.holdOpened(.alarm(reason, at: time.now, detail: detail))])
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
