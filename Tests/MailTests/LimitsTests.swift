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
