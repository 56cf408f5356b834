import Federation

/// Proton Mail.
struct ProtonMail: Costume {
    let words = EncodedWords(spelling: "utf-8", encoding: .q)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .date, .to, .from, .subject, .messageID, .inReplyTo, .references,
            .own("Feedback-ID", "\(mail.trace.digits(8, "feedback")):user:proton"),
            .own("X-Pm-Message-ID", mail.trace.hex(40, "pm")), .mimeVersion("1.0"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        "\(mail.trace.letters(60, "id"))=@\(mail.writer.address.domain)"
    }

    func body(of mail: Composition) -> Entity {
        twins(
            plain(mail), html(mail), TextForm(.utf8, "utf-8", .quotedPrintable),
            boundary: "b1=_\(mail.trace.letters(40, "boundary"))")
    }

    private func attribution(_ quote: Quote, _ author: String) -> String {
        let date = quote.date
        return "Le \(date.weekday) \(date.day) \(date.month) \(date.year) à \(date.time), \(author) a écrit :"
    }

    private func plain(_ mail: Composition) -> [String] {
        let own =
            mail.text.lines + [""] + (mail.writer.signature.isEmpty ? [] : mail.writer.signature + [""]) + [
                "Envoyé avec la messagerie sécurisée [Proton Mail](https://proton.me/mail/home)."
            ]
        guard let quote = mail.quote else { return own }
        return own + ["", attribution(quote, quote.letter.from.shown), ""]
            + QuotedLines.markedWithSpace(quote.letter.text(.init(bold: "**", item: "- ", links: .dropped)))
    }

    private static let style = "font-family: Arial, sans-serif; font-size: 14px;"

    private func html(_ mail: Composition) -> String {
        let said = mail.text.html(blank: "<div style=\"\(Self.style)\"><br></div>") {
            "<div style=\"\(Self.style)\">\($0)</div>"
        }
        let signature = mail.writer.signature.map { "<div>\(HTMLCharacters.escaped($0))</div>" }.joined()
        return said + "<div style=\"\(Self.style)\"><br></div>"
            + "<div class=\"protonmail_signature_block\" style=\"\(Self.style)\">"
            + "<div class=\"protonmail_signature_block-user\">\(signature)</div>"
            + "<div class=\"protonmail_signature_block-proton\">Envoyé avec la messagerie sécurisée <a target=\"_blank\" "
            + "href=\"https://proton.me/mail/home\">Proton Mail</a>.</div></div>" + (mail.quote.map(quoted) ?? "")
    }

    private func quoted(_ quote: Quote) -> String {
        "<div style=\"\(Self.style)\"><br></div><div class=\"protonmail_quote\">\(attribution(quote, quote.authorHTML))"
            + "<br><br><blockquote class=\"protonmail_quote\" type=\"cite\">\(quote.letter.page)</blockquote><br></div>"
    }
}
