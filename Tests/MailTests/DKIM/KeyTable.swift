import Foundation
import Mail

/// Keys from a table, and which names were asked for.
final class KeyTable: KeyDirectory {
    private var table: [String: KeyAnswer]
    private(set) var asked: [String] = []

    init(_ table: [String: KeyAnswer]) { self.table = table }

    /// The keys beside the signed mails.
    convenience init(of folder: URL) throws {
        let lines = try String(contentsOf: folder.appendingPathComponent("keys.txt"), encoding: .utf8)
        let pairs = lines.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
        self.init(Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], .records([$0[1]])) }))
    }

    func records(of name: String) -> KeyAnswer {
        asked.append(name)
        return table[name] ?? .records([])
    }
}
