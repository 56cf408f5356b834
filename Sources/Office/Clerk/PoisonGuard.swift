import Foundation
import Seal

/// Counts how often the clerk died of a mail (T24): after two crashes on the same bytes it is held unread.
///
/// The note is written before a mail is read and emptied when its entries stand in the ledger; what is left at start tells
/// which mail was being taken in. A fault of the disk is no fault of the mail and counts for nothing.
struct PoisonGuard {
    private let path: String
    private let disk: any Disk
    private var crashes: [String: Int]
    static let limit = 2

    init(in folder: URL, on disk: any Disk = POSIXDisk()) throws(DiskFault) {
        self.disk = disk
        path = folder.appendingPathComponent("reading").path
        let note = try disk.read(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        crashes = note.split(separator: "\n").reduce(into: [:]) { counts, line in
            let words = line.split(separator: " ")
            if words.count == 2, let count = Int(words[1]) { counts[String(words[0])] = count }
        }
    }

    /// Whether reading these bytes killed the clerk too often.
    func isPoison(_ raw: SHA256Digest) -> Bool { crashes[raw.hex, default: 0] >= PoisonGuard.limit }

    /// Runs `body`, with a note on disk that it may not return.
    mutating func reading<Result>(_ raw: SHA256Digest, _ body: () throws -> Result) throws -> Result {
        let before = crashes[raw.hex]
        crashes[raw.hex, default: 0] += 1
        try write()
        do {
            let result = try body()
            crashes[raw.hex] = nil
            try write()
            return result
        } catch let fault as DiskFault {
            crashes[raw.hex] = before
            // If the disk takes not even this, the mail is read once less before somebody is asked to look at it.
            try? write()
            throw fault
        }
    }

    private func write() throws(DiskFault) {
        let note = crashes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
        try disk.replace(path, with: Array(note.utf8), durably: .cache)
    }
}
