import Federation

/// Thunderbird, as it comes: the reply below the quote, the signature below the reply.
struct Thunderbird: Costume {
    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .messageID, .date, .mimeVersion("1.0"), .own("User-Agent", "Mozilla Thunderbird"), .subject, .to,
            .references, .own("Content-Language", "fr"), .from, .inReplyTo,
        ]
    }

    func messageID(of mail: Composition) -> String { "\(mail.trace.uuid("id"))@\(mail.writer.address.domain)" }

    func body(of mail: Composition) -> Entity {
        let form = TextForm(.utf8, "UTF-8", .eightBit)
        return twins(
            plain(mail), html(mail), form.flowed, htmlForm: form,
            boundary: "------------\(mail.trace.letters(24, "boundary"))")
    }

    private func plain(_ mail: Composition) -> [String] {
        let own = QuotedLines.flowed(mail.text.lines, 72) + mail.signatureBlock
        guard let quote = mail.quote else { return own }
        let letter = quote.letter.text(.init(bold: "*", item: "  * ", links: .spaced))
        let quoted = QuotedLines.marked(QuotedLines.wrapped(letter, 70))
        return ["Le \(quote.date.slashed) à \(quote.date.time), \(quote.authorName) a écrit :"] + quoted + [""] + own
    }

    private func html(_ mail: Composition) -> String {
        let said = mail.text.html(blank: "") { "<p>\($0)</p>\n" }
        let signature = mail.writer.signature.map { HTMLCharacters.escaped($0) }.joined(separator: "<br>\n")
        return "<!DOCTYPE html>\n<html>\n<head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; "
            + "charset=UTF-8\">\n</head>\n<body>\n\(mail.quote.map(quoted) ?? "")\(said)"
            + (signature.isEmpty ? "" : "<div class=\"moz-signature\">-- <br>\n\(signature)</div>\n")
            + "</body>\n</html>"
    }

    private func quoted(_ quote: Quote) -> String {
        "<div class=\"moz-cite-prefix\">Le \(quote.date.slashed) à \(quote.date.time), "
            + "\(HTMLCharacters.escaped(quote.authorName)) a écrit\u{A0}:<br>\n</div>\n<blockquote type=\"cite\" "
            + "cite=\"mid:\(quote.letter.messageID)\">\n\(quote.letter.page)</blockquote>\n"
    }
}
