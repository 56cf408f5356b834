import Foundation
import Ledger
import Office

/// Mails for the wire tests.
enum WireMails {
    /// The first second of the tests' time.
    static let dawn = Date(timeIntervalSince1970: 1_800_000_000)

    /// A plain mail; `number` makes it unlike any other.
    static func plain(_ number: Int, size: Int = 300) -> [UInt8] {
        let head =
            "From: membre\(number)@asso.example\r\nTo: greffe@house.example\r\nSubject: =?UTF-8?Q?r=C3=A9ponse?= \(number)\r\n"
            + "Message-ID: <\(number)@asso.example>\r\n\r\n"
        let line = "D'accord \(number), sans réserve.\r\n"
        return Array((head + String(repeating: line, count: max(1, size / line.utf8.count))).utf8)
    }

    /// Mails whose every line tries to be taken for protocol (T37).
    static func hostile(_ number: Int) -> [UInt8] {
        let lies = [
            "G1 OK done", "G\(number) OK FETCH completed", "* BYE gone", ")", "* 1 FETCH (UID 1 BODY[] {3}", "+ go on",
            "* 1 EXISTS", "{5}", "BODY[] {4294967295}", "\"", "* OK [UIDVALIDITY 1] x", "A004 OK FETCH completed", ".",
            "DONE", " UID \(number))", "\\", "* LIST () \"/\" INBOX",
        ]
        var body = "From: x@y.example\r\nSubject: \(number)\r\n\r\n"
        for index in 0..<40 { body += lies[(index * 7 + number) % lies.count] + "\r\n" }
        return Array(body.utf8) + [0x80, 0xFF, 0x1B] + Array("\r\n{3}\r\n".utf8)
    }
}

/// What a sync handed over.
struct WireHarvest {
    var deliveries: [Delivery] = []
    var batches: [Int] = []
    var states: [FolderState] = []

    /// Syncs `mailbox` from `cursors` on.
    init(_ mailbox: IMAPMailbox, after cursors: [FolderCursor] = []) throws {
        var deliveries: [Delivery] = []
        var batches: [Int] = []
        states = try mailbox.sync(after: cursors) {
            deliveries += $0
            batches.append($0.count)
        }
        self.deliveries = deliveries
        self.batches = batches
    }

    /// The cursors to go on from.
    var cursors: [FolderCursor] { states.map(\.cursor) }
    /// All bytes, in the order handed over.
    var bytes: [[UInt8]] { deliveries.compactMap(\.bytes) }
    /// The numbers of plain mails.
    var inboxCursor: FolderCursor? { cursors.first { $0.folder == "INBOX" } }
}

extension Delivery {
    /// The number a plain mail's subject ends in.
    var subject: Int? {
        let head = String(decoding: (bytes ?? head).prefix(400), as: UTF8.self)
        guard let line = head.components(separatedBy: "\r\n").first(where: { $0.hasPrefix("Subject: ") }) else {
            return nil
        }
        return line.split(separator: " ").last.flatMap { Int($0) }
    }
}
