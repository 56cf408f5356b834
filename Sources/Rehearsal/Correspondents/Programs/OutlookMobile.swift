import Foundation

/// Outlook on a telephone, on Microsoft's servers.
struct OutlookMobile: Costume {
    let replyPrefix = "Re: "
    let words = EncodedWords(spelling: "utf-8", encoding: .b)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .from, .to, .subject, .own("Thread-Index", "AQ\(mail.trace.letters(36, "thread"))=="), .date, .messageID,
            .references, .inReplyTo, .own("Accept-Language", "fr-FR, en-US"), .own("Content-Language", "fr-FR"),
            .mimeVersion("1.0"),
        ]
    }

    func messageID(of mail: Composition) -> String { ExchangeServer.messageID(mail.trace) }

    /// Microsoft's servers write universal time.
    func date(of mail: Composition) -> String { WrittenDate(mail.date, in: .gmt).field }

    func body(of mail: Composition) -> Entity {
        twins(
            plain(mail), html(mail), TextForm(.utf8, "\"utf-8\"", .base64),
            boundary: "_000_\(ExchangeServer.host(mail.trace))_")
    }

    private func plain(_ mail: Composition) -> [String] {
        let own = mail.text.lines + ["", "Obtenir Outlook pour iOS<https://aka.ms/o0ukef>"]
        guard let block = mail.quote.map({ OutlookBlock(quote: $0) }) else { return own }
        return own + ["________________________________"] + block.lines + [""] + block.letter
    }

    private func html(_ mail: Composition) -> String {
        let own = mail.text.html(blank: "<div dir=\"ltr\" style=\"\(ExchangeServer.style)\"><br></div>\n") {
            "<div dir=\"ltr\" style=\"\(ExchangeServer.style)\">\($0)</div>\n"
        }
        return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head>"
            + "<body dir=\"ltr\">\n\(own)<div><br></div>\n<div id=\"ms-outlook-mobile-signature\" dir=\"ltr\">Obtenir "
            + "<a href=\"https://aka.ms/o0ukef\">Outlook pour iOS</a></div>\n"
            + (mail.quote.map(ExchangeServer.quoted) ?? "") + "</body></html>"
    }
}
