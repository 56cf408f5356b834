import Federation

/// Mail on an iPhone: one part, HTML.
struct IPhone: Costume {
    let words = EncodedWords(spelling: "utf-8", encoding: .q)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .from, .mimeVersion("1.0 (1.0)"), .subject, .date, .messageID, .references, .inReplyTo, .to,
            .own("X-Mailer", "iPhone Mail (22F76)"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        "\(mail.trace.uuid("id").uppercased())@\(mail.writer.address.domain)"
    }

    func body(of mail: Composition) -> Entity {
        let said = mail.text.htmlBareFirst(blank: "<div><br></div>") { "<div>\($0)</div>" }
        let page =
            "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head>"
            + "<body dir=\"auto\">\(said)<div><br></div><div><div dir=\"ltr\">Envoyé de mon iPhone</div>"
            + (mail.quote.map(quoted) ?? "</div>") + "</body></html>\n"
        return .text(subtype: "html", page, TextForm(.utf8, "utf-8", .quotedPrintable))
    }

    /// The attribution stands in a quote of its own; the letter's begins with a zero-width no-break space.
    private func quoted(_ quote: Quote) -> String {
        "<div dir=\"ltr\"><br><blockquote type=\"cite\">Le \(quote.date.day) \(quote.date.shortMonth) "
            + "\(quote.date.year) à \(quote.date.time), \(quote.authorHTML) a écrit&nbsp;:<br><br></blockquote></div>"
            + "<blockquote type=\"cite\"><div dir=\"ltr\">\u{FEFF}\(quote.letter.page)</div></blockquote></div>"
    }
}
