import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// T12, T13: what one program shows and another does not is never a consent.
struct HiddenWordsTests {
    private static let yes = "<p>Nous sommes d'accord.</p>"
    private static let no = "Nous ne sommes pas d'accord."

    /// An answer with a plain text and a page, or a page alone.
    private func answer(_ plain: String?, _ page: String, to letter: LetterQueued, at now: Date) -> String {
        func part(_ type: String, _ text: String) -> String {
            "Content-Type: text/\(type); charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\(text)\r\n"
        }
        var mail = TestMail(from: "anas.c@anas.example", text: "")
        mail.isAuthenticated = true
        mail.answering = letter.messageID
        mail.date = now
        let header = mail.bytes.components(separatedBy: "\r\nContent-Type:").first ?? ""
        guard let plain else { return header + "\r\n" + part("html", page) }
        return header + "\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n" + part("plain", plain)
            + "--b\r\n" + part("html", page) + "--b--\r\n"
    }

    @Test(
        arguments: [
            ("Nous sommes d'accord.", "<p>\(no)</p>"), (no, yes), ("", "<p>\(no)</p>"),
            (nil, yes + "<p style=\"display:none\">\(no)</p>"), (nil, yes + "<p style=\"font-size:0\">\(no)</p>"),
            (nil, yes + "<p style=\"visibility:hidden\">\(no)</p>"), (nil, yes + "<p hidden>\(no)</p>"),
            (nil, yes + "<p style=\"color:#fff;background:#fff\">\(no)</p>"),
            (nil, yes + "<div style=\"position:absolute;left:-9999px\">\(no)</div>"),
            (nil, yes + "<p style=\"opacity:0\">\(no)</p>"), (nil, "<p>\(no)</p><p style=\"display:none\">Oui.</p>"),
            (nil, "<p style=\"display:none\">Nous sommes d'accord.</p>"),
            (nil, "<!-- Nous sommes d'accord. --><p></p>"),
            (nil, "<style>p::after { content: \"Nous sommes d'accord.\" }</style><p></p>"),
        ] as [(String?, String)])
    func `T12 T13 a mail whose views disagree, or that hides words, never consents`(plain: String?, page: String)
        async throws
    {
        let bench = try ClerkBench(ClerkBenchText(organisations: ["anas", "fneje"]))
        let id = try await bench.open()
        let letter = try #require(try await bench.letter(.proposal, to: "anas.c"))
        bench.office.put(answer(plain, page, to: letter, at: bench.time.now), at: bench.time.now)
        try await bench.settle()
        #expect(try await bench.register.counts.seen == 1)
        let position = try await bench.standing("anas", in: id)
        #expect(position == nil || position?.objects == true, "\(String(describing: position))")
        // What nobody could see is no answer; whatever else was said stops the signature until it is settled.
        guard page.contains("pas d'accord") || plain?.contains("pas d'accord") == true else { return }
        let isHeld = try await !bench.reasons(id).isEmpty
        #expect(isHeld || position?.objects == true)
    }
}
