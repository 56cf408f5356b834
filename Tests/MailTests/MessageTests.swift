import Federation
import Foundation
import Mail
import Testing

@Suite struct MessageTests {
    static let header = """
        Received: from a.example by b.example; Mon, 3 Aug 2026 09:12:00 +0200
        From: =?utf-8?q?Marie_Lef=C3=A8vre?= <marie@anas.example>
        Sender: secretariat@anas.example
        Reply-To: Marie <marie@anas.example>, equipe@anas.example
        To: Greffe <greffe@cpo.example>, Tous: a@x.example, b@x.example;
        Cc: c@x.example
        Subject: Re: =?utf-8?q?Proposition_n=C2=B0_12?=
         [SIG-2026-014]
        Date: Mon, 3 Aug 2026 09:12:00 +0200
        Message-ID: <abc@anas.example>
        In-Reply-To: <q1@cpo.example> (from the clerk)
        References: <q0@cpo.example>
         <q1@cpo.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        """

    @Test(arguments: ["\r\n", "\n"])
    func `a mail is read the same with either line end`(lineEnd: String) throws {
        let text = (Self.header + "\n\nD’accord.\nMarie\n").replacing("\n", with: lineEnd)
        let read = Message(parsing: Array(text.utf8))
        #expect(read.from == .one(try #require(EmailAddress("marie@anas.example")), displayName: "Marie Lefèvre"))
        #expect(read.sender == EmailAddress("secretariat@anas.example"))
        #expect(read.replyTo.map(\.text) == ["marie@anas.example", "equipe@anas.example"])
        #expect(
            read.recipients.map(\.text) == ["greffe@cpo.example", "a@x.example", "b@x.example", "c@x.example"])
        #expect(read.subject == "Re: Proposition n° 12 [SIG-2026-014]")
        #expect(read.date == Date(timeIntervalSince1970: 1_785_741_120))
        #expect(read.messageID == "abc@anas.example")
        #expect(read.inReplyTo == ["q1@cpo.example"])
        #expect(read.references == ["q0@cpo.example", "q1@cpo.example"])
        #expect(read.views.map(\.text) == ["D’accord.\nMarie\n"])
        #expect(read.fields.first?.name == "Received")
        #expect(read.fields.count == 13)
        #expect(read.defects.isEmpty)
    }

    @Test(arguments: [
        "", "\r\n", "\n\n\n", "Subject", "From:", ":", "\u{0}\u{0}\u{0}", "From \r\n", ">From x\n", " x\n y\n",
        "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n", "Content-Type: ;;;==\n\nx",
        "Content-Type: message/rfc822\n\n", "Content-Transfer-Encoding: base64\n\n====",
    ])
    func `parsing never fails`(text: String) {
        let read = Message(parsing: Array(text.utf8))
        #expect(read.from == .unusable(""))
        #expect(read.messageID == nil)
    }

    @Test(arguments: [
        ("<a@b>", ["a@b"]), (" <a@b> <c@d>", ["a@b", "c@d"]), ("Your message <a@b> of Monday", ["a@b"]),
        ("<a@ b>", ["a@b"]), ("a@b", ["a@b"]), ("your message of Monday", []), ("<>", []), ("<a@b> <a@b>", ["a@b"]),
    ])
    func `identifiers are found in what programs write around them`(value: String, expected: [String]) {
        #expect(message("In-Reply-To: \(value)").inReplyTo == expected)
    }

    @Test func `views and files come in the order of the mail`() {
        let read = message(
            "Content-Type: multipart/mixed; boundary=b",
            """
            --b
            Content-Type: multipart/alternative; boundary=c

            --c

            Non.
            --c
            Content-Type: text/html

            <p>Non.</p>
            --c
            Content-Type: text/calendar; method=REPLY

            BEGIN:VCALENDAR
            END:VCALENDAR
            --c--
            --b
            Content-Type: image/png
            Content-Disposition: inline; filename="../../logo.png"
            Content-Transfer-Encoding: base64

            AAEC
            --b
            Content-Type: text/plain; name="position.txt"
            Content-Disposition: attachment; filename*=utf-8''r%C3%A9serve.txt

            Oui.
            --b
            Content-Type: message/rfc822

            From: x@y.example
            Subject: oui

            Oui.
            --b--
            """)
        #expect(read.views.map(\.kind) == [.plain, .html, .calendar])
        #expect(read.views.last?.parameters["method"] == "REPLY")
        #expect(read.attachments.map(\.name) == ["logo.png", "réserve.txt", ""])
        #expect(read.attachments.map(\.contentType) == ["image/png", "text/plain", "message/rfc822"])
        #expect(read.attachments.first?.content == [0, 1, 2])
        #expect(read.attachments.map(\.isInline) == [true, false, false])
        #expect(!read.views.contains { $0.text.contains("Oui") })
        #expect(read.defects.isEmpty)
    }

    @Test(arguments: [
        ("../../etc/passwd", "passwd"), ("C:\\x\\y.doc", "y.doc"), ("a\u{202E}fdp.exe", "afdp.exe"), ("..", ""),
        (".profile", "profile"), ("a\u{0}b.txt", "a b.txt"), ("a<b>:c.txt", "abc.txt"),
    ])
    func `a file's name can be written anywhere`(given: String, expected: String) {
        let quoted = given.replacing("\\", with: "\\\\")
        let read = message(
            "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"\(quoted)\"", "x\n")
        #expect(read.attachments.map(\.name) == [expected])
    }

    @Test(arguments: [
        ("multipart/encrypted; boundary=b", Defect.encrypted),
        ("application/pkcs7-mime; smime-type=enveloped-data", .encrypted),
        ("application/pkcs7-mime; smime-type=signed-data", .signedOpaque),
        ("application/ms-tnef; name=winmail.dat", .tnef),
        ("multipart/mixed", .malformed),
        ("multipart/mixed; boundary=zzz", .malformed),
    ])
    func `T17 what cannot be read says why`(type: String, defect: Defect) {
        let read = message("Content-Type: \(type)", "--b\n\nNon.\n--b--\n")
        #expect(read.defects.contains(defect))
    }

    @Test(arguments: [
        ("text/plain; charset=UTF-8; charset=utf-8", false), ("text/plain; charset=\"utf-8\"; charset=utf-8", false),
        ("text/plain; charset=utf-8; charset=iso-8859-1", true), ("text/plain; charset=utf-8; charset=utf-7", true),
        ("text/plain; charset=utf-8; charset*=us-ascii''utf-16", true),
        ("text/plain; charset=utf-8; format=flowed; format=fixed", true),
    ])
    func `a charset named twice is harmless, two charsets are not`(type: String, isDefect: Bool) {
        #expect(message("Content-Type: \(type)").defects.contains(.malformed) == isDefect)
    }

    @Test func `a multipart without its boundary still shows its text`() {
        #expect(message("Content-Type: multipart/mixed", "Non.\n").views.contains { $0.text.contains("Non.") })
    }

    @Test func `text after the last boundary is a defect, since programs differ on showing it`() {
        let read = message("Content-Type: multipart/mixed; boundary=b", "--b\n\nOui.\n--b--\nNon.\n")
        #expect(read.defects.contains(.malformed))
    }

    @Test func `T34 a signature counts only if it covers the whole mail`() {
        let signed = """
            --s

            Oui.
            --s
            Content-Type: application/pgp-signature

            x
            --s--
            """
        let whole = message("Content-Type: multipart/signed; boundary=s", signed)
        let inner = message(
            "Content-Type: multipart/mixed; boundary=b",
            "--b\nContent-Type: multipart/signed; boundary=s\n\n\(signed)\n--b\n\nNon.\n--b--\n")
        #expect(!whole.defects.contains(.partlySigned))
        #expect(inner.defects.contains(.partlySigned))
    }

    @Test(arguments: ["From", "Subject", "Message-ID", "Date", "Content-Type"])
    func `a field that may stand once and stands twice is a defect`(name: String) {
        #expect(message("\(name): a\n\(name): a").defects.contains(.repeatedField))
        #expect(!message("\(name): a\nX-Other: a").defects.contains(.repeatedField))
    }
}
