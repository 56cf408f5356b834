import Foundation
import Ledger
import Seal

/// Erases what was kept long enough: the ledger says so first, then the files go (T21: what is missing and not said is lost).
///
/// Both halves may be repeated: what a crash left between them goes at the next start.
struct FileEraser {
    private static let pause: TimeInterval = 3600
    private var lastLook: Date?
    private var gone: Set<SHA256Digest> = []
    private var goneThrough = 0

    /// The entries that name what is due; at most once an hour, since terms are counted in months.
    mutating func events(_ house: House, _ register: Register, at now: Date) -> [Event] {
        if let lastLook, abs(now.timeIntervalSince(lastLook)) < FileEraser.pause { return [] }
        lastLook = now
        return Erasures(register, house.configuration.retention, calendar: house.calendar, at: now).events
    }

    /// Removes every file that the ledger, which is on disk, says is erased.
    mutating func carryOut(_ register: Register, in store: MailStore) throws(DiskFault) {
        let files = register.files
        guard files.lastErasure > goneThrough else { return }
        for digest in files.erased.subtracting(gone).sorted() { try store.erase(digest) }
        gone = files.erased
        goneThrough = files.lastErasure
    }
}
