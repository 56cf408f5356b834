/// What Gmail writes: the plain part is the page turned into text, wrapped, with stars for bold words.
struct GmailBody {
    private let mail: Composition
    private let direction: String
    private let at: String

    /// `direction` of the text's element (`ltr` in a browser, `auto` on a telephone); `at` stands before the hour.
    init(_ mail: Composition, direction: String, at: String) {
        self.mail = mail
        self.direction = direction
        self.at = at
    }

    var entity: Entity {
        GmailWeb().twins(
            plain, html, TextForm(.utf8, "\"UTF-8\"", .quotedPrintable),
            boundary: "000000000000\(mail.trace.hex(18, "boundary"))")
    }

    private var plain: [String] {
        let said = QuotedLines.wrapped(mail.text.lines + mail.signatureBlock, 76)
        guard let quote = mail.quote else { return said }
        let attribution = attribution(quote, quote.letter.from.shown)
        let quoted = QuotedLines.wrapped(quote.letter.text(.init(bold: "*", item: "   - ", links: .spaced)), 74)
        return said + [""] + QuotedLines.wrapped(attribution, 76) + [""] + QuotedLines.marked(quoted)
    }

    private var html: String {
        let said = mail.text.htmlBareFirst(blank: "<div><br></div>") { "<div>\($0)</div>" }
        let own = "<div dir=\"\(direction)\">\(said)\(signature)</div>"
        guard let quote = mail.quote else { return own }
        return own + "<br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">"
            + "\(attribution(quote, quote.authorLinked))<br></div><blockquote class=\"gmail_quote\" "
            + "style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">"
            + "\(quote.letter.page)</blockquote></div>"
    }

    private var signature: String {
        guard !mail.writer.signature.isEmpty else { return "" }
        let lines = mail.writer.signature.map { HTMLCharacters.escaped($0) }.joined(separator: "<br>")
        return "<div><br></div><span class=\"gmail_signature_prefix\">-- </span><br><div dir=\"ltr\" "
            + "class=\"gmail_signature\" data-smartmail=\"gmail_signature\"><div dir=\"ltr\">\(lines)</div></div>"
    }

    private func attribution(_ quote: Quote, _ author: String) -> String {
        let date = quote.date
        return "Le \(date.shortWeekday) \(date.day) \(date.shortMonth) \(date.year)\(at)\(date.time), \(author) "
            + "a écrit\u{A0}:"
    }
}
