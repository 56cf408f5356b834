public import Ledger
import Seal

/// A ledger's bytes, read whole: the register they give, how far they are sound, and what is wrong with them.
///
/// A torn end is an end of the file that a crash of the writer explains: a last batch that is incomplete, its last line
/// without newline, or blocks of it that were not written and read as zeros. Everything else is damage: a changed last
/// line is not taken for a torn one, since the mail it records has left the inbox.
public struct LedgerScan {
    /// The fold over every complete batch.
    public private(set) var register = Register()
    /// How many bytes those batches take.
    public private(set) var soundBytes = 0
    /// Where the last of them stands; empty if there is none.
    var lastBatch = 0..<0
    /// The first line that no crash explains.
    public private(set) var damage: Damage?

    /// Where and what.
    public struct Damage: Error, Hashable, Sendable {
        /// Line number, from 1.
        public let line: Int
        /// In English, for the log and the verifier.
        public let words: String
    }

    /// Reads `bytes`.
    public init(_ bytes: [UInt8]) {
        var scan = Scanner(bytes)
        while scan.readBatch(into: &register) {
            lastBatch = soundBytes..<scan.position
            soundBytes = scan.position
        }
        damage = scan.damage
    }
}

/// Reads batch by batch.
private struct Scanner {
    let bytes: [UInt8]
    /// Where the next batch begins.
    var position = 0
    var line = 0
    var damage: LedgerScan.Damage?
    let coder = LineCoder()

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Applies the next batch if it is complete; `false` at the end, at a torn end, or at damage.
    ///
    /// The entries are gathered first and applied in place: a register copied for every batch would cost as much as
    /// everything read so far.
    mutating func readBatch(into register: inout Register) -> Bool {
        var entries: [(entry: Entry, digest: SHA256Digest)] = []
        var previous = register.head
        var start = position
        while start < bytes.count {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
                return isTorn(from: start, previous)
            }
            line += 1
            do {
                let read = try coder.entry(
                    bytes[start..<end], sequence: previous.sequence + 1, after: previous.digest)
                guard read.entry.batch.index == entries.count + 1 else {
                    return fail("batch place \(read.entry.batch.index), not \(entries.count + 1)")
                }
                entries.append(read)
                previous = LedgerHead(sequence: read.entry.sequence, digest: read.digest)
                start = end + 1
                guard read.entry.batch.isLast else { continue }
                for (entry, digest) in entries { try register.apply(entry, digest: digest) }
                position = start
                return true
            } catch {
                return hasUnwrittenBlocks ? false : fail("\(error)")
            }
        }
        return false
    }

    /// What stands after the last newline was cut in writing, unless it is a whole line whose newline was changed.
    private mutating func isTorn(from start: Int, _ previous: LedgerHead) -> Bool {
        let whole = try? coder.entry(
            bytes[start...].dropLast(), sequence: previous.sequence + 1, after: previous.digest)
        guard whole != nil, !hasUnwrittenBlocks else { return false }
        line += 1
        return fail("its newline was changed")
    }

    /// Whether what is left is one batch with a hole of blocks that never reached the disk: zeros from its beginning or
    /// from the beginning of a block to the end of a block or of the file. A batch is synced before the next is written,
    /// so where another follows, or less than a block is zero, somebody else wrote the zeros.
    private var hasUnwrittenBlocks: Bool {
        let block = 512
        guard let first = bytes[position...].firstIndex(of: 0) else { return false }
        let end = bytes[first...].firstIndex { $0 != 0 } ?? bytes.count
        guard first == position || first.isMultiple(of: block), end == bytes.count || end.isMultiple(of: block) else {
            return false
        }
        let starts = bytes[position...].split(separator: UInt8(ascii: "\n")).dropFirst().map { $0.prefix(160) }
        return !starts.contains { String(decoding: $0, as: UTF8.self).contains(#""batch":[1,"#) }
    }

    private mutating func fail(_ words: String) -> Bool {
        damage = LedgerScan.Damage(line: line, words: words)
        return false
    }
}
