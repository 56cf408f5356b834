import Foundation
import Testing

@testable import Office

/// Understanding responses as real servers write them.
@Suite struct IMAPResponseTests {
    private func read(_ line: String) throws -> IMAPResponse {
        try IMAPResponse(RawResponse(segments: [.text(Array(line.utf8))]))
    }

    @Test func `status lines carry their condition, code and words`() throws {
        guard case .completed("G7", let status) = try read("G7 NO [TRYCREATE] Mailbox doesn't exist: Greffe") else {
            Issue.record("not completed")
            return
        }
        #expect(status.condition == .no && status.code == .tryCreate)
        #expect(status.words == "NO [TRYCREATE] Mailbox doesn't exist: Greffe")
        guard case .status(let validity) = try read("* ok [uidvalidity 3857529045] UIDs valid") else {
            Issue.record("no status")
            return
        }
        #expect(validity.code == .uidValidity(3_857_529_045))
    }

    @Test(arguments: [
        ("* 23 EXISTS", IMAPResponse.exists(23)), ("* 1 recent", .recent(1)), ("* 44 EXPUNGE", .expunge),
        ("+ idling", .goOn), ("+", .goOn), ("* FLAGS (\\Answered \\Flagged)", .other("FLAGS")),
        ("* VANISHED 1:3", .other("VANISHED")), ("* SEARCH", .other("SEARCH")),
    ])
    func `what is said unasked is told apart`(line: String, expected: IMAPResponse) throws {
        #expect(try read(line) == expected)
    }

    @Test(arguments: [
        "", "G1", "G1 MAYBE", "* 99999999999999999999 EXISTS", "* 1 FETCH", "* 1 FETCH (UID", "* 1 FETCH (UID x)",
        "* 1 FETCH (UID 4294967296)", "* 1 FETCH (INTERNALDATE \"yesterday\")", "* 1 FETCH (X (((", "* LIST (",
        "* LIST (\\A \"/\" x",
        "* STATUS x (", "* 1 FETCH (BODY[] \"abc)",
    ])
    func `what no server says is a fault, and never a crash`(line: String) {
        #expect(throws: ProtocolFault.self) { try read(line) }
    }

    @Test func `fetch items are found among others, in any order and case`() throws {
        let raw = RawResponse(segments: [
            .text(Array("* 12 FETCH (FLAGS (\\Seen $Junk) modseq (624140003) BODY[HEADER]<0> ".utf8)),
            .literal(Array("a".utf8)),
            .text(
                Array(
                    " ENVELOPE (\"x\" ((NIL NIL \"m\" \"d\")) NIL) uid 77 RFC822.SIZE 44827 INTERNALDATE \" 2-Jan-2026 10:00:00 +0100\" BODY[] "
                        .utf8)),
            .literal(Array(")\r\n".utf8)), .text(Array(")".utf8)),
        ])
        guard case .fetch(let items) = try IMAPResponse(raw) else {
            Issue.record("no fetch")
            return
        }
        #expect(items.uid == 77 && items.size == 44_827)
        #expect(items.internalDate == Date(timeIntervalSince1970: 1_767_344_400))
        #expect(items.body == .bytes(Array(")\r\n".utf8)) && items.head == .bytes([97]))
    }

    @Test func `a body may be NIL, quoted, or too long`() throws {
        func body(_ segments: [RawResponse.Segment]) throws -> ScannedString? {
            guard case .fetch(let items) = try IMAPResponse(RawResponse(segments: segments)) else { return nil }
            return items.body
        }
        #expect(try body([.text(Array("* 1 FETCH (BODY[] NIL)".utf8))]) == ScannedString.none)
        #expect(try body([.text(Array("* 1 FETCH (BODY[] \"a\\\"b\")".utf8))]) == .bytes(Array("a\"b".utf8)))
        #expect(
            try body([.text(Array("* 1 FETCH (BODY[] ".utf8)), .skipped(9), .text(Array(")".utf8))]) == .tooLong(9))
    }

    @Test(
        arguments: [
            ("* LIST (\\HasNoChildren \\Junk) \"/\" Spam", "Spam", "/", true),
            ("* LIST () \".\" \"INBOX.Trait&AOk-s\"", "INBOX.Traités", ".", false),
            ("* LIST (\\Noselect) NIL a", "a", nil, false),
            ("* LIST (\\Subscribed) \"\\\\\" \"x y\" (\"CHILDINFO\" (\"SUBSCRIBED\"))", "x y", "\\", false),
        ] as [(String, String, Character?, Bool)])
    func `listed folders have name, delimiter and use`(
        line: String, name: String, delimiter: Character?, junk: Bool
    ) throws {
        guard case .list(let entry) = try read(line) else {
            Issue.record("no entry")
            return
        }
        #expect(entry.name.text == name && entry.delimiter == delimiter && entry.isMarkedJunk == junk)
    }

    @Test func `a folder's name may be a literal`() throws {
        let raw = RawResponse(segments: [
            .text(Array("* LIST () \"/\" ".utf8)), .literal(Array("a \"b".utf8)), .text([]),
        ])
        guard case .list(let entry) = try IMAPResponse(raw) else {
            Issue.record("no entry")
            return
        }
        #expect(entry.name.text == "a \"b")
    }

    @Test(arguments: [
        ("* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL", Namespace(prefix: "INBOX.", delimiter: ".")),
        ("* NAMESPACE ((\"\" \"/\")(\"#mh/\" \"/\")) ((\"~\" \"/\")) NIL", Namespace(prefix: "", delimiter: "/")),
        ("* NAMESPACE ((\"\" NIL)) NIL NIL", Namespace(prefix: "", delimiter: nil)),
    ])
    func `the first personal namespace counts`(line: String, expected: Namespace) throws {
        #expect(try read(line) == .namespace(expected))
    }

    @Test func `a status response carries the numbering`() throws {
        guard case .folderStatus(let status) = try read("* STATUS \"Junk\" (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 5)") else {
            Issue.record("no status")
            return
        }
        #expect(status.name.text == "Junk" && status.uidNext == 9 && status.uidValidity == 5)
    }
}
