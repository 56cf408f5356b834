public import Federation
public import Foundation
public import Seal

/// Everything the ledger says, folded from its entries and from nothing else.
public struct Register: Sendable {
    /// The last line.
    public private(set) var head = LedgerHead(sequence: 0, digest: LineCoder.origin)
    /// When the last line was written.
    public private(set) var lastTime: Date?
    /// When the ledger was begun; the record of a torn first line may stand before that.
    public internal(set) var foundedAt: Date?
    /// The matters, by number.
    public internal(set) var matters: [MatterID: Matter] = [:]
    /// The meetings, by number.
    public internal(set) var meetings: [MatterID: Meeting] = [:]
    /// Meetings and polls not confirmed yet.
    public internal(set) var meetingDrafts: [DraftID: MeetingDraft] = [:]
    /// Minutes of meetings that took place, by the meeting's number.
    public internal(set) var minutes: [MatterID: Minutes] = [:]
    /// Whom the secretariat named to write the minutes of a meeting.
    public internal(set) var namedRapporteurs: [MatterID: PersonID] = [:]
    /// The last number given to an action point.
    var lastAction = 0
    /// The drafts.
    public internal(set) var drafts: [DraftID: Draft] = [:]
    /// The holds, settled ones included.
    public internal(set) var holds: [HoldID: Hold] = [:]
    /// Those of them that are open.
    var openHoldIDs: Set<HoldID> = []
    /// Letters written.
    public internal(set) var outbox = Outbox()
    /// Mails seen.
    public internal(set) var mails = MailIndex()
    /// What every kept file is there for.
    public internal(set) var files = FileIndex()
    /// How far each folder has been read.
    public internal(set) var cursors: [String: FolderCursor] = [:]
    /// The counting identity.
    public internal(set) var counts = MailCounts()
    /// When the last complete look at the mailbox began.
    public internal(set) var lastSyncStart: Date?
    /// Digest of the roster last recorded.
    public internal(set) var rosterDigest: SHA256Digest?
    /// When the roster changed, if no digest has told it since.
    var rosterChangedAt: Date?
    /// Letters due because of an entry, keyed by the sequence number of that entry, until they are all written.
    var obligations: [Int: [Obligation]] = [:]
    /// Why matters were withdrawn, where the secretariat said so.
    var withdrawalReasons: [MatterID: String] = [:]
    /// When the first thing happened that a digest should tell and none has told.
    var untoldSince: Date?
    /// When the last digest was written, and what it knew.
    var lastDigest: (at: Date, knew: Int)?

    /// The empty register.
    public init() {}

    /// The register after `entry`, whose line has `digest`.
    public mutating func apply(_ entry: Entry, digest: SHA256Digest) throws(RegisterFault) {
        guard entry.sequence == head.sequence + 1 else { throw RegisterFault(sequence: entry.sequence, words: "gap") }
        try fold(entry)
        head = LedgerHead(sequence: entry.sequence, digest: digest)
        lastTime = max(lastTime ?? entry.time, entry.time)
    }

    /// The register as it would be if `events` were written at `now`: for what is decided before anything is written. Its
    /// head has the right number, and the digest of today's last line.
    public func foreseeing(_ events: [Event], at now: Date) throws(RegisterFault) -> Register {
        var foreseen = self
        for (index, event) in events.enumerated() {
            let entry = Entry(
                sequence: foreseen.head.sequence + 1, time: now,
                batch: BatchPlace(index: index + 1, count: events.count), event: event)
            try foreseen.apply(entry, digest: head.digest)
        }
        return foreseen
    }

    /// Matters in order of number.
    public var mattersInOrder: [Matter] { matters.values.sorted { $0.id < $1.id } }
    /// Open matters in order of number.
    public var openMatters: [Matter] { mattersInOrder.filter(\.isOpen) }
    /// Open holds in order of opening.
    public var openHolds: [Hold] { openHoldIDs.sorted().compactMap { holds[$0] } }

    /// Open holds that keep `matter` from being signed: its own, and those that stop everything.
    public func holds(on matter: MatterID) -> [Hold] {
        openHolds.filter { $0.opening.matter == matter || $0.stopsEverything }
    }

    /// The next number for a matter of `kind` in `year`.
    public func nextMatter(_ kind: MatterKind, year: Int) -> MatterID? {
        let known = Array(matters.keys) + Array(meetings.keys)
        let last = known.filter { $0.kind == kind && $0.year == year }.map(\.number).max() ?? 0
        return MatterID(kind: kind, year: year, number: last + 1)
    }
}

/// An entry that cannot follow what is before it: the ledger is damaged in a way its hashes do not show.
public struct RegisterFault: Error, Hashable, Sendable {
    /// The entry.
    public let sequence: Int
    /// What is wrong.
    public let words: String
}
