import Foundation
import Ledger
import Testing

@testable import Office

/// The mailbox on servers no Debian package has: poor, odd and failing ones.
@Suite struct IMAPMailboxTests {
    private static let date = "INTERNALDATE \"01-Jan-2026 00:00:00 +0000\""
    private static let listing =
        "* 1 FETCH (UID 1 RFC822.SIZE 3 \(date))\r\n* 2 FETCH (UID 2 RFC822.SIZE 3 \(date))\r\n"
        + "* 3 FETCH (UID 3 RFC822.SIZE 3 \(date))\r\n% OK\r\n"
    private static let places = [1, 2, 3].map { Place(folder: "INBOX", uidValidity: 9, uid: $0) }

    private static func body(_ uid: Int, _ text: String) -> String {
        "* \(uid) FETCH (UID \(uid) BODY[] {\(text.utf8.count)}\r\n\(text))\r\n"
    }

    private func harvest(_ mailbox: IMAPMailbox, after cursors: [FolderCursor] = []) throws -> [Delivery] {
        var all: [Delivery] = []
        _ = try mailbox.sync(after: cursors) { all += $0 }
        return all
    }

    @Test func `without MOVE mails are copied and marked; without UIDPLUS nobody's mail is expunged`() throws {
        let script = IMAPScript.plain([
            "UID COPY": ["% NO [TRYCREATE] no such folder\r\n", "% OK\r\n"], "CREATE": ["% OK\r\n"],
            "UID STORE": ["% OK\r\n"],
        ])
        try IMAPMailbox(script).move(Self.places, to: "Greffe/Traités")
        #expect(
            script.commands.suffix(6) == [
                "SELECT \"INBOX\"", "UID COPY 1:3 \"Greffe.Trait&AOk-s\"", "CREATE \"Greffe.Trait&AOk-s\"",
                "SUBSCRIBE \"Greffe.Trait&AOk-s\"", "UID COPY 1:3 \"Greffe.Trait&AOk-s\"",
                "UID STORE 1:3 +FLAGS.SILENT (\\Deleted)",
            ])
    }

    @Test func `with UIDPLUS just the copied mails are expunged, and NAMESPACE says where folders go`() throws {
        let script = IMAPScript.plain(
            ["UID COPY": ["% OK\r\n"], "UID STORE": ["% OK\r\n"], "UID EXPUNGE": ["% OK\r\n"]],
            capabilities: "UIDPLUS NAMESPACE")
        try IMAPMailbox(script).move(Self.places, to: "Greffe/Traités")
        #expect(script.commands.last == "UID EXPUNGE 1:3")
        #expect(script.commands.contains("UID COPY 1:3 \"INBOX.Greffe.Trait&AOk-s\""))
    }

    private static let note = "* 4 FETCH (UID 7 RFC822.SIZE 99 INTERNALDATE \"17-Jul-2026 02:44:25 +0200\")\r\n% OK\r\n"
    private static let own = "* 3 EXISTS\r\n* OK [UIDVALIDITY 5] x\r\n* OK [UIDNEXT 6] x\r\n% OK x\r\n"

    @Test func `the server's time is read from a note of ours, which is taken away again`() throws {
        let script = IMAPScript.plain(
            [
                "SELECT \"INBOX.Vus\"": ["% NO no such folder\r\n", Self.own], "CREATE": ["% OK\r\n"],
                "APPEND": ["+ go on\r\n", "% OK [APPENDUID 5 7] done\r\n"],
                "UID FETCH 7:*": [Self.note], "UID STORE": ["% OK\r\n"], "UID EXPUNGE": ["% OK\r\n"],
            ], capabilities: "UIDPLUS NAMESPACE")
        let time = try IMAPMailbox(script).time(asking: "Vus")
        #expect(time == (try Date("2026-07-17T00:44:25Z", strategy: .iso8601)))
        #expect(script.commands.suffix(2) == ["UID STORE 7 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 7"])
    }

    @Test func `where nobody says which mail the note became, the latest tells the time and none is expunged`() throws {
        let older = "* 3 FETCH (UID 6 RFC822.SIZE 99 INTERNALDATE \"16-Jul-2026 02:44:25 +0200\")\r\n"
        let script = IMAPScript.plain([
            "SELECT \"Vus\"": [Self.own], "APPEND": ["+ go on\r\n", "% OK done\r\n"],
            "UID FETCH 6:*": [older + Self.note],
        ])
        let time = try IMAPMailbox(script).time(asking: "Vus")
        #expect(time == (try Date("2026-07-17T00:44:25Z", strategy: .iso8601)))
        #expect(script.commands.last?.hasPrefix("UID FETCH") == true)
    }

    @Test func `a server that takes no note does not tell the time`() throws {
        let script = IMAPScript.plain(["SELECT \"Vus\"": [Self.own], "APPEND": ["% NO [OVERQUOTA] full\r\n"]])
        #expect {
            try IMAPMailbox(script).time(asking: "Vus")
        } throws: { error in
            guard case MailboxError.refused("APPEND Vus", let answer) = error else { return false }
            return answer.contains("OVERQUOTA")
        }
    }

    @Test func `a refused copy deletes nothing`() throws {
        let script = IMAPScript.plain(["UID COPY": ["% NO [OVERQUOTA] full\r\n"], "CREATE": ["% NO exists\r\n"]])
        #expect(throws: MailboxError.self) { try IMAPMailbox(script).move(Self.places, to: "Greffe/Traités") }
        #expect(!script.commands.contains { $0.hasPrefix("UID STORE") })
    }

    @Test func `a mail that vanished is left out; one without bytes comes with its header; the rest is whole`() throws {
        let script = IMAPScript.plain([
            "UID FETCH 1:* ": [Self.listing],
            "UID FETCH 1:3 (UID BODY.PEEK[])": [Self.body(1, "abc") + "% NO some mails could not be read\r\n"],
            "UID FETCH 2:3 (UID)": ["* 2 FETCH (UID 2)\r\n% OK\r\n"],
            "UID FETCH 2 (UID BODY.PEEK[])": ["% NO [SERVERBUG] unreadable\r\n"],
            "UID FETCH 2 (UID BODY.PEEK[HEADER]": ["* 2 FETCH (UID 2 BODY[HEADER]<0> {4}\r\nX: y)\r\n% OK\r\n"],
        ])
        let got = try harvest(IMAPMailbox(script))
        #expect(got.map(\.place.uid) == [1, 2])
        #expect(got.map(\.bytes) == [Array("abc".utf8), nil])
        #expect(got.last?.head == Array("X: y".utf8))
    }

    @Test func `a mail of which the server gives nothing fails the sync and is not passed over`() throws {
        let script = IMAPScript.plain([
            "UID FETCH 1:* ": [Self.listing],
            "UID FETCH 1:3 (UID BODY.PEEK[])": [Self.body(1, "abc") + Self.body(3, "def") + "% OK\r\n"],
            "UID FETCH 2 (UID)": ["* 2 FETCH (UID 2)\r\n% OK\r\n"], "UID FETCH 2 (UID BODY": ["% OK\r\n"],
        ])
        var taken = 0
        #expect(throws: MailboxError.self) {
            try IMAPMailbox(script).sync(after: []) { taken += $0.count }
        }
        #expect(taken == 0)
    }

    @Test func `a listing cut short hands over nothing, and the next connection reads it all`() throws {
        let cut = IMAPScript.plain(["UID FETCH 1:* ": [String(Self.listing.dropLast(9))]])
        let whole = IMAPScript.plain([
            "UID FETCH 1:* ": [Self.listing],
            "UID FETCH 1:3": [Self.body(1, "abc") + Self.body(2, "{3}") + Self.body(3, "ghi") + "% OK\r\n"],
        ])
        let mailbox = IMAPMailbox(cut, whole)
        #expect(throws: MailboxError.self) { try harvest(mailbox) }
        #expect(!cut.commands.contains { $0.contains("BODY.PEEK") })
        #expect(try harvest(mailbox).compactMap(\.bytes) == ["abc", "{3}", "ghi"].map { Array($0.utf8) })
    }

    @Test(arguments: [
        (FolderCursor(folder: "INBOX", uidValidity: 8, uid: 2), true),
        (FolderCursor(folder: "INBOX", uidValidity: 9, uid: 4), true),
        (FolderCursor(folder: "INBOX", uidValidity: 9, uid: 3), false),
    ])
    func `another numbering, or one that was rolled back, is read from the beginning`(
        cursor: FolderCursor, renumbered: Bool
    ) throws {
        let script = IMAPScript.plain([
            "UID FETCH": [Self.listing],
            "UID FETCH 1:3 (UID BODY": [Self.body(1, "abc") + Self.body(2, "def") + Self.body(3, "ghi") + "% OK\r\n"],
        ])
        var taken = 0
        let states = try IMAPMailbox(script).sync(after: [cursor]) { taken += $0.count }
        #expect(states.map(\.wasRenumbered) == [renumbered])
        #expect(taken == (renumbered ? 3 : 0))
        #expect(states.map(\.cursor) == [FolderCursor(folder: "INBOX", uidValidity: 9, uid: 3)])
    }

    @Test(arguments: [
        ("* 1 FETCH (UID 1 RFC822.SIZE 3)\r\n% OK\r\n", "size or date"), ("% BAD what\r\n", "BAD what"),
        ("G99 OK done\r\n", "G99"), ("* BYE too busy\r\n", "too busy"), ("% NO [INUSE] later\r\n", "later"),
        ("* 1 FETCH (UID 1 INTERNALDATE \"x\")\r\n% OK\r\n", "INTERNALDATE"),
    ])
    func `what goes wrong is told in the server's words`(reply: String, words: String) throws {
        let script = IMAPScript.plain(["UID FETCH 1:* ": [reply]])
        #expect {
            try harvest(IMAPMailbox(script))
        } throws: { error in
            "\(error)".contains(words) && (error as? MailboxError)?.isTransient == true
        }
    }

    @Test func `where there is no IDLE the server is asked, and what it announces ends the wait`() throws {
        let script = IMAPScript.plain([
            "SELECT \"INBOX\"": ["* 0 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [UIDNEXT 1] x\r\n% OK\r\n"],
            "NOOP": ["% OK\r\n", "* 1 EXISTS\r\n% OK\r\n"],
        ])
        let access = ServerAccess(host: "127.0.0.1", port: 143, security: .clearLoopback, credential: nil)
        var settings = IMAPSettings(server: access)
        settings.pollInterval = 0
        let mailbox = IMAPMailbox(settings: settings, interruption: Interruption()) {
            () throws(MailboxError) -> any ByteStream in script
        }
        #expect(try harvest(mailbox).isEmpty)
        #expect(try mailbox.wait(atMost: 60))
        #expect(script.commands.filter { $0 == "NOOP" }.count == 2)
        #expect(!script.commands.contains { $0.hasPrefix("UID FETCH") }, "an empty folder is not listed")
    }

    @Test func `IDLE ends at an announcement made before the server said go on`() throws {
        let script = IMAPScript.plain(
            [
                "UID FETCH 1:* ": ["% OK\r\n"], "IDLE": ["* 4 EXISTS\r\n+ idling\r\n"],
            ], capabilities: "IDLE")
        let mailbox = IMAPMailbox(script)
        _ = try harvest(mailbox)
        #expect(try mailbox.wait(atMost: 60))
        #expect(script.commands.last == "IDLE")
    }
}
