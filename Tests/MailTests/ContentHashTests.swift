import Mail
import Testing

@Suite struct ContentHashTests {
    static let header = """
        From: marie@anas.example
        Subject: Re: Proposition 12
        Date: Mon, 3 Aug 2026 09:12:00 +0200
        Message-ID: <abc@anas.example>
        Content-Type: text/plain; charset=utf-8
        """

    @Test(arguments: [
        "Received: from a by b; Tue, 4 Aug 2026 10:00:00 +0200\n" + header,
        "Return-Path: <x@y.example>\nX-Spam-Status: No\n" + header,
        header.replacing("marie@anas.example\n", with: "Marie <Marie@ANAS.example>\n"),
        header + "\nContent-Transfer-Encoding: base64",
    ])
    func `T29 a mail put in again is the same whatever way it came`(header: String) {
        let body = header.hasSuffix("base64") ? "T3VpLg0K\n" : "Oui.\n"
        #expect(message(header, body).contentHash == message(Self.header, "Oui.\n").contentHash)
    }

    @Test(arguments: [
        (header, "Non.\n"),
        (header.replacing("Proposition 12", with: "Proposition 13"), "Oui.\n"),
        (header.replacing("marie@", with: "paul@"), "Oui.\n"),
        (header.replacing("3 Aug", with: "4 Aug"), "Oui.\n"),
        (header.replacing("abc@", with: "abd@"), "Oui.\n"),
        (header.replacing("text/plain", with: "text/html"), "Oui.\n"),
    ])
    func `T32 another content under the same Message-ID is another mail`(header: String, body: String) {
        #expect(message(header, body).contentHash != message(Self.header, "Oui.\n").contentHash)
    }

    @Test func `text cannot move between subject and body unseen`() {
        let one = message("Subject: ab\nContent-Type: text/plain", "c")
        let other = message("Subject: a\nContent-Type: text/plain", "bc")
        #expect(one.contentHash != other.contentHash)
    }
}
