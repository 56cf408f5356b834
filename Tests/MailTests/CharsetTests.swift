import Mail
import Testing

@Suite struct CharsetTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var header = "Content-Type: text/plain"
        let bytes: [UInt8]
        let text: String
        let defects: Set<Defect>
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "plain ASCII", bytes: Array("Non".utf8), text: "Non", defects: []),
        Case(
            name: "UTF-8 as declared", header: "Content-Type: text/plain; charset=\"UTF-8\"",
            bytes: Array("Désaccord".utf8), text: "Désaccord", defects: []),
        Case(
            name: "Windows-1252 called Latin-1", header: "Content-Type: text/plain; charset=iso-8859-1",
            bytes: Array("pas d".utf8) + [0x92] + Array("accord".utf8), text: "pas d’accord", defects: []),
        Case(
            name: "UTF-8 not declared", bytes: Array("Réserve".utf8), text: "Réserve", defects: [.guessedCharset]),
        Case(
            name: "Latin-1 called UTF-8", header: "Content-Type: text/plain; charset=utf-8",
            bytes: [0x44, 0xE9, 0x73], text: "Dés", defects: [.guessedCharset]),
        Case(
            name: "8-bit called ASCII", header: "Content-Type: text/plain; charset=us-ascii", bytes: [0x80],
            text: "€", defects: [.guessedCharset]),
        Case(
            name: "a charset nobody knows", header: "Content-Type: text/plain; charset=klingon",
            bytes: Array("Non".utf8), text: "Non", defects: [.guessedCharset]),
        Case(
            name: "UTF-7", header: "Content-Type: text/plain; charset=utf-7", bytes: Array("+AE4-on".utf8),
            text: "Non", defects: [.undecodableText]),
        Case(
            name: "UTF-16 declared", header: "Content-Type: text/plain; charset=utf-16be",
            bytes: [0, 0x4E, 0, 0x6F, 0, 0x6E], text: "Non", defects: [.undecodableText]),
        Case(
            name: "UTF-16 with a byte order mark, not declared", bytes: [0xFF, 0xFE, 0x4E, 0, 0x6F, 0, 0x6E, 0],
            text: "Non", defects: [.guessedCharset, .undecodableText]),
        Case(
            name: "NUL inside", bytes: [0x4E, 0, 0x6F, 0x6E], text: "N\u{FFFD}on",
            defects: [.guessedCharset, .undecodableText]),
        Case(
            name: "no charset at all decodes it", bytes: [0x81, 0x4E], text: "\u{81}N",
            defects: [.guessedCharset, .undecodableText]),
        Case(
            name: "base64 with foreign characters",
            header: "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64",
            bytes: Array("Tm9u\r\n-- \r\nliste\r\n".utf8), text: "", defects: [.malformed, .guessedCharset]),
        Case(
            name: "base64 cut short",
            header: "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64",
            bytes: Array("Tm9uL".utf8), text: "Non", defects: [.malformed]),
        Case(
            name: "RFC 2231 charset", header: "Content-Type: text/plain; charset*=us-ascii'en'utf-8",
            bytes: Array("Né".utf8), text: "Né", defects: []),
    ]

    @Test(arguments: cases)
    func `T16 text is decoded strictly, and what is not as declared leaves a defect`(given: Case) {
        let read = message(given.header, bytes: given.bytes)
        #expect(read.defects == given.defects)
        if !given.text.isEmpty { #expect(read.views.map(\.text) == [given.text]) }
    }

    @Test func `raw bytes in a header are UTF-8 or else Windows-1252`() {
        let utf8 = message("Subject: Réunion")
        let western = Message(parsing: Array("Subject: R".utf8) + [0xE9] + Array("union\r\n\r\n".utf8))
        #expect(utf8.subject == "Réunion")
        #expect(western.subject == "Réunion")
        #expect(western.fields.first?.value == "R\u{FFFD}union")
    }
}
