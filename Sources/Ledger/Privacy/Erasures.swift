public import Federation
public import Foundation
public import Seal

/// Which files have been kept long enough.
///
/// A file goes when the last of its uses is over: never while its matter is open, while an open hold names it, while it
/// is a letter still to be sent, or a draft that waits.
public struct Erasures {
    private let register: Register
    private let matterLimit: Date
    private let otherLimit: Date
    private let held: Set<SHA256Digest>
    private let pending: Set<String>

    /// Over the register as it stands at `now`.
    public init(_ register: Register, _ retention: Retention, calendar: CivilCalendar, at now: Date) {
        self.register = register
        func before(_ months: Int) -> Date {
            calendar.calendar.date(byAdding: .month, value: -months, to: now) ?? .distantPast
        }
        matterLimit = before(retention.matterMonths)
        otherLimit = before(retention.otherMonths)
        held = Set(register.openHolds.compactMap(\.opening.mail))
        pending = Set(register.outbox.pending)
    }

    /// Every file to erase now, in a stable order.
    public var due: [SHA256Digest] {
        register.files.uses.filter { digest, uses in
            !register.files.erased.contains(digest) && !held.contains(digest) && uses.allSatisfy(isOver)
        }.keys.sorted()
    }

    /// The entries that say so.
    public var events: [Event] { FilesErased.events(due, reason: .term, by: .rule) }

    private func isOver(_ use: FileIndex.Use) -> Bool {
        switch use.kind {
        case .letter(let messageID): guard !pending.contains(messageID) else { return false }
        // The hold of a mail that could not be read names no file; it is the entry after the mail's own.
        case .mail: guard !register.openHoldIDs.contains(HoldID(use.sequence + 1)) else { return false }
        case .carried(let draft): guard !isWaiting(draft) else { return false }
        }
        guard let matter = use.matter else { return use.time <= otherLimit }
        guard let end = register.end(of: matter) else { return false }
        return max(end, use.time) <= matterLimit
    }

    private func isWaiting(_ draft: DraftID?) -> Bool {
        switch draft.flatMap({ register.drafts[$0] })?.fate {
        case .waiting: true
        case .opened, .dropped, nil: false
        }
    }
}

extension Register {
    /// When the matter ended; `nil` while it is open, or if this register knows nothing of it. A meeting has not ended
    /// before its minutes are approved.
    func end(of matter: MatterID) -> Date? {
        if let minutes = minutes[matter], !minutes.isApproved { return nil }
        if let conclusion = matters[matter]?.conclusion { return conclusion.at }
        switch meetings[matter]?.end {
        case .cancelled(_, let instant), .held(let instant): return instant
        case nil: return nil
        }
    }
}
