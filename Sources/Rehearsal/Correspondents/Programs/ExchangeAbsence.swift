import Federation
import Foundation

/// Exchange's automatic reply.
struct ExchangeAbsence: Costume {
    let replyPrefix = "Réponse automatique : "
    let words = EncodedWords(spelling: "utf-8", encoding: .q)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .from, .to, .subject, .own("Thread-Index", "AQ\(mail.trace.letters(36, "thread"))=="), .date, .messageID,
            .references, .inReplyTo, .own("X-MS-Has-Attach", ""), .own("X-Auto-Response-Suppress", "All"),
            .own("X-MS-Exchange-Inbox-Rules-Loop", mail.writer.address.text),
            .own("Auto-Submitted", "auto-generated"), .mimeVersion("1.0"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        mail.trace.hex(32, "id") + "@\(ExchangeServer.name(mail.trace)).FRAP264.PROD.OUTLOOK.COM"
    }

    /// Microsoft's servers write universal time.
    func date(of mail: Composition) -> String { WrittenDate(mail.date, in: .gmt).field }

    func body(of mail: Composition) -> Entity {
        let page =
            "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body>\n"
            + mail.text.html(blank: "<div><br></div>\n") { "<div>\($0)</div>\n" } + "</body></html>"
        return twins(
            mail.text.lines, page, TextForm(.utf8, "\"utf-8\"", .base64),
            boundary: "_000_\(ExchangeServer.host(mail.trace))_")
    }
}
