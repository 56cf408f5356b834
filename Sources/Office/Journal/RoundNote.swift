import Foundation
import Ledger
import Seal

/// What the clerk notes beside its ledger at the end of a round: where the ledger ended, and what the clocks said.
///
/// A ledger put back from a backup, or shortened by hand, no longer contains the head of the note (T42); a clock that was
/// set while no clerk ran differs from the note by more than the uptime does (T9). The note is written after the entries
/// it names are on disk, and is not synced itself: after a loss of power it may be older than the ledger, never newer.
struct RoundNote: Hashable {
    var head: LedgerHead
    /// What the clock is measured against.
    var clock: ClockReading?

    /// The note in the state folder; `nil` if there is none or it was not written whole.
    init?(in folder: URL, on disk: any Disk) throws(DiskFault) {
        guard let bytes = try disk.read(RoundNote.path(folder)) else { return nil }
        self.init(String(decoding: bytes, as: UTF8.self))
    }

    init(head: LedgerHead, clock: ClockReading?) {
        self.head = head
        self.clock = clock
    }

    func write(in folder: URL, on disk: any Disk) throws(DiskFault) {
        try disk.replace(RoundNote.path(folder), with: Array(text.utf8), durably: .cache)
    }

    private static func path(_ folder: URL) -> String { folder.appendingPathComponent("last-round").path }

    /// `57 3f2a…`, then seconds since 1970, uptime and boot, each line whole.
    var text: String {
        let clock = clock.map { "\($0.now.timeIntervalSince1970) \($0.uptime) \($0.boot)" } ?? "-"
        return "\(head.sequence) \(head.digest.hex)\n\(clock)\n."
    }

    init?(_ text: String) {
        let lines = text.split(separator: "\n")
        guard lines.count == 3, lines[2] == "." else { return nil }
        let words = lines[0].split(separator: " ")
        guard words.count == 2, let sequence = Int(words[0]), let digest = SHA256Digest(hex: String(words[1])) else {
            return nil
        }
        head = LedgerHead(sequence: sequence, digest: digest)
        let parts = lines[1].split(separator: " ")
        if parts.count == 3, let now = TimeInterval(parts[0]), let uptime = TimeInterval(parts[1]) {
            clock = ClockReading(
                now: Date(timeIntervalSince1970: now), uptime: uptime, boot: String(parts[2]))
        }
    }

    /// Why the ledger of `bytes` is not the one of the note, or a later state of it; `nil` if it is.
    func contradiction(in bytes: ArraySlice<UInt8>) -> String? {
        guard head.sequence > 0 else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard lines.indices.contains(head.sequence - 1) else {
            return "the ledger ends at entry \(lines.count); this clerk had written \(head.sequence)"
        }
        // `"h":"<64>"}` ends the line.
        let digest = String(decoding: lines[head.sequence - 1].suffix(66).prefix(64), as: UTF8.self)
        return digest == head.digest.hex ? nil : "entry \(head.sequence) is another than this clerk had written"
    }
}
