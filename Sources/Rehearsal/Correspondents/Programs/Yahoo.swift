import Foundation

/// Yahoo's webmail.
struct Yahoo: Costume {
    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .date, .from, .to, .messageID, .inReplyTo, .references, .subject, .mimeVersion("1.0"),
            .own("X-Mailer", "WebService/1.1.24076 YMailNorrin"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        "\(mail.trace.digits(9, "id")).\(mail.trace.digits(7, "serial"))."
            + "\(Int(mail.date.timeIntervalSince1970) * 1000)@mail.yahoo.com"
    }

    /// Yahoo's servers write universal time.
    func date(of mail: Composition) -> String { WrittenDate(mail.date, in: .gmt).field + " (UTC)" }

    func body(of mail: Composition) -> Entity {
        twins(
            plain(mail), html(mail), TextForm(.utf8, "UTF-8", .quotedPrintable),
            boundary: "----=_Part_\(mail.trace.digits(7, "part"))_\(mail.trace.digits(9, "time"))")
    }

    private func attribution(_ quote: Quote, _ author: String) -> String {
        let date = quote.date
        return "Le \(date.weekday) \(date.day) \(date.month) \(date.year) à \(date.fullTime) \(date.universalOffset), "
            + "\(author) a écrit :"
    }

    /// The quote of the plain part is set in by spaces; it has no marks.
    private func plain(_ mail: Composition) -> [String] {
        let own = mail.text.lines.map { " \($0)" } + (mail.writer.signature.isEmpty ? [] : [""] + mail.writer.signature)
        guard let quote = mail.quote else { return own }
        let letter = QuotedLines.wrapped(quote.letter.text(.init()), 78)
        return own + ["", "    \(attribution(quote, quote.letter.from.shown))  ", " "] + letter.map { " \($0)" }
    }

    private func html(_ mail: Composition) -> String {
        let said = mail.text.html(blank: "<div dir=\"ltr\" data-setdir=\"false\"><br></div>") {
            "<div dir=\"ltr\" data-setdir=\"false\">\($0)</div>"
        }
        let signature = mail.writer.signature.map { "<div>\(HTMLCharacters.escaped($0))</div>" }.joined()
        return "<html><head></head><body><div class=\"ydp\(mail.trace.hex(7, "style"))yahoo-style-wrap\" "
            + "style=\"font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:13px;\">\(said)"
            + (signature.isEmpty ? "" : "<div><br></div><div class=\"ydpsignature\">\(signature)</div>") + "</div>"
            + (mail.quote.map { quoted($0, mail.trace) } ?? "") + "</body></html>"
    }

    private func quoted(_ quote: Quote, _ trace: Trace) -> String {
        "<div id=\"yahoo_quoted_\(trace.digits(10, "quote"))\" class=\"yahoo_quoted\"><div style=\"font-family:"
            + "'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;\"><div> "
            + "\(attribution(quote, quote.authorHTML)) </div><div><br></div><div><br></div><div>"
            + "\(quote.letter.page)</div></div></div>"
    }
}
