import Foundation
import Ledger
import Seal
import Testing

@testable import Office

/// A state folder with a small ledger of batches of one, two and three lines.
final class LedgerBench {
    let folder: URL
    let now = Date(timeIntervalSince1970: 1_782_720_000)
    var ledger: URL { folder.appendingPathComponent("ledger.jsonl") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("greffier-\(UUID().uuidString)")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes `batches` batches and returns the ledger's bytes.
    @discardableResult
    func write(batches: Int) throws -> [UInt8] {
        let journal = try Journal(openingIn: folder, at: now)
        for batch in 0..<batches {
            let events = (0...(batch % 3)).map { index in
                Event.cursorMoved(FolderCursor(folder: "INBOX", uidValidity: UInt32(index + 1), uid: UInt32(batch + 1)))
            }
            try journal.append(events, at: now + Double(batch))
        }
        return try bytes()
    }

    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: ledger)) }

    func put(_ bytes: [UInt8]) throws { try Data(bytes).write(to: ledger) }

    func open() throws -> Journal { try Journal(openingIn: folder, at: now) }

    /// The files set aside.
    func torn() throws -> [[UInt8]] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(".torn-") }.sorted()
            .map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
    }

    /// Byte offsets at which batches end, 0 first.
    static func batchEnds(_ bytes: [UInt8]) throws -> [Int] {
        var ends = [0]
        for end in bytes.indices where bytes[end] == 10 {
            let line = bytes[..<end].suffix(from: bytes[..<end].lastIndex(of: 10).map { $0 + 1 } ?? 0)
            let object = try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
            let batch = try #require(object["batch"] as? [Int])
            if batch[0] == batch[1] { ends.append(end + 1) }
        }
        return ends
    }
}
