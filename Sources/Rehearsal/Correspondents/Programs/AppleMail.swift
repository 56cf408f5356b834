import Federation

/// Mail on a Mac.
struct AppleMail: Costume {
    let words = EncodedWords(spelling: "utf-8", encoding: .q)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .from, .mimeVersion("1.0 (Mac OS X Mail 16.0 \\(3774.600.62\\))"), .subject, .date, .references, .to,
            .inReplyTo, .messageID, .own("X-Mailer", "Apple Mail (2.3774.600.62)"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        "\(mail.trace.uuid("id").uppercased())@\(mail.writer.address.domain)"
    }

    func body(of mail: Composition) -> Entity {
        twins(
            plain(mail), html(mail), TextForm(.utf8, "utf-8", .quotedPrintable),
            boundary: "Apple-Mail=_\(mail.trace.uuid("boundary").uppercased())")
    }

    private func plain(_ mail: Composition) -> [String] {
        let own = mail.text.lines + (mail.writer.signature.isEmpty ? [] : [""] + mail.writer.signature)
        guard let quote = mail.quote else { return own }
        let letter = [attribution(quote, quote.letter.from.shown), ""] + quote.letter.text(.init(links: .spaced))
        return own + [""] + QuotedLines.markedWithSpace(letter)
    }

    private func html(_ mail: Composition) -> String {
        let said = mail.text.htmlBareFirst(blank: "<div><br></div>") { "<div>\($0)</div>" }
        let signature = mail.writer.signature.map { "<div>\(HTMLCharacters.escaped($0))</div>" }.joined()
        return "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head>"
            + "<body style=\"overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;\">"
            + said + (signature.isEmpty ? "" : "<div><br></div><div>\(signature)</div>")
            + (mail.quote.map(quoted) ?? "") + "</body></html>"
    }

    private func quoted(_ quote: Quote) -> String {
        "<br id=\"lineBreakAtBeginningOfMessage\"><div><br><blockquote type=\"cite\"><div>"
            + "\(attribution(quote, quote.authorHTML))</div><br class=\"Apple-interchange-newline\"><div>"
            + "\(quote.letter.page)</div></blockquote></div><br>"
    }

    private func attribution(_ quote: Quote, _ author: String) -> String {
        "Le \(quote.date.day) \(quote.date.shortMonth) \(quote.date.year) à \(quote.date.time), \(author) a écrit :"
    }
}
