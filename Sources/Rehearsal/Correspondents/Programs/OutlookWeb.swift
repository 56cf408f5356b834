import Foundation

/// Outlook on the web, on Microsoft's servers.
struct OutlookWeb: Costume {
    let replyPrefix = "RE: "
    let words = EncodedWords(spelling: "utf-8", encoding: .q)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .from, .to, .subject, .own("Thread-Topic", "\(mail.trace.letters(12, "topic"))"),
            .own("Thread-Index", "AQ\(mail.trace.letters(36, "thread"))=="), .date, .messageID, .references,
            .inReplyTo, .own("Accept-Language", "fr-FR, en-US"), .own("Content-Language", "fr-FR"),
            .own("X-MS-Has-Attach", mail.attachments.isEmpty ? "" : "yes"), .mimeVersion("1.0"),
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
        let own = mail.text.lines + (mail.writer.signature.isEmpty ? [] : [""] + mail.writer.signature)
        guard let block = mail.quote.map({ OutlookBlock(quote: $0) }) else { return own }
        return own + ["________________________________"] + block.lines + [""] + block.letter
    }

    private func html(_ mail: Composition) -> String {
        let signature = mail.writer.signature.map { HTMLCharacters.escaped($0) }.joined(separator: "<br>")
        let own = mail.text.html(blank: "<div class=\"elementToProof\" style=\"\(ExchangeServer.style)\"><br></div>\n")
        {
            "<div class=\"elementToProof\" style=\"\(ExchangeServer.style)\">\($0)</div>\n"
        }
        return
            "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><style type=\"text/css\""
            + " style=\"display:none;\"> P {margin-top:0;margin-bottom:0;} </style></head><body dir=\"ltr\">\n\(own)"
            + (signature.isEmpty ? "" : "<div id=\"Signature\"><div><br></div><p>\(signature)</p></div>\n")
            + (mail.quote.map(ExchangeServer.quoted) ?? "") + "</body></html>"
    }
}
