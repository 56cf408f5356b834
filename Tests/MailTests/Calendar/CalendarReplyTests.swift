import Foundation
import Mail
import Testing

/// Each folder in `Replies` is a mail as a calendar program writes it, and what is read of it; where that is not what
/// stands in `read.txt`, it is written beside it, as `.failed`.
@Suite struct CalendarReplyTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Replies")

    static let names: [String] = {
        let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (found ?? []).sorted()
    }()

    @Test func `there are cases`() {
        #expect(Self.names.count >= 15)
    }

    @Test(arguments: names, ["\r\n", "\n"])
    func `an answer is read as its program meant it`(name: String, lineEnd: String) throws {
        let folder = Self.folder.appending(path: name)
        let bytes = Array(try Data(contentsOf: folder.appending(path: "mail.eml")))
        let message = Message(parsing: lineEnd == "\n" ? bytes.filter { $0 != 13 } : bytes)
        let words = message.views.first { $0.kind == .plain }?.text.split(whereSeparator: \.isNewline).first ?? "-"
        let read =
            (["words: \(words)", "class: \(MailClass(of: message))"]
            + CalendarObject.all(in: message).flatMap(Self.lines))
            .joined(separator: "\n") + "\n"
        let file = folder.appending(path: "read.txt")
        let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
        if read != expected { try Data(read.utf8).write(to: file.appendingPathExtension("failed")) }
        #expect(read == expected)
    }

    @Test func `many threads read at once, and read the same`() async throws {
        let mails = try Self.names.map {
            Message(parsing: Array(try Data(contentsOf: Self.folder.appending(path: "\($0)/mail.eml"))))
        }
        let alone = mails.map { CalendarObject.all(in: $0) }
        await withTaskGroup(of: [[CalendarObject]].self) { group in
            for _ in 0..<32 { group.addTask { mails.map { CalendarObject.all(in: $0) } } }
            for await together in group { #expect(together == alone) }
        }
    }

    static func lines(_ object: CalendarObject) -> [String] {
        let time = { (date: Date?) in date.map { $0.formatted(.iso8601) } ?? "-" }
        let parts = [
            "method": object.method, "uid": object.uid, "sequence": String(object.sequence),
            "stamp": time(object.stamp), "start": time(object.start), "end": time(object.end),
            "organizer": object.organizer, "comment": object.comment?.replacing("\n", with: " / "),
            "proposal": object.proposal.map { "\(time($0.start)) \(time($0.end))" },
        ]
        let order = ["method", "uid", "sequence", "stamp", "start", "end", "organizer", "comment", "proposal"]
        return ["--"] + order.map { "\($0): \((parts[$0] ?? nil) ?? "-")" } + object.attendees.map(line)
    }

    static func line(_ attendee: CalendarObject.Attendee) -> String {
        let more = [
            attendee.delegatedTo.map { "to \($0)" }, attendee.delegatedFrom.map { "from \($0)" },
            attendee.sentBy.map { "by \($0)" }, attendee.comment.map { "says \($0)" },
        ].compactMap(\.self)
        return (["attendee:", attendee.address, attendee.name ?? "-", attendee.participation?.rawValue ?? "?"] + more)
            .joined(separator: " ")
    }
}
