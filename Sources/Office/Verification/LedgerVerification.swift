public import Foundation
public import Ledger
import Seal

/// What `greffier ledger verify` finds: the chain, the files by their hashes, the counting identity, the outbox.
public struct LedgerVerification: Sendable {
    /// The register that the sound part gives.
    public let register: Register
    /// Everything that is wrong, one line each; empty if the ledger is whole.
    public let faults: [String]
    /// What is not wrong but worth knowing.
    public let notes: [String]

    /// A head printed in a letter, which the ledger must contain.
    public struct Anchor: Sendable {
        let sequence: Int
        let digest: String

        /// Reads `57/3f2a…`; the digest may be shortened to its first eight digits or more.
        public init?(_ text: String) {
            let parts = text.split(separator: "/")
            guard parts.count == 2, let sequence = Int(parts[0]), (8...64).contains(parts[1].utf8.count) else {
                return nil
            }
            self.sequence = sequence
            digest = parts[1].lowercased()
        }
    }

    /// Verifies the ledger in the state folder `state`.
    public init(of state: URL, anchors: [Anchor] = [], on disk: any Disk = POSIXDisk()) throws {
        let path = state.appendingPathComponent("ledger.jsonl").path
        guard let bytes = try disk.read(path) else {
            register = Register()
            faults = ["\(path): no ledger"]
            notes = []
            return
        }
        let scan = LedgerScan(bytes)
        register = scan.register
        var faults = scan.damage.map { ["\(path):\($0.line): \($0.words)"] } ?? []
        var notes: [String] = []
        if scan.damage == nil, scan.soundBytes < bytes.count {
            notes.append("\(path): torn end of \(bytes.count - scan.soundBytes) bytes, set aside at the next start")
        }
        if !register.counts.isBalanced { faults.append("the counting identity does not hold: \(register.counts)") }
        let store = try MailStore(in: state.appendingPathComponent("mails"), on: disk)
        faults += try LedgerVerification.missingFiles(register, store)
        faults += LedgerVerification.unmet(anchors, in: bytes.prefix(scan.soundBytes))
        self.faults = faults
        self.notes = notes
    }

    private static func missingFiles(_ register: Register, _ store: MailStore) throws -> [String] {
        let letters = register.outbox.all.map { ("letter \($0.letter.key)", $0.letter.blob) }
        let mails = register.mails.raws.map { ("mail", $0) }
        let expected = (mails + letters).filter { !register.files.erased.contains($0.1) }
        return try expected.sorted { $0.1 < $1.1 }.compactMap { name, digest in
            try store.bytes(of: digest) == nil ? "\(name): \(store.path(of: digest)) is missing or changed" : nil
        }
    }

    private static func unmet(_ anchors: [Anchor], in bytes: ArraySlice<UInt8>) -> [String] {
        guard !anchors.isEmpty else { return [] }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        return anchors.compactMap { anchor in
            guard lines.indices.contains(anchor.sequence - 1) else {
                return "entry \(anchor.sequence), printed in a letter, is not in this ledger: it was rolled back"
            }
            let digest = String(decoding: lines[anchor.sequence - 1].suffix(66).prefix(64), as: UTF8.self)
            return digest.hasPrefix(anchor.digest) ? nil : "entry \(anchor.sequence) has another hash: \(digest)"
        }
    }
}
