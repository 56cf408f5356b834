public import Ledger
import Seal

/// A ledger's bytes, read whole: the register they give, how far they are sound, and what is wrong with them.
///
/// A torn end is an end of the file that a crash of the writer explains: a last batch that is incomplete, its last line
/// without newline, or holding zeros where a block was not written. Everything else is damage: a changed last line is not
/// taken for a torn one, since the mail it records has left the inbox.
public struct LedgerScan {
    /// The fold over every complete batch.
    public private(set) var register = Register()
    /// How many bytes those batches take.
    public private(set) var soundBytes = 0
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
        while let batch = scan.nextBatch(after: register) {
            register = batch.register
            soundBytes = batch.end
        }
        damage = scan.damage
    }
}

/// Reads batch by batch.
private struct Scanner {
    let bytes: [UInt8]
    var position = 0
    var line = 0
    var damage: LedgerScan.Damage?
    let coder = LineCoder()

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next complete batch and the register after it; `nil` at the end, at a torn end, or at damage.
    mutating func nextBatch(after register: Register) -> (register: Register, end: Int)? {
        var register = register
        var expected = 1
        while position < bytes.count {
            guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            line += 1
            do {
                let (entry, digest) = try coder.entry(
                    bytes[position..<end], sequence: register.head.sequence + 1, after: register.head.digest)
                guard entry.batch.index == expected else {
                    return fail("batch place \(entry.batch.index), not \(expected)")
                }
                try register.apply(entry, digest: digest)
                position = end + 1
                if entry.batch.isLast { return (register, position) }
                expected += 1
            } catch {
                // Blocks that never reached the disk read as zeros; any other change was made after the line was sound.
                return bytes[position...].contains(0) ? nil : fail("\(error)")
            }
        }
        return nil
    }

    private mutating func fail(_ words: String) -> (register: Register, end: Int)? {
        damage = LedgerScan.Damage(line: line, words: words)
        return nil
    }
}
