import Federation
import Mail
import Testing

@Suite struct LimitsTests {
    struct Bomb: Sendable, CustomTestStringConvertible {
        let name: String
        let make: @Sendable () -> [UInt8]
        var testDescription: String { name }
    }

    static let bombs: [Bomb] = [
        Bomb(name: "a subject of 1 MB") { mail("Subject: " + String(repeating: "a ", count: 500_000)) },
        Bomb(name: "100,000 Received lines") {
            mail(String(repeating: "Received: from a by b\n", count: 100_000) + "From: a@b.example")
        },
        Bomb(name: "nested 3,000 deep") {
            let levels = (0..<3_000).map { "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n\n" }
            return mail("Content-Type: multipart/mixed; boundary=b0", levels.joined())
        },
        Bomb(name: "nested with the type folded away") {
            let levels = (0..<3_000).map { "--b\($0)\ncontent-type:\n \n  multipart/mixed; boundary=b\($0 + 1)\n\n" }
            return mail("Content-Type: multipart/mixed; boundary=b0", levels.joined())
        },
        Bomb(name: "50,000 flat parts without a header") {
            mail("Content-Type: multipart/mixed; boundary=b", String(repeating: "--b\n\n", count: 50_000))
        },
        Bomb(name: "1,000 attached messages in one another") {
            mail("Content-Type: message/rfc822", String(repeating: "Content-Type: message/rfc822\n\n", count: 1_000))
        },
        Bomb(name: "a parameter in 20,000 pieces") {
            let pieces = (0..<20_000).map { " name*\($0)=x;\n" }.joined()
            return mail(
                "Content-Type: multipart/mixed; boundary=b", "--b\nContent-Type: text/plain;\n\(pieces)\n\nx\n--b--")
        },
        Bomb(name: "groups in groups in an attached message") {
            mail("Content-Type: message/rfc822", "To: " + String(repeating: "a:", count: 100_000) + "\n\nx")
        },
        Bomb(name: "the same folded") {
            mail("Content-Type: message/rfc822", "reply-to:\n" + String(repeating: " a:\n", count: 100_000) + "\nx")
        },
        Bomb(name: "a charset with a name of 4 kB in an attached message") {
            mail("Content-Type: message/rfc822", "X-A: =?\(String(repeating: "</b>", count: 1_000))?Q?x?=\n\nx")
        },
        Bomb(name: "the same folded") {
            mail("Content-Type: message/rfc822", "X-A: =?\(String(repeating: "\n </b>", count: 1_000))?b?x?=\n\nx")
        },
        Bomb(name: "a charset with a name of 4 kB in a parameter") {
            let name = String(repeating: "</b>", count: 1_000)
            return mail(
                "Content-Type: multipart/mixed; boundary=b",
                "--b\nContent-Type: text/plain; name*=\(name)''x\n\nx\n--b--")
        },
        Bomb(name: "30,000 encoded words in an attached message") {
            mail("Content-Type: message/rfc822", "X-A:\(String(repeating: " =?x?Q?x?=", count: 30_000))\n\nx")
        },
        Bomb(name: "6 MB of text") { mail("Content-Type: text/plain", String(repeating: "oui\n", count: 1_500_000)) },
        Bomb(name: "three parts of 2 MB of text") {
            let part = "--b\n\n" + String(repeating: "oui ", count: 500_000) + "\n"
            return mail("Content-Type: multipart/mixed; boundary=b", part + part + part + "--b--")
        },
        Bomb(name: "2 MB of text") { mail("Content-Type: text/plain", String(repeating: "oui ", count: 500_000)) },
    ]

    @Test(arguments: bombs)
    func `T46 a bomb is cut short and says so`(bomb: Bomb) {
        let read = Message(parsing: bomb.make())
        #expect(read.defects.contains(.overLimit))
        #expect(read.views.map(\.text.utf8.count).reduce(0, +) <= ParseLimits.standard.textBytes)
        #expect(read.views.count + read.attachments.count <= ParseLimits.standard.parts)
    }

    @Test func `T46 bytes over the limit are not read, and the header still is`() {
        let bytes = mail("From: a@b.example\nSubject: Non", String(repeating: "x", count: 2_000) + "\nOui\n")
        let read = Message(parsing: bytes, limits: ParseLimits(bytes: 1_000))
        #expect(read.subject == "Non")
        #expect(read.defects.contains(.overLimit))
        #expect(!read.views.contains { $0.text.contains("Oui") })
    }

    @Test func `T46 a long charset name in a header costs its word only`() {
        let name = String(repeating: "a/", count: 50_000)
        let read = message(
            """
            From: =?\(name)?Q?x?= <a@anas.example>
            Reply-To: =?\(name)?Q?x?= <c@anas.example>
            Subject: =?\(name)?Q?x?= =?utf-8?B?w6k=?=
            Content-Type: text/plain; name="=?\(name)?Q?x?="; name*=\(name)''x
            """, "Non.\n")
        #expect(read.from.address == EmailAddress("a@anas.example"))
        #expect(read.replyTo.compactMap(\.folded) == ["c@anas.example"])
        #expect(read.subject.hasSuffix("?Q?x?= é"))
        #expect(read.views.map(\.text) == ["Non.\n"])
    }

    @Test func `a line of text with a question mark and an equals sign is no charset`() {
        let text = "https://anas.example/?q=?\(String(repeating: "a", count: 3_000))?x=1 ?\nNon.\n"
        let read = message("Content-Type: text/plain", text)
        #expect(read.defects.isEmpty)
        #expect(read.views.map(\.text) == [text])
    }

    @Test func `an ordinary mail with a dozen files is under the limits`() {
        let parts = (0..<12).map { "--b\nContent-Type: application/pdf; name=f\($0).pdf\n\nx\n" }.joined()
        let read = message("Content-Type: multipart/mixed; boundary=b", parts + "--b--\n")
        #expect(read.defects.isEmpty)
        #expect(read.attachments.count == 12)
    }

    @Test func `T46 groups in groups do not exhaust the stack`() {
        let read = message("From: a@b.example\nTo: " + String(repeating: "a:", count: 200_000))
        #expect(read.recipients.isEmpty)
        #expect(read.from.address != nil)
    }
}
