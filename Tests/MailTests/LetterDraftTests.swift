import Federation
import Foundation
import Mail
import Testing

@Suite struct LetterDraftTests {
    static func draft(_ change: (inout LetterDraft) throws -> Void = { _ in }) throws -> LetterDraft {
        let clerk = try #require(EmailAddress("greffe@cpo.example"))
        let marie = try #require(EmailAddress("marie@anas.example"))
        var draft = LetterDraft(
            from: ("Greffe du CPO", clerk), to: ("Marie Lefèvre", marie), subject: "Proposition n° 12 — à signer",
            date: Date(timeIntervalSince1970: 1_785_741_120), messageID: "k.1@greffier.cpo.example",
            inReplyTo: "q@anas.example", references: ["p@anas.example", "q@anas.example"],
            listID: "cpo.greffier.example",
            autoSubmitted: .replied, loop: "greffe@cpo.example",
            plain: "Bonjour,\n\nVotre réponse : « pas d’objection ».\n.\nFrom here\n-- \nLe greffe\n",
            html: "<p>Votre réponse : « pas d’objection ».</p>\n")
        try change(&draft)
        return draft
    }

    @Test func `a letter is read back as it was written`() throws {
        let draft = try Self.draft { $0.replyTo = EmailAddress("greffe+k7@cpo.example") }
        let read = Message(parsing: try draft.composed())
        #expect(read.defects.isEmpty)
        #expect(read.from == .one(draft.from.address, displayName: "Greffe du CPO"))
        #expect(read.recipients == [draft.to.address])
        #expect(read.replyTo.map(\.text) == ["greffe+k7@cpo.example"])
        #expect(read.subject == draft.subject)
        #expect(read.date == draft.date)
        #expect(read.messageID == draft.messageID)
        #expect(read.inReplyTo == ["q@anas.example"])
        #expect(read.references == draft.references)
        #expect(read.views.map(\.text) == [draft.plain, draft.html])
        #expect(read.value(of: "Auto-Submitted") == "auto-replied")
        #expect(read.value(of: "X-Auto-Response-Suppress") == "All")
        #expect(read.value(of: "X-Loop") == "greffe@cpo.example")
        #expect(read.value(of: "List-Id") == "<cpo.greffier.example>")
        #expect(read.value(of: "Content-Type")?.hasPrefix("multipart/alternative") == true)
    }

    @Test func `the calendar object is the last alternative and a file, files stand around`() throws {
        let object = try Meeting.invitation().object
        let read = Message(
            parsing: try Self.draft {
                $0.calendar = object
                $0.attachments = [
                    Attachment(name: "réserve.pdf", contentType: "application/pdf", content: [0, 255, 13])
                ]
            }.composed())
        #expect(read.views.map(\.kind) == [.plain, .html, .calendar])
        #expect(read.views.last?.parameters["method"] == "REQUEST")
        #expect(read.attachments.map(\.name) == ["réserve.pdf", "invitation.ics"])
        #expect(read.attachments.first?.content == [0, 255, 13])
        #expect(read.attachments.last?.content == Array(object.text.utf8))
        #expect(CalendarObject.all(in: read).count == 1)
        #expect(read.value(of: "Content-Type")?.hasPrefix("multipart/mixed") == true)
    }

    @Test func `the calendar alternative bears its method, no name and no disposition`() throws {
        for status in [CalendarEvent.Status.confirmed, .cancelled] {
            let object = try Meeting.invitation { $0.status = status }.object
            let bytes = try Self.draft { $0.calendar = object }.composed()
            let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
            let part = try #require(text.firstRange(of: "Content-Type: text/calendar"))
            let head = text[part.lowerBound...].prefix(
                upTo: try #require(text[part.upperBound...].firstRange(of: "\n\n")).lowerBound)
            #expect(
                head == """
                    Content-Type: text/calendar; charset=utf-8; method=\(object.method.rawValue)
                    Content-Transfer-Encoding: base64
                    """)
            let order = [
                "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar",
                "application/ics",
            ]
            let places = order.compactMap { text.firstRange(of: "Content-Type: \($0)")?.lowerBound }
            #expect(places.count == order.count && places == places.sorted())
        }
    }

    @Test func `T39 equal drafts give equal bytes`() throws {
        #expect(try Self.draft().composed() == Self.draft().composed())
        #expect(try Self.draft().composed() != Self.draft { $0.messageID = "k.2@greffier.cpo.example" }.composed())
    }

    static let hostile = [
        "x\r\nBcc: evil@x.example", "x\nBcc: evil@x.example", "x\rBcc: evil@x.example", "x\r\n\r\nbody",
        "x\u{2028}Bcc: evil@x.example", "x\u{85}Bcc: evil@x.example", "x\n\u{301}Bcc: evil@x.example",
        "x\u{0}\u{1B}[2J",
        "=?utf-8?q?=0D=0ABcc:_evil@x.example?=", "\" <evil@x.example>, \"", "\u{202E}exe.fdp",
        String(repeating: "très long ", count: 400), String(repeating: "x", count: 5_000), "",
    ]

    @Test(arguments: hostile)
    func `T44 no text becomes a header field`(text: String) throws {
        let bytes = try Self.draft {
            $0.subject = text
            $0.from.name = text
            $0.to.name = text
            $0.loop = text
            $0.attachments = [Attachment(name: text, contentType: text, content: [1])]
        }.composed()
        let read = Message(parsing: bytes)
        let expected = [
            "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "List-Id", "Auto-Submitted",
            "X-Auto-Response-Suppress", "X-Loop", "MIME-Version", "Content-Type",
        ]
        #expect(read.fields.map { $0.name.lowercased() }.sorted() == expected.map { $0.lowercased() }.sorted())
        #expect(read.recipients.map(\.text) == ["marie@anas.example"])
        #expect(read.fields.first { $0.name == "From" }?.value.contains("greffe@cpo.example") == true)
        #expect(!read.defects.contains(.malformed) && !read.defects.contains(.repeatedField))
        #expect(read.views.first?.text.hasPrefix("Bonjour") == true)
    }

    @Test(arguments: ["", "a b@c", "a@b>\r\nBcc: x@y.example", "a@b\n", "é@b", "a<b@c"])
    func `T44 an identifier that is none is refused`(id: String) throws {
        #expect(throws: CompositionError.invalidIdentifier(id)) { try Self.draft { $0.messageID = id }.composed() }
        #expect(throws: CompositionError.invalidIdentifier(id)) { try Self.draft { $0.references = [id] }.composed() }
        #expect(throws: CompositionError.invalidIdentifier(id)) { try Meeting.event { $0.uid = id } }
    }

    @Test(arguments: [
        "a\rb\nc\r\nd", String(repeating: "x", count: 3_000), String(repeating: "é", count: 2_000), "", "\u{0}",
        " \n.\n..\n",
    ])
    func `every line is short ASCII and ends in CR LF`(text: String) throws {
        let bytes = try Self.draft {
            $0.plain = text
            $0.html = text
            $0.calendar = try Meeting.invitation { $0.summary = text }.object
            $0.attachments = [Attachment(name: "a", contentType: "text/plain", content: Array(text.utf8))]
        }.composed()
        let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.dropLast().allSatisfy { $0.last == "\r" && $0.count <= 79 && !$0.dropLast().contains("\r") })
        #expect(lines.last?.isEmpty == true)
        #expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
    }

    @Test func `a long thread keeps its first letter and its last twenty`() throws {
        let ids = (0..<100).map { "id\($0)@cpo.example" }
        let read = Message(parsing: try Self.draft { $0.references = ids }.composed())
        #expect(read.references == [ids[0]] + ids.suffix(20))
    }
}
