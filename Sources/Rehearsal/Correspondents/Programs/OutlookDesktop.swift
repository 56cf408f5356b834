import Federation

/// Outlook for Windows with a provider's SMTP server.
struct OutlookDesktop: Costume {
    let replyPrefix = "RE: "
    let words = EncodedWords(spelling: "utf-8", encoding: .b)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .from, .to, .references, .inReplyTo, .subject, .date, .messageID, .mimeVersion("1.0"),
            .own("X-Mailer", "Microsoft Outlook 16.0"),
            .own("Thread-Index", "AQ\(mail.trace.letters(36, "thread"))=="), .own("Content-Language", "fr"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        let hex = mail.trace.hex(36, "id")
        let parts = [hex.prefix(12), hex.dropFirst(12).prefix(8), hex.dropFirst(20).prefix(8)]
        return parts.joined(separator: "$") + "$@\(mail.writer.address.domain)"
    }

    func body(of mail: Composition) -> Entity {
        twins(
            plain(mail), html(mail), TextForm(.windows1252, "\"windows-1252\"", .quotedPrintable),
            boundary: "----=_NextPart_000_\(mail.trace.hex(4, "part"))_01DD\(mail.trace.hex(4, "time")).\(serial(mail))"
        )
    }

    private func serial(_ mail: Composition) -> String { mail.trace.hex(8, "serial").uppercased() }

    private func plain(_ mail: Composition) -> [String] {
        let own = mail.text.lines + (mail.writer.signature.isEmpty ? [] : [""] + mail.writer.signature)
        let below = mail.writer.disclaimer.map { ["", $0] } ?? []
        guard let block = mail.quote.map({ OutlookBlock(quote: $0) }) else { return own + below }
        return own + [""] + block.lines + [""] + block.letter + below
    }

    private func html(_ mail: Composition) -> String {
        let style =
            "<style><!--\np.MsoNormal, li.MsoNormal, div.MsoNormal\n\t{margin:0cm;font-size:11.0pt;"
            + "font-family:\"Calibri\",sans-serif;}\n--></style>"
        let signature = Paragraphs(mail.writer.signature.joined(separator: "\n"))
        let own = normal(mail.text) + (mail.writer.signature.isEmpty ? "" : Self.blank + normal(signature))
        let below = mail.writer.disclaimer.map { Self.blank + normal(Paragraphs($0)) } ?? ""
        return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns=\"http://www.w3.org/TR/REC-html40\">"
            + "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">"
            + "<meta name=\"Generator\" content=\"Microsoft Word 15 (filtered medium)\">\(style)</head>\n"
            + "<body lang=\"FR\" link=\"#0563C1\" vlink=\"#954F72\"><div class=\"WordSection1\">\n\(own)"
            + "\(mail.quote.map(quoted) ?? "")\(below)</div></body></html>"
    }

    private func quoted(_ quote: Quote) -> String {
        Self.blank + "<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\">"
            + "<p class=\"MsoNormal\">\(OutlookBlock(quote: quote).html)<o:p></o:p></p></div></div>\n\(Self.blank)"
            + quote.letter.page.replacing("<p style", with: "<p class=\"MsoNormal\" style")
    }

    private static let blank = "<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\n"

    private func normal(_ text: Paragraphs) -> String {
        text.html(blank: Self.blank) {
            "<p class=\"MsoNormal\"><span style=\"mso-fareast-language:EN-US\">\($0)<o:p></o:p></span></p>\n"
        }
    }
}
