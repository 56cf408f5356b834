import Federation
import Foundation
import Mail
import Office
import Testing

@Suite struct ReadReportTests {
    /// Writes files into a folder of its own and removes it afterwards.
    private func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("greffier-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let url = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return try body(folder.path)
    }

    private func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func `a report is one line with the documented names`() throws {
        let mail = """
            From: Marie <marie@anas.example>
            Subject: =?utf-8?q?Accept=C3=A9?=
            Message-ID: <a@anas.example>
            In-Reply-To: <q@cpo.example>
            Content-Type: text/calendar; method=REPLY; charset=utf-8

            BEGIN:VCALENDAR
            METHOD:REPLY
            BEGIN:VEVENT
            UID:reu-7
            ATTENDEE;PARTSTAT=ACCEPTED:mailto:marie@anas.example
            END:VEVENT
            END:VCALENDAR
            """
        let line = try withFolder(["a.eml": mail]) {
            try ReadingDesk(matter: .meeting, originals: []).report(on: $0 + "/a.eml").jsonLine()
        }
        let report = try object(line)
        #expect(!line.contains("\n"))
        #expect(report["class"] as? String == "calendar")
        #expect(report["from"] as? String == "marie@anas.example")
        #expect(report["subject"] as? String == "Accepté")
        #expect(report["messageID"] as? String == "a@anas.example")
        #expect(report["inReplyTo"] as? [String] == ["q@cpo.example"])
        #expect((report["file"] as? String)?.hasSuffix("/a.eml") == true)
        let calendar = try #require(report["calendar"] as? [String: String])
        #expect(
            calendar == ["method": "REPLY", "uid": "reu-7", "attendee": "marie@anas.example", "partstat": "ACCEPTED"])
        #expect(report["bounce"] == nil)
        for key in ["text", "position", "certainty", "attendance", "agenda"] { #expect(report[key] != nil) }
    }

    @Test func `no reader of lines can cut a report in two`() throws {
        let line = try withFolder(["a.eml": "Subject: a\u{2028}b\u{85}c\u{2029}d/e\nFrom: x@y.example\n\nx"]) {
            try ReadingDesk(matter: nil, originals: []).report(on: $0 + "/a.eml").jsonLine()
        }
        #expect(line.unicodeScalars.allSatisfy { ![0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains($0.value) })
        #expect(line.contains("d/e"))
        #expect(try object(line)["from"] as? String == "x@y.example")
    }

    @Test(arguments: [("a.txt", BodyView.Kind.plain), ("a.HTML", .html), ("a.ics", .calendar)])
    func `a bare body is known by its name`(name: String, kind: BodyView.Kind) throws {
        let read = try withFolder([name: "Content-Type: text/plain\n\nNon"]) {
            try MailFile.message(at: $0 + "/" + name)
        }
        #expect(read.views.map(\.kind) == [kind])
        #expect(read.views.first?.text == "Content-Type: text/plain\n\nNon")
    }

    @Test func `a folder stands for the files beneath it, sorted, hidden ones left out`() throws {
        let found = try withFolder(["b.eml": "", "a/z.eml": "", "a/.x": "", "c.txt": ""]) { folder in
            MailFile.expanding(["-", folder, folder + "/none.eml"]).map { $0.replacing(folder, with: "") }
        }
        #expect(found == ["-", "/a/z.eml", "/b.eml", "/c.txt", "/none.eml"])
    }

    @Test func `a file that cannot be read says so in one line`() throws {
        #expect(throws: MailFileError.self) { try MailFile.message(at: "/nowhere/at-all.eml") }
        do {
            _ = try MailFile.message(at: "/nowhere/at-all.eml")
        } catch {
            let line = try object(error.jsonLine())
            #expect(line["file"] as? String == "/nowhere/at-all.eml")
            #expect((line["error"] as? String)?.isEmpty == false)
        }
    }
}
